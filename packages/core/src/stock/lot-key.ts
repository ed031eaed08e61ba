/**
 * How a lot number is compared when it may have been copied by hand: without case, spaces and marks, with 0 for O and 1
 * for I and L.
 *
 * Two numbers with one key are perhaps one lot. Only a person can say so: the packs of two makers may well carry both.
 *
 * @example lotKey("ha 229I") // => "HA2291"
 */
export function lotKey(lot: string): string {
  return lot
    .replace(/[ \t\n\r\u00a0\u2009\u202f\-._/#]/g, "")
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/**
 * A lot number without what no eye sees, such as a zero-width space that came along from a message: with it the number
 * would look right and be found by no recall.
 */
export function visibleLot(lot: string): string {
  return lot.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}

/** A lot number that holds nothing but what can be seen. */
export const onlyVisible = /^[^\p{Cc}\p{Cf}]*$/u;
