import { withTranslations } from "@pistor/core/evidence";
import { pricingTextsAr } from "./texts.ar.ts";
import { pricingTextsDe } from "./texts.de.ts";
import { pricingTextsEn } from "./texts.en.ts";
import { pricingTextsFr } from "./texts.fr.ts";
import { pricingTextsRu } from "./texts.ru.ts";
import { pricingTextsTr } from "./texts.tr.ts";

/** The sealed translations of what a quote says. */
export const pricingTranslations = {
  tr: pricingTextsTr,
  de: pricingTextsDe,
  fr: pricingTextsFr,
  ar: pricingTextsAr,
  ru: pricingTextsRu,
};

/** What a quote says, in every language; a translation whose original changed is left out. */
export const pricingTexts = withTranslations(pricingTextsEn, pricingTranslations);
