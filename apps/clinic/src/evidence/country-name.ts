import { localeOf } from "@pistor/ui";
import { currentLanguage } from "../kit/language.ts";

/** A country, or the European Union, in the reader's language; the code where it has no name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([localeOf(currentLanguage())], { type: "region" }).of(code) ?? code;
}
