import type { ReplyOf } from "@pistor/api/kit";
import type { showPatient } from "@pistor/api/patient";
import type { Calendar, Slot, VisitBody } from "@pistor/api/schedule";
import { findSlots, visitPurposes } from "@pistor/api/schedule";
import { addDays, calendarDate, isCalendarDate } from "@pistor/core/basics";
import { Button, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndpoint } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";
import { optionsOf } from "./move-form.tsx";
import { treatmentMinutesOf, treatmentRange } from "./treatment-minutes.ts";

/** One service of a visit, as it is being typed. */
export interface Service {
  readonly key: number;
  readonly purpose: VisitBody["purpose"];
  readonly courseId: string;
  readonly number: string;
  readonly roomId: string;
  readonly practitionerId: string;
  readonly deviceId: string;
  readonly on: string;
  readonly clock: string;
  readonly minutes: string;
}

type Course = ReplyOf<typeof showPatient>["courses"][number];

/** What for, with what, where, and when: the next free times are looked for, and one is taken by a tap. */
export function ServiceFields({
  service,
  calendar,
  patientId,
  courses,
  onChange,
}: {
  service: Service;
  calendar: Calendar;
  patientId: string | undefined;
  courses: readonly Course[];
  onChange: (service: Service) => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const [looking, setLooking] = useState(false);
  const set = (more: Partial<Service>) => onChange({ ...service, ...more });
  const course = courses.find(({ id }) => id === service.courseId);
  const minutes = treatmentMinutesOf(service.minutes);
  const nobody = { value: "", label: words("nobody") };
  const pick = (slot: Slot) => {
    set({
      on: slot.at.slice(0, 10),
      clock: time(slot.at),
      roomId: slot.roomId,
      practitionerId: slot.practitionerId ?? "",
      deviceId: slot.deviceId ?? "",
    });
    setLooking(false);
  };
  return (
    <>
      <div className="cal-form__row">
        <SelectField
          label={words("purpose")}
          value={service.purpose}
          options={visitPurposes.map((value) => ({ value, label: t(`today.purpose.${value}`) }))}
          onChange={(purpose) => set({ purpose })}
        />
        <SelectField
          label={words("course")}
          value={service.courseId}
          options={[
            { value: "", label: words("noCourse") },
            ...courses.map(({ id, treatment, sessions }) => ({
              value: id,
              label: `${t(`treatment.${treatment}`)} · ${sessions.length}`,
            })),
          ]}
          onChange={(courseId) => set({ courseId, number: nextOf(courses.find(({ id }) => id === courseId)) })}
        />
      </div>
      {course !== undefined && service.purpose === "session" && (
        <SelectField
          label={words("session")}
          value={service.number}
          options={course.sessions
            .filter(({ state }) => state !== "given")
            .map(({ number, on }) => ({
              value: String(number),
              label: `${number}/${course.sessions.length} · ${day(on)}`,
            }))}
          onChange={(number) => set({ number })}
        />
      )}
      <div className="cal-form__row">
        <SelectField
          label={words("room")}
          value={service.roomId}
          options={optionsOf(calendar.rooms)}
          onChange={(roomId) => set({ roomId })}
        />
        <SelectField
          label={words("practitioner")}
          value={service.practitionerId}
          options={[nobody, ...optionsOf(calendar.members)]}
          onChange={(practitionerId) => set({ practitionerId })}
        />
      </div>
      <div className="cal-form__row">
        <SelectField
          label={words("device")}
          value={service.deviceId}
          options={[nobody, ...optionsOf(calendar.devices.filter(({ held }) => !held))]}
          onChange={(deviceId) => set({ deviceId })}
        />
        <TextField
          label={words("minutes")}
          hint={words("minutesHint")}
          inputMode="numeric"
          error={minutes === undefined ? words("minutesRange", treatmentRange) : undefined}
          value={service.minutes}
          onChange={(typed) => set({ minutes: typed })}
        />
      </div>
      <div className="cal-form__row">
        <TextField label={words("day")} type="date" required value={service.on} onChange={(on) => set({ on })} />
        <TextField
          label={words("begins")}
          type="time"
          required
          value={service.clock}
          onChange={(clock) => set({ clock })}
        />
      </div>
      <Button icon="search" aria-expanded={looking} onClick={() => setLooking(!looking)}>
        {words("findTimes")}
      </Button>
      {looking && isCalendarDate(service.on) && minutes !== undefined && (
        <FreeTimes
          {...{ service, minutes, patientId }}
          treatment={course?.treatment}
          calendar={calendar}
          onPick={pick}
        />
      )}
    </>
  );
}

export function nextOf(course: Course | undefined): string {
  return String(course?.sessions.find(({ state }) => state !== "given")?.number ?? "");
}

function FreeTimes({
  service,
  minutes,
  patientId,
  treatment,
  calendar,
  onPick,
}: {
  service: Service;
  minutes: number | null;
  patientId: string | undefined;
  treatment: Course["treatment"] | undefined;
  calendar: Calendar;
  onPick: (slot: Slot) => void;
}) {
  const words = useCalendarWords();
  const from = service.on < calendar.now.slice(0, 10) ? calendar.now.slice(0, 10) : service.on;
  const found = useEndpoint(findSlots, {
    query: {
      purpose: service.purpose,
      ...(patientId === undefined ? {} : { patientId }),
      from,
      to: addDays(calendarDate(from), 14),
      limit: 12,
      ...(treatment === undefined ? {} : { treatment }),
      ...(minutes === null ? {} : { minutes }),
      ...(service.practitionerId === "" ? {} : { practitionerId: service.practitionerId }),
    },
  });
  if (found.state === "waiting") return <p role="status">{words("looking")}</p>;
  if (found.state === "failed") return <p role="alert">{found.problem.message}</p>;
  const { slots, none } = found.reply;
  if (slots.length === 0) return <p role="status">{none ?? words("noTimes")}</p>;
  const room = (id: string) => calendar.rooms.find((each) => each.id === id)?.name ?? "";
  return (
    <ul className="cal-form__slots" aria-label={words("freeTimes")}>
      {slots.map((slot) => (
        <li key={`${slot.at} ${slot.roomId} ${slot.practitionerId ?? ""}`}>
          <button type="button" className="cal-form__pick" onClick={() => onPick(slot)}>
            <strong>
              {day(slot.at, "short")} {time(slot.at)}
            </strong>
            <small>
              {room(slot.roomId)} · {words("arrives", { at: time(slot.arrives) })}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
