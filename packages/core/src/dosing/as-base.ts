import { Problem } from "../basics/index.ts";
import type { Salt } from "../substances/index.ts";
import type { Quantity } from "./quantity.ts";
import { kindOf } from "./quantity.ts";

/**
 * An amount or strength of a salt as that of the base that is in it, by the fraction that the catalogue gives.
 *
 * Without a fraction nothing is guessed: 20 mg of a salt are neither 20 mg of the base nor any other amount.
 *
 * @throws {Problem} `salt.base-unknown`, `salt.no-mass`
 * @example asBase(quantity(160, "mg"), ketoprofenLysine) // => 100 mg, with a base fraction of 0.625
 */
export function asBase({ value, unit }: Quantity, salt: Salt, at = ""): Quantity {
  if (!kindOf(unit).startsWith("mass"))
    throw new Problem(
      "salt.no-mass",
      at,
      `${value.toFixed()} ${unit} has no mass that could be counted as base: give the amount of ${salt.name} in mg or mg/mL.`,
    );
  if (salt.baseFraction === null)
    throw new Problem(
      "salt.base-unknown",
      at,
      `${value.toFixed()} ${unit} of ${salt.name} cannot be turned into its base, since how much base is in it is not known: give the amount of the base as on the label.`,
    );
  return { value: value.times(salt.baseFraction.settled.value), unit };
}
