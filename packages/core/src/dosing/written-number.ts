import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";

/** Latin, Arabic-Indic and Persian digits. */
const digit = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
/** Whatever may stand between two digits of one number: points, commas, apostrophes, Arabic marks, a space. */
const mark = "[.,'’´\\u00b7\\u060c\\u066b\\u066c ]";

/** The source of a pattern that takes a number as far as it goes, readable or not, so that no part of it is left out. */
export const numberToken = `[.,\\u066b]?${digit}+(?:${mark}+${digit}+)*[.,\\u066b]?`;

/**
 * A number as somebody wrote it, with a decimal point or a decimal comma; Arabic and Persian digits and `٫` too.
 *
 * Read: `0.5`, `0,5`, `1,25`, `1234.567`, and both marks at once (`1.234,5`, `1,234.5`), where the last is the decimal.
 * Asked back, whatever the country, since the reader does not know the writer's:
 * - `1.500`, `1,500`, `١٫٥٠٠`: fifteen hundred in one country and one and a half in another;
 * - groups, which can be two numbers or a slip: `1 500`, `1'500`, `١٬٥٠٠`, `1,50,000`, `1.234.567`;
 * - `05`, which may have lost its point;
 * - naked points (`.5`, `5.`), which a bad copy loses, digits of two scripts in one number, and any other mark.
 *
 * @throws {Problem} `quantity.ambiguous-number`, `quantity.grouped-number`, `quantity.not-a-number`
 * @example writtenNumber("1,5", "") // => 1.5
 */
export function writtenNumber(text: string, at: string): Decimal {
  const latin = toLatinDigits(text);
  if (latin === null) throw notANumber(text, at);
  if (/^0\d+$/.test(latin) && !/^0+$/.test(latin)) throw lostPoint(text, at, latin);
  if (/^(0|[1-9]\d*)$/.test(latin)) return decimal(latin);
  const [, whole, places] = /^(0|[1-9]\d*)[.,](\d+)$/.exec(latin) ?? [];
  if (whole !== undefined && places !== undefined) {
    // A group of thousands has one to three digits before it, does not begin with 0, and has exactly three after it.
    const couldBeThousands = places.length === 3 && whole.length <= 3 && whole !== "0";
    if (couldBeThousands) throw askBack(text, at, `${whole}${places}`, withoutDoubt(whole, places));
    return decimal(`${whole}.${places}`);
  }
  const both = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(latin) || /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(latin);
  if (both) {
    const last = Math.max(latin.lastIndexOf("."), latin.lastIndexOf(","));
    return decimal(`${latin.slice(0, last).replace(/[.,]/g, "")}.${latin.slice(last + 1)}`);
  }
  // One mark all through, groups of two or three digits and three in the last; a fraction after another mark.
  const grouped = /^[1-9]\d{0,2}([.,' _])(?:\d{2,3}\1)*\d{3}(?:(?!\1)[.,]\d+)?$/.exec(latin);
  if (grouped !== null) throw inGroups(text, at, ungrouped(latin, grouped[1] ?? ""));
  throw notANumber(text, at);
}

function askBack(text: string, at: string, thousands: string, fraction: string): Problem {
  return new Problem(
    "quantity.ambiguous-number",
    at,
    `${JSON.stringify(text)} can be read in two ways: write ${thousands} if it is thousands, or ${fraction} if it is a decimal fraction.`,
  );
}

function lostPoint(text: string, at: string, latin: string): Problem {
  const whole = latin.replace(/^0+/, "");
  return new Problem(
    "quantity.ambiguous-number",
    at,
    `${JSON.stringify(text)} may have lost its decimal point: write ${whole} or 0.${latin.slice(1)}, whichever the product says.`,
  );
}

function inGroups(text: string, at: string, plain: string): Problem {
  return new Problem(
    "quantity.grouped-number",
    at,
    `${JSON.stringify(text)} is written in groups, which can be taken for a fraction or for two numbers: write ${plain}, if it is one number.`,
  );
}

function notANumber(text: string, at: string): Problem {
  return new Problem(
    "quantity.not-a-number",
    at,
    `${JSON.stringify(text)} is not read as a number: write digits with one decimal point or comma, for example 0.5 or 1500.`,
  );
}

/** A decimal fraction that nobody reads as thousands: not three digits after the point. */
function withoutDoubt(whole: string, places: string): string {
  const short = places.replace(/0+$/, "") || "0";
  return `${whole}.${short.length === 3 ? `${short}0` : short}`;
}

function ungrouped(latin: string, group: string): string {
  return latin.replaceAll(group, "").replace(",", ".");
}

/** Latin digits, `,` for the Arabic decimal mark, `_` for the Arabic mark of groups; null for digits of two scripts. */
function toLatinDigits(text: string): string | null {
  const scripts = [/[0-9]/, /[\u0660-\u0669]/, /[\u06f0-\u06f9]/].filter((script) => script.test(text));
  if (scripts.length !== 1) return null;
  return text
    .replace(/[\u0660-\u0669]/g, (each) => String(each.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (each) => String(each.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, ",")
    .replace(/\u066c/g, "_")
    .replace(/[’´]/g, "'");
}
