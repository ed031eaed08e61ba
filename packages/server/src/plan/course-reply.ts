import type { Course } from "@pistor/api/patient";
import type { Plan } from "@pistor/api/plan";
import type { CalendarDate } from "@pistor/core/basics";
import { isCalendarDate } from "@pistor/core/basics";
import type { Claim, Language } from "@pistor/core/evidence";
import { word, writeDate, writeList } from "@pistor/core/evidence";
import type { MoveReason, PlanAnswer, PlanNote } from "@pistor/core/plan";
import { evidenceWording } from "@pistor/core/plan";
import { planTexts } from "@pistor/knowledge/plan";
import type { GivenSession } from "./given-session.ts";
import type { KeptCourse } from "./plan.queries.ts";

/** A plan that is not kept: everything lies ahead. */
export function planReplyOf(plan: PlanAnswer, treatment: Plan["treatment"], lang: Language): Plan {
  return { ...wordPlan(plan, lang), treatment, protocol: plan.protocol.id, sessions: statesOf(plan, [], null, lang) };
}

/** A kept course with what was given of it by today. */
export function courseReplyOf(
  course: KeptCourse,
  given: readonly GivenSession[],
  today: CalendarDate,
  lang: Language,
): Course {
  const sessions = statesOf(course.plan, given, today, lang);
  const done = sessions.filter((session) => session.state === "given").length;
  return {
    ...wordPlan(course.plan, lang),
    id: course.id,
    version: course.version,
    treatment: course.treatment,
    protocol: course.protocol,
    state: stateOf(course.state, done, sessions.length),
    sessions,
  };
}

/** Running and finished follow from what was given; only stopping is somebody's decision. */
function stateOf(kept: Course["state"], given: number, planned: number): Course["state"] {
  if (kept === "stopped" || kept === "finished") return kept;
  if (given === 0) return kept;
  return given >= planned ? "finished" : "running";
}

/**
 * Given is what was signed. Of the others, an opened one or one whose day has not passed is the next; those that passed
 * before it were missed.
 */
function statesOf(
  plan: PlanAnswer,
  given: readonly GivenSession[],
  today: CalendarDate | null,
  lang: Language,
): Course["sessions"] {
  let nextIsFound = false;
  return plan.sessions.map((planned) => {
    const found = given.find((each) => each.number === planned.number);
    const signed = found?.signed ?? null;
    const state = () => {
      if (signed !== null) return "given" as const;
      const ahead = found !== undefined || today === null || planned.on >= today;
      if (!ahead) return "missed" as const;
      if (nextIsFound) return "planned" as const;
      nextIsFound = true;
      return "next" as const;
    };
    return {
      number: planned.number,
      on: found?.on ?? planned.on,
      phase: planned.phase,
      movedDays: planned.movedDays,
      because: (planned.because ?? []).map((reason) => wordReason(reason, lang)),
      state: state(),
      sessionId: found?.sessionId ?? null,
      points: signed?.points ?? null,
      volumeMl: signed?.volumeMl ?? null,
    };
  });
}

function wordPlan(
  plan: PlanAnswer,
  lang: Language,
): Pick<Course, "notPlaced" | "events" | "trips" | "items" | "notes" | "evidence" | "spanDays"> {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(planTexts, id, values, lang).text;
  const { direction, certainty, studies } = plan.evidence;
  return {
    notPlaced: (plan.notPlaced ?? []).map((session) => ({ ...session })),
    // Plans that were kept before the planner said where asked everything but the checks at the clinic.
    events: plan.events.map(({ kind, at, session, where }) => ({
      kind,
      at,
      session,
      where: where ?? (kind.startsWith("check-") ? "home" : "clinic"),
    })),
    trips: plan.trips.map((trip) => ({ ...trip, sessions: [...trip.sessions] })),
    items: plan.items.map(({ item, verdict, why }) => ({ item, verdict, why: say(why) })),
    notes: plan.notes.map(({ id, values, claims }) => ({
      id,
      values: { ...values },
      claims: copyClaims(claims),
      tell: wordNote({ id, values }, lang),
    })),
    evidence: {
      direction,
      certainty,
      studies: [...studies],
      tell: writeList([say(evidenceWording(plan.evidence)), say(`evidence.certainty.${certainty}`)], lang),
    },
    spanDays: plan.spanDays,
  };
}

/** What a note says, with its days as the language writes them. */
export function wordNote({ id, values }: Pick<PlanNote, "id" | "values">, lang: Language): string {
  return word(planTexts, id, readable(values, lang), lang).text;
}

/** Why a session is later, with what somebody wrote beside an absence. */
function wordReason(reason: MoveReason, lang: Language): string {
  const text = wordNote(reason, lang);
  return reason.values["reason"] ? `${text} (${reason.values["reason"]})` : text;
}

function readable(values: Readonly<Record<string, unknown>>, lang: Language): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" && isCalendarDate(value) ? writeDate(value, lang) : value,
    ]),
  );
}

/** Replies own their arrays; the knowledge's are not to be changed. */
export function copyClaims(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => ({ ...claim }));
}
