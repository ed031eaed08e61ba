import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { stale } from "../kit/refusal.ts";

type Versioned = "patient_details" | "patient_answers" | "examination";

/**
 * Appends a version of something of a patient, if the writer has seen the latest one.
 *
 * Two writers wait for each other here, so that the second reads what the first wrote; the primary key would refuse it
 * all the same.
 *
 * @param seen 0 before the first
 * @returns the version that is now the latest
 */
export async function keepNextVersion(
  db: Db,
  table: Versioned,
  clinicId: string,
  patientId: string,
  seen: number,
  insert: (version: number) => Promise<void>,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${table} ${clinicId} ${patientId}`}, 0))`.execute(db);
  const latest = await db
    .selectFrom(table)
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "=", patientId)
    .orderBy("version", "desc")
    .limit(1)
    .select("version")
    .executeTakeFirst();
  const current = latest?.version ?? 0;
  if (seen !== current) throw stale(current);
  await insert(current + 1);
  return current + 1;
}
