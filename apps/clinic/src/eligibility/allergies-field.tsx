import { allergens, screeningSubstances } from "@pistor/knowledge/eligibility";
import { Button, Choice, Icon } from "@pistor/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { helpOf, questionOf, substanceName } from "./question-words.ts";

/** Not asked, asked and none, or a list: substances by name, and the patient's own words where no list has them. */
export function AllergiesField({
  value,
  onChange,
}: {
  value: readonly string[] | null;
  onChange: (value: readonly string[] | null) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [some, setSome] = useState(false);
  const id = useId();
  const list = value ?? [];
  const known = [...new Set([...screeningSubstances, ...allergens].map((each) => each.id))];
  const add = () => {
    const words = typed.trim();
    if (words === "") return;
    const named = known.find((each) => substanceName(each).toLowerCase() === words.toLowerCase());
    const entry = named ?? words;
    if (!list.includes(entry)) onChange([...list, entry]);
    setTyped("");
  };
  const state = value === null ? (some ? "some" : "") : list.length > 0 || some ? "some" : "none";
  return (
    <div className="allergies">
      <Choice
        legend={questionOf("allergies")}
        hint={helpOf("allergies")}
        value={state}
        options={[
          { value: "", label: t("common.notAsked") },
          { value: "none", label: t("examination.allergiesNone") },
          { value: "some", label: t("examination.allergiesSome") },
        ]}
        onChange={(choice) => {
          setSome(choice === "some");
          if (choice !== "some") onChange(choice === "none" ? [] : null);
        }}
      />
      {state === "some" && (
        <>
          <ul className="allergies__list">
            {list.map((entry) => (
              <li key={entry} className="allergies__one">
                <span>{substanceName(entry)}</span>
                <button
                  type="button"
                  aria-label={t("examination.removeAllergy", { name: substanceName(entry) })}
                  onClick={() => {
                    const rest = list.filter((each) => each !== entry);
                    setSome(true);
                    onChange(rest.length === 0 ? null : rest);
                  }}
                >
                  <Icon name="cross" size={16} />
                </button>
              </li>
            ))}
          </ul>
          <div className="allergies__add">
            <label htmlFor={id} className="quiet-text">
              {t("examination.addAllergy")}
            </label>
            <input
              id={id}
              className="field__input"
              list={`${id}-known`}
              placeholder={t("examination.addAllergy")}
              maxLength={120}
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
            <datalist id={`${id}-known`}>
              {known.map((each) => (
                <option key={each} value={substanceName(each)} />
              ))}
            </datalist>
            <Button icon="plus" onClick={add}>
              {t("examination.add")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
