import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, daysBetween } from "../basics/index.ts";
import type { Regulation } from "../evidence/index.ts";
import { inForce } from "../evidence/index.ts";
import type { AnswerValue } from "./answer-values.ts";
import { notAsked } from "./answer-values.ts";
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

/** Who is told what to ask; told rather than given a list, because most lists would be made only to be joined. */
export interface Asking {
  add(keys: readonly AskKey[]): void;
}

/** A condition made ready to be asked many times. */
export interface CompiledCondition {
  readonly holds: (known: Known) => Verdict;
  /** Of a condition that is unknown: says what would settle it. */
  readonly ask: (known: Known, to: Asking) => void;
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

function onFact(comparison: LooseComparison, { read, place, ask, because }: FactReader): CompiledCondition {
  const test = comparing(comparison);
  const endOf = ending(comparison);
  const open = comparison.unasked === "holds" ? yes : unknown;
  const unasked = comparison.unasked === "holds" ? yes : no;
  const judge = (value: AnswerValue, on: CalendarDate): Verdict => {
    if (value === undefined) return open;
    if (value === notAsked) return unasked;
    return test(value, on) ? yes : no;
  };
  return {
    holds:
      place === undefined
        ? (known) => judge(read(known), known.request.on)
        : ({ values, request }) => judge(values[place], request.on),
    ask: (known, to) => to.add(ask(known)),
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
    return (value, on) => value !== null && on < addMonths(value as CalendarDate, withinMonths.settled.value);
  return (value) => value === is;
}

/** The first day on which a comparison with days no longer holds; any other knows no day. */
function ending({ withinDays, withinMonths }: LooseComparison): ((value: string) => CalendarDate) | null {
  if (withinDays !== undefined) return (day) => addDays(day as CalendarDate, withinDays.settled.value);
  if (withinMonths !== undefined) return (day) => addMonths(day as CalendarDate, withinMonths.settled.value);
  return null;
}

function whereLaw(regulation: Regulation, country: FactReader): CompiledCondition {
  return {
    holds: (known) => {
      const where = country.read(known);
      // The country first: it is the shorter look, and most clinics are in another.
      if (where !== undefined && regulation.country !== null && where !== regulation.country) return no;
      if (!inForce(regulation, known.request.on)) return no;
      return where === undefined ? unknown : yes;
    },
    ask: (known, to) => to.add(country.ask(known)),
    because: country.because,
    until: never,
    lifts: nothing,
  };
}

function inMixture(condition: Extract<Condition, { mixtureHolds: string }>): CompiledCondition {
  const kind = condition.mixtureHolds;
  const asked = ["mixture"] as const;
  return {
    holds: ({ mixture, request }) => {
      if (mixture === undefined) return condition.unplannedFor.includes(request.treatment) ? unknown : no;
      for (const substance of mixture) if (substance.kinds.has(kind)) return yes;
      return no;
    },
    ask: (_, to) => to.add(asked),
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
    holds: (known) => {
      let least: Verdict = yes;
      for (const part of parts) {
        const verdict = part.holds(known);
        if (verdict === no) return no;
        if (verdict < least) least = verdict;
      }
      return least;
    },
    ask: (known, to) => askAll(parts, known, to),
    because: (known) => Object.assign({}, ...parts.map((part) => part.because(known))),
    // All must hold, so the first to end ends them all.
    until: dated.length === 0 ? never : (known) => dated.flatMap((part) => part.until(known) ?? []).sort()[0] ?? null,
    lifts: parts.every((part) => part.lifts === nothing)
      ? nothing
      : (known) => parts.flatMap((part) => part.lifts(known)),
  };
}

function either(parts: readonly CompiledCondition[]): CompiledCondition {
  const holding = (known: Known) => parts.filter((part) => part.holds(known) === yes);
  return {
    holds: (known) => {
      let greatest: Verdict = no;
      for (const part of parts) {
        const verdict = part.holds(known);
        if (verdict === yes) return yes;
        if (verdict > greatest) greatest = verdict;
      }
      return greatest;
    },
    ask: (known, to) => askAll(parts, known, to),
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
  return { ...part, holds: (known) => (yes - part.holds(known)) as Verdict, until: never, lifts: nothing };
}

function askAll(parts: readonly CompiledCondition[], known: Known, to: Asking): void {
  for (const part of parts) if (part.holds(known) === unknown) part.ask(known, to);
}
