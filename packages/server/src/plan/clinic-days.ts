import type { CalendarDate } from "@pistor/core/basics";
import { addDays, dayOf, momentAt } from "@pistor/core/basics";
import type { Absence } from "@pistor/core/plan";
import type { Db } from "../kit/index.ts";
import type { KeptAbsence } from "../schedule/booking.queries.ts";
import { findAbsences } from "../schedule/booking.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { ClinicDays } from "./plan-request.ts";

/** A course is not planned further ahead than this many days; what is shut later is found when it is planned anew. */
const daysAhead = 1500;

/** The clinic's day, and the whole days from then on on which it is shut. */
export async function findClinicDays(db: Db, clinic: ClinicPlace, today: CalendarDate): Promise<ClinicDays> {
  const from = momentAt(clinic.zone, today, "00:00");
  const until = momentAt(clinic.zone, addDays(today, daysAhead), "00:00");
  const absences = await findAbsences(db, clinic.id, { from, until });
  const shut = absences.filter(({ resourceId }) => resourceId === null);
  return { today, absences: shut.flatMap((absence) => wholeDays(clinic, absence)) };
}

/** The days whose opening hours an absence holds from end to end; on the others the calendar finds a free time. */
export function wholeDays(clinic: ClinicPlace, { from, until, reason }: KeptAbsence): Absence[] {
  const { zone, opens, closes } = clinic;
  const firstDay = dayOf(zone, from);
  const lastDay = dayOf(zone, until);
  const first = momentAt(zone, firstDay, opens) >= from ? firstDay : addDays(firstDay, 1);
  const last = momentAt(zone, lastDay, closes) <= until ? lastDay : addDays(lastDay, -1);
  return first > last ? [] : [{ from: first, to: last, kind: "clinic", reason }];
}
