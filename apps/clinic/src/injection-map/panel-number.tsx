import { useEffect, useId, useState } from "react";
import { useFigureWords } from "./figures-words.ts";
import { readNumber } from "./panel-number-read.ts";

/**
 * A number in a field of its own: taken when the hand leaves it or presses Enter, put back by Escape. A comma and a point
 * both part the decimals; what cannot be read is said, and the value stays.
 */
export function NumberField({
  label,
  value,
  whole = false,
  quiet = false,
  step,
  onChange,
}: {
  label: string;
  value: number | null;
  /** Counts are whole. */
  whole?: boolean;
  /** The label is for screen readers alone, since the column already says it. */
  quiet?: boolean;
  /** What an arrow key adds or takes; no arrow keys where it is left out. */
  step?: number;
  onChange: (value: number | null) => void;
}) {
  const t = useFigureWords();
  const id = useId();
  const shown = value === null ? "" : String(value);
  const [typed, setTyped] = useState(shown);
  const [bad, setBad] = useState(false);
  useEffect(() => {
    setTyped(shown);
    setBad(false);
  }, [shown]);
  const take = () => {
    if (typed.trim() === shown) return setBad(false);
    const read = typed.trim() === "" ? null : readNumber(typed, whole);
    if (read === undefined) return setBad(true);
    setBad(false);
    onChange(read);
    // Where it is refused the old value is shown again; where it is taken the new one follows.
    if (read === value) setTyped(shown);
  };
  return (
    <div className="number-field">
      <label htmlFor={id} className={quiet ? "quiet-text" : "number-field__label"}>
        {label}
      </label>
      <input
        id={id}
        className="number-field__input"
        inputMode={whole ? "numeric" : "decimal"}
        dir="ltr"
        placeholder={t("table.unset")}
        value={typed}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            take();
          } else if (event.key === "Escape") {
            event.stopPropagation();
            setTyped(shown);
            setBad(false);
          } else if (step !== undefined && value !== null && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
            event.preventDefault();
            const next = Math.round((value + (event.key === "ArrowUp" ? step : -step)) * 1000) / 1000;
            if (next > 0) onChange(next);
          }
        }}
      />
      {bad && (
        <small id={`${id}-bad`} className="number-field__bad" role="alert">
          {t("table.notNumber", { was: shown === "" ? t("table.unset") : shown })}
        </small>
      )}
    </div>
  );
}
