import { addDays, dayOf, minuteMs, timeOf } from "@pistor/core/basics";
import { writeDate } from "@pistor/core/evidence";
import type { PlacedVisit, Service, SlotRequest, Stretch, Taken } from "@pistor/core/schedule";
import { arrivesAt, chainedSlots, freeSlots, isWithinHours, leavesAt, meets, takingsOf } from "@pistor/core/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { InTheWay, KeptTaking } from "./booking.queries.ts";
import { findInTheWay, findTaken, giveBack, takenOf } from "./booking.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { resourcesOf } from "./placed-visit.queries.ts";
import type { Resources } from "./resources.queries.ts";
import { findResources, holdInUse, mustBeUsable, nameOfResource } from "./resources.queries.ts";

/** Everything that a stay is judged by. */
export interface Judging {
  readonly db: Db;
  readonly clinic: ClinicPlace;
  readonly knowledge: ClinicKnowledge;
  readonly resources: Resources;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Where people reach the server, for the links of mails. */
  readonly address: string;
}

/** How far ahead the next free time is looked for. */
const lookAheadDays = 14;
const dayMs = 86_400_000;

/**
 * Refuses a stay that cannot be: in the past, while the clinic is shut, with somebody who is away, or with something that
 * is taken. What is taken is named, with when it is free again and when everything is. The resources are locked by then.
 *
 * @param stay one patient's services, in one visit
 * @param but visits that are being moved, and so are in nobody's way
 * @param here the patient is there already, so that their arrival may lie in the past
 */
export async function mustBeFree(
  judging: Judging,
  stay: readonly PlacedVisit[],
  but: ReadonlySet<string> = new Set(),
  here = false,
): Promise<void> {
  const { db, clinic } = judging;
  // Whoever takes a member or a device out of use now waits for this booking, and what was taken out before is seen.
  await holdInUse(db, clinic.id, idsOf(stay));
  const resources = await findResources(db, clinic.id);
  const ranOut = await mustSeemFree({ ...judging, resources }, stay, but, here);
  // Holds that have run out are in nobody's way; they must not be in the way of the database's last lock either.
  await giveBack(db, clinic.id, { offerIds: ranOut });
}

/**
 * The same, asked without the locks: what is refused here would be refused under them as well, and keeps nobody waiting.
 * What is not refused may be by then.
 *
 * @returns offers that hold some of it, and whose time is over
 */
export async function mustSeemFree(
  judging: Judging,
  stay: readonly PlacedVisit[],
  but: ReadonlySet<string> = new Set(),
  here = false,
): Promise<readonly string[]> {
  const { db, clinic, resources, now } = judging;
  for (const visit of stay) mustBeUsable(resources, visit);
  mustBeAhead(judging, stay, here);
  for (const visit of stay) mustBeOpen(clinic, visit);
  const needs = takingsOf(stay).flat();
  // One look answers both, whether it is free and when it is free next, as that mostly is soon.
  const seen = await findInTheWay(db, clinic.id, idsOf(stay), daysFrom(stay, 1), now);
  const { takings, absences, ranOut } = seen;
  const away = absences.find((absence) =>
    needs.some((need) => (absence.resourceId === null || absence.resourceId === need.id) && meets(need, absence)),
  );
  if (away !== undefined) {
    const who = away.resourceId === null ? "The clinic" : nameOfResource(resources, away.resourceId);
    throw conflict(
      "schedule.away",
      `${who} is not there until ${clock(clinic, away.until)}. ${await nextFree(judging, stay, but, seen)}`,
    );
  }
  const meeting = takings.find(
    (taking) =>
      (taking.visitId === null || !but.has(taking.visitId)) &&
      needs.some((need) => need.id === taking.id && meets(need, taking)),
  );
  if (meeting !== undefined) {
    const held = meeting.offerId !== null ? " held for somebody who was offered it, and" : "";
    throw conflict(
      "schedule.taken",
      `${nameOfResource(resources, meeting.id)} is${held} taken until ${clock(clinic, meeting.until)}. ${await nextFree(judging, stay, but, seen)}`,
    );
  }
  const isHere = (hold: KeptTaking) => needs.some((need) => need.id === hold.id && meets(need, hold));
  return [...new Set(ranOut.filter(isHere).flatMap(({ offerId }) => offerId ?? []))];
}

function mustBeAhead({ clinic, now }: Judging, stay: readonly PlacedVisit[], here: boolean): void {
  const begins = Math.min(...stay.map(({ at }) => at));
  if (begins < Date.parse(now))
    throw notPossible("schedule.past", `${clock(clinic, begins)} is over: give a time from now on.`, "/at");
  const arrives = Math.min(...stay.map(arrivesAt));
  if (here || arrives >= Date.parse(now)) return;
  const cream = Math.round((begins - arrives) / minuteMs);
  throw notPossible(
    "schedule.arrival-past",
    `The cream takes ${cream} minutes, and it would have had to be on at ${clock(clinic, arrives)}: give a later time.`,
    "/at",
  );
}

function mustBeOpen(clinic: ClinicPlace, visit: PlacedVisit): void {
  if (isWithinHours(clinic, visit)) return;
  throw notPossible(
    "schedule.closed",
    `The patient would be there from ${clock(clinic, arrivesAt(visit))} to ${timeOf(clinic.zone, leavesAt(visit))}, and the clinic is open from ${clinic.opens} to ${clinic.closes} on its open days: give another time.`,
    "/at",
  );
}

/** A sentence on when all of it is free next. @param seen what is in the way today and tomorrow */
async function nextFree(
  judging: Judging,
  stay: readonly PlacedVisit[],
  but: ReadonlySet<string>,
  seen: InTheWay,
): Promise<string> {
  const { db, clinic, now } = judging;
  const all = () => findTaken(db, clinic.id, idsOf(stay), daysFrom(stay, lookAheadDays), now, but);
  const found = firstFree(judging, stay, takenOf(seen, but), 1) ?? firstFree(judging, stay, await all(), lookAheadDays);
  return found === null
    ? `In the ${lookAheadDays} days after it there is no time at which all of it is free: choose another room, person or device.`
    : `The next time at which all of it is free is ${clock(judging.clinic, found)}.`;
}

function firstFree(
  { clinic, knowledge, now }: Judging,
  stay: readonly PlacedVisit[],
  taken: Taken,
  days: number,
): number | null {
  const [first] = stay;
  if (first === undefined) return null;
  const from = dayOf(clinic.zone, first.at);
  const request: SlotRequest = {
    opening: clinic,
    from,
    to: addDays(from, days),
    notBefore: Math.max(Date.parse(now), Math.min(...stay.map(arrivesAt))),
    stepMinutes: 5,
    patientId: first.patientId,
    taken,
    limit: 1,
  };
  const services: Service[] = stay.map(({ lengths, roomId, practitionerId, deviceId }) => ({
    lengths,
    choices: [{ roomId, practitionerId, deviceId }],
  }));
  const [service] = services;
  const [found] =
    services.length === 1 && service !== undefined
      ? freeSlots(request, service)
      : (chainedSlots(request, services, knowledge.schedule.gapMinutes.settled.value)[0] ?? []);
  return found?.at ?? null;
}

function idsOf(stay: readonly PlacedVisit[]): string[] {
  return [...new Set(stay.flatMap(resourcesOf))];
}

/** All that a stay takes, up to the end of so many days after it in any zone. */
function daysFrom(stay: readonly PlacedVisit[], days: number): Stretch {
  const needs = takingsOf(stay).flat();
  const from = Math.min(...needs.map((need) => need.from));
  return { from, until: Math.max(...needs.map(({ until }) => until)) + (days + 1) * dayMs };
}

/** @example "24 Nov 2026, 10:15" */
function clock({ zone }: ClinicPlace, moment: number): string {
  return `${writeDate(dayOf(zone, moment), "en")}, ${timeOf(zone, moment)}`;
}
