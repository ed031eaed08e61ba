import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { latestDetails } from "./known.queries.ts";

/**
 * Ids of patients by name or file number, those seen last first, and how many there are in all.
 *
 * @param find every word must stand in the name or the file number; empty for everyone
 */
export async function findPatientIds(
  db: Db,
  clinicId: string,
  { find, now, limit }: { readonly find: string; readonly now: string; readonly limit: number },
): Promise<{ readonly ids: readonly string[]; readonly of: number }> {
  const seen = db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where("starts_at", "<=", now)
    .where("state", "<>", "cancelled")
    .groupBy("patient_id")
    .select(["patient_id", sql<string>`max(starts_at)`.as("last")]);
  const given = db
    .selectFrom("session")
    .where("clinic_id", "=", clinicId)
    .groupBy("patient_id")
    .select(["patient_id", sql<string>`max(opened_at)`.as("last")]);

  let found = db
    .selectFrom(latestDetails(db, clinicId).as("known"))
    .leftJoin(seen.as("seen"), "seen.patient_id", "known.patientId")
    .leftJoin(given.as("given"), "given.patient_id", "known.patientId");
  for (const word of find.split(/\s+/).filter((each) => each !== "")) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    found = found.where(sql<boolean>`concat_ws(' ', "givenName", "familyName", "fileNo") ilike ${like}`);
  }
  const { of } = await found.select(({ fn }) => fn.countAll<number>().as("of")).executeTakeFirstOrThrow();
  const rows = await found
    // Who was only registered counts by the day of it: a new patient is at the top.
    .orderBy(sql`greatest(seen.last, given.last, known.at)`, "desc")
    .orderBy("known.patientId")
    .limit(limit)
    .select("known.patientId as id")
    .execute();
  return { ids: rows.map(({ id }) => id), of };
}
