import { isCountry } from "@pistor/core/basics";
import { Button, SelectField } from "@pistor/ui";
import { useState } from "react";
import { countriesIn } from "../kit/countries.ts";
import type { CheckWords } from "./check-words.tsx";
import { labelOf, say } from "./check-words.tsx";

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
        options={[{ value: "", label: say(words, "chooseCountry") }, ...countriesIn(words.lang)]}
        onChange={setCode}
      />
      <Button type="submit" look="primary" size="large" blocked={code === "" ? say(words, "chooseCountry") : undefined}>
        {say(words, "next")}
      </Button>
    </form>
  );
}
