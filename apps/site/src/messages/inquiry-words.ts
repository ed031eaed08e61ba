import type { Language } from "@pistor/core/evidence";
import { localeOf } from "@pistor/ui";
import type en from "../texts/inquiry/en.json";

export type InquiryTexts = Readonly<Record<keyof typeof en, string>>;

/** The words of the inquiry in one language. */
export interface InquiryWords {
  readonly lang: Language;
  readonly page: InquiryTexts;
}

const files = import.meta.glob<{ default: InquiryTexts }>("../texts/inquiry/*.json");

/** @throws where the words do not load */
export async function inquiryWordsIn(lang: Language): Promise<InquiryWords> {
  const load = files[`../texts/inquiry/${lang}.json`];
  if (load === undefined) throw new Error(`No words for ${lang}.`);
  return { lang, page: (await load()).default };
}

/** A sentence with its values put in. */
export function tell(
  words: InquiryWords,
  id: keyof InquiryTexts,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words.page[id].replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
}

/** `24 hours`, as the reader's language says it. */
export function hoursIn(lang: Language, hours: number): string {
  return new Intl.NumberFormat(localeOf(lang), { style: "unit", unit: "hour", unitDisplay: "long" }).format(hours);
}
