import { minorDigits } from "@pistor/core/basics";

/**
 * What somebody typed as whole minor units; null where it is no amount, or has more places than the currency.
 *
 * Digits are moved as text, never multiplied as a number with a fraction. Point and comma are both a decimal sign;
 * neither parts thousands, since `1.234` is one and a bit to some and over a thousand to others.
 *
 * @example minorOf("68,50", "EUR") // => 6850
 * @example minorOf("12.5", "JPY") // => null
 */
export function minorOf(typed: string, currency: string): number | null {
  const found = /^(\d{1,10})(?:[.,](\d{1,4}))?$/.exec(typed.trim());
  const places = minorDigits(currency);
  const [, whole = "", part = ""] = found ?? [];
  if (found === null || part.length > places) return null;
  return Number(`${whole}${part.padEnd(places, "0")}`);
}

/** Minor units as they are typed: `68.50`. */
export function writtenMinor(amount: number, currency: string): string {
  const places = minorDigits(currency);
  const digits = String(Math.abs(amount)).padStart(places + 1, "0");
  const sign = amount < 0 ? "-" : "";
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
