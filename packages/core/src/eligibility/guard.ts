import type { AnswerValue } from "./answer-values.ts";
import type { Condition } from "./condition.ts";
import type { FactValue } from "./facts.ts";
import { factReaders } from "./read-fact.ts";
import { answerKeys } from "./request-keys.ts";

/** An answer without which a condition cannot hold: a look at it alone ends most rules. */
export interface Guard {
  /** Its place among the values of the answers. */
  readonly place: number;
  /** Values with which the condition may hold; null where any number or day is one. */
  readonly lets: readonly FactValue[] | null;
  /** Whether the condition is this answer alone: while it is unknown, so is the condition. */
  readonly isAll: boolean;
}

/** The first answer that must be so for a condition to hold; null where there is none. */
export function guardOf(condition: Condition): Guard | null {
  if ("all" in condition) {
    for (const part of condition.all) {
      const guard = guardOf(part);
      if (guard !== null) return { ...guard, isAll: false };
    }
    return null;
  }
  if (!("fact" in condition)) return null;
  const { place } = factReaders[condition.fact];
  if (place === undefined || ("unasked" in condition && condition.unasked === "holds")) return null;
  if ("is" in condition) return { place, lets: [condition.is], isAll: true };
  return { place, lets: "anyOf" in condition ? condition.anyOf : null, isAll: true };
}

/** What one answer says of the rules, before any of them is judged. */
interface AnswerLook {
  /** Rules that a value leaves possible; a value that is not listed leaves those of `other`. */
  readonly byValue: ReadonlyMap<AnswerValue, readonly number[]>;
  /** Rules that any number or day leaves possible. */
  readonly other: readonly number[];
  readonly onFalse: readonly number[];
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
    const here = rules.flatMap(({ guard, rank }, rule) => (guard?.place === place ? [{ guard, rank, rule }] : []));
    const other = here.filter(({ guard }) => guard.lets === null).map(({ rule }) => rule);
    const values = new Set(here.flatMap(({ guard }) => guard.lets ?? []));
    // False and null are neither a number nor a day: they leave only what names them.
    const byValue = new Map<AnswerValue, readonly number[]>(
      [...values, false, null].map((value) => {
        const named = here.filter(({ guard }) => guard.lets?.includes(value) === true).map(({ rule }) => rule);
        return [value, value === false || value === null ? named : [...named, ...other]];
      }),
    );
    const alone = here.filter(({ guard }) => guard.isAll);
    return {
      byValue,
      other,
      onFalse: byValue.get(false) ?? none,
      whileUnknown: here.filter(({ guard }) => !guard.isAll).map(({ rule }) => rule),
      alone: alone.length,
      worstAlone: Math.min(...alone.map(({ rank }) => rank)),
    };
  });
  return { answers, always };
}
