/** Units of UCUM that a reader does not know by their sign. */
const unitWords: Readonly<Record<string, string>> = {
  a: "years",
  mo: "months",
  wk: "weeks",
  d: "days",
  h: "hours",
  deg: "degrees",
  "mm[Hg]": "mmHg",
  cm2: "cm²",
  "g/cm2": "g/cm²",
  "mg/cm2": "mg/cm²",
  "[iU]": "IU",
};

/** @example unitInWords("a") // => "years" */
export function unitInWords(unit: string): string {
  return unitWords[unit] ?? unit;
}

/**
 * A value with its unit, in English. `1` counts and `text` is words: neither is said.
 *
 * @example quantityInWords(18, "a") // => "18 years"
 */
export function quantityInWords(value: unknown, unit: string | undefined): string {
  const words = valueInWords(value);
  const nothing = typeof value === "object" && value !== null && isLimit(value) && value.allowed === null;
  const silent = unit === undefined || unit === "1" || unit === "text" || typeof value === "boolean" || nothing;
  return silent ? words : `${words} ${unitInWords(unit)}`;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** A value as a person writes it: a technique's limit by what it allows, a list by its parts. */
export function valueInWords(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === null || value === undefined) return "not known";
  if (typeof value === "number" || typeof value === "string") return String(value);
  if (Array.isArray(value)) return value.map(valueInWords).join(", ");
  if (isLimit(value)) return limitInWords(value);
  if (isEnds(value)) return ends(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${valueInWords(part)}`)
    .join(", ");
}

function isEnds(value: object): value is Ends {
  return Object.keys(value).sort().join() === "from,to";
}

interface LimitShape {
  readonly allowed: Ends | null;
  readonly caution: Ends | null;
  readonly exact: boolean;
  readonly start: number | null;
}

function isLimit(value: object): value is LimitShape {
  return "allowed" in value && "caution" in value && "exact" in value;
}

function limitInWords({ allowed, caution, exact, start }: LimitShape): string {
  if (allowed === null) return start === null ? "nothing published" : `nothing published; screens begin at ${start}`;
  if (exact) return `exactly ${ends(allowed)}`;
  const wider = caution === null ? "" : `, with a caution ${ends(caution)}`;
  return `${ends(allowed)}${wider}`;
}

function ends({ from, to }: Ends): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
