import { isCountry } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry);

/** Countries by their names in a language, in that language's order. */
export function countriesIn(lang: Language): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(localeOf(lang), { type: "region" });
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, localeOf(lang)));
}
