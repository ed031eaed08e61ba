import { word } from "@pistor/core/evidence";
import type { SessionRecord } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import { deviceTexts } from "@pistor/knowledge/devices";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf, insertAll } from "./demo-ids.ts";

/** Keeps the devices of a demo clinic, and of each the log that its sessions tell. */
export async function keepDevices(db: Db, ids: Ids, { devices, staff, patients }: DemoClinic): Promise<void> {
  const { clinicId } = ids;
  const [first] = [...patients].sort((one, other) => Date.parse(one.registered.at) - Date.parse(other.registered.at));
  await insertAll(devices, (rows) =>
    db
      .insertInto("device")
      .values(
        rows.map(({ id, kind, name, serial, needlesPerShot, fluidPath, held }) => ({
          clinic_id: clinicId,
          id,
          kind,
          name,
          serial,
          needles_per_shot: needlesPerShot,
          fluid_path: fluidPath,
          state: held ? "held" : "in-use",
        })),
      )
      .execute(),
  );
  const member = (name: string) => idOf(ids.members, staff.find((each) => each.name === name)?.key ?? "");
  const owner = idOf(ids.members, staff.find(({ role }) => role === "owner" || role === "physician")?.key ?? "");
  const line = { clinic_id: clinicId, water_lot: "", product: "", note: "", session_id: null as string | null };
  const heldLines = devices
    .filter(({ held }) => held)
    .map(({ id, name }) => ({
      ...line,
      id: newId(),
      device_id: id,
      kind: "held",
      water: null,
      note: word(deviceTexts, "device.multi-injector", { device: name }, "en").text,
      at: first?.registered.at ?? "",
      recorded_by: owner,
      recorded_at: first?.registered.at ?? "",
    }));
  const sessions = await db
    .selectFrom("session_draft")
    .where("clinic_id", "=", clinicId)
    .where(sql<boolean>`document #>> '{equipment,device,id}' is not null`)
    .select(["session_id as sessionId", "document", "saved_by as savedBy"])
    .execute();
  const lines = sessions.flatMap(({ sessionId, document, savedBy }) => {
    const { equipment, firstNeedleAt, lastNeedleAt }: SessionRecord = sessionRecordSchema.parse(document);
    const device = equipment?.device;
    if (equipment === undefined || !device) return [];
    const of = { ...line, device_id: device.id, session_id: sessionId };
    const cleanings = [equipment.cleanedBefore, equipment.cleanedAfter].flatMap((cleaning) =>
      cleaning === null
        ? []
        : [
            {
              ...of,
              id: cleaning.logId,
              kind: "cleaned",
              water: cleaning.water,
              water_lot: "AQ-5512",
              product: "Enzymatic cleaner, wipe",
              at: cleaning.at,
              recorded_by: member(cleaning.by),
              recorded_at: cleaning.at,
            },
          ],
    );
    const at = lastNeedleAt ?? firstNeedleAt;
    const used =
      at === undefined
        ? []
        : [{ ...of, id: newId(), kind: "used", water: null, at, recorded_by: savedBy, recorded_at: at }];
    return [...cleanings, ...used];
  });
  await insertAll([...heldLines, ...lines], (rows) =>
    db
      .insertInto("device_log")
      .values([...rows])
      .execute(),
  );
}
