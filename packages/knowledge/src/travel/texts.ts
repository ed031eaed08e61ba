import { withTranslations } from "@pistor/core/evidence";
import { travelTextsAr } from "./texts.ar.ts";
import { travelTextsDe } from "./texts.de.ts";
import { travelTextsEn } from "./texts.en.ts";
import { travelTextsFr } from "./texts.fr.ts";
import { travelTextsRu } from "./texts.ru.ts";
import { travelTextsTr } from "./texts.tr.ts";

/** The sealed translations of what is said of a journey. */
export const travelTranslations = {
  tr: travelTextsTr,
  de: travelTextsDe,
  fr: travelTextsFr,
  ar: travelTextsAr,
  ru: travelTextsRu,
};

/** What is said of a journey, in every language; a translation whose original changed is left out. */
export const travelTexts = withTranslations(travelTextsEn, travelTranslations);
