import { showPatient } from "@pistor/api/patient";
import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import { bookVisits } from "@pistor/api/schedule";
import { timeZone, writeMoment } from "@pistor/core/basics";
import { Button, IconButton, TextField } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEndpoint, useWrite } from "../kit/client.ts";
import { useCalendarWords } from "./calendar-words.ts";
import { momentOf } from "./move-form.tsx";
import type { ChosenPatient } from "./patient-choice.tsx";
import { PatientChoice } from "./patient-choice.tsx";
import type { Service } from "./service-fields.tsx";
import { nextOf, ServiceFields } from "./service-fields.tsx";
import { treatmentMinutesOf, treatmentRange } from "./treatment-minutes.ts";

/** What a new visit begins with. */
export interface NewVisit {
  readonly on: string;
  readonly clock: string;
  readonly roomId: string | null;
  readonly practitionerId: string | null;
  readonly patientId: string | null;
  readonly courseId: string | null;
  readonly number: number | null;
}

/** Books one patient's services as one visit: everything that they need, or nothing. */
export function NewVisitDialog({
  first,
  calendar,
  onBooked,
  onClose,
}: {
  first: NewVisit;
  calendar: Calendar;
  onBooked: (visits: readonly BookedVisit[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [picked, setPicked] = useState<ChosenPatient | null>(null);
  const [given, setGiven] = useState(first.patientId);
  const patientId = picked?.id ?? given;
  const chart = useEndpoint(showPatient, { params: { patientId: patientId ?? "" } }, { when: patientId !== null });
  const courses =
    chart.state === "here" && patientId !== null
      ? chart.reply.courses.filter(({ state }) => state === "planned" || state === "running")
      : [];
  const [services, setServices] = useState<readonly Service[]>([begin(first, calendar)]);
  const [note, setNote] = useState("");
  const [unready, setUnready] = useState<string | null>(null);
  const book = useWrite(bookVisits);
  useEffect(() => dialog.current?.showModal(), []);

  // The session that is next, once the course is known; what was typed since then stays.
  const only = services.length === 1 ? services[0] : undefined;
  const wanted = first.courseId === null ? undefined : courses.find(({ id }) => id === first.courseId);
  if (only !== undefined && wanted !== undefined && only.courseId === wanted.id && only.number === "")
    setServices([{ ...only, number: nextOf(wanted) }]);

  const wrongMinutes = services.some(({ minutes }) => treatmentMinutesOf(minutes) === undefined)
    ? words("minutesRange", treatmentRange)
    : undefined;

  const send = async () => {
    if (wrongMinutes !== undefined) return;
    const ready = services.map((service) => ({ service, at: momentOf(calendar.timeZone, service.on, service.clock) }));
    if (patientId === null) return setUnready(words("needPatient"));
    if (ready.some(({ at }) => at === null)) return setUnready(words("needTime"));
    setUnready(null);
    const visits = ready.map(({ service, at }) => ({
      patientId,
      purpose: service.purpose,
      courseId: service.courseId || null,
      number:
        service.purpose === "session" && service.courseId !== "" && service.number !== ""
          ? Number(service.number)
          : null,
      roomId: service.roomId,
      practitionerId: service.practitionerId || null,
      deviceId: service.deviceId || null,
      at: writeMoment(timeZone(calendar.timeZone), at ?? 0),
      lengths: lengthsOf(service),
      note: note.trim(),
    }));
    // A refusal stands in the form, and what was typed stays.
    await book.write({ input: { body: { visits } } }).then(
      (reply) => onBooked(reply.visits),
      () => undefined,
    );
  };
  const refused = unready ?? book.problem?.message ?? null;
  return (
    <dialog ref={dialog} className="dialog cal-dialog" aria-labelledby="new-visit" onClose={onClose}>
      <header className="dialog__head">
        <h2 id="new-visit">{words("newVisit")}</h2>
        <IconButton icon="cross" name={t("persona.close")} onClick={() => dialog.current?.close()} />
      </header>
      <form
        className="cal-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <PatientChoice
          chosen={
            picked ?? (given !== null && chart.state === "here" ? { id: given, name: chart.reply.person.name } : null)
          }
          onChoose={(patient) => {
            setPicked(patient);
            if (patient === null) setGiven(null);
            setServices(services.map((service) => ({ ...service, courseId: "", number: "" })));
          }}
        />
        {services.map((service, i) => (
          <fieldset key={service.key} className="cal-form cal-form__service">
            <legend>{words("service", { number: i + 1 })}</legend>
            <ServiceFields
              {...{ service, calendar, courses }}
              patientId={patientId ?? undefined}
              onChange={(next) => setServices(services.map((each) => (each.key === next.key ? next : each)))}
            />
            {services.length > 1 && (
              <Button look="quiet" onClick={() => setServices(services.filter(({ key }) => key !== service.key))}>
                {words("removeService")}
              </Button>
            )}
          </fieldset>
        ))}
        {services.length < 6 && (
          <Button icon="plus" look="quiet" onClick={() => setServices([...services, again(services)])}>
            {words("addService")}
          </Button>
        )}
        <TextField label={words("note")} value={note} maxLength={500} onChange={setNote} />
        {refused !== null && (
          <p className="field__error" role="alert">
            {refused}
          </p>
        )}
        <div className="visit-panel__links">
          <Button type="submit" look="primary" busy={book.busy} blocked={wrongMinutes}>
            {words("book")}
          </Button>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {words("back")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

function begin(first: NewVisit, calendar: Calendar): Service {
  const room = calendar.rooms.find(({ id }) => id === first.roomId) ?? calendar.rooms[0];
  return {
    key: 0,
    purpose: first.courseId === null ? "first-visit" : "session",
    courseId: first.courseId ?? "",
    number: first.number === null ? "" : String(first.number),
    roomId: room?.id ?? "",
    practitionerId: first.practitionerId ?? room?.physicianId ?? "",
    deviceId: "",
    on: first.on,
    clock: first.clock,
    minutes: "",
  };
}

/** The clinic's usual lengths where nothing else was typed. */
function lengthsOf({ minutes }: Service): { treatment?: number } {
  const treatment = treatmentMinutesOf(minutes);
  return treatment == null ? {} : { treatment };
}

/** Another service begins as a copy of the last one. */
function again(services: readonly Service[]): Service {
  const last = services.at(-1);
  if (last === undefined) throw new Error("a visit has at least one service");
  return {
    ...last,
    key: Math.max(...services.map(({ key }) => key)) + 1,
    clock: "",
    courseId: "",
    number: "",
    purpose: "review",
  };
}
