import type { Equipment } from "@pistor/core/devices";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";

/** Something with a lot that a signed record says was used. */
export interface Used {
  readonly kind: "injected" | "device";
  /** As it was sent: a lot of the clinic's own stock, or not. */
  readonly lotId: string | null;
  readonly lot: string | null;
  readonly substance: string | null;
  readonly strength: string | null;
  /** What all points together took of it; null for a needle or head. */
  readonly volumeMl: number | null;
  readonly mg: number | null;
}

type WithEquipment = Pick<SessionRecord, "map" | "mixture"> & { readonly equipment?: Equipment | null | undefined };

/**
 * Each ingredient of a record, and each needle and head with a lot.
 *
 * An ingredient without a lot, or of which no point took anything, is one too: a patient must not be missing from a
 * recall because a map was not drawn.
 */
export function administrationsOf(record: WithEquipment): Used[] {
  const taken = totals(record).ingredients;
  const injected = (record.mixture?.ingredients ?? []).map(
    ({ substance, strength, lot, lotId }, index): Used => ({
      kind: "injected",
      lotId,
      lot: written(lot),
      substance,
      strength,
      volumeMl: taken[index]?.volumeMl ?? 0,
      mg: taken[index]?.mg ?? null,
    }),
  );
  const parts = [record.equipment?.needle, record.equipment?.head].flatMap((part) =>
    part === null || part === undefined || (part.lot === null && part.lotId === null) ? [] : [part],
  );
  return [
    ...injected,
    ...parts.map(
      ({ lot, lotId }): Used => ({
        kind: "device",
        lotId,
        lot: written(lot),
        substance: null,
        strength: null,
        volumeMl: null,
        mg: null,
      }),
    ),
  ];
}

function written(lot: string | null): string | null {
  return lot === null || lot.trim() === "" ? null : lot.trim();
}
