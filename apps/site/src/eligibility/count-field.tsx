import { Button, TextField } from "@pistor/ui";
import { useState } from "react";
import type { CheckWords } from "./check-words.tsx";
import { say } from "./check-words.tsx";
import { westernDigits } from "./written-day.ts";

/** A whole number, as the contract bounds it. */
export function CountField({
  label,
  value,
  words,
  onAnswer,
}: {
  label: string;
  value: unknown;
  words: CheckWords;
  onAnswer: (count: number) => void;
}) {
  const [text, setText] = useState(typeof value === "number" ? String(value) : "");
  const [fault, setFault] = useState<string>();
  return (
    <form
      className="check__count"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = westernDigits(text.trim());
        if (/^\d{1,2}$/.test(written)) onAnswer(Number(written));
        else setFault(say(words, "countFault"));
      }}
    >
      <TextField
        label={label}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        error={fault}
        onChange={(typed) => {
          setFault(undefined);
          setText(typed);
        }}
      />
      <Button type="submit" look="primary" size="large">
        {say(words, "next")}
      </Button>
    </form>
  );
}
