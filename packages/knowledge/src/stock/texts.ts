import { withTranslations } from "@pistor/core/evidence";
import { stockTextsAr } from "./texts.ar.ts";
import { stockTextsDe } from "./texts.de.ts";
import { stockTextsEn } from "./texts.en.ts";
import { stockTextsFr } from "./texts.fr.ts";
import { stockTextsRu } from "./texts.ru.ts";
import { stockTextsTr } from "./texts.tr.ts";

/** The sealed translations of the wordings of stock. */
export const stockTranslations = {
  tr: stockTextsTr,
  de: stockTextsDe,
  fr: stockTextsFr,
  ar: stockTextsAr,
  ru: stockTextsRu,
};

/** What each finding of stock says, in every language; a translation whose original changed is left out. */
export const stockTexts = withTranslations(stockTextsEn, stockTranslations);
