import type { CourseBody, Plan } from "@pistor/api/plan";
import type { Quote } from "@pistor/api/pricing";
import { calendarDate, daysBetween } from "@pistor/core/basics";

type Quoted = Pick<Quote, "request" | "paper">;

/**
 * A course as a quote agreed on it. The way in which the patient comes is in its stays, and the planner is asked for
 * the same: one trip a session by its nights, one long stay by its days, and near home no journey at all.
 */
export function courseOfQuote({ request: { course, way }, paper }: Quoted): CourseBody {
  const { travel, ...rest } = course;
  if (travel === undefined || way === "as-asked") return course;
  if (way === "near-home") return rest;
  const { trips } = paper.plan;
  const { nights: _, windows: __, ...asked } = travel;
  if (way === "one-stay")
    return { ...rest, travel: { ...asked, windows: trips.map(({ arrive, leave }) => ({ from: arrive, to: leave })) } };
  return { ...rest, travel: { ...asked, nights: Math.min(...trips.map(nightsOf)), firstVisit: true } };
}

/** Something that a course has otherwise than the quote that was agreed on. Days and counts as they are kept. */
export interface Difference {
  readonly what: "treatment" | "protocol" | "sessions" | "interval" | "first" | "last" | "trips" | "nights";
  readonly quoted: string | number;
  readonly planned: string | number;
}

/** What a course has otherwise than its quote. Trips are left out where the quote has the sessions given near home. */
export function differencesFrom({ request, paper }: Quoted, plan: Plan): readonly Difference[] {
  const [quoted, planned] = [factsOf(paper.plan), factsOf(plan)];
  const journey = new Set<Difference["what"]>(["trips", "nights"]);
  return (Object.keys(quoted) as Difference["what"][])
    .filter((what) => quoted[what] !== planned[what])
    .filter((what) => request.way !== "near-home" || !journey.has(what))
    .map((what) => ({ what, quoted: quoted[what], planned: planned[what] }));
}

type Told = Pick<Plan, "treatment" | "protocol" | "sessions" | "trips">;

function factsOf({ treatment, protocol, sessions, trips }: Told): Record<Difference["what"], string | number> {
  const [first, second] = sessions;
  return {
    treatment,
    protocol,
    sessions: sessions.length,
    interval:
      first === undefined || second === undefined ? 0 : daysBetween(calendarDate(first.on), calendarDate(second.on)),
    first: first?.on ?? "",
    last: sessions.at(-1)?.on ?? "",
    trips: trips.length,
    nights: trips.reduce((sum, trip) => sum + nightsOf(trip), 0),
  };
}

function nightsOf({ arrive, leave }: Plan["trips"][number]): number {
  return daysBetween(calendarDate(arrive), calendarDate(leave));
}
