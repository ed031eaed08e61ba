import type { showDevice } from "@pistor/api/devices";
import type { ReplyOf } from "@pistor/api/kit";
import { sessionRecordSchema } from "@pistor/core/session";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";

type DeviceSession = ReplyOf<typeof showDevice>["sessions"][number];

/** Sessions of one page. */
const most = 200;

/**
 * The sessions that a device served, the latest first: those whose record, as it stands now, still names it. By the log
 * they are found, by the record they are confirmed.
 */
export async function findDeviceSessions(db: Db, clinic: ClinicPlace, deviceId: string): Promise<DeviceSession[]> {
  const rows = await db
    .with("used", (cte) =>
      cte
        .selectFrom("device_log")
        .where("clinic_id", "=", clinic.id)
        .where("device_id", "=", deviceId)
        .where("kind", "=", "used")
        .groupBy("session_id")
        .select(["session_id", sql<string>`max(at)`.as("at")])
        .orderBy(sql`max(at)`, "desc")
        .limit(most),
    )
    .selectFrom("used")
    .innerJoin("session", (join) =>
      join.onRef("session.id", "=", "used.session_id").on("session.clinic_id", "=", clinic.id),
    )
    .innerJoin("session_draft as draft", (join) =>
      join.onRef("draft.clinic_id", "=", "session.clinic_id").onRef("draft.session_id", "=", "session.id"),
    )
    .leftJoin("session_record as record", (join) =>
      join.onRef("record.clinic_id", "=", "session.clinic_id").onRef("record.session_id", "=", "session.id"),
    )
    .distinctOn("session.id")
    .orderBy("session.id")
    .orderBy("record.version", "desc")
    .select([
      "session.id as sessionId",
      "session.patient_id as patientId",
      "session.number",
      "session.on_date as on",
      "used.at as usedAt",
      "record.document as signed",
      "draft.document as draft",
    ])
    .execute();
  const details = await findDetailsOfAll(db, clinic.id, [...new Set(rows.map(({ patientId }) => patientId))]);
  return rows
    .flatMap(({ signed, draft, usedAt, ...session }): DeviceSession[] => {
      const { equipment } = sessionRecordSchema.parse(signed ?? draft);
      const person = details.get(session.patientId);
      if (equipment?.device?.id !== deviceId || person === undefined) return [];
      const { head, cleanedBefore, cleanedAfter } = equipment;
      return [
        {
          ...session,
          patient: nameOf(person),
          fileNo: person.fileNo,
          usedAt: atClinic(clinic, usedAt),
          head: head?.lot == null ? null : [head.lot, head.piece].filter((part) => part !== "").join(" / "),
          signed: signed !== null,
          cleanedBefore: cleanedBefore?.at ?? null,
          cleanedAfter: cleanedAfter?.at ?? null,
        },
      ];
    })
    .sort((one, other) => Date.parse(other.usedAt) - Date.parse(one.usedAt));
}
