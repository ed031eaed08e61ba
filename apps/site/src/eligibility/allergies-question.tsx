import { longestList } from "@pistor/core/eligibility";
import { Button, Icon } from "@pistor/ui";
import { useId, useState } from "react";
import { withAllergy } from "./allergy-meant.ts";
import type { CheckWords } from "./check-words.tsx";
import { say, substanceOf } from "./check-words.tsx";
import { knowledge } from "./visitor-knowledge.ts";

const ids: readonly string[] = [...new Set([...knowledge.allergens, ...knowledge.substances].map(({ id }) => id))];

/** Allergies by the names that screening knows, and in the visitor's own words where no list has them. */
export function AllergiesQuestion({
  value,
  words,
  onAnswer,
}: {
  value: unknown;
  words: CheckWords;
  onAnswer: (allergies: readonly string[]) => void;
}) {
  const [list, setList] = useState<readonly string[]>(Array.isArray(value) ? (value as readonly string[]) : []);
  const [typed, setTyped] = useState("");
  const id = useId();
  const withTyped = () => withAllergy(list, typed, ids, words);
  const add = () => {
    setList(withTyped());
    // What a full list has no room for stays where it was typed.
    if (list.length < longestList) setTyped("");
  };
  return (
    <form
      className="check__allergies"
      onSubmit={(event) => {
        event.preventDefault();
        // The first Enter takes what was typed, the next one goes on.
        if (typed.trim() !== "") add();
        else if (list.length > 0) onAnswer(list);
      }}
    >
      {list.length > 0 && (
        <ul className="check__named" aria-label={say(words, "label.allergies")}>
          {list.map((entry) => (
            <li key={entry}>
              <bdi>{substanceOf(words, entry)}</bdi>
              <button
                type="button"
                aria-label={say(words, "remove", { name: substanceOf(words, entry) })}
                onClick={() => setList(list.filter((each) => each !== entry))}
              >
                <Icon name="cross" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="check__add">
        <label htmlFor={id}>{say(words, "allergiesAdd")}</label>
        <input
          id={id}
          className="field__input"
          list={`${id}-known`}
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={`${id}-known`}>
          {ids.map((each) => (
            <option key={each} value={substanceOf(words, each)} />
          ))}
        </datalist>
        <Button icon="plus" onClick={add}>
          {say(words, "add")}
        </Button>
      </div>
      {(list.length > 0 || typed.trim() !== "") && (
        <Button look="primary" size="large" onClick={() => onAnswer(withTyped())}>
          {say(words, "next")}
        </Button>
      )}
    </form>
  );
}
