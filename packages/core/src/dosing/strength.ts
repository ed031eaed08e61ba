import type { Decimal } from "../basics/index.ts";
import { Problem } from "../basics/index.ts";
import type { Quantity } from "./quantity.ts";
import { convert, kindOf, quantity, writeQuantity } from "./quantity.ts";
import { readQuantity } from "./read-quantity.ts";

/** How much is in a millilitre. International units have no milligrams. */
export interface Strength {
  readonly unit: "mg" | "[iU]";
  readonly perMl: Decimal;
}

/** No solution that is injected holds more than a gram in a millilitre: more is a slip of the hand. */
const mostMgPerMl = 1000;

/**
 * Reads a strength as it is written on a product: mass or international units per volume (`20 mg/mL`, `160 mg/2 mL`,
 * `2 g/100 mL`, `50 IU/mL`), or `%`, which is grams in 100 mL. International units stay what they are.
 *
 * @throws {Problem} what `readQuantity` throws, `strength.unit-missing`, `strength.volume-missing`,
 *   `strength.unit-of-another-kind`, `strength.not-positive`, `strength.out-of-range`
 * @example parseStrength("2 %").perMl.toString() // => "20"
 */
export function parseStrength(text: string, at = ""): Strength {
  const strength = inMillilitres(readStrength(text, at), text, at);
  if (strength.perMl.lte(0))
    throw new Problem("strength.not-positive", at, `${JSON.stringify(text)} holds nothing: give a strength above 0.`);
  if (strength.unit === "mg" && strength.perMl.gt(mostMgPerMl))
    throw new Problem(
      "strength.out-of-range",
      at,
      `${JSON.stringify(text)} is more than a gram in a millilitre: check number and unit on the product.`,
    );
  return strength;
}

/** A strength in full, so that a percentage shows its milligrams: `20 mg/mL`, `50 IU/mL`. */
export function writeStrength({ unit, perMl }: Strength): string {
  return writeQuantity(quantity(perMl, unit === "mg" ? "mg/mL" : "[iU]/mL"));
}

/** A number alone is the commonest slip: says what a strength looks like. */
function readStrength(text: string, at: string): Quantity {
  try {
    return readQuantity(text, at);
  } catch (fault) {
    if (!(fault instanceof Problem) || fault.id !== "quantity.unit-missing") throw fault;
    throw new Problem(
      "strength.unit-missing",
      at,
      `${JSON.stringify(text)} has no unit: give it as on the product, for example 20 mg/mL.`,
    );
  }
}

function inMillilitres(read: Quantity, text: string, at: string): Strength {
  const kind = kindOf(read.unit);
  if (kind === "mass-in-volume") return { unit: "mg", perMl: convert(read, "mg/mL").value };
  if (kind === "international-units-in-volume") return { unit: "[iU]", perMl: read.value };
  if (kind === "mass" || kind === "international-units")
    throw new Problem(
      "strength.volume-missing",
      at,
      `${JSON.stringify(text)} does not say in how many millilitres: give a strength, for example 20 mg/mL.`,
    );
  throw new Problem(
    "strength.unit-of-another-kind",
    at,
    `${JSON.stringify(text)} is no strength: give mass or international units in a volume, as mg/mL, % (w/v) or IU/mL.`,
  );
}
