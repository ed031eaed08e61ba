import type { TextsByLanguage } from "@pistor/core/evidence";
import { itemTexts } from "./item-texts.ts";
import { planTextsAr } from "./texts.ar.ts";
import { planTextsDe } from "./texts.de.ts";
import { planTextsEn } from "./texts.en.ts";
import { planTextsFr } from "./texts.fr.ts";
import { planTextsRu } from "./texts.ru.ts";
import { planTextsTr } from "./texts.tr.ts";

/** Notes, items, events and evidence in words. */
export const planTexts: TextsByLanguage = {
  en: { ...planTextsEn, ...itemTexts.en },
  tr: { ...planTextsTr, ...itemTexts.tr },
  de: { ...planTextsDe, ...itemTexts.de },
  fr: { ...planTextsFr, ...itemTexts.fr },
  ar: { ...planTextsAr, ...itemTexts.ar },
  ru: { ...planTextsRu, ...itemTexts.ru },
};
