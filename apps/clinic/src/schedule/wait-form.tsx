import type { VisitBody } from "@pistor/api/schedule";
import { addToWaitlist, visitPurposes } from "@pistor/api/schedule";
import { addDays, calendarDate } from "@pistor/core/basics";
import { Button, SelectField, TextField } from "@pistor/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWrite } from "../kit/client.ts";
import { useCalendarWords } from "./calendar-words.ts";
import type { ChosenPatient } from "./patient-choice.tsx";
import { PatientChoice } from "./patient-choice.tsx";
import { weekdayName } from "./weekday-name.ts";

/** Puts a patient on the waitlist with the days and hours that suit them. */
export function WaitForm({ today, onDone }: { today: string; onDone: () => void }) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const [purpose, setPurpose] = useState<VisitBody["purpose"]>("review");
  const [patient, setPatient] = useState<ChosenPatient | null>(null);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState<string>(addDays(calendarDate(today), 28));
  const [weekdays, setWeekdays] = useState<readonly number[]>([1, 2, 3, 4, 5, 6]);
  const [earliest, setEarliest] = useState("09:00");
  const [latest, setLatest] = useState("18:00");
  const [minutes, setMinutes] = useState("");
  const [unready, setUnready] = useState(false);
  const add = useWrite(addToWaitlist);
  const send = async () => {
    setUnready(patient === null || weekdays.length === 0 || from === "" || to === "");
    if (patient === null || weekdays.length === 0 || from === "" || to === "") return;
    const body = {
      patientId: patient.id,
      visitId: null,
      purpose,
      courseId: null,
      number: null,
      practitionerId: null,
      minutes: Number(minutes) >= 5 ? Number(minutes) : null,
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
      <PatientChoice chosen={patient} onChoose={setPatient} />
      <SelectField
        label={words("purpose")}
        value={purpose}
        options={visitPurposes.map((value) => ({ value, label: t(`today.purpose.${value}`) }))}
        onChange={setPurpose}
      />
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
      <TextField
        label={words("minutes")}
        hint={words("minutesHint")}
        type="number"
        inputMode="numeric"
        min={5}
        max={480}
        value={minutes}
        onChange={setMinutes}
      />
      {problem !== undefined && (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
      <div className="visit-panel__links">
        <Button type="submit" look="primary" busy={add.busy}>
          {words("addWaiting")}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {words("back")}
        </Button>
      </div>
    </form>
  );
}
