import type { Decimal } from "../basics/index.ts";
import { decimal, hourMs, Problem, plain } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import { parseStrength } from "./strength.ts";

/** What holds for a mixture that was prepared. */
export interface PreparationKnowledge {
  /** From preparing it to its last use. */
  readonly useWithinHours: Parameter<number>;
  /** How many people put their name to it before a label prints. */
  readonly names: Parameter<number>;
}

/** The last moment of use of a mixture, and what it ends by. */
export interface MixtureEnd {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly endsBy: "mixture" | "vial";
}

/**
 * A mixture ends after its own time, and never later than a vial that is in it.
 *
 * @param vialEndsMs the last moment of use of each vial, where one is known
 */
export function endOfMixture(preparedMs: number, hours: number, vialEndsMs: readonly number[]): MixtureEnd {
  const own = preparedMs + hours * hourMs;
  const first = Math.min(...vialEndsMs);
  return first < own ? { ms: first, endsBy: "vial" } : { ms: own, endsBy: "mixture" };
}

/** What is of an ingredient in each millilitre of the whole mixture. */
export interface InMixture {
  readonly amount: number;
  readonly unit: "mg/mL" | "IU/mL";
}

/**
 * Strength on the vial, thinned to the whole: 200 mg/mL, 1 mL of it in 5 mL, gives 40 mg/mL.
 *
 * Rounded half-even to four figures, as no syringe draws more exactly. Null where the strength is not one of mass or units.
 */
export function inMixture(strength: string, volumeMl: number, totalMl: number): InMixture | null {
  const read = strengthOf(strength);
  if (read === null || totalMl <= 0) return null;
  const exact = read.perMl.times(volumeMl).div(totalMl);
  return { amount: plain(toFourFigures(exact)), unit: read.unit === "mg" ? "mg/mL" : "IU/mL" };
}

function strengthOf(strength: string) {
  try {
    return parseStrength(strength);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function toFourFigures(exact: Decimal): Decimal {
  if (exact.lte(0)) return decimal(0);
  return exact.prec(4, 2);
}

/** What stands under the bars of a syringe's label: `M-0931-2`. */
export function syringeCode(number: string, nth: number): string {
  return `${number}-${nth}`;
}

/** A clinic's preparations are numbered from 1: `M-0001`. */
export function preparationNumber(count: number): string {
  return `M-${String(count).padStart(4, "0")}`;
}
