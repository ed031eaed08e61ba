import type { Claim, Parameter, SettledHow } from "@pistor/core/evidence";
import type {
  CodeSystem,
  Contraindication,
  Route,
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

/** What must not be. An answer of screening that tells it comes after a bar: `pregnancy|pregnant`. */
export const never = (words: string, ...claims: readonly Claim[]): Contraindication => ({
  ...warning(words, ...claims),
  then: "never",
});

/** What a physician weighs first. */
export const weighed = (words: string, ...claims: readonly Claim[]): Contraindication => ({
  ...warning(words, ...claims),
  then: "physician-decides",
});

/** Something that speaks against a substance. */
export function warning(words: string, ...claims: readonly Claim[]): SubstanceWarning {
  const [said = words, answers] = words.split("|");
  return { words: said, answers: answers?.split(",") ?? [], claims };
}

/** Taken over from the entry as a whole: what no text gives by itself. */
const remembered = [clinicDefault("known from practice")];

type Loose<Kind> = readonly (string | Kind)[];
type Needed = "id" | "name" | "class" | "claims";
type Written = Pick<Substance, Needed> &
  Partial<Omit<Substance, "contraindications" | "harms">> & {
    readonly contraindications?: Loose<Contraindication>;
    readonly harms?: Loose<SubstanceWarning>;
  };

/** An entry of the catalogue: what is left out is none, or not known where the type says so. */
export function substance({ contraindications = [], harms = [], ...entry }: Written): Substance {
  return {
    measuredIn: "mg",
    regulatedAs: "medicine",
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
    status: [],
    blocked: null,
    assumedVehicle: null,
    reaction: null,
    lipolytic: false,
    contains: [],
    pole: null,
    precautions: [],
    synonyms: [],
    allergens: [],
    ...entry,
    contraindications: contraindications.map((each) => (typeof each === "string" ? never(each, ...remembered) : each)),
    harms: harms.map((each) => (typeof each === "string" ? warning(each, ...remembered) : each)),
  };
}
