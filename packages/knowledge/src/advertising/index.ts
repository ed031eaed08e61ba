/** What a text to patients or to the public must not say, with the words by which it is found in six languages. */
import type { AdvertisingKnowledge } from "@pistor/core/advertising";
import { version } from "../evidence/index.ts";
import { denialAr, patternsAr } from "./patterns/ar.ts";
import { denialDe, patternsDe } from "./patterns/de.ts";
import { denialEn, patternsEn } from "./patterns/en.ts";
import { denialFr, patternsFr } from "./patterns/fr.ts";
import { denialRu, patternsRu } from "./patterns/ru.ts";
import { excuses } from "./patterns/status.ts";
import { denialTr, patternsTr } from "./patterns/tr.ts";
import { advertisingRules } from "./rules.ts";

export type { AdvertisingRuleId } from "./rules.ts";
export { advertisingRules } from "./rules.ts";
export { advertisingTexts } from "./texts.ts";

export const advertisingKnowledge: AdvertisingKnowledge = {
  version,
  rules: advertisingRules,
  patterns: { en: patternsEn, tr: patternsTr, de: patternsDe, fr: patternsFr, ar: patternsAr, ru: patternsRu },
  excuses,
  denials: { en: denialEn, tr: denialTr, de: denialDe, fr: denialFr, ar: denialAr, ru: denialRu },
};
