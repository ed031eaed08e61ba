import type { BookedVisit, Calendar } from "@pistor/api/schedule";
import { calendarDate, isCalendarDate, momentAt, timeZone } from "@pistor/core/basics";
import { Button, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useCalendarWords } from "./calendar-words.ts";

export interface MoveTo {
  readonly at: number;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
  readonly reason: string;
}

/** The same as carrying the visit, by typing. */
export function MoveForm({
  visit,
  calendar,
  onMove,
  onLeave,
}: {
  visit: BookedVisit;
  calendar: Calendar;
  onMove: (to: MoveTo) => void;
  onLeave: () => void;
}) {
  const words = useCalendarWords();
  const [on, setOn] = useState(visit.at.slice(0, 10));
  const [clock, setClock] = useState(visit.at.slice(11, 16));
  const [roomId, setRoom] = useState(visit.roomId);
  const [member, setMember] = useState(visit.practitionerId ?? "");
  const [device, setDevice] = useState(visit.deviceId ?? "");
  const [reason, setReason] = useState("");
  const at = momentOf(calendar.timeZone, on, clock);
  return (
    <form
      className="cal-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== null)
          onMove({ at, roomId, practitionerId: member || null, deviceId: device || null, reason: reason.trim() });
      }}
    >
      <div className="cal-form__row">
        <TextField label={words("day")} type="date" required value={on} onChange={setOn} />
        <TextField label={words("begins")} type="time" required value={clock} onChange={setClock} />
      </div>
      <SelectField label={words("room")} value={roomId} options={optionsOf(calendar.rooms)} onChange={setRoom} />
      <SelectField
        label={words("practitioner")}
        value={member}
        options={[{ value: "", label: words("nobody") }, ...optionsOf(calendar.members)]}
        onChange={setMember}
      />
      <SelectField
        label={words("device")}
        value={device}
        options={[{ value: "", label: words("nobody") }, ...optionsOf(calendar.devices)]}
        onChange={setDevice}
      />
      <TextField label={words("reason")} value={reason} maxLength={300} onChange={setReason} />
      <div className="visit-panel__links">
        <Button type="submit" look="primary">
          {words("move")}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words("back")}
        </Button>
      </div>
    </form>
  );
}

export function optionsOf(list: readonly { readonly id: string; readonly name: string }[]) {
  return list.map(({ id, name }) => ({ value: id, label: name }));
}

/** A day and a clock as they were typed; null where they are not yet whole. */
export function momentOf(zone: string, on: string, clock: string): number | null {
  if (!isCalendarDate(on) || !/^\d\d:\d\d$/.test(clock)) return null;
  return momentAt(timeZone(zone), calendarDate(on), clock);
}
