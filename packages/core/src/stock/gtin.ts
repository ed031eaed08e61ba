/**
 * The last digit that checks the others: weights 3 and 1 from the right.
 *
 * @source GS1 General Specifications, section 7.9
 * @example checkDigit("629104150021") // => 3
 */
export function checkDigit(digitsBefore: string): number {
  let sum = 0;
  for (let nth = 0; nth < digitsBefore.length; nth++) {
    const weight = (digitsBefore.length - nth) % 2 === 1 ? 3 : 1;
    sum += Number(digitsBefore[nth]) * weight;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether digits of the length of a GTIN are one: the last one checks the others. */
export function isGtin(digits: string): boolean {
  return /^(\d{8}|\d{12,14})$/.test(digits) && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}

/** A GTIN of 8, 12, 13 or 14 digits as the 14 that it is kept as. */
export function gtin14(gtin: string): string {
  return gtin.padStart(14, "0");
}
