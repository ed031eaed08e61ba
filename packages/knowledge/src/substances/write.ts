import type { Claim, Parameter, SettledHow } from "@pistor/core/evidence";
import type {
  CodeSystem,
  Contraindication,
  DoseLimit,
  LimitScope,
  Route,
  Salt,
  Substance,
  SubstanceCode,
  SubstanceStatus,
  SubstanceWarning,
} from "@pistor/core/substances";

/** The list that the catalogue follows, where every entry stands. */
export const catalogueAt = "literature 3.1";

export const claim = (source: string, at: string, says: string | number, unit?: string): Claim =>
  unit === undefined ? { source, at, says } : { source, at, says, unit };

/** A value that no published source gives: shown as "clinic default, check the label". */
export const clinicDefault = (says: string | number, unit?: string): Claim =>
  claim("clinic-default", "check the label", says, unit);

/** A value with its claims and how it was settled. */
export function parameter(
  id: string,
  title: string,
  unit: string,
  value: number,
  how: SettledHow,
  why: string,
  claims: readonly Claim[],
): Parameter<number> {
  return { id, title, unit, claims, settled: { value, how, why, by: "knowledge board", on: "2026-11-21" } };
}

/** A maximum: a clinic may set a lower one for itself. */
export function maximum(...given: Parameters<typeof parameter>): Parameter<number> {
  return { ...parameter(...given), stricter: "lower" };
}

/** The WHO list gives the code. */
export const inAtc = claim("ATC", "WHO ATC/DDD list of 2026-04-25", "the code stands in the WHO list");

/** Codes of the WHO list. */
export const atc = (...codes: readonly string[]): readonly SubstanceCode[] =>
  codes.map((code) => ({ system: "ATC", code, claims: [inAtc] }));

/** A code of another list. */
export const coded = (system: CodeSystem, code: string, ...claims: readonly Claim[]): SubstanceCode => ({
  system,
  code,
  claims,
});

/** A code that a record of the FDA's list of substances gives. */
export const inFda = (system: CodeSystem, code: string): SubstanceCode =>
  coded(system, code, claim("OPENFDA", "substance record", `${system} ${code}`));

/** A code that no text at hand gives. */
export const codeFromMemory = (system: CodeSystem, code: string): SubstanceCode =>
  coded(system, code, clinicDefault("the code is from memory"));

type Where = { readonly route?: Route; readonly from?: string; readonly until?: string };

/** What the law says of it somewhere; everywhere is `*`. */
export const legally = (
  country: string,
  status: SubstanceStatus["status"],
  where: Where,
  ...claims: readonly Claim[]
): SubstanceStatus => ({
  country,
  status,
  route: where.route ?? null,
  from: where.from ?? null,
  until: where.until ?? null,
  claims,
});

/** What must not be. @param answers keys of screening's answers that tell it */
export const never = (words: string, answers: readonly string[], ...claims: readonly Claim[]): Contraindication => ({
  words,
  answers,
  claims,
  then: "never",
});

/** What a physician weighs first. @param answers keys of screening's answers that tell it */
export const weighed = (words: string, answers: readonly string[], ...claims: readonly Claim[]): Contraindication => ({
  words,
  answers,
  claims,
  then: "physician-decides",
});

/** A harm that was seen or is feared. */
export const harm = (words: string, ...claims: readonly Claim[]): SubstanceWarning => ({ words, answers: [], claims });

/** What a patient is told besides. */
export const tell = (words: string, ...claims: readonly Claim[]) =>
  ({ ...harm(words, ...claims), who: "patient" }) as const;

/** What staff who handle it keep to. */
export const handle = (words: string, ...claims: readonly Claim[]) =>
  ({ ...harm(words, ...claims), who: "staff" }) as const;

/** A form in which it is sold. */
export const salt = (
  id: string,
  name: string,
  baseFraction: Salt["baseFraction"],
  words: readonly string[],
  codes: readonly SubstanceCode[] = [],
): Salt => ({ id, name, words, codes, baseFraction });

/** How much of a form is the base, by the masses of a mole of each. */
export const fraction = (
  id: string,
  title: string,
  value: number,
  why: string,
  how: SettledHow = "arithmetic",
  ...others: readonly Claim[]
): Parameter<number> => parameter(id, title, "1", value, how, why, [clinicDefault(value, "1"), ...others]);

/** The base itself: all of it is base. */
export const whole = (id: string, name: string): Parameter<number> =>
  fraction(`substance.${id}.base-fraction`, `${name}, share of base in the base itself`, 1, "It is the base.");

export const limit = (
  of: DoseLimit["of"],
  bound: DoseLimit["bound"],
  scope: LimitScope,
  value: Parameter<number>,
): DoseLimit => ({ of, bound, scope, value });

/** The pole from which a current drives it, by the sign of its ion. */
export const drivenFrom = (from: "anode" | "cathode", says: string): Substance["pole"] => ({
  from,
  claims: [
    claim("HEALTHJADE", "iontophoresis", "negative ions go from the cathode, positive ones from the anode"),
    clinicDefault(says),
  ],
});

/** A medicine that nobody has licensed for injection into the skin. */
export const offLabel = legally(
  "*",
  "off-label",
  { route: "intradermal" },
  claim("HAS-INAHTA", "conclusions", "off-label use must be told"),
  clinicDefault("no label for injection into the skin was read"),
);

type Needed = "id" | "name" | "class" | "claims";

/** An entry of the catalogue: what is left out is none, or not known where the type says so. */
export function substance(entry: Pick<Substance, Needed> & Partial<Substance>): Substance {
  const { regulatedAs = "medicine", class: kind, blocked = null } = entry;
  const medicine = regulatedAs === "medicine" && blocked === null && kind !== "carrier";
  return {
    measuredIn: "mg",
    regulatedAs,
    codes: [],
    notListed: [],
    salts: [],
    usualStrengths: [],
    strengthClaims: [],
    offeredStrengthMgPerMl: null,
    strongestMgPerMl: null,
    limit: null,
    limits: [],
    reductions: [],
    studied: [],
    label: null,
    blocked,
    assumedVehicle: null,
    reaction: null,
    lipolytic: false,
    contains: [],
    pole: null,
    contraindications: [],
    harms: [],
    precautions: [],
    synonyms: [],
    ...entry,
    status: [...(entry.status ?? []), ...(medicine ? [offLabel] : [])],
  };
}

/** The WHO list was searched, and has no code for it. */
export const notInAtc = claim("ATC", "WHO ATC/DDD list of 2026-04-25", "not in the WHO list");
