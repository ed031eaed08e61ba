import { sql } from "kysely";
import type { Db } from "../kit/db.ts";

const pageSize = 100;

/** A page of the audit, latest first. `next` is given to `before` for the page after it; null: there is none. */
export async function findAuditLines(
  db: Db,
  clinicId: string,
  { before, patient }: { before?: number | undefined; patient?: string | undefined },
) {
  let query = db
    .selectFrom("audit")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "audit.clinic_id").onRef("member.id", "=", "audit.member_id"),
    )
    .where("audit.clinic_id", "=", clinicId);
  if (before !== undefined) query = query.where("audit.seq", "<", before);
  if (patient !== undefined) query = query.where("audit.about_patient", "=", patient);
  const rows = await query
    .orderBy("audit.seq", "desc")
    .limit(pageSize)
    .select(["audit.seq", "audit.at", "audit.role", "endpoint", "act", "about_patient", "outcome", "audit.patient_id"])
    .select("member.name")
    .execute();
  const names = await namesOf(db, clinicId, [...new Set(rows.flatMap((row) => [row.about_patient, row.patient_id]))]);
  return {
    lines: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      role: row.role,
      endpoint: row.endpoint,
      outcome: row.outcome,
      act: row.act as "see" | "write",
      who:
        row.name ??
        names.get(row.patient_id ?? "") ??
        (row.endpoint.startsWith("command-line.") ? "command line" : "visitor"),
      // A refused call may have named somebody who is not there.
      patient: row.about_patient !== null && names.has(row.about_patient) ? named(row.about_patient, names) : null,
    })),
    next: rows.length === pageSize ? (rows.at(-1)?.seq ?? null) : null,
  };
}

function named(id: string, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? "" };
}

async function namesOf(db: Db, clinicId: string, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom("patient_details")
    .distinctOn("patient_id")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "in", wanted)
    .orderBy("patient_id")
    .orderBy("version", "desc")
    .select(["patient_id", sql<string>`given_name || ' ' || family_name`.as("name")])
    .execute();
  return new Map(rows.map((row) => [row.patient_id, row.name]));
}
