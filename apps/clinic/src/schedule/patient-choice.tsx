import { findPatients } from "@pistor/api/patient";
import { Button, Ltr, TextField } from "@pistor/ui";
import { useState } from "react";
import { useEndpoint } from "../kit/client.ts";
import { useCalendarWords } from "./calendar-words.ts";

export interface ChosenPatient {
  readonly id: string;
  readonly name: string;
}

/** Finds a patient by name or file number. */
export function PatientChoice({
  chosen,
  onChoose,
}: {
  chosen: ChosenPatient | null;
  onChoose: (patient: ChosenPatient | null) => void;
}) {
  const words = useCalendarWords();
  const [find, setFind] = useState("");
  const asked = find.trim();
  const found = useEndpoint(findPatients, { query: { find: asked } }, { when: asked.length >= 2 && chosen === null });
  if (chosen !== null)
    return (
      <p className="cal-form__patient">
        <strong>{chosen.name}</strong>
        <Button look="quiet" onClick={() => onChoose(null)}>
          {words("changePatient")}
        </Button>
      </p>
    );
  const patients = found.state === "here" && asked.length >= 2 ? found.reply.patients.slice(0, 6) : [];
  return (
    <div className="cal-form">
      <TextField
        label={words("patient")}
        hint={words("patientHint")}
        type="search"
        autoComplete="off"
        value={find}
        maxLength={80}
        onChange={setFind}
      />
      {found.state === "here" && asked.length >= 2 && patients.length === 0 && (
        <p role="status">{words("noPatient")}</p>
      )}
      <ul className="cal-form__list">
        {patients.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="cal-form__pick"
              onClick={() => onChoose({ id: person.id, name: person.name })}
            >
              <strong>{person.name}</strong> <Ltr>{person.fileNo}</Ltr>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
