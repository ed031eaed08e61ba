import type { TextsByLanguage } from "@pistor/core/evidence";
import { planTextsAr } from "./texts.ar.ts";
import { planTextsDe } from "./texts.de.ts";
import { planTextsEn } from "./texts.en.ts";
import { planTextsFr } from "./texts.fr.ts";
import { planTextsRu } from "./texts.ru.ts";
import { planTextsTr } from "./texts.tr.ts";

/** Notes, items, events and evidence in words. */
export const planTexts: TextsByLanguage = {
  en: planTextsEn,
  tr: planTextsTr,
  de: planTextsDe,
  fr: planTextsFr,
  ar: planTextsAr,
  ru: planTextsRu,
};
