import { useEffect, useId, useState } from "react";
import { figure } from "../kit/format.ts";
import { useMixtureWords } from "./mixture-words.ts";

/** Millilitres as they are typed: point or comma, at most two places, as the marks of the syringe are. */
export function VolumeField({
  name,
  volumeMl,
  off,
  focused,
  onFocused,
  onChange,
}: {
  name: string;
  volumeMl: number;
  off: boolean;
  /** It was just scanned in: the volume is what is asked next. */
  focused: boolean;
  onFocused: () => void;
  onChange: (volumeMl: number) => void;
}) {
  const t = useMixtureWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? volumeMl : readMl(text);
  useEffect(() => {
    if (!focused) return;
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    }
    onFocused();
  }, [focused, id, onFocused]);
  if (off)
    return (
      <p className="mix-volume mix-volume--off">
        <bdi dir="ltr">
          <strong>{volumeMl.toFixed(2)}</strong> mL
        </bdi>
      </p>
    );
  return (
    <div className="mix-volume">
      <label className="quiet-text" htmlFor={id}>
        {t("row.volume", { substance: name })}
      </label>
      <bdi dir="ltr" className="mix-volume__box">
        <input
          id={id}
          className="field__input"
          inputMode="decimal"
          autoComplete="off"
          value={text ?? volumeMl.toFixed(2)}
          aria-invalid={read === null || undefined}
          aria-describedby={read === null ? `${id}-error` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            const next = readMl(event.target.value);
            if (next !== null) onChange(next);
          }}
          // What could not be read stays, so that it can be mended.
          onBlur={() => read !== null && setText(null)}
        />
        <span aria-hidden="true">mL</span>
      </bdi>
      {read === null && (
        <p id={`${id}-error`} className="field__error" role="alert">
          {t("row.notMl", { ml: figure(volumeMl) })}
        </p>
      )}
    </div>
  );
}

/** `1.500` is asked back: it is one and a half to one reader and fifteen hundred to the next. */
function readMl(text: string): number | null {
  const [, whole, places = "0"] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  const ml = whole === undefined ? 0 : Number(`${whole}.${places}`);
  return ml > 0 ? ml : null;
}
