import type { Language } from "@pistor/core/evidence";
import type en from "../texts/offer/en.json";

export type OfferTexts = Readonly<Record<keyof typeof en, string>>;
export type OfferWords = (id: keyof OfferTexts, values?: Readonly<Record<string, string>>) => string;

const files = import.meta.glob<{ default: OfferTexts }>("../texts/offer/*.json");

/** What the page of an offered time says in one language. */
export async function offerWordsIn(lang: Language): Promise<() => OfferWords> {
  const load = files[`../texts/offer/${lang}.json`] ?? files["../texts/offer/en.json"];
  if (load === undefined) throw new Error(`There are no words for ${lang}.`);
  const texts = (await load()).default;
  // Wrapped, as a state setter would call a function that it is given.
  return () =>
    (id, values = {}) =>
      texts[id].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
