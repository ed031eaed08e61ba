import type { Language, Texts, TextsByLanguage } from "./texts.ts";

/** A wording in another language, sealed with the hash of the English sentence that it translates. */
export type Translation = Readonly<Record<string, readonly [sourceHash: string, text: string]>>;

/**
 * A short hash of an English wording (FNV-1a, 32 bits, eight hexadecimal digits, over UTF-16 units).
 *
 * It tells a changed original from an unchanged one; it protects nothing.
 */
export function sourceHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let nth = 0; nth < text.length; nth++) hash = Math.imul(hash ^ text.charCodeAt(nth), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * The wordings of a translation whose English original is still the one that was translated.
 *
 * A stale or unknown one is left out, so that `word` falls back to the original and says so.
 */
export function fresh(en: Texts, translation: Translation): Texts {
  return Object.fromEntries(
    Object.entries(translation).flatMap(([id, [hash, text]]) => {
      const original = en[id];
      return original !== undefined && sourceHash(original) === hash ? [[id, text] as const] : [];
    }),
  );
}

/** Wordings by language, of the originals and what is fresh of their translations. */
export function withTranslations(
  en: Texts,
  translations: Readonly<Partial<Record<Exclude<Language, "en">, Translation>>>,
): TextsByLanguage {
  return {
    en,
    ...Object.fromEntries(Object.entries(translations).map(([lang, translation]) => [lang, fresh(en, translation)])),
  };
}
