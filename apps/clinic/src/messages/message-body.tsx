import type { Language } from "@pistor/core/evidence";
import type { Ref } from "react";
import { useId } from "react";

/** The text of a message in its own language and direction; a finding can put the caret into it. */
export function MessageBody({
  ref,
  label,
  hint,
  lang,
  value,
  onChange,
}: {
  ref: Ref<HTMLTextAreaElement>;
  label: string;
  hint: string;
  lang: Language;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className="field__input field__input--area"
        rows={9}
        maxLength={20_000}
        lang={lang}
        dir={lang === "ar" ? "rtl" : "ltr"}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="field__hint">
        {hint}
      </p>
    </div>
  );
}
