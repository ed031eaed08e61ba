import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";
import { writtenNumber } from "./written-number.ts";

/** How much is in a millilitre. International units have no milligrams. */
export interface Strength {
  readonly unit: "mg" | "[iU]";
  readonly perMl: Decimal;
}

/** Milligrams in one of each unit of mass, by its folded name. */
const milligrams: Readonly<Record<string, string>> = {
  g: "1000",
  mg: "1",
  ug: "0.001",
  mcg: "0.001",
  г: "1000",
  мг: "1",
  мкг: "0.001",
};
/** Units that are counted, never weighed: English, UCUM, French and Spanish, German, Russian. */
const internationalUnits = new Set(["iu", "[iu]", "u", "ui", "ie", "i.u.", "ме"]);
const millilitres: Readonly<Record<string, string>> = {
  ml: "1",
  l: "1000",
  dl: "100",
  cl: "10",
  мл: "1",
  л: "1000",
};
const number = "[\\d\\u0660-\\u0669\\u06f0-\\u06f9.,\\u066b]+";
const percentPattern = new RegExp(`^(${number})\\s*%\\s*(.*)$`);
const ratioPattern = new RegExp(`^(${number})\\s*([^\\s\\d/]+)\\s*(?:/|per)\\s*(${number})?\\s*([^\\s\\d/]+)$`);
/** No solution that is injected holds more than a gram in a millilitre: more is a slip of the hand. */
const mostMgPerMl = 1000;

/**
 * Reads a strength as it is written on a product.
 *
 * Mass or international units per volume (`20 mg/mL`, `160 mg/2 mL`, `2 g/100 mL`, `50 IU/mL`), or `%`, which is grams
 * per 100 mL. A decimal comma is read; what could be misread is asked back; a unit of another kind is refused.
 * International units stay what they are.
 *
 * @throws {Problem} `strength.unit-missing`, `strength.volume-missing`, `strength.unit-unclear`,
 *   `strength.unit-of-another-kind`, `strength.unit-unknown`, `strength.ambiguous-number`, `strength.not-a-number`,
 *   `strength.not-positive`, `strength.out-of-range`
 * @example parseStrength("2 %").perMl.toString() // => "20"
 */
export function parseStrength(text: string, at = ""): Strength {
  const clean = text
    .trim()
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[µμ]/g, "u");
  const strength = percent(clean, at) ?? ratio(clean, at) ?? refuse(clean, at);
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

function percent(text: string, at: string): Strength | undefined {
  const [, amount, rest = ""] = percentPattern.exec(text) ?? [];
  if (amount === undefined) return undefined;
  if (!/^(\(?(w|m|g)\/v\)?)?$/i.test(rest.trim()))
    throw new Problem(
      "strength.unit-of-another-kind",
      at,
      `${JSON.stringify(text)} is not grams per 100 mL: give the strength in mg/mL.`,
    );
  return { unit: "mg", perMl: writtenNumber(amount, at).times(10) };
}

function ratio(text: string, at: string): Strength | undefined {
  const [, amount, above, perAmount, below] = ratioPattern.exec(text) ?? [];
  if (amount === undefined || above === undefined || below === undefined) return undefined;
  const volume = millilitresOf(below, text, at).times(perAmount === undefined ? 1 : writtenNumber(perAmount, at));
  if (volume.lte(0))
    throw new Problem("strength.not-positive", at, `${JSON.stringify(text)} is per 0 mL: give the volume.`);
  const folded = above.toLowerCase();
  if (internationalUnits.has(folded)) return { unit: "[iU]", perMl: writtenNumber(amount, at).div(volume) };
  const mg = milligrams[folded];
  if (mg !== undefined) return { unit: "mg", perMl: writtenNumber(amount, at).times(decimal(mg)).div(volume) };
  if (/^(u?mol|mmol|mol|m?eq|mval|ppm|m?osm|mosm|kat)$/.test(folded)) throw anotherKind(text, at);
  throw unknownUnit(above, at);
}

function millilitresOf(unit: string, text: string, at: string): Decimal {
  const folded = unit.toLowerCase();
  const ml = millilitres[folded];
  if (ml !== undefined) return decimal(ml);
  if (/^(cc|ccm|cm3|cm³)$/.test(folded))
    throw new Problem(
      "strength.unit-unclear",
      at,
      `${JSON.stringify(unit)} is misread too easily: write mL, if millilitres are meant.`,
    );
  if (milligrams[folded] !== undefined || /^(kg|cm2|cm²|h|d)$/.test(folded)) throw anotherKind(text, at);
  throw unknownUnit(unit, at);
}

/** Says what is missing, for a text that is neither a percentage nor an amount in a volume. */
function refuse(text: string, at: string): never {
  if (new RegExp(`^${number}$`).test(text))
    throw new Problem(
      "strength.unit-missing",
      at,
      `${JSON.stringify(text)} has no unit: give it as on the product, for example 20 mg/mL.`,
    );
  if (new RegExp(`^${number}\\s*[^\\s\\d/%‰:^-]+$`).test(text) && !/\d\s*e\d*/i.test(text))
    throw new Problem(
      "strength.volume-missing",
      at,
      `${JSON.stringify(text)} does not say in how many millilitres: give a strength, for example 20 mg/mL.`,
    );
  if (/‰|^\d+\s*:\s*\d+/.test(text)) throw anotherKind(text, at);
  throw new Problem(
    "strength.not-understood",
    at,
    `${JSON.stringify(text)} was not understood as a strength: give an amount in a volume, for example 20 mg/mL, 2 % or 50 IU/mL.`,
  );
}

function anotherKind(text: string, at: string): Problem {
  return new Problem(
    "strength.unit-of-another-kind",
    at,
    `${JSON.stringify(text)} is not mass or international units in a volume: give the strength in mg/mL, %, or IU/mL.`,
  );
}

function unknownUnit(unit: string, at: string): Problem {
  return new Problem(
    "strength.unit-unknown",
    at,
    `The unit ${JSON.stringify(unit)} is not known: use g, mg or ug, or IU, in mL or L.`,
  );
}
