import type { EvidenceCard } from "@pistor/core/evidence";
import { body } from "./body.ts";
import { cellulite } from "./cellulite.ts";
import { face } from "./face.ts";
import { fat } from "./fat.ts";
import { hair } from "./hair.ts";
import { needleFree } from "./needle-free.ts";
import { pain } from "./pain.ts";
import { rheumatic } from "./rheumatic.ts";
import { vascular } from "./vascular.ts";

/** Every card, by treatment; the first of a treatment is its main one. */
export const evidenceCards: readonly EvidenceCard[] = [
  ...face,
  ...body,
  ...cellulite,
  ...fat,
  ...hair,
  ...pain,
  ...rheumatic,
  ...vascular,
  ...needleFree,
];

/** The card that speaks for a whole treatment; null for a treatment that has none. */
export function mainCard(treatment: string): EvidenceCard | null {
  return evidenceCards.find((card) => card.treatment === treatment) ?? null;
}
