import type { TextsByLanguage } from "@pistor/core/evidence";
import { aftercareTextsAr } from "./texts.ar.ts";
import { aftercareTextsDe } from "./texts.de.ts";
import { aftercareTextsEn } from "./texts.en.ts";
import { aftercareTextsFr } from "./texts.fr.ts";
import { aftercareTextsRu } from "./texts.ru.ts";
import { aftercareTextsTr } from "./texts.tr.ts";

/** The aftercare sheet in words. */
export const aftercareTexts: TextsByLanguage = {
  en: aftercareTextsEn,
  tr: aftercareTextsTr,
  de: aftercareTextsDe,
  fr: aftercareTextsFr,
  ar: aftercareTextsAr,
  ru: aftercareTextsRu,
};
