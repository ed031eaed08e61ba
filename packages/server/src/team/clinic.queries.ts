import { Problem } from "@pistor/core/basics";
import type { z } from "zod";
import type { Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import { codeOf } from "../kit/start-fault.ts";
import type { newClinicSchema } from "./new-member.ts";
import { zoneName } from "./new-member.ts";

/**
 * Keeps a clinic of real patients with its code and its rooms; the transaction is bound to it by then.
 *
 * @throws {Problem} `team.code-taken`, `time-zone.unknown`
 */
export async function keepClinic(db: Db, clinicId: string, clinic: z.output<typeof newClinicSchema>): Promise<void> {
  await db
    .insertInto("clinic")
    .values({
      id: clinicId,
      name: clinic.name,
      city: clinic.city ?? "",
      country: clinic.country,
      time_zone: zoneName(clinic.timeZone),
      phone: clinic.phone ?? "",
      ...(clinic.languages === undefined ? {} : { languages: clinic.languages }),
      demo: false,
    })
    .execute();
  try {
    await db.insertInto("clinic_code").values({ code: clinic.code, clinic_id: clinicId, demo: false }).execute();
  } catch (error) {
    if (codeOf(error) !== "23505") throw error;
    throw new Problem("team.code-taken", "/code", `Another clinic has the code ${clinic.code}: give another.`);
  }
  const rooms = clinic.rooms ?? ["Room 1"];
  await db
    .insertInto("room")
    .values(rooms.map((name, position) => ({ clinic_id: clinicId, id: newId(), name, position, physician_id: null })))
    .execute();
}

/** Codes of all clinics of this database. Nothing else of them can be seen without going into one. */
export async function findClinicCodes(db: Db): Promise<{ code: string; clinicId: string }[]> {
  const rows = await db.selectFrom("clinic_code").select(["code", "clinic_id"]).orderBy("code").execute();
  return rows.map(({ code, clinic_id: clinicId }) => ({ code, clinicId }));
}
