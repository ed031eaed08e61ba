import type { CalendarDate, Zone } from "@pistor/core/basics";
import { dayOf, timeZone, writeMoment } from "@pistor/core/basics";
import type { Db } from "../kit/index.ts";
import { newReadOnce } from "../kit/read-once.ts";

/** What the clinic's own calendar and country decide. */
export interface ClinicPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly zone: Zone;
  readonly phone: string;
  readonly opens: string;
  readonly closes: string;
  /** ISO weekdays. */
  readonly closedWeekdays: readonly number[];
  /** Two letters each. */
  readonly languages: readonly string[];
}

const clinicOnce = newReadOnce<ClinicPlace>();

/** The clinic of the call. */
export function getClinic(db: Db, clinicId: string): Promise<ClinicPlace> {
  return clinicOnce(db, clinicId, () => readClinic(db, clinicId));
}

async function readClinic(db: Db, clinicId: string): Promise<ClinicPlace> {
  const row = await db
    .selectFrom("clinic")
    .where("id", "=", clinicId)
    .select([
      "id",
      "name",
      "country",
      "time_zone",
      "phone",
      "opens",
      "closes",
      "closed_weekdays as closedWeekdays",
      "languages",
    ])
    .executeTakeFirstOrThrow();
  const { time_zone, ...place } = row;
  return { ...place, zone: timeZone(time_zone) };
}

/** A moment of the database as the clinic's clocks show it, with their offset. */
export function atClinic(clinic: Pick<ClinicPlace, "zone">, moment: string): string {
  return writeMoment(clinic.zone, Date.parse(moment));
}

/** The day of a moment on the clinic's calendar. */
export function dayAtClinic(clinic: Pick<ClinicPlace, "zone">, moment: string): CalendarDate {
  return dayOf(clinic.zone, Date.parse(moment));
}
