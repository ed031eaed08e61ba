import { sql } from "kysely";
import type { Db } from "../kit/index.ts";

type Versioned = "patient_details" | "patient_answers" | "examination";

/** Compares what the writer saw with the version that is kept (0 before the first), and throws where they differ. */
export type Seen = (kept: number) => void;

/** For a writer that is alone, such as the demo's filler. */
export const unseen: Seen = () => undefined;

/**
 * Appends a version of something of a patient, if the writer has seen the latest one.
 *
 * Two writers wait for each other here, so that the second reads what the first wrote; the primary key would refuse it
 * all the same.
 *
 * @returns the version that is now the latest
 */
export async function keepNextVersion(
  db: Db,
  table: Versioned,
  clinicId: string,
  patientId: string,
  seen: Seen,
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
  const kept = latest?.version ?? 0;
  seen(kept);
  await insert(kept + 1);
  return kept + 1;
}
