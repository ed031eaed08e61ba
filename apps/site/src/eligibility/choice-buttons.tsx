import type { Wording } from "@pistor/core/evidence";
import { Icon } from "@pistor/ui";
import type { CheckWords } from "./check-words.tsx";
import { Said } from "./check-words.tsx";

export interface BigChoice {
  readonly id: string;
  readonly label: Wording;
  readonly chosen: boolean;
}

/** Answers one below the other, each a large target with the digit that chooses it. One tap answers. */
export function ChoiceButtons({
  choices,
  words,
  onChoose,
}: {
  choices: readonly BigChoice[];
  words: CheckWords;
  onChoose: (id: string) => void;
}) {
  return (
    <ul className="check__choices">
      {choices.map(({ id, label, chosen }, nth) => (
        <li key={id}>
          <button
            type="button"
            className="check__choice"
            aria-pressed={chosen}
            data-digit={nth + 1}
            onClick={() => onChoose(id)}
          >
            <span className="check__digit" aria-hidden="true">
              {nth + 1}
            </span>
            <span className="check__words">
              <Said wording={label} words={words} />
            </span>
            {chosen && <Icon name="tick" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
