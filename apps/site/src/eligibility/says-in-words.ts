import type { Claim, Wording } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";
import type { CheckWords } from "./check-words.tsx";
import { wordOf } from "./check-words.tsx";

/** Units of UCUM by the names that `Intl` has for them. */
const units: Readonly<Record<string, string>> = { a: "year", mo: "month", d: "day", h: "hour" };

/**
 * What a claim says, in the visitor's language: numbers with their unit by the language's own plural, our sentences by
 * the page's words, and in English what nobody has translated.
 */
export function saysInWords(words: CheckWords, { says, unit: own }: Pick<Claim, "says" | "unit">, unit = own): Wording {
  if (typeof says === "number") return { text: numberInWords(says, own ?? unit, words), lang: words.lang };
  const translated = wordOf(words, `says.${says}`);
  if (translated !== undefined) return { text: translated, lang: words.lang };
  return { text: String(says), lang: "en" };
}

function numberInWords(value: number, unit: string | undefined, words: CheckWords): string {
  const named = unit === undefined ? undefined : units[unit];
  if (named === undefined) return unit === "mm[Hg]" ? `${value} mmHg` : String(value);
  return new Intl.NumberFormat(localeOf(words.lang), { style: "unit", unit: named, unitDisplay: "long" }).format(value);
}
