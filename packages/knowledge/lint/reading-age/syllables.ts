import type { Language } from "@pistor/core/evidence";
import { syllablesDe } from "./syllables.de.ts";
import { syllablesEn } from "./syllables.en.ts";
import { syllablesFr } from "./syllables.fr.ts";
import { syllablesRu } from "./syllables.ru.ts";
import { syllablesTr } from "./syllables.tr.ts";

/** Counts the syllables of a word, by language. Arabic has no counter: it is written without its short vowels. */
export const syllables: Readonly<Record<Exclude<Language, "ar">, (word: string) => number>> = {
  en: syllablesEn,
  de: syllablesDe,
  fr: syllablesFr,
  tr: syllablesTr,
  ru: syllablesRu,
};
