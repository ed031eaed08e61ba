import type { CalendarDate } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { Fact, Facts } from "./facts.ts";
import type { Treatment } from "./screen-request.ts";

/** A limit in a condition: a parameter of the knowledge, so that its claims can be seen. */
export type Limit = Parameter<number>;

type Comparison<Value> =
  | { readonly is: Value }
  | { readonly anyOf: readonly Value[] }
  | ([Value] extends [number] ? { readonly below: Limit } | { readonly atLeast: Limit } : never)
  | ([Value] extends [CalendarDate | null]
      ? /** Fewer days than the limit lie between that day and the day of the session; null is never within. */ {
          readonly withinDays: Limit;
        }
      : never);

/**
 * When a rule holds, as data with three answers: yes, no, unknown (Kleene's strong logic).
 *
 * `mixtureHolds` names a substance or one of its kinds. Where no mixture is planned yet it is unknown for the treatments
 * of `unplannedFor`, and no for the others: their mixtures do not hold it, and a session is screened again with its own.
 */
export type Condition =
  | { readonly [Key in Fact]: { readonly fact: Key } & Comparison<Facts[Key]> }[Fact]
  | { readonly mixtureHolds: string; readonly unplannedFor: readonly Treatment[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
