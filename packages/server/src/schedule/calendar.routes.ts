import * as api from "@pistor/api/schedule";
import { addDays, calendarDate, daysBetween, momentAt, writeMoment } from "@pistor/core/basics";
import { notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { findAbsences, type KeptAbsence } from "./booking.queries.ts";
import { taggedVisits } from "./calendar-reply.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic, getClinic } from "./clinic.queries.ts";
import { findMustMove } from "./must-move.queries.ts";
import { findPlacedVisits } from "./placed-visit.queries.ts";
import { findResources } from "./resources.queries.ts";

/** As many days as a screen may ask for at once. */
const mostDays = 62;

export function calendarRoutes(app: App): void {
  serve(app, api.showCalendar, async ({ db, clinicId, query, now }) => {
    const [from, to] = [calendarDate(query.from), calendarDate(query.to)];
    if (to < from || daysBetween(from, to) >= mostDays)
      throw notPossible(
        "schedule.window",
        `Give a last day from ${from} on, and no more than ${mostDays} days at once.`,
        "/to",
      );
    const clinic = await getClinic(db, clinicId);
    const stretch = {
      from: momentAt(clinic.zone, from, "00:00"),
      until: momentAt(clinic.zone, addDays(to, 1), "00:00"),
    };
    const visits = await findPlacedVisits(db, clinicId, {
      from: new Date(stretch.from).toISOString(),
      until: new Date(stretch.until).toISOString(),
      cancelled: true,
    });
    const resources = await findResources(db, clinicId);
    const { rooms, members, devices } = resources;
    const { opens, closes, closedWeekdays } = clinic;
    return {
      from,
      to,
      now: atClinic(clinic, now),
      timeZone: clinic.zone.name,
      opens,
      closes,
      closedWeekdays: [...closedWeekdays],
      rooms: [...rooms],
      members: members.map((member) => ({ ...member, initials: initials(member.name) })),
      devices: devices.map(({ id, name, state }) => ({ id, name, held: state === "held" })),
      visits: await taggedVisits(db, clinic, visits, resources, now),
      absences: (await findAbsences(db, clinicId, stretch)).map((absence) => absenceOf(clinic, absence)),
      mustMove: await findMustMove(db, clinic, now),
    };
  });
}

/** A title is no name: "Dr. Selin Aydın" is SA. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((each) => each !== "" && !each.endsWith("."));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((each) => Array.from(each ?? "")[0] ?? "")
    .join("");
}

export function absenceOf({ zone }: ClinicPlace, absence: KeptAbsence) {
  const { id, kind, resourceId, reason, from, until } = absence;
  return { id, kind, resourceId, reason, from: writeMoment(zone, from), to: writeMoment(zone, until) };
}
