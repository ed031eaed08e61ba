import type { Db } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { KeptLot } from "./lot.queries.ts";
import { findLots, findOpenVials } from "./lot.queries.ts";
import { keepHold, lockLot } from "./movement.queries.ts";
import type { Place } from "./place.queries.ts";

type Limits = NonNullable<Place["keepAt"]>;

/**
 * Holds what a temperature may have spoilt: a lot whose label's own limits were left, and, outside the limits of the place,
 * every lot there whose label gives none.
 *
 * @returns the lots that are held from now on; those that were held before are not told again
 */
export async function holdWhatIsSpoilt(
  db: Db,
  writer: Writer,
  place: Pick<Place, "id" | "name" | "keepAt">,
  celsius: number,
): Promise<{ within: boolean; quarantined: { lotId: string; lot: string }[] }> {
  const within = place.keepAt === null || holds(place.keepAt, celsius);
  const there = (await findLots(db, writer.clinicId)).filter(
    ({ placeId, state }) => placeId === place.id && state === "usable",
  );
  const open = await findOpenVials(
    db,
    writer.clinicId,
    there.map(({ id }) => id),
  );
  const kept = there.filter(({ id, balance }) => balance > 0 || open.some(({ lotId }) => lotId === id));
  const spoilt: KeptLot[] = [];
  for (const lot of kept.filter((each) => mayBeSpoilt(each, within, celsius))) {
    // Somebody may have called it back at this moment.
    if ((await lockLot(db, writer.clinicId, lot.id)).state !== "usable") continue;
    await keepHold(db, writer, lot.id, { state: "quarantined", reason: why(lot, place, celsius) });
    spoilt.push(lot);
  }
  return { within, quarantined: spoilt.map(({ id, lot }) => ({ lotId: id, lot })) };
}

function mayBeSpoilt({ product }: KeptLot, within: boolean, celsius: number): boolean {
  return product.keepAt === null ? !within : !holds(product.keepAt, celsius);
}

function holds({ minCelsius, maxCelsius }: Limits, celsius: number): boolean {
  return minCelsius <= celsius && celsius <= maxCelsius;
}

function why({ product }: KeptLot, place: Pick<Place, "name" | "keepAt">, celsius: number): string {
  const limits = product.keepAt ?? place.keepAt;
  const wanted = limits === null ? "" : `, ${limits.minCelsius} to ${limits.maxCelsius} °C wanted`;
  return `${celsius} °C in ${place.name}${wanted}: ask the maker`;
}
