/**
 * How an element of a GS1 code is written: so many digits or characters, and which.
 *
 * `fixed` ones have a length that every reader knows, so that no separator follows them; all others end at a separator
 * or at the end of the code.
 */
export interface ElementFormat {
  readonly digits: boolean;
  readonly min: number;
  readonly max: number;
  readonly fixed: boolean;
}

const fixed = (length: number): ElementFormat => ({ digits: true, min: length, max: length, fixed: true });
const digits = (min: number, max = min): ElementFormat => ({ digits: true, min, max, fixed: false });
const text = (max: number, min = 1): ElementFormat => ({ digits: false, min, max, fixed: false });

/**
 * Application identifiers that can stand on what a clinic buys. A code with another one is refused, and never skipped:
 * where its value ends is not known.
 *
 * @source GS1 General Specifications, section 3.2 (identifiers and their formats) and figure 7.8.5-2 (predefined lengths)
 */
const identifiers: Readonly<Record<string, ElementFormat>> = {
  "00": fixed(18),
  "01": fixed(14),
  "02": fixed(14),
  "03": fixed(14),
  "10": text(20),
  "11": fixed(6),
  "12": fixed(6),
  "13": fixed(6),
  "15": fixed(6),
  "16": fixed(6),
  "17": fixed(6),
  "20": fixed(2),
  "21": text(20),
  "22": text(20),
  "30": digits(1, 8),
  "37": digits(1, 8),
  "90": text(30),
  "235": text(28),
  "240": text(30),
  "241": text(30),
  "242": digits(1, 6),
  "243": text(20),
  "250": text(30),
  "251": text(30),
  "253": text(30, 13),
  "254": text(20),
  "255": digits(13, 25),
  "400": text(30),
  "401": text(30),
  "402": digits(17),
  "403": text(30),
  "410": fixed(13),
  "411": fixed(13),
  "412": fixed(13),
  "413": fixed(13),
  "414": fixed(13),
  "415": fixed(13),
  "416": fixed(13),
  "417": fixed(13),
  "420": text(20),
  "421": text(12, 4),
  "422": digits(3),
  "423": digits(3, 15),
  "424": digits(3),
  "425": digits(3, 15),
  "426": digits(3),
  "7001": digits(13),
  "7002": text(30),
  "7003": digits(10),
  "7004": digits(1, 4),
  "7005": text(12),
  "7006": digits(6),
  "7007": digits(6, 12),
  "7011": digits(6, 10),
  "7020": text(20),
  "7021": text(20),
  "7022": text(20),
  "7023": text(30),
  "710": text(20),
  "711": text(20),
  "712": text(20),
  "713": text(20),
  "714": text(20),
  "715": text(20),
  "716": text(20),
  "717": text(20),
  "7240": text(20),
  "7241": digits(2),
  "8003": text(30, 14),
  "8004": text(30),
  "8006": digits(18),
  "8008": digits(8, 12),
  "8010": text(30),
  "8011": digits(1, 12),
  "8012": text(20),
  "8013": text(25),
  "8017": digits(18),
  "8018": digits(18),
  "8019": digits(1, 10),
  "8020": text(25),
  "8026": digits(18),
  "8200": text(70),
};

/**
 * Finds the identifier that a text begins with.
 *
 * @returns null where it begins with none that is known
 */
export function identifierAt(code: string): { readonly id: string; readonly format: ElementFormat } | null {
  for (const length of [2, 3, 4]) {
    const id = code.slice(0, length);
    const format = formatOf(id);
    if (format !== null) return { id, format };
  }
  return null;
}

/** The format of an identifier; null where it is not known. */
export function formatOf(id: string): ElementFormat | null {
  const known = Object.hasOwn(identifiers, id) ? identifiers[id] : undefined;
  if (known !== undefined) return known;
  // Weights and measures: the fourth digit says where the decimal point is.
  if (/^3[1-6]\d\d$/.test(id)) return fixed(6);
  // Amounts and prices.
  if (/^39[0-3]\d$/.test(id)) return digits(1, 18);
  // What companies agree among themselves.
  if (/^9[1-9]$/.test(id)) return text(90);
  return null;
}
