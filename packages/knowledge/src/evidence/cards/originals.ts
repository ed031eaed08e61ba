import type { Texts } from "@pistor/core/evidence";
import { evidenceCards } from "./cards.ts";

/** The English originals stand on the cards: `card.<id>.headline` and `card.<id>.plain`. */
export const cardOriginals: Texts = Object.fromEntries(
  evidenceCards.flatMap(({ id, headline, plain }) => [
    [`card.${id}.headline`, headline],
    [`card.${id}.plain`, plain],
  ]),
);
