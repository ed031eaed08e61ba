import type { AnswerValue } from "./answer-values.ts";
import type { Condition } from "./condition.ts";
import type { FactValue } from "./facts.ts";
import { factReaders } from "./read-fact.ts";
import { answerKeys } from "./request-keys.ts";

/** Answers of which one at least must be so for a condition to hold: a look at them ends most rules. */
export interface Guard {
  readonly answers: readonly GuardedAnswer[];
  /** Whether the condition is one answer alone: while it is unknown, so is the condition. */
  readonly isAll: boolean;
}

interface GuardedAnswer {
  /** Its place among the values of the answers. */
  readonly place: number;
  /** Values with which the condition may hold; null where any number or day is one. */
  readonly lets: readonly FactValue[] | null;
}

/** The first part of a condition that rests on answers alone; null where there is none. */
export function guardOf(condition: Condition): Guard | null {
  if ("all" in condition) {
    for (const part of condition.all) {
      const guard = guardOf(part);
      if (guard !== null) return { ...guard, isAll: false };
    }
    return null;
  }
  if ("any" in condition) {
    const guards = condition.any.map(guardOf);
    return guards.includes(null) ? null : { answers: guards.flatMap((guard) => guard?.answers ?? []), isAll: false };
  }
  if (!("fact" in condition)) return null;
  const { place } = factReaders[condition.fact];
  if (place === undefined || ("unasked" in condition && condition.unasked === "holds")) return null;
  const lets = "is" in condition ? [condition.is] : "anyOf" in condition ? condition.anyOf : null;
  return { answers: [{ place, lets }], isAll: true };
}

/** What one answer says of the rules, before any of them is judged. */
interface AnswerLook {
  /** Rules that a value leaves possible; a value that is not listed leaves those of `other`. */
  readonly byValue: ReadonlyMap<AnswerValue, readonly number[]>;
  /** Rules that any number or day leaves possible. */
  readonly other: readonly number[];
  readonly onFalse: readonly number[];
  readonly onTrue: readonly number[];
  /** While the answer is unknown: rules that need more than it, */
  readonly whileUnknown: readonly number[];
  /** and of the rules that are this answer alone, how many there are, and the worst of their decisions. */
  readonly alone: number;
  readonly worstAlone: number;
}

/** Which rules are worth judging, found from the answers rather than rule by rule. */
export interface FirstLook {
  readonly answers: readonly AnswerLook[];
  /** 1 for each rule that no answer alone can end. */
  readonly always: Uint8Array;
}

const none: readonly number[] = [];

/** @param rules in the order in which they are judged, `rank` being the place of the decision (smaller is worse) */
export function firstLook(rules: readonly { readonly guard: Guard | null; readonly rank: number }[]): FirstLook {
  const always = Uint8Array.from(rules, ({ guard }) => (guard === null ? 1 : 0));
  const answers = answerKeys.map((_, place): AnswerLook => {
    const here = rules.flatMap(({ guard, rank }, rule) =>
      (guard?.answers ?? [])
        .filter((answer) => answer.place === place)
        .map(({ lets }) => ({ lets, rank, rule, isAll: guard?.isAll === true })),
    );
    const other = here.filter(({ lets }) => lets === null).map(({ rule }) => rule);
    const values = new Set(here.flatMap(({ lets }) => lets ?? []));
    // True, false and null are neither a number nor a day: they leave only what names them.
    const byValue = new Map<AnswerValue, readonly number[]>(
      [...values, true, false, null].map((value) => {
        const named = here.filter(({ lets }) => lets?.includes(value) === true).map(({ rule }) => rule);
        return [value, typeof value === "boolean" || value === null ? named : [...named, ...other]];
      }),
    );
    const alone = here.filter(({ isAll }) => isAll);
    return {
      byValue,
      other,
      onFalse: byValue.get(false) ?? none,
      onTrue: byValue.get(true) ?? none,
      whileUnknown: here.filter(({ isAll }) => !isAll).map(({ rule }) => rule),
      alone: alone.length,
      worstAlone: Math.min(...alone.map(({ rank }) => rank)),
    };
  });
  return { answers, always };
}
