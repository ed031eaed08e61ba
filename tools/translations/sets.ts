import type { Language, Texts, Translation } from "@pistor/core/evidence";
import { deviceTextsEn, deviceTranslations } from "@pistor/knowledge/devices";
import { dosingOriginals, dosingTranslations } from "@pistor/knowledge/dosing";
import { eligibilityOriginals, eligibilityTranslations } from "@pistor/knowledge/eligibility";
import { cardOriginals, cardTranslations } from "@pistor/knowledge/evidence";
import { mapTextsEn, mapTranslations } from "@pistor/knowledge/injection-map";
import { pricingTextsEn, pricingTranslations } from "@pistor/knowledge/pricing";
import { stockTextsEn, stockTranslations } from "@pistor/knowledge/stock";
import { travelTextsEn, travelTranslations } from "@pistor/knowledge/travel";

export const translated = ["tr", "de", "fr", "ar", "ru"] as const satisfies readonly Language[];
export type Translated = (typeof translated)[number];

/** Wordings that are sealed: their English originals, and each language's files in which an id can stand. */
export interface TranslationSet {
  readonly name: string;
  readonly originals: Texts;
  readonly translations: Readonly<Record<Translated, Translation>>;
  readonly files: (lang: Translated) => readonly string[];
}

const at = (file: string) => `packages/knowledge/src/${file}.ts`;

/** Every set of sealed wordings of the knowledge. */
export const translationSets: readonly TranslationSet[] = [
  {
    name: "eligibility",
    originals: eligibilityOriginals,
    translations: eligibilityTranslations,
    files: (lang) => [at(`eligibility/texts.${lang}`), at(`substances/names.${lang}`)],
  },
  {
    name: "dosing",
    originals: dosingOriginals,
    translations: dosingTranslations,
    files: (lang) => [at(`dosing/texts.${lang}`), at(`substances/names.${lang}`)],
  },
  {
    name: "devices",
    originals: deviceTextsEn,
    translations: deviceTranslations,
    files: (lang) => [at(`devices/texts.${lang}`)],
  },
  {
    name: "injection-map",
    originals: mapTextsEn,
    translations: mapTranslations,
    files: (lang) => [at(`injection-map/texts.${lang}`)],
  },
  {
    name: "stock",
    originals: stockTextsEn,
    translations: stockTranslations,
    files: (lang) => [at(`stock/texts.${lang}`)],
  },
  {
    name: "travel",
    originals: travelTextsEn,
    translations: travelTranslations,
    files: (lang) => [at(`travel/texts.${lang}`)],
  },
  {
    name: "pricing",
    originals: pricingTextsEn,
    translations: pricingTranslations,
    files: (lang) => [at(`pricing/texts.${lang}`)],
  },
  {
    name: "evidence-cards",
    originals: cardOriginals,
    translations: cardTranslations,
    files: (lang) => [at(`evidence/cards/texts.${lang}`)],
  },
];
