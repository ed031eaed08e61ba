import type { Language } from "@pistor/core/evidence";

/** Currencies in which patients ask for quotes; any other is refused by the rate that is missing, not by the list. */
const codes = ["EUR", "TRY", "USD", "GBP", "CHF", "SAR", "AED", "KWD", "QAR", "RUB", "KZT", "SEK", "NOK", "JPY"];

/** Currencies by their names in a language. */
export function currencies(lang: Language): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([lang], { type: "currency" });
  return codes.map((code) => ({ code, name: names.of(code) ?? code }));
}
