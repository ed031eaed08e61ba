import { createHash } from "node:crypto";
import type { Taking } from "@pistor/core/schedule";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";

/**
 * The order in which everything that books takes its locks; all of them end with the transaction.
 *
 * 1. The clinic: shared by whoever books, alone for whoever shuts the whole clinic.
 * 2. Each room, person, device and patient, and its days, by the number that stands for it, the smallest first.
 * 3. Rows of visits, then of offers, then of the waitlist.
 *
 * Two who want some of the same things so wait for each other in one direction, and none of them for ever. The numbers
 * are sorted and not the ids: two ids that happen to share a number are one lock, and must have one place in the order.
 *
 * These are locked whole, whatever the day.
 */
export async function lockResources(db: Db, clinicId: string, ids: readonly string[]): Promise<void> {
  await lockInOrder(
    db,
    clinicId,
    ids.map((id) => ({ name: id, alone: true })),
  );
}

/**
 * Locks what a stay takes for the days on which it takes it, so that nobody waits for who books another day. Patients are
 * locked whole: how far apart their sessions are is judged over many days.
 */
export async function lockTakings(db: Db, clinicId: string, takings: readonly Taking[]): Promise<void> {
  await lockInOrder(
    db,
    clinicId,
    takings.flatMap(({ kind, id, from, until }) =>
      kind === "patient"
        ? [{ name: id, alone: true }]
        : [{ name: id, alone: false }, ...daysOf(from, until).map((day) => ({ name: `${id} ${day}`, alone: true }))],
    ),
  );
}

/** Keeps everybody from booking in the clinic until this transaction ends. */
export async function lockClinic(db: Db, clinicId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${keyOf(clinicId, clinicId).toString()}::bigint)`.execute(db);
}

/** What is locked: alone, or shared with others who lock only a part of it. */
export interface Locked {
  readonly name: string;
  readonly alone: boolean;
}

async function lockInOrder(db: Db, clinicId: string, locked: readonly Locked[]): Promise<void> {
  const locks = [{ key: keyOf(clinicId, clinicId), alone: false }, ...inOrder(clinicId, locked)];
  // unnest keeps the order of the arrays, and a select list is worked off row by row.
  await sql`
    select case when alone then pg_advisory_xact_lock(key) else pg_advisory_xact_lock_shared(key) end
      from unnest(${locks.map(({ key }) => String(key))}::bigint[], ${locks.map(({ alone }) => alone)}::boolean[])
           as locks (key, alone)`.execute(db);
}

/** Each number once, the smallest first; alone where any of those who share it is. */
export function inOrder(clinicId: string, locked: readonly Locked[]): { key: bigint; alone: boolean }[] {
  const byKey = new Map<bigint, boolean>();
  for (const { name, alone } of locked) {
    const key = keyOf(clinicId, name);
    byKey.set(key, alone || byKey.get(key) === true);
  }
  return [...byKey].map(([key, alone]) => ({ key, alone })).sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Days of UTC that a stretch touches. Two stretches that meet have one in common, whatever the clinic's zone is. */
function daysOf(from: number, until: number): number[] {
  const [first, last] = [Math.floor(from / dayMs), Math.floor((until - 1) / dayMs)];
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

const dayMs = 86_400_000;

function keyOf(clinicId: string, name: string): bigint {
  return createHash("sha256").update(`booking ${clinicId} ${name}`).digest().readBigInt64BE(0);
}
