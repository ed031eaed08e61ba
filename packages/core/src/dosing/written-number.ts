import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";

/**
 * A number as somebody wrote it, with a decimal point or a decimal comma.
 *
 * `1.500` and `1,500` are fifteen hundred in one country and one and a half in another, so they are asked back, as are
 * naked points (`.5`, `5.`), powers and fractions: what could be misread is never read.
 *
 * @throws {Problem} `strength.ambiguous-number`, `strength.not-a-number`
 * @example writtenNumber("1,5", "") // => 1.5
 */
export function writtenNumber(text: string, at: string): Decimal {
  const latin = toLatinDigits(text);
  if (/^\d+$/.test(latin)) return decimal(latin);
  const [, whole, places] = /^(\d+)[.,](\d+)$/.exec(latin) ?? [];
  if (whole !== undefined && places !== undefined) {
    // A group of thousands has one to three digits before it, does not begin with 0, and has exactly three after it.
    const couldBeThousands = places.length === 3 && whole.length <= 3 && !whole.startsWith("0");
    if (couldBeThousands) throw askBack(text, at, `${whole}${places}`, withoutDoubt(whole, places));
    return decimal(`${whole}.${places}`);
  }
  const both = /^(\d{1,3})(?:,(\d{3}))+\.(\d+)$/.test(latin) || /^(\d{1,3})(?:\.(\d{3}))+,(\d+)$/.test(latin);
  if (both) {
    const last = Math.max(latin.lastIndexOf("."), latin.lastIndexOf(","));
    return decimal(`${latin.slice(0, last).replace(/[.,]/g, "")}.${latin.slice(last + 1)}`);
  }
  throw new Problem(
    "strength.not-a-number",
    at,
    `${JSON.stringify(text)} is not read as a number: write digits with one decimal point or comma, for example 0.5 or 1500.`,
  );
}

function askBack(text: string, at: string, thousands: string, fraction: string): Problem {
  return new Problem(
    "strength.ambiguous-number",
    at,
    `${JSON.stringify(text)} can be read in two ways: write ${thousands} if it is thousands, or ${fraction} if it is a decimal fraction.`,
  );
}

/** A decimal fraction that nobody reads as thousands: not three digits after the point. */
function withoutDoubt(whole: string, places: string): string {
  const short = places.replace(/0+$/, "") || "0";
  return `${whole}.${short.length === 3 ? `${short}0` : short}`;
}

/** Arabic-Indic and Persian digits, and their decimal mark, as Latin ones. */
function toLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\u066b/g, ",");
}
