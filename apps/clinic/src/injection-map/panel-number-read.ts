/** A number as a hand writes it; undefined where it is none, is below 0, or parts a count. */
export function readNumber(text: string, whole: boolean): number | undefined {
  const plainText = text.trim().replace(",", ".");
  if (!(whole ? /^\d{1,9}$/ : /^\d{1,5}(\.\d{1,4})?$/).test(plainText)) return undefined;
  return Number(plainText);
}
