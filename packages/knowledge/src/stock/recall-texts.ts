import type { TextsByLanguage } from "@pistor/core/evidence";
import { recallTextsAr } from "./recall-texts.ar.ts";
import { recallTextsDe } from "./recall-texts.de.ts";
import { recallTextsEn } from "./recall-texts.en.ts";
import { recallTextsFr } from "./recall-texts.fr.ts";
import { recallTextsRu } from "./recall-texts.ru.ts";
import { recallTextsTr } from "./recall-texts.tr.ts";

/** What tracing a lot finds, in words. */
export const recallTexts: TextsByLanguage = {
  en: recallTextsEn,
  tr: recallTextsTr,
  de: recallTextsDe,
  fr: recallTextsFr,
  ar: recallTextsAr,
  ru: recallTextsRu,
};
