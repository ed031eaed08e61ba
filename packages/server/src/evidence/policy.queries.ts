import type { ClinicPolicy } from "@pistor/core/evidence";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newReadOnce } from "../kit/read-once.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Seen } from "../patient/versions.ts";

/** One change of a clinic's policy, as it was written down. */
export interface KeptChange {
  readonly version: number;
  readonly parameter: string;
  /** null: withdrawn. */
  readonly value: number | null;
  readonly kind: "stricter" | "looser" | "withdrawn";
  /** What the knowledge settled on that day. */
  readonly settled: number;
  readonly knowledge: string;
  readonly reason: string;
  readonly role: "physician" | "owner";
  readonly by: string;
  readonly at: string;
}

/** Every change that a clinic made, the first first. */
export async function findPolicyChanges(db: Db, clinicId: string): Promise<KeptChange[]> {
  const rows = await db
    .selectFrom("clinic_policy_change as change")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "change.clinic_id").onRef("member.id", "=", "change.recorded_by"),
    )
    .where("change.clinic_id", "=", clinicId)
    .orderBy("change.version")
    .select([
      "change.version",
      "change.parameter",
      "change.value",
      "change.kind",
      "change.settled",
      "change.knowledge",
      "change.reason",
      "change.role",
      "member.name as by",
      "change.recorded_at as at",
    ])
    .execute();
  // The database has checked both words.
  return rows.map((row) => ({
    ...row,
    kind: row.kind as KeptChange["kind"],
    role: row.role as KeptChange["role"],
  }));
}

/** What holds after some changes: of each parameter the latest, and nothing of one that was withdrawn. */
export function policyAfter(changes: readonly KeptChange[]): ClinicPolicy {
  const latest = new Map(changes.map((change) => [change.parameter, change]));
  return {
    version: changes.at(-1)?.version ?? 0,
    overrides: [...latest.values()].flatMap(({ parameter, value, reason, by, at }) =>
      value === null ? [] : [{ parameter, value, reason, by, on: at }],
    ),
  };
}

const policyOnce = newReadOnce<ClinicPolicy>();

/** What the clinic has set for itself and holds now. */
export function findPolicy(db: Db, clinicId: string): Promise<ClinicPolicy> {
  return policyOnce(db, clinicId, async () => policyAfter(await findPolicyChanges(db, clinicId)));
}

/**
 * Writes a change down as the next version, if the writer has seen the latest one.
 *
 * Two writers wait for each other here, so that the second reads what the first wrote; the primary key would refuse it
 * all the same.
 *
 * @param change judged by what is kept at that moment; it throws where there is nothing to write
 */
export async function keepPolicyChange(
  db: Db,
  writer: Writer,
  seen: Seen,
  change: (kept: ClinicPolicy) => Omit<KeptChange, "version" | "by" | "at">,
): Promise<number> {
  const { clinicId } = writer;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`clinic_policy ${clinicId}`}, 0))`.execute(db);
  const kept = await findPolicy(db, clinicId);
  seen(kept.version);
  const version = kept.version + 1;
  await db
    .insertInto("clinic_policy_change")
    .values({
      clinic_id: clinicId,
      version,
      ...change(kept),
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return version;
}
