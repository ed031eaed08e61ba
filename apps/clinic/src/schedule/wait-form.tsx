import type { BookedVisit, VisitBody } from "@pistor/api/schedule";
import { addToWaitlist, visitPurposes } from "@pistor/api/schedule";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Button, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { day, time } from "../kit/format.ts";
import { useCalendarWords } from "./calendar-words.ts";
import type { ChosenPatient } from "./patient-choice.tsx";
import { PatientChoice } from "./patient-choice.tsx";
import { treatmentMinutesOf, treatmentRange } from "./treatment-minutes.ts";
import { weekdayName } from "./weekday-name.ts";

/**
 * Puts a patient on the waitlist with the days and hours that suit them.
 *
 * @param visit that they have and would rather have earlier: it stays until a freed time is taken, and then moves there
 */
export function WaitForm({
  today,
  visit = null,
  hours = { opens: "09:00", closes: "18:00" },
  onDone,
  onLeave = onDone,
}: {
  today: string;
  visit?: BookedVisit | null;
  hours?: { readonly opens: string; readonly closes: string };
  onDone: () => void;
  onLeave?: () => void;
}) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const [purpose, setPurpose] = useState<VisitBody["purpose"]>(visit?.purpose ?? "review");
  const [patient, setPatient] = useState<ChosenPatient | null>(visit?.patient ?? null);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState<string>(visit?.at.slice(0, 10) ?? addDays(calendarDate(today), 28));
  const [weekdays, setWeekdays] = useState<readonly number[]>([1, 2, 3, 4, 5, 6]);
  const [earliest, setEarliest] = useState(hours.opens);
  const [latest, setLatest] = useState(hours.closes);
  const [minutes, setMinutes] = useState("");
  const [unready, setUnready] = useState(false);
  const add = useWrite(addToWaitlist);
  const asked = treatmentMinutesOf(minutes);
  const wrongMinutes = asked === undefined ? words("minutesRange", treatmentRange) : undefined;
  const send = async () => {
    if (asked === undefined) return;
    setUnready(patient === null || weekdays.length === 0 || from === "" || to === "");
    if (patient === null || weekdays.length === 0 || from === "" || to === "") return;
    const body = {
      patientId: patient.id,
      visitId: visit?.id ?? null,
      purpose,
      courseId: visit?.courseId ?? null,
      number: visit?.number ?? null,
      practitionerId: visit?.practitionerId ?? null,
      minutes: visit?.lengths.treatment ?? asked,
      wishes: {
        from,
        to,
        weekdays: [...weekdays],
        earliest,
        latest,
      },
    };
    await add.write({ input: { body } }).then(onDone, () => undefined);
  };
  const problem = unready ? words("needWishes") : add.problem?.message;
  return (
    <form
      className="cal-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {visit === null ? (
        <>
          <PatientChoice chosen={patient} onChoose={setPatient} />
          <SelectField
            label={words("purpose")}
            value={purpose}
            options={visitPurposes.map((value) => ({ value, label: t(`today.purpose.${value}`) }))}
            onChange={setPurpose}
          />
        </>
      ) : (
        <p>
          {words("earlierHow", {
            name: visit.patient.name,
            at: `${day(visit.at, "short")} ${time(visit.at)}`,
          })}
        </p>
      )}
      <div className="cal-form__row">
        <TextField label={words("fromDay")} type="date" value={from} onChange={setFrom} />
        <TextField label={words("toDay")} type="date" value={to} onChange={setTo} />
      </div>
      <fieldset className="cal-form__days">
        <legend>{words("weekdays")}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <label key={weekday}>
            <input
              type="checkbox"
              checked={weekdays.includes(weekday)}
              onChange={({ target }) =>
                setWeekdays(
                  target.checked ? [...weekdays, weekday].sort() : weekdays.filter((each) => each !== weekday),
                )
              }
            />
            {weekdayName(weekday)}
          </label>
        ))}
      </fieldset>
      <div className="cal-form__row">
        <TextField label={words("earliest")} type="time" value={earliest} onChange={setEarliest} />
        <TextField label={words("latest")} type="time" value={latest} onChange={setLatest} />
      </div>
      {visit === null && (
        <TextField
          label={words("minutes")}
          hint={words("minutesHint")}
          inputMode="numeric"
          error={wrongMinutes}
          value={minutes}
          onChange={setMinutes}
        />
      )}
      {problem !== undefined && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
      <div className="visit-panel__links">
        <Button type="submit" look="primary" busy={add.busy} blocked={wrongMinutes}>
          {words("addWaiting")}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words("back")}
        </Button>
      </div>
    </form>
  );
}
