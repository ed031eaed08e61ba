import { withTranslations } from "@pistor/core/evidence";
import { cardOriginals } from "./originals.ts";
import { cardTextsAr } from "./texts.ar.ts";
import { cardTextsDe } from "./texts.de.ts";
import { cardTextsFr } from "./texts.fr.ts";
import { cardTextsRu } from "./texts.ru.ts";
import { cardTextsTr } from "./texts.tr.ts";

/** The cards as they were translated, each wording sealed with its English original. */
export const cardTranslations = {
  tr: cardTextsTr,
  de: cardTextsDe,
  fr: cardTextsFr,
  ar: cardTextsAr,
  ru: cardTextsRu,
} as const;

/** Headlines and plain sentences of the cards. A translation whose original has changed since is left out. */
export const cardTexts = withTranslations(cardOriginals, cardTranslations);
