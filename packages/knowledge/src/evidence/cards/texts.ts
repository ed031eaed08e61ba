import type { Texts, TextsByLanguage } from "@pistor/core/evidence";
import { fresh } from "@pistor/core/evidence";
import { evidenceCards } from "./cards.ts";
import { cardTextsAr } from "./texts.ar.ts";
import { cardTextsDe } from "./texts.de.ts";
import { cardTextsFr } from "./texts.fr.ts";
import { cardTextsRu } from "./texts.ru.ts";
import { cardTextsTr } from "./texts.tr.ts";

/** The English originals stand on the cards: `card.<id>.headline` and `card.<id>.plain`. */
const originals: Texts = Object.fromEntries(
  evidenceCards.flatMap(({ id, headline, plain }) => [
    [`card.${id}.headline`, headline],
    [`card.${id}.plain`, plain],
  ]),
);

/** Headlines and plain sentences of the cards. A translation whose original has changed since is left out. */
export const cardTexts: TextsByLanguage = {
  en: originals,
  tr: fresh(originals, cardTextsTr),
  de: fresh(originals, cardTextsDe),
  fr: fresh(originals, cardTextsFr),
  ar: fresh(originals, cardTextsAr),
  ru: fresh(originals, cardTextsRu),
};
