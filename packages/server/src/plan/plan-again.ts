import type { ChangeBody } from "@pistor/api/plan";
import { readDocument } from "@pistor/core/basics";
import type { PlanAnswer, PlanChanges, PlanKnowledge } from "@pistor/core/plan";
import { comparePlans, layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { KnownFacts } from "../patient/known.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { GivenSession } from "./given-session.ts";
import type { KeptCourse } from "./plan.queries.ts";
import type { ClinicDays, LaidOut } from "./plan-request.ts";
import { clinicFacts, withLanguages } from "./plan-request.ts";

/** What is wished for the rest of a course. */
export interface Wishes extends ChangeBody {
  /** Days wished for sessions; they stand beside those that were wished before. */
  readonly moves?: readonly { readonly number: number; readonly to: string }[];
}

export interface PlannedAgain extends LaidOut {
  readonly changes: PlanChanges;
}

/**
 * Lays the rest of a course out anew: what was given stays, what is to come goes by the clinic's calendar and the
 * patient's answers of today, under the protocol that the course has.
 *
 * @throws {Problem} of the planner; {Refusal} where the course has ended, or a session was given
 */
export function planAgain(
  knowledge: PlanKnowledge,
  clinic: ClinicPlace,
  { details, answers }: Pick<KnownFacts, "details" | "answers">,
  days: ClinicDays,
  course: KeptCourse,
  given: readonly GivenSession[],
  { moves = [], ...wishes }: Wishes,
): PlannedAgain {
  if (course.state === "stopped" || course.state === "finished")
    throw conflict("plan.course-has-ended", `This course is ${course.state}: nothing of it is planned any more.`);
  for (const [i, { number }] of moves.entries())
    if (given.some((session) => session.number === number))
      throw notPossible(
        "plan.session-was-given",
        `Session ${number} was begun or given: it stays on its day. Move a later one.`,
        `/moves/${i}/number`,
      );
  const { travel: travelled, ...before } = course.request;
  const { travel = travelled ?? null, sessions, intervalDays, start, ...rest } = wishes;
  const wished = start ?? before.start;
  const request = readDocument(planRequestSchema, {
    ...before,
    ...rest,
    ...clinicFacts(clinic, answers),
    protocol: course.plan.protocol.id,
    today: days.today,
    absences: [...days.absences],
    // A start that was never kept is past by itself; one that is wished now, and is past, is a fault.
    start: start === undefined && wished < days.today && given.length === 0 ? days.today : wished,
    sessions: eitherOf(sessions, before.sessions),
    intervalDays: eitherOf(intervalDays, before.intervalDays),
    given: given.map(({ number, on }) => ({ number, on })),
    moves: [...before.moves.filter((old) => stands(old.number, moves, given)), ...moves],
    ...(travel === null ? {} : { travel: withLanguages(travel, details.language, clinic) }),
  });
  const plan = withOwnRecords(layOutCourse(knowledge, request), given);
  const isGiven = (number: number | null) => given.some((session) => session.number === number);
  const changes = comparePlans(course.plan, plan);
  return {
    request,
    plan,
    changes: {
      ...changes,
      // That a session was given on another day than planned is no change of this plan.
      sessions: changes.sessions.filter(({ number }) => !isGiven(number)),
      events: changes.events.filter(({ session }) => !isGiven(session)),
    },
  };
}

/** What came before a session 1 that was given here is on record here, and not assumed. */
function withOwnRecords(plan: PlanAnswer, given: readonly GivenSession[]): PlanAnswer {
  if (!given.some(({ number }) => number === 1)) return plan;
  return { ...plan, notes: plan.notes.filter(({ id }) => id !== "plan.preparation-taken-as-done") };
}

/** Null takes a value back to the protocol's own. */
function eitherOf(wished: number | null | undefined, before: number | undefined): number | undefined {
  return wished === undefined ? before : (wished ?? undefined);
}

/** A wish of before stands until its session is given or wished for another day. */
function stands(number: number, moves: readonly { number: number }[], given: readonly GivenSession[]): boolean {
  return ![...moves, ...given].some((each) => each.number === number);
}

/** @throws {Refusal} 409 for a plan in which a session has no day, 422 for one that is as it was */
export function mustBeWorthKeeping({ plan, changes }: PlannedAgain): void {
  mustFit(plan);
  const { sessions, events, trips } = changes;
  if (sessions.length + events.length + trips.gone.length + trips.come.length > 0) return;
  const early = changes.notes.come.find(({ id }) => id === "plan.move-too-early" || id === "plan.moved-day-not-open");
  const { number, wished, on } = early?.values ?? {};
  throw notPossible(
    "plan.nothing-moves",
    early === undefined
      ? "Nothing would be another than it is: wish for another day or value."
      : `Session ${number} cannot be on ${wished}: the first possible day is ${on}, where it is. Wish for a later day.`,
  );
}

/** @throws {Refusal} 409 where the windows of a traveller do not hold the whole course */
export function mustFit({ notPlaced = [] }: LaidOut["plan"]): void {
  const [first] = notPlaced;
  if (first === undefined) return;
  throw conflict(
    "plan.does-not-fit",
    `${notPlaced.length} sessions have no day in the periods of travel: session ${first.number} needs a stay from ${first.arrive} to ${first.leave} or a later one. Add a period, or plan fewer sessions.`,
  );
}
