import type { CardStudy, Claim, Effect, EvidenceCard } from "@pistor/core/evidence";
import { indications } from "../indications.ts";

/** When all cards were last read against their sources, and by whom. */
const reviewed = { by: "knowledge board", on: "2026-11-22" } as const;

type Written = Omit<EvidenceCard, "id" | "offLabel" | "reviewed"> & { readonly offLabel?: boolean };

/** A card: its id is treatment and indication; off-label unless a label names the use. */
export function card(written: Written): EvidenceCard {
  return { id: `${written.treatment}.${written.indication}`, offLabel: true, reviewed, ...written };
}

type Unstudied = Pick<EvidenceCard, "treatment" | "indication" | "claimed" | "headline" | "plain">;

/** A card for a use that is claimed and of which no trial was found. */
export function unstudied(written: Unstudied): EvidenceCard {
  return card({
    ...written,
    direction: "none",
    certainty: "very-low",
    certaintyWhy: "No trial and no protocol with numbers was found, so nothing can be said of the effect.",
    studies: [],
  });
}

/** A study as it was read: who paid is not known unless it says so, and there is no effect without a number. */
export function study(
  read: Omit<CardStudy, "funding" | "effects"> & Partial<Pick<CardStudy, "funding" | "effects">>,
): CardStudy {
  return { funding: "not-read", effects: [], ...read };
}

/** A printed number without an interval. */
export function effect(measure: string, value: number | null, unit: string, p: Effect["p"] = null): Effect {
  return { measure, value, unit, interval: null, p };
}

/**
 * Who claims a use: every claim of the uses that a card speaks of.
 *
 * @example claimedFor("face.fine-lines", "face.wrinkles")
 */
export function claimedFor(...uses: readonly string[]): readonly Claim[] {
  return uses.flatMap((use): readonly Claim[] => {
    const found = indications.find(({ id }) => id === `indication.${use}`);
    if (found === undefined) throw new Error(`indications.ts has no ${use}.`);
    return found.claims;
  });
}
