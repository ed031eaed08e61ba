/** The languages in which Pistor speaks. English is the original; a missing wording falls back to it and says so. */
export const languages = ["en", "tr", "de", "fr", "ar", "ru"] as const;
export type Language = (typeof languages)[number];

/** Wordings by id, with `{name}` where a value goes. */
export type Texts = Readonly<Record<string, string>>;
export type TextsByLanguage = Readonly<{ en: Texts } & Partial<Record<Language, Texts>>>;

/** A sentence, and the language it really is in. */
export interface Wording {
  readonly text: string;
  readonly lang: Language;
}

/**
 * The sentence for an id in a language, or the English one where it is missing; an id that nobody worded is shown itself.
 *
 * @example word({ en: { "age.low": "You are {age}." } }, "age.low", { age: 17 }, "tr") // => { text: "You are 17.", lang: "en" }
 */
export function word(
  texts: TextsByLanguage,
  id: string,
  values: Readonly<Record<string, unknown>>,
  lang: Language,
): Wording {
  const own = texts[lang]?.[id];
  const template = own ?? texts.en[id] ?? id;
  const text = template.replace(/\{([\w.-]+)\}(\.?)/g, (whole, key: string, stop: string) => {
    if (!(key in values)) return whole;
    const value = String(values[key]);
    // An abbreviation at the end of a sentence has one full stop: 10 нояб. 2026 г.
    return value.endsWith(".") ? value : value + stop;
  });
  return { text, lang: own === undefined ? "en" : lang };
}
