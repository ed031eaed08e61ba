import type { Protocol } from "@pistor/core/plan";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { Seen } from "../patient/versions.ts";

/** A protocol that a clinic brought in, one version of it. */
export interface KeptProtocol {
  readonly protocol: Protocol;
  readonly sha256: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What a clinic pinned, or with null took back. */
export interface KeptPin {
  readonly treatment: string;
  readonly version: number;
  readonly protocol: string | null;
  readonly protocolVersion: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Every version that the clinic brought in, the first first. */
export async function findClinicProtocols(db: Db, clinicId: string): Promise<KeptProtocol[]> {
  const rows = await db
    .selectFrom("clinic_protocol as kept")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "kept.clinic_id").onRef("member.id", "=", "kept.recorded_by"),
    )
    .where("kept.clinic_id", "=", clinicId)
    .orderBy("kept.recorded_at")
    .orderBy("kept.id")
    .orderBy("kept.version")
    .select(["kept.document", "kept.sha256", "kept.reason", "member.name as by", "kept.recorded_at as at"])
    .execute();
  // It was checked before it was written, and is never changed.
  return rows.map(({ document, ...row }) => ({ ...row, protocol: document as unknown as Protocol }));
}

/** Writes a protocol down; its id and version are not the clinic's yet. */
export async function keepClinicProtocol(
  db: Db,
  writer: Writer,
  protocol: Protocol,
  sha256: string,
  reason: string,
): Promise<void> {
  await db
    .insertInto("clinic_protocol")
    .values({
      clinic_id: writer.clinicId,
      id: protocol.id,
      version: protocol.version,
      document: json(protocol),
      sha256,
      reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
}

/** Every pin of the clinic, the latest of each treatment first. */
export async function findPins(db: Db, clinicId: string): Promise<KeptPin[]> {
  return db
    .selectFrom("protocol_pin as pin")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "pin.clinic_id").onRef("member.id", "=", "pin.recorded_by"),
    )
    .where("pin.clinic_id", "=", clinicId)
    .orderBy("pin.treatment")
    .orderBy("pin.version", "desc")
    .select([
      "pin.treatment",
      "pin.version",
      "pin.protocol",
      "pin.protocol_version as protocolVersion",
      "pin.reason",
      "member.name as by",
      "pin.recorded_at as at",
    ])
    .execute();
}

/** Of each treatment the pin that was written last, also where it took an earlier one back. */
export function latestPins(pins: readonly KeptPin[]): KeptPin[] {
  return pins.filter(({ treatment }, at) => pins.findIndex((each) => each.treatment === treatment) === at);
}

/**
 * Pins a protocol for a treatment, or with null lets Pistor's own hold again, if the writer has seen the latest pin.
 *
 * @returns the version that is now the latest
 */
export async function keepPin(
  db: Db,
  writer: Writer,
  seen: Seen,
  treatment: string,
  change: (latest: KeptPin | undefined) => {
    readonly pin: { readonly protocol: string; readonly version: string } | null;
    readonly reason: string;
  },
): Promise<number> {
  const { clinicId } = writer;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`protocol_pin ${clinicId} ${treatment}`}, 0))`.execute(db);
  const latest = latestPins(await findPins(db, clinicId)).find((each) => each.treatment === treatment);
  seen(latest?.version ?? 0);
  const version = (latest?.version ?? 0) + 1;
  const { pin, reason } = change(latest);
  await db
    .insertInto("protocol_pin")
    .values({
      clinic_id: clinicId,
      treatment,
      version,
      protocol: pin?.protocol ?? null,
      protocol_version: pin?.version ?? null,
      reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return version;
}
