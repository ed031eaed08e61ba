import type { Absence, Calendar } from "@pistor/api/schedule";
import { addAbsence, endAbsence } from "@pistor/api/schedule";
import { timeZone, writeMoment } from "@pistor/core/basics";
import { Button, IconButton, SelectField, TextField } from "@pistor/ui";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";
import { momentOf } from "./move-form.tsx";

/** Who or what cannot be booked, and for how long. */
export function AbsencesDialog({ calendar, on, onClose }: { calendar: Calendar; on: string; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [who, setWho] = useState("clinic");
  const [from, setFrom] = useState({ on, clock: calendar.opens });
  const [to, setTo] = useState({ on, clock: calendar.closes });
  const [reason, setReason] = useState("");
  const [unready, setUnready] = useState(false);
  const [inIt, setInIt] = useState<readonly string[]>([]);
  const add = useWrite(addAbsence);
  const end = useWrite(endAbsence);
  useEffect(() => dialog.current?.showModal(), []);

  const send = async () => {
    const [begins, ends] = [
      momentOf(calendar.timeZone, from.on, from.clock),
      momentOf(calendar.timeZone, to.on, to.clock),
    ];
    setUnready(begins === null || ends === null || ends <= begins);
    if (begins === null || ends === null || ends <= begins) return;
    const [kind = "clinic", id = ""] = who.split(" ");
    const zone = timeZone(calendar.timeZone);
    await add
      .write({
        input: {
          body: {
            kind: kind as Absence["kind"],
            resourceId: id || null,
            from: writeMoment(zone, begins),
            to: writeMoment(zone, ends),
            reason: reason.trim(),
          },
        },
      })
      .then(
        ({ visits }) => {
          setReason("");
          setInIt(visits.map(({ at, patient }) => `${day(at, "short")} ${time(at)} ${patient.name}`));
        },
        // The refusal stands below.
        () => undefined,
      );
  };
  const name = ({ kind, resourceId }: Absence) =>
    kind === "clinic"
      ? words("wholeClinic")
      : ([...calendar.members, ...calendar.rooms, ...calendar.devices].find(({ id }) => id === resourceId)?.name ?? "");
  const options = [
    { value: "clinic", label: words("wholeClinic") },
    ...calendar.members.map(({ id, name: label }) => ({ value: `member ${id}`, label })),
    ...calendar.rooms.map(({ id, name: label }) => ({ value: `room ${id}`, label })),
    ...calendar.devices.map(({ id, name: label }) => ({ value: `device ${id}`, label })),
  ];
  const problem = unready ? words("needStretch") : (add.problem ?? end.problem)?.message;
  return (
    <dialog ref={dialog} className="dialog cal-dialog" aria-labelledby="absences" onClose={onClose}>
      <header className="dialog__head">
        <h2 id="absences">{words("absences")}</h2>
        <IconButton icon="cross" name={t("persona.close")} onClick={() => dialog.current?.close()} />
      </header>
      {calendar.absences.length === 0 ? (
        <p>{words("noAbsences")}</p>
      ) : (
        <ul className="cal-form__list">
          {calendar.absences.map((absence) => (
            <li key={absence.id} className="cal-form__row">
              <p>
                <strong>{name(absence)}</strong>
                <br />
                {day(absence.from, "short")} {time(absence.from)} – {day(absence.to, "short")} {time(absence.to)}
                {absence.reason !== "" && ` · ${absence.reason}`}
              </p>
              <Button
                look="quiet"
                onClick={() => void end.write({ input: { params: { absenceId: absence.id } } }).catch(() => undefined)}
              >
                {words("endAbsence")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="cal-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <SelectField label={words("who")} value={who} options={options} onChange={setWho} />
        <div className="cal-form__row">
          <TextField
            label={words("fromDay")}
            type="date"
            value={from.on}
            onChange={(next) => setFrom({ ...from, on: next })}
          />
          <TextField
            label={words("fromClock")}
            type="time"
            value={from.clock}
            onChange={(clock) => setFrom({ ...from, clock })}
          />
        </div>
        <div className="cal-form__row">
          <TextField label={words("toDay")} type="date" value={to.on} onChange={(next) => setTo({ ...to, on: next })} />
          <TextField
            label={words("toClock")}
            type="time"
            value={to.clock}
            onChange={(clock) => setTo({ ...to, clock })}
          />
        </div>
        <TextField label={words("reason")} value={reason} maxLength={200} onChange={setReason} />
        {problem !== undefined && (
          <p className="field__error" role="alert">
            {problem}
          </p>
        )}
        {inIt.length > 0 && (
          <div role="status" className="cal-form__note">
            <p>{words("inAbsence")}</p>
            <ul>
              {inIt.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        <Button type="submit" look="primary" busy={add.busy}>
          {words("addAbsence")}
        </Button>
      </form>
    </dialog>
  );
}
