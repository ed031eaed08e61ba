import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";

/** What a quantity is a quantity of. Only quantities of one kind are turned into each other. */
export type QuantityKind = keyof typeof kindsInWords;

const kindsInWords = {
  mass: "a mass",
  volume: "a volume",
  length: "a length",
  area: "an area",
  "international-units": "an amount in international units",
  "mass-in-volume": "a strength in mass",
  "international-units-in-volume": "a strength in international units",
  "mass-by-weight": "a dose by body weight",
  "mass-on-area": "a dose by area of skin",
} as const;

/** UCUM codes, each with its kind and how many of the first unit of that kind it is. Every factor is exact. */
const units = {
  mg: ["mass", "1"],
  g: ["mass", "1000"],
  kg: ["mass", "1000000"],
  ug: ["mass", "0.001"],
  mL: ["volume", "1"],
  uL: ["volume", "0.001"],
  cL: ["volume", "10"],
  dL: ["volume", "100"],
  L: ["volume", "1000"],
  mm: ["length", "1"],
  cm: ["length", "10"],
  cm2: ["area", "1"],
  mm2: ["area", "0.01"],
  "[iU]": ["international-units", "1"],
  "mg/mL": ["mass-in-volume", "1"],
  "g/mL": ["mass-in-volume", "1000"],
  "ug/mL": ["mass-in-volume", "0.001"],
  "g/dL": ["mass-in-volume", "10"],
  "g/L": ["mass-in-volume", "1"],
  "[iU]/mL": ["international-units-in-volume", "1"],
  "mg/kg": ["mass-by-weight", "1"],
  "ug/kg": ["mass-by-weight", "0.001"],
  "mg/cm2": ["mass-on-area", "1"],
  "ug/cm2": ["mass-on-area", "0.001"],
} as const satisfies Readonly<Record<string, readonly [QuantityKind, string]>>;

/** A unit as UCUM writes it (c/s form). A percentage of an injectable is `g/dL`: grams in 100 mL, said in full. */
export type UnitCode = keyof typeof units;

export const unitCodes = Object.keys(units) as readonly UnitCode[];

/** An exact amount and its unit. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: UnitCode;
}

export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(units, text);
}

export function kindOf(unit: UnitCode): QuantityKind {
  return units[unit][0];
}

/** @param value as `decimal` takes it */
export function quantity(value: number | string | Decimal, unit: UnitCode): Quantity {
  return { value: decimal(value), unit };
}

/**
 * The same quantity in another unit of its kind.
 *
 * International units say what a product does, not what it weighs: they stay what they are.
 *
 * @throws {Problem} `quantity.another-kind`
 * @example convert(quantity("2", "g/dL"), "mg/mL").value.toString() // => "20"
 */
export function convert({ value, unit }: Quantity, to: UnitCode, at = ""): Quantity {
  const [[kind, factor], [wanted, divisor]] = [units[unit], units[to]];
  if (kind === wanted) return { value: value.times(factor).div(divisor), unit: to };
  const counted = [kind, wanted].some((each) => each.startsWith("international-units"));
  throw new Problem(
    "quantity.another-kind",
    at,
    `${value.toFixed()} ${unit} is ${kindsInWords[kind]} and cannot be turned into ${to}, ${kindsInWords[wanted]}: ${
      counted
        ? "international units are never converted; give the amount as the label counts it."
        : `give it in a unit of that kind, such as ${to}.`
    }`,
  );
}

/**
 * A quantity as it is written back, in a form that nobody reads in two ways.
 *
 * @example writeQuantity(quantity("2", "g/dL")) // => "2 g/dL"
 */
export function writeQuantity({ value, unit }: Quantity): string {
  return `${value.toFixed()} ${unit === "[iU]" || unit === "[iU]/mL" ? unit.replace("[iU]", "IU") : unit}`;
}
