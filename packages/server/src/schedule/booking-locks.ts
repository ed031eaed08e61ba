import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";

/**
 * The order in which everything that books takes its locks; all of them end with the transaction.
 *
 * 1. The clinic: shared by whoever books, alone for whoever shuts the whole clinic.
 * 2. Each room, person, device and patient, by the number that stands for it, the smallest first.
 * 3. Rows of visits, then of offers, then of the waitlist.
 *
 * Two who want some of the same things so wait for each other in one direction, and none of them for ever. The numbers
 * are sorted and not the ids: two ids that happen to share a number are one lock, and must have one place in the order.
 */
export async function lockResources(db: Db, clinicId: string, ids: readonly string[]): Promise<void> {
  const keys = [keyOf(clinicId, clinicId), ...inOrder(clinicId, ids)].map(String);
  // unnest keeps the order of the array, and a select list is worked off row by row.
  await sql`
    select case when place = 1 then pg_advisory_xact_lock_shared(key) else pg_advisory_xact_lock(key) end
      from unnest(${keys}::bigint[]) with ordinality as locks (key, place)`.execute(db);
}

/** Keeps everybody from booking in the clinic until this transaction ends. */
export async function lockClinic(db: Db, clinicId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${keyOf(clinicId, clinicId).toString()}::bigint)`.execute(db);
}

/** The keys of these resources, each once, the smallest first. */
export function inOrder(clinicId: string, ids: readonly string[]): bigint[] {
  return [...new Set(ids.map((id) => keyOf(clinicId, id)))].sort((one, other) => (one < other ? -1 : 1));
}

function keyOf(clinicId: string, id: string): bigint {
  return createHash("sha256").update(`booking ${clinicId} ${id}`).digest().readBigInt64BE(0);
}
