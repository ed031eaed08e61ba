import { decimal, Problem } from "../basics/index.ts";
import type { Quantity } from "./quantity.ts";
import { isUnitCode } from "./quantity.ts";
import { numberToken, writtenNumber } from "./written-number.ts";
import { plainUnit, unitOfAnotherKind } from "./written-units.ts";

/** A unit of one word, or of two as in `international units`. */
const word = "[\\p{Letter}\\p{Mark}\\[\\].]+(?:(?<=[mмم])[23²³])?";
const unit = `${word}(?: ${word})?`;
/** What stands for "in each": a stroke, or the word for it in one of the languages of labels. */
const inEach = "(?: ?[/∕] ?| (?:per|in|pro|je|auf|par|pour|dans|por|en|em|su|на|в|في|لكل) )";

const number = `(${numberToken})`;
const percentPattern = new RegExp(`^(?:${number} ?%|% ?${number})(.*)$`, "u");
const amountPattern = new RegExp(`^${number} ?(${unit})$`, "u");
const ratioPattern = new RegExp(`^${number} ?(${unit})${inEach}(?:${number} ?)?(${unit})$`, "u");
/** `20 mg·mL-1`, `2 mg cm⁻²`: the unit below as a negative power. */
const powerPattern = new RegExp(
  `^${number} ?([\\p{Letter}\\[\\]]+)[ .·⋅*]?(\\p{Letter}+?)\\^?(?:[-−]([12])|⁻([¹²]))$`,
  "u",
);

/** What may stand after `%` where grams in 100 mL are meant: English, French, Spanish and Italian, Turkish, Russian. */
const weightInVolume = /^(w|m|g|p|wt|a|м|وزن)\/(v|vol|h|об|حجم)$/;
/** A bare proportion: what of which, by weight or by volume, it does not say. */
const proportion = /‰|‱|^\d+ ?[:/] ?\d[\d ]*$|(vol|об)\.?-? ?%|[vwmp]\/[vwmp] ?%/iu;
const anotherPercent = /(v|vol|o)\/(v|vol)|[wmpм]\/[wmpм]|об\/об|vol|об|wt|ppm/;

/**
 * Reads an amount, a volume, a strength, a dose by weight or by area, a length or an area as people write it.
 *
 * `0,1 ml`, `20 mg/mL`, `160 mg/2 mL`, `1 g in 100 mL`, `2 %` (grams in 100 mL, given back as `g/dL`), `50 U.I./ml`,
 * `20 мг/мл`, `٢٠ ملغم/مل`, `20 mg·mL-1`, `3 mg/kg`, `2 mg/cm²`, `4 mm`. What could be misread is asked back, and what is
 * neither mass nor volume nor international units is refused with what to write.
 *
 * @throws {Problem} `quantity.unit-missing`, `quantity.unit-unclear`, `quantity.unit-of-another-kind`,
 *   `quantity.unit-unknown`, `quantity.ambiguous-number`, `quantity.grouped-number`, `quantity.not-a-number`,
 *   `quantity.in-nothing`, `quantity.not-understood`
 * @example readQuantity("160 mg/2 mL") // => 80 mg/mL
 */
export function readQuantity(text: string, at = ""): Quantity {
  const clean = tidy(text);
  return percent(clean, at) ?? amount(clean, at) ?? ratio(clean, at) ?? power(clean, at) ?? refuse(clean, at);
}

/** One kind of space, one of percent sign, one of micro sign; marks that only set the direction of writing are dropped. */
function tidy(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[٪％]/g, "%")
    .replace(/µ/g, "μ");
}

function percent(text: string, at: string): Quantity | undefined {
  const [, before, after, rest = ""] = percentPattern.exec(text) ?? [];
  const written = before ?? after;
  if (written === undefined) return undefined;
  const said = rest.toLowerCase().replace(/[\s().]/g, "");
  if (said === "" || weightInVolume.test(said)) return { value: writtenNumber(written, at), unit: "g/dL" };
  if (anotherPercent.test(said))
    throw new Problem(
      "quantity.unit-of-another-kind",
      at,
      `${JSON.stringify(text)} is not grams in 100 mL: give the strength in mg/mL, or in % (w/v) if that is meant.`,
    );
  return undefined;
}

function amount(text: string, at: string): Quantity | undefined {
  const [, value, written] = amountPattern.exec(text) ?? [];
  if (value === undefined || written === undefined) return undefined;
  // Of a needle, G is its gauge.
  if (written === "G")
    throw new Problem(
      "quantity.unit-unclear",
      at,
      `${JSON.stringify(text)} can be grams or the gauge of a needle: write g, if grams are meant.`,
    );
  const code = plainUnit(written, text, at);
  return { value: writtenNumber(value, at), unit: code };
}

function ratio(text: string, at: string): Quantity | undefined {
  const [, value, above, perAmount, below] = ratioPattern.exec(text) ?? [];
  if (value === undefined || above === undefined || below === undefined) return undefined;
  return over({ text, value, above, perAmount, below }, at);
}

function power(text: string, at: string): Quantity | undefined {
  const [, value, above, below, plain, raised] = powerPattern.exec(text) ?? [];
  if (value === undefined || above === undefined || below === undefined) return undefined;
  const squared = plain === "2" || raised === "²";
  return over({ text, value, above, perAmount: undefined, below: squared ? `${below}2` : below }, at);
}

interface Ratio {
  readonly text: string;
  readonly value: string;
  readonly above: string;
  readonly perAmount: string | undefined;
  readonly below: string;
}

/** How many millilitres each unit of volume is: a strength is always given back in one millilitre. */
const inMl: Readonly<Record<string, string>> = { mL: "1", uL: "0.001", cL: "10", dL: "100", L: "1000" };

function over({ text, value, above, perAmount, below }: Ratio, at: string): Quantity {
  const top = plainUnit(above, text, at);
  const bottom = plainUnit(below, text, at);
  const ml = inMl[bottom];
  const code = `${top}/${ml === undefined ? bottom : "mL"}`;
  if (!isUnitCode(code)) throw unitOfAnotherKind(text, at);
  const parts = decimal(ml ?? 1).times(perAmount === undefined ? 1 : writtenNumber(perAmount, at));
  if (parts.lte(0))
    throw new Problem(
      "quantity.in-nothing",
      at,
      `${JSON.stringify(text)} is per 0 ${below}: give the volume, weight or area that it is in.`,
    );
  return { value: writtenNumber(value, at).div(parts), unit: code };
}

/** Says what is missing, for a text that is no quantity. */
function refuse(text: string, at: string): never {
  if (new RegExp(`^${numberToken}$`, "u").test(text)) {
    // Says first what is wrong with the number, if anything is.
    const value = writtenNumber(text, at);
    throw new Problem(
      "quantity.unit-missing",
      at,
      `${JSON.stringify(text)} has no unit: write it too, for example ${value.toFixed()} mg, ${value.toFixed()} mL or ${value.toFixed()} mg/mL.`,
    );
  }
  if (proportion.test(text)) throw unitOfAnotherKind(text, at);
  throw new Problem(
    "quantity.not-understood",
    at,
    `${JSON.stringify(text)} was not understood as a quantity: write one number and its unit, for example 20 mg/mL, 2 % or 0.1 mL.`,
  );
}
