import type { CalendarDate } from "../basics/index.ts";
import type { Parameter, Regulation } from "../evidence/index.ts";
import type { Fact, Facts } from "./facts.ts";
import type { Treatment } from "./screen-request.ts";

/** A limit in a condition: a parameter of the knowledge, so that its claims can be seen. */
export type Limit = Parameter<number>;

type Comparison<Value> =
  | {
      readonly is: Value;
      /** `holds`: the comparison holds until an answer says otherwise. Without it, nothing is known until then. */
      readonly unasked?: "holds";
    }
  | { readonly anyOf: readonly Value[] }
  | ([Value] extends [number] ? { readonly below: Limit } | { readonly atLeast: Limit } : never)
  | ([Value] extends [CalendarDate | null]
      ?
          | /** Fewer days than the limit lie between that day and the day of the session; null is never within. */ {
              readonly withinDays: Limit;
            }
          | /** The session is before that day of so many months later; null is never within. */ {
              readonly withinMonths: Limit;
            }
      : never);

/**
 * When a rule holds, as data with three answers: yes, no, unknown (Kleene's strong logic).
 *
 * `mixtureHolds` names a substance or one of its kinds. Where no mixture is planned yet it is unknown for the treatments
 * of `unplannedFor`, and no for the others: their mixtures do not hold it, and a session is screened again with its own.
 *
 * `inForce` holds where the clinic's country is the regulation's and the session lies inside its days.
 *
 * A further question that nobody asked is no where a request asks for the contract's questions alone; such a fact does
 * therefore not stand under `not`.
 */
export type Condition =
  | { readonly [Key in Fact]: { readonly fact: Key } & Comparison<Facts[Key]> }[Fact]
  | { readonly mixtureHolds: string; readonly unplannedFor: readonly Treatment[] }
  | { readonly inForce: Regulation }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
