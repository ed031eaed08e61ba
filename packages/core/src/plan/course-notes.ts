import type { CalendarDate, Zone } from "../basics/index.ts";
import { dayOf, daysBetween, timeOf } from "../basics/index.ts";
import type { NotPlaced, PlanNote, Trip } from "./answer.ts";
import type { Washout } from "./bounds.ts";
import type { Preparation } from "./preparation.ts";
import type { PlanKnowledge, Protocol } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";
import type { SessionDay } from "./session-days.ts";

/** What a reader of the dates must know besides them. */
export function courseNotes(
  knowledge: PlanKnowledge,
  protocol: Protocol,
  request: PlanRequest,
  laid: {
    readonly zone: Zone;
    readonly preparation: Preparation;
    readonly trips: readonly Trip[];
    readonly washouts: readonly Washout[];
    readonly days: readonly SessionDay[];
    readonly notPlaced: readonly NotPlaced[];
  },
): PlanNote[] {
  const { times } = knowledge;
  const { zone, preparation, trips, washouts, days, notPlaced } = laid;
  const notes: PlanNote[] = [];
  const note = (id: string, values: PlanNote["values"], claims = knowledge.noteClaims[id] ?? []) =>
    notes.push({ id, values, claims });

  const ban = knowledge.forbidden.find(
    (each) => each.treatment === request.treatment && each.country === request.country,
  );
  if (ban) note("plan.forbidden-here", { treatment: ban.treatment, country: ban.country }, ban.claims);

  const claim = protocol.impossibleClaim;
  if (claim) {
    const { sessions, intervalDays, claimedDays, claims } = claim;
    const takesDays = (sessions - 1) * intervalDays;
    note("plan.claimed-span-impossible", { sessions, intervalDays, claimedDays, takesDays }, claims);
  }

  const unplaced = notPlaced[0];
  if (unplaced !== undefined) {
    const { number, on, arrive, leave } = unplaced;
    note("plan.sessions-do-not-fit", { count: notPlaced.length, number, on, arrive, leave });
  }
  notes.push(...intervalNotes(protocol, request, days));

  for (const { bound, note: told } of washouts)
    if (days.some(({ due, because }) => bound.day > due && because.some(({ id }) => id === bound.why)))
      notes.push(told);

  note(
    "plan.negative-test-is-no-clearance",
    { hours: times.allergyTestHoursBefore.settled.value },
    times.allergyTestHoursBefore.claims,
  );
  if (!preparation.onOpenDays)
    note("plan.preparation-on-shut-day", { on: dayOf(zone, preparation.test), time: timeOf(zone, preparation.test) });
  const consultationDay = dayOf(zone, preparation.consultation);
  if (request.today !== undefined && consultationDay < request.today && request.given.length === 0)
    note("plan.preparation-in-the-past", { on: consultationDay, today: request.today });
  takenAsDone(request, consultationDay).forEach(({ id, values }) => {
    note(id, values);
  });

  const nights = request.travel?.nights;
  const first = trips[0];
  if (first !== undefined) {
    if (trips.length > 1 && nights !== undefined) note("plan.several-trips", { nights, trips: trips.length });
    if (trips.length > 1 && nights === undefined) note("plan.several-stays", { trips: trips.length });
    if (first.arrive > consultationDay)
      note("plan.preparation-before-the-trip", { on: consultationDay, arrive: first.arrive });
    note("plan.earliest-flight", { hours: times.flightAfterHours.settled.value }, times.flightAfterHours.claims);
    note("plan.checks-from-afar", { month: 12 });
  }
  note("plan.stop-rule", {});
  return notes;
}

/** What is assumed of the time before sessions that were given: the plan is told of those alone. */
function takenAsDone({ given }: PlanRequest, consultation: CalendarDate): Pick<PlanNote, "id" | "values">[] {
  const [first, ...others] = given.toSorted((one, other) => one.number - other.number);
  if (first === undefined) return [];
  const told = new Set(given.map(({ number }) => number));
  const last = others.at(-1)?.number ?? first.number;
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !told.has(number));
  const done = {
    id: "plan.preparation-taken-as-done",
    values: { number: first.number, given: first.on, on: consultation },
  };
  const notGiven = { id: "plan.sessions-taken-as-not-given", values: { last, missing: missing.join(", ") } };
  return missing.length === 0 ? [done] : [done, notGiven];
}

/** Wishes that an interval or a shut day did not grant, and gaps that are wider than the protocol allows. */
function intervalNotes(protocol: Protocol, { moves }: PlanRequest, days: readonly SessionDay[]): PlanNote[] {
  return days.flatMap(({ number, on, due }, i) => {
    const notes: PlanNote[] = [];
    const wished = moves.find((move) => move.number === number)?.to;
    if (wished !== undefined && wished !== on) {
      const early = wished < due;
      const id = early ? "plan.move-too-early" : "plan.moved-day-not-open";
      // Who studied the interval has nothing to say about a day that is shut.
      notes.push({ id, values: { number, wished, on }, claims: early ? protocol.claims : [] });
    }
    const before = days[i - 1];
    const most = protocol.intervalDaysRange?.max;
    if (before !== undefined && most !== undefined && daysBetween(before.on, on) > most)
      notes.push({
        id: "plan.wider-than-range",
        values: { number, days: daysBetween(before.on, on), most },
        claims: protocol.claims,
      });
    return notes;
  });
}
