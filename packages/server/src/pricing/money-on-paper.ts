import type { Money } from "@pistor/core/basics";
import { minorDigits } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";

/** An amount with its currency's code. */
export function moneyOnPaper(sum: Money, lang: Language): string {
  return `${amountOnPaper(sum, lang)} ${sum.currency}`;
}

/** An amount in western digits. Digits are moved as text: money is no number with a fraction. */
export function amountOnPaper({ amount, currency }: Money, lang: Language): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const whole = text.slice(0, cut);
  const shape = new Intl.NumberFormat(lang === "en" || lang === "ar" ? "en-GB" : `${lang}-u-nu-latn`);
  const parts = shape.formatToParts(1234.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const grouped = shape.format(BigInt(whole));
  return `${amount < 0 ? "−" : ""}${grouped}${digits === 0 ? "" : `${decimal}${text.slice(cut)}`}`;
}
