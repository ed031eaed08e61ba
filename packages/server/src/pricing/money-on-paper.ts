import type { Money } from "@pistor/core/basics";
import { minorDigits } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";

/** An amount with its currency's code. */
export function moneyOnPaper(sum: Money, lang: Language): string {
  return `${amountOnPaper(sum, lang)} ${sum.currency}`;
}

/** A rate with the decimal sign of its reader: 48.7350 reads as a far larger number beside 4.633,48. */
export function rateOnPaper(rate: string, lang: Language): string {
  return rate.replace(".", decimalSign(shapeOf(lang)));
}

/** An amount in western digits. Digits are moved as text: money is no number with a fraction. */
export function amountOnPaper({ amount, currency }: Money, lang: Language): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const whole = text.slice(0, cut);
  const shape = shapeOf(lang);
  const decimal = decimalSign(shape);
  const grouped = shape.format(BigInt(whole));
  return `${amount < 0 ? "−" : ""}${grouped}${digits === 0 ? "" : `${decimal}${text.slice(cut)}`}`;
}

function shapeOf(lang: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(lang === "en" || lang === "ar" ? "en-GB" : `${lang}-u-nu-latn`);
}

function decimalSign(shape: Intl.NumberFormat): string {
  return shape.formatToParts(1234.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
