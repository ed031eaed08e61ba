import { textsAr } from "../src/eligibility/texts.ar.ts";
import { textsDe } from "../src/eligibility/texts.de.ts";
import { textsFr } from "../src/eligibility/texts.fr.ts";
import { textsRu } from "../src/eligibility/texts.ru.ts";
import { textsTr } from "../src/eligibility/texts.tr.ts";
import { cardTextsAr } from "../src/evidence/cards/texts.ar.ts";
import { cardTextsDe } from "../src/evidence/cards/texts.de.ts";
import { cardTextsFr } from "../src/evidence/cards/texts.fr.ts";
import { cardTextsRu } from "../src/evidence/cards/texts.ru.ts";
import { cardTextsTr } from "../src/evidence/cards/texts.tr.ts";

/**
 * Wordings as their translators sealed them, by file. The doors of the knowledge give only what is still fresh, so that
 * a stale one could not be seen there.
 */
export const sealedTranslations = {
  "eligibility/texts.ar": textsAr,
  "eligibility/texts.de": textsDe,
  "eligibility/texts.fr": textsFr,
  "eligibility/texts.ru": textsRu,
  "eligibility/texts.tr": textsTr,
  "evidence/cards/texts.ar": cardTextsAr,
  "evidence/cards/texts.de": cardTextsDe,
  "evidence/cards/texts.fr": cardTextsFr,
  "evidence/cards/texts.ru": cardTextsRu,
  "evidence/cards/texts.tr": cardTextsTr,
} as const;
