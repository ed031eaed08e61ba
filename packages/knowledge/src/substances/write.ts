import type { Claim, Parameter, SettledHow } from "@pistor/core/evidence";
import type { Substance } from "@pistor/core/substances";

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

type Needed = "id" | "name" | "class" | "claims";

/** An entry of the catalogue: what is left out is none, or not known where the type says so. */
export function substance(entry: Pick<Substance, Needed> & Partial<Substance>): Substance {
  return {
    measuredIn: "mg",
    regulatedAs: "medicine",
    atc: [],
    unii: [],
    usualStrengths: [],
    strongestMgPerMl: null,
    limit: null,
    label: null,
    status: [],
    blocked: null,
    assumedVehicle: null,
    reaction: null,
    lipolytic: false,
    contraindications: [],
    harms: [],
    synonyms: [],
    allergens: [],
    ...entry,
  };
}

/** The WHO list gives the code. */
export const inAtc = claim("ATC", "WHO ATC/DDD list of 2026-04-25", "the code stands in the WHO list");
