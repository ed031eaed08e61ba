import { isCalendarDate } from "@pistor/core/basics";
import { Button, localeOf } from "@pistor/ui";
import { useId, useState } from "react";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";
import { noDay, partsInOrder, partsOf, readDay, splitDay, westernDigits } from "./written-day.ts";

/** A day in three fields, in the order of the language; a whole day pasted into one of them fills all three. */
export function DayFields({
  legend,
  value,
  on,
  birth = false,
  words,
  onAnswer,
}: {
  legend: string;
  value: unknown;
  /** No day after this one. */
  on: string;
  birth?: boolean;
  words: CheckWords;
  onAnswer: (day: string) => void;
}) {
  const given = typeof value === "string" && isCalendarDate(value) ? partsOf(value) : noDay;
  const [parts, setParts] = useState(given);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const order = partsInOrder(localeOf(words.lang));
  const put = (part: (typeof order)[number], text: string) => {
    setFault(null);
    setParts((before) => splitDay(text, order) ?? { ...before, [part]: westernDigits(text).slice(0, 4) });
  };
  return (
    <form
      className="check__day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = readDay(parts);
        if (day === "missing") setFault(say(words, "dayMissing"));
        else if (day === "impossible") setFault(say(words, "dayImpossible"));
        else if (day > on) setFault(say(words, "dayAhead"));
        else onAnswer(day);
      }}
    >
      <fieldset aria-describedby={fault === null ? undefined : `${id}-fault`}>
        <legend className="quiet-text">{legend}</legend>
        <div className="check__day-parts">
          {order.map((part) => (
            <label key={part} className={`check__part check__part--${part}`}>
              <span>{say(words, part)}</span>
              <input
                className="field__input"
                inputMode="numeric"
                autoComplete={birth ? `bday-${part}` : "off"}
                aria-invalid={fault !== null || undefined}
                value={parts[part]}
                onChange={(event) => put(part, event.target.value)}
              />
            </label>
          ))}
        </div>
      </fieldset>
      {fault !== null && (
        <p className="field__error" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <Button type="submit" look="primary" size="large">
        {say(words, "next")}
      </Button>
    </form>
  );
}
