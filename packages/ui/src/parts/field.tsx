import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; what was typed stays. */
  readonly error?: string | undefined;
  /** Shown after the field, as a unit is. */
  readonly unit?: string;
}

type InputProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> & {
    readonly onChange: (value: string) => void;
    readonly ref?: Ref<HTMLInputElement>;
  };

/** One line of text, a number or a date, with its label above. */
export function TextField({ label, hint, error, unit, onChange, ...rest }: InputProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <span className="field__box">
        <input
          {...rest}
          id={id}
          className="field__input"
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && <span className="field__unit">{unit}</span>}
      </span>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  value,
  rows = 3,
  maxLength,
  dir,
  onChange,
}: {
  label: string;
  hint?: string;
  /** What is wrong and what to do; what was typed stays. */
  error?: string | undefined;
  value: string;
  rows?: number;
  maxLength?: number;
  /** Where its language is not the reader's. */
  dir?: "ltr" | "rtl" | "auto";
  onChange: (value: string) => void;
}) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <textarea
        id={id}
        className="field__input field__input--area"
        rows={rows}
        maxLength={maxLength}
        dir={dir}
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** One of a list too long to stand side by side. The platform's own control: it speaks, types ahead and fits a phone. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  hint,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  hint?: string;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <select
        id={id}
        className="field__input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
