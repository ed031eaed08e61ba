import type { ReactNode } from "react";
import { useId } from "react";

/** One of a few, side by side; arrow keys move, as in every radio group. `null` is "not asked", and is never a default of clinical meaning. */
export function Choice<Value extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
  quiet,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  value: Value | null;
  options: readonly { readonly value: Value; readonly label: ReactNode }[];
  onChange: (value: Value) => void;
  /** The legend is for screen readers alone, since the place already says it. */
  quiet?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={quiet === true ? "quiet-text" : "choice__legend"}>
        {legend}
        {hint !== undefined && <span className="choice__hint">{hint}</span>}
      </legend>
      <div className="choice__row">
        {options.map((option) => (
          <label key={option.value} className="choice__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no to one thing that was done. */
export function CheckRow({
  label,
  note,
  checked,
  off,
  onChange,
}: {
  label: ReactNode;
  note?: ReactNode;
  checked: boolean;
  off?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check-row">
      <input type="checkbox" checked={checked} disabled={off} onChange={(event) => onChange(event.target.checked)} />
      <span className="check-row__text">
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
    </label>
  );
}

/** A number moved by a step with two large targets, as a gloved hand needs it. */
export function Nudge({
  label,
  value,
  unit,
  step,
  min,
  max,
  places,
  lessName,
  moreName,
  unset = false,
  onChange,
}: {
  label: string;
  /** Where it stands, or where it begins while nothing is written down. */
  value: number;
  unit: string;
  step: number;
  min: number;
  max: number;
  places: number;
  lessName: string;
  moreName: string;
  /** Nothing is written down yet: a dash stands for it, as a number would read like one that is. */
  unset?: boolean;
  onChange: (value: number) => void;
}) {
  // Steps are counted in whole steps, so that 0.1 added ten times is 1.
  const to = (count: number) => onChange(Number((Math.round(value / step + count) * step).toFixed(6)));
  return (
    <div className="nudge" role="group" aria-label={label}>
      <button
        type="button"
        className="nudge__key"
        aria-label={lessName}
        aria-disabled={value - step < min - 1e-9 || undefined}
        onClick={() => value - step >= min - 1e-9 && to(-1)}
      >
        −
      </button>
      <output className="nudge__value">
        <bdi dir="ltr">
          {unset ? <strong>–</strong> : <strong>{value.toFixed(places)}</strong>} {unset ? "" : unit}
        </bdi>
        <small>{label}</small>
      </output>
      <button
        type="button"
        className="nudge__key"
        aria-label={moreName}
        aria-disabled={value + step > max + 1e-9 || undefined}
        onClick={() => value + step <= max + 1e-9 && to(1)}
      >
        +
      </button>
    </div>
  );
}
