import type { TextsByLanguage } from "@pistor/core/evidence";
import { patientTextsAr } from "./texts.ar.ts";
import { patientTextsDe } from "./texts.de.ts";
import { patientTextsEn } from "./texts.en.ts";
import { patientTextsFr } from "./texts.fr.ts";
import { patientTextsRu } from "./texts.ru.ts";
import { patientTextsTr } from "./texts.tr.ts";

/** Steps of the scales and warnings in words. */
export const patientTexts: TextsByLanguage = {
  en: patientTextsEn,
  tr: patientTextsTr,
  de: patientTextsDe,
  fr: patientTextsFr,
  ar: patientTextsAr,
  ru: patientTextsRu,
};
