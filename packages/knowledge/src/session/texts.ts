import type { TextsByLanguage } from "@pistor/core/evidence";
import { sessionTextsAr } from "./texts.ar.ts";
import { sessionTextsDe } from "./texts.de.ts";
import { sessionTextsEn } from "./texts.en.ts";
import { sessionTextsFr } from "./texts.fr.ts";
import { sessionTextsRu } from "./texts.ru.ts";
import { sessionTextsTr } from "./texts.tr.ts";

/** Checks, deviations and the clinical note in words. */
export const sessionTexts: TextsByLanguage = {
  en: sessionTextsEn,
  tr: sessionTextsTr,
  de: sessionTextsDe,
  fr: sessionTextsFr,
  ar: sessionTextsAr,
  ru: sessionTextsRu,
};
