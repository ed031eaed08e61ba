import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** A version of the record that was not chosen where two had written at once. */
export interface OtherVersion {
  readonly document: SessionRecord;
  /** The draft's version that it was written on. */
  readonly basedOn: number;
  readonly writtenBy: string;
  /** As the device claims; null: it did not say. */
  readonly deviceAt: string | null;
}

export async function keepOtherVersion(
  db: Db,
  writer: Writer,
  sessionId: string,
  { document, basedOn, writtenBy, deviceAt }: OtherVersion,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("session_other_version")
    .values({
      clinic_id: writer.clinicId,
      id,
      session_id: sessionId,
      document: json(document),
      based_on: basedOn,
      written_by: writtenBy,
      device_at: deviceAt,
      set_aside_by: writer.memberId,
      set_aside_at: writer.at,
    })
    .execute();
  return id;
}

/** The latest first. */
export async function findOtherVersions(db: Db, clinicId: string, sessionId: string) {
  const rows = await db
    .selectFrom("session_other_version as other")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "other.clinic_id").onRef("member.id", "=", "other.set_aside_by"),
    )
    .where("other.clinic_id", "=", clinicId)
    .where("other.session_id", "=", sessionId)
    .orderBy("other.set_aside_at", "desc")
    .orderBy("other.id", "desc")
    .select([
      "other.id",
      "other.document",
      "other.based_on as basedOn",
      "other.written_by as writtenBy",
      "other.device_at as deviceAt",
      "member.name as setAsideBy",
      "other.set_aside_at as setAsideAt",
    ])
    .execute();
  return rows.map((row) => ({ ...row, document: sessionRecordSchema.parse(row.document) }));
}
