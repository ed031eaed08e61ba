import { isCountry } from "@pistor/core/basics";
import { Button, localeOf, SelectField } from "@pistor/ui";
import { useState } from "react";
import type { CheckWords } from "./check-words.tsx";
import { countryName, labelOf, say } from "./check-words.tsx";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry);

/** The country of the clinic, by its name in the visitor's language. */
export function CountryQuestion({
  value,
  words,
  onAnswer,
}: {
  value: unknown;
  words: CheckWords;
  onAnswer: (code: string) => void;
}) {
  const [code, setCode] = useState(typeof value === "string" && isCountry(value) ? value : "");
  const named = codes.map((each) => ({ value: each, label: countryName(words, each) }));
  named.sort((one, other) => one.label.localeCompare(other.label, localeOf(words.lang)));
  return (
    <form
      className="check__count"
      onSubmit={(event) => {
        event.preventDefault();
        if (code !== "") onAnswer(code);
      }}
    >
      <SelectField
        label={labelOf(words, "country")}
        value={code}
        options={[{ value: "", label: say(words, "chooseCountry") }, ...named]}
        onChange={setCode}
      />
      <Button type="submit" look="primary" size="large" blocked={code === "" ? say(words, "chooseCountry") : undefined}>
        {say(words, "next")}
      </Button>
    </form>
  );
}
