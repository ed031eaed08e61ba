import type { CalendarDate, Zone } from "../basics/index.ts";
import { dayOf, timeOf } from "../basics/index.ts";
import type { PlanNote, Trip } from "./answer.ts";
import type { Preparation } from "./preparation.ts";
import type { PlanKnowledge, Protocol } from "./protocol.ts";
import type { PlanRequest } from "./request.ts";

/** What a reader of the dates must know besides them. */
export function courseNotes(
  knowledge: PlanKnowledge,
  protocol: Protocol,
  request: PlanRequest,
  laid: {
    readonly zone: Zone;
    readonly preparation: Preparation;
    readonly trips: readonly Trip[];
    readonly nsaidFreeFrom: CalendarDate | undefined;
  },
): PlanNote[] {
  const { times } = knowledge;
  const { zone, preparation, trips, nsaidFreeFrom } = laid;
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

  if (nsaidFreeFrom !== undefined && nsaidFreeFrom > request.start && request.nsaidLastTaken)
    note(
      "plan.nsaid-moves-session-1",
      { lastTaken: request.nsaidLastTaken, firstDay: nsaidFreeFrom, days: times.nsaidFreeDays.settled.value },
      times.nsaidFreeDays.claims,
    );

  note(
    "plan.negative-test-is-no-clearance",
    { hours: times.allergyTestHoursBefore.settled.value },
    times.allergyTestHoursBefore.claims,
  );
  if (!preparation.onOpenDays)
    note("plan.preparation-on-shut-day", { on: dayOf(zone, preparation.test), time: timeOf(zone, preparation.test) });

  const nights = request.travel?.nights;
  const first = trips[0];
  if (nights !== undefined && first !== undefined) {
    if (trips.length > 1) note("plan.several-trips", { nights, trips: trips.length });
    const consultationDay = dayOf(zone, preparation.consultation);
    if (first.arrive > consultationDay)
      note("plan.preparation-before-the-trip", { on: consultationDay, arrive: first.arrive });
    note("plan.earliest-flight", { hours: times.flightAfterHours.settled.value }, times.flightAfterHours.claims);
  }
  note("plan.stop-rule", {});
  return notes;
}
