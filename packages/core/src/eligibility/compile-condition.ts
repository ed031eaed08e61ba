import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, daysBetween } from "../basics/index.ts";
import type { Regulation } from "../evidence/index.ts";
import { inForce } from "../evidence/index.ts";
import type { AnswerValue } from "./answer-values.ts";
import { notAsked } from "./answer-values.ts";
import { Asked, placeOfAnswer, placeOfKey } from "./asked.ts";
import type { Condition, Limit } from "./condition.ts";
import type { FactValue } from "./facts.ts";
import type { Known } from "./known.ts";
import type { FactReader } from "./read-fact.ts";
import { factReaders } from "./read-fact.ts";
import type { AskKey } from "./request-keys.ts";

/** Kleene's three answers as numbers, so that `all` is the least of them and `any` the greatest. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Verdict = typeof no | typeof unknown | typeof yes;

/** A condition made ready to be asked many times. */
export interface CompiledCondition {
  /** Where it is unknown, what would settle it is noted in `asked`. */
  readonly holds: (known: Known, asked: Asked) => Verdict;
  /** Of a condition that holds: the facts that made it hold. */
  readonly because: (known: Known) => Readonly<Record<string, unknown>>;
  /** Of a condition that holds: the first day on which it no longer does, null where no day is known. */
  readonly until: (known: Known) => CalendarDate | null;
  /** Of a condition that holds: what was not asked and could end it. */
  readonly lifts: (known: Known) => readonly AskKey[];
}

export function compileCondition(condition: Condition): CompiledCondition {
  if ("all" in condition) return both(condition.all.map((part) => compileCondition(part)));
  if ("any" in condition) return either(condition.any.map((part) => compileCondition(part)));
  if ("not" in condition) return opposite(compileCondition(condition.not));
  if ("mixtureHolds" in condition) return inMixture(condition);
  if ("inForce" in condition) return whereLaw(condition.inForce, factReaders.country);
  return onFact(condition, factReaders[condition.fact]);
}

const mixturePlace = placeOfKey("mixture");
const none: readonly AskKey[] = [];
/** No day is known on which it ends. */
const never = (): null => null;
/** Nothing that was not asked could end it. */
const nothing = (): readonly AskKey[] => none;

/** Any comparison, with the tie between fact and value loosened: the types kept it when the rule was written. */
interface LooseComparison {
  readonly is?: FactValue;
  readonly unasked?: "holds";
  readonly anyOf?: readonly FactValue[];
  readonly below?: Limit;
  readonly atLeast?: Limit;
  readonly withinDays?: Limit;
  readonly withinMonths?: Limit;
}

function onFact(comparison: LooseComparison, { read, place: answer, ask, because }: FactReader): CompiledCondition {
  const test = comparing(comparison);
  const endOf = ending(comparison);
  const open = comparison.unasked === "holds" ? yes : unknown;
  const unasked = comparison.unasked === "holds" ? yes : no;
  const judge = (value: AnswerValue, on: CalendarDate): Verdict => {
    if (value === notAsked) return unasked;
    return test(value as FactValue, on) ? yes : no;
  };
  const asks = answer === undefined ? null : placeOfAnswer(answer);
  return {
    holds:
      answer === undefined || asks === null
        ? (known, asked) => {
            const value = read(known);
            if (value !== undefined) return judge(value, known.request.on);
            if (open === unknown) asked.add(ask(known));
            return open;
          }
        : ({ values, request }, asked) => {
            const value = values[answer];
            if (value !== undefined) return judge(value, request.on);
            if (open === unknown) asked.addPlace(asks);
            return open;
          },
    because,
    until:
      endOf === null
        ? never
        : (known) => {
            const value = read(known);
            return typeof value === "string" ? endOf(value) : null;
          },
    lifts: comparison.unasked === "holds" ? (known) => (read(known) === undefined ? ask(known) : none) : nothing,
  };
}

function comparing(comparison: LooseComparison): (value: FactValue, on: CalendarDate) => boolean {
  const { is, anyOf, below, atLeast, withinDays, withinMonths } = comparison;
  if (anyOf !== undefined) return (value) => anyOf.includes(value);
  if (below !== undefined) return (value) => (value as number) < below.settled.value;
  if (atLeast !== undefined) return (value) => (value as number) >= atLeast.settled.value;
  if (withinDays !== undefined)
    return (value, on) => value !== null && daysBetween(value as CalendarDate, on) < withinDays.settled.value;
  if (withinMonths !== undefined)
    return (value, on) =>
      value !== null &&
      // A day that is still to come is within any time, also where the months would lead past the last year.
      (on < (value as CalendarDate) || on < addMonths(value as CalendarDate, withinMonths.settled.value));
  return (value) => value === is;
}

/** The first day on which a comparison with days no longer holds; null where the calendar ends before it. */
function ending({ withinDays, withinMonths }: LooseComparison): ((value: string) => CalendarDate | null) | null {
  const after = (day: string, end: CalendarDate) => (end > day ? end : null);
  if (withinDays !== undefined) return (day) => after(day, addDays(day as CalendarDate, withinDays.settled.value));
  if (withinMonths !== undefined)
    return (day) => after(day, addMonths(day as CalendarDate, withinMonths.settled.value));
  return null;
}

function whereLaw(regulation: Regulation, country: FactReader): CompiledCondition {
  return {
    holds: (known, asked) => {
      const where = country.read(known);
      // The country first: it is the shorter look, and most clinics are in another.
      if (where !== undefined && regulation.country !== null && where !== regulation.country) return no;
      if (!inForce(regulation, known.request.on)) return no;
      if (where !== undefined) return yes;
      asked.add(country.ask(known));
      return unknown;
    },
    because: country.because,
    until: never,
    lifts: nothing,
  };
}

function inMixture(condition: Extract<Condition, { mixtureHolds: string }>): CompiledCondition {
  const kind = condition.mixtureHolds;
  return {
    holds: ({ mixture, request }, asked) => {
      if (mixture === undefined) {
        if (!condition.unplannedFor.includes(request.treatment)) return no;
        asked.addPlace(mixturePlace);
        return unknown;
      }
      for (const substance of mixture) if (substance.kinds.has(kind)) return yes;
      return no;
    },
    because: ({ mixture }) => ({
      mixture: (mixture ?? []).filter((substance) => substance.kinds.has(kind)).map((substance) => substance.id),
    }),
    until: never,
    lifts: nothing,
  };
}

function both(parts: readonly CompiledCondition[]): CompiledCondition {
  const dated = parts.filter((part) => part.until !== never);
  return {
    holds: (known, asked) => {
      const before = asked.count;
      let least: Verdict = yes;
      for (const part of parts) {
        const verdict = part.holds(known, asked);
        if (verdict === no) {
          asked.count = before;
          return no;
        }
        if (verdict < least) least = verdict;
      }
      return least;
    },
    because: (known) => Object.assign({}, ...parts.map((part) => part.because(known))),
    // All must hold, so the first to end ends them all.
    until: dated.length === 0 ? never : (known) => dated.flatMap((part) => part.until(known) ?? []).sort()[0] ?? null,
    lifts: parts.every((part) => part.lifts === nothing)
      ? nothing
      : (known) => parts.flatMap((part) => part.lifts(known)),
  };
}

function either(parts: readonly CompiledCondition[]): CompiledCondition {
  // What it asks besides was noted when it was judged.
  const aside = new Asked();
  const holding = (known: Known) => {
    aside.count = 0;
    return parts.filter((part) => part.holds(known, aside) === yes);
  };
  return {
    holds: (known, asked) => {
      const before = asked.count;
      let greatest: Verdict = no;
      for (const part of parts) {
        const verdict = part.holds(known, asked);
        if (verdict === yes) {
          asked.count = before;
          return yes;
        }
        if (verdict > greatest) greatest = verdict;
      }
      return greatest;
    },
    because: (known) => Object.assign({}, ...holding(known).map((part) => part.because(known))),
    // One is enough, so the last to end ends it, and one without an end keeps it open.
    until: (known) => {
      const ends = holding(known).map((part) => part.until(known));
      if (ends.includes(null)) return null;
      return (
        ends
          .flatMap((end) => end ?? [])
          .sort()
          .at(-1) ?? null
      );
    },
    // One that nothing can end keeps it.
    lifts: (known) => {
      const ends = holding(known).map((part) => part.lifts(known));
      return ends.some((keys) => keys.length === 0) ? none : ends.flat();
    },
  };
}

function opposite(part: CompiledCondition): CompiledCondition {
  return {
    ...part,
    holds: (known, asked) => (yes - part.holds(known, asked)) as Verdict,
    until: never,
    lifts: nothing,
  };
}
