import type { Claim, Parameter } from "../evidence/index.ts";

/**
 * Lists that give a substance a code: WHO ATC, UNII of the FDA, CAS registry, RxNorm concept, NCI thesaurus, MeSH, and
 * the list of substances of the European Medicines Agency (EVMPD).
 */
export const codeSystems = ["ATC", "UNII", "CAS", "RxCUI", "NCIt", "MeSH", "EVMPD"] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** One code, and who gives it. A code that was only remembered rests on `clinic-default`. */
export interface SubstanceCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly claims: readonly Claim[];
}

/**
 * A form in which a substance is sold. Its amount is not the amount of the base: 160 mg of the lysine salt of ketoprofen
 * are 100 mg of ketoprofen. The first form of a list is the base (or acid) itself.
 */
export interface Salt {
  /** Kebab-case, known inside its substance alone: `hydrochloride-monohydrate`. */
  readonly id: string;
  readonly name: string;
  /** How a label may write it, folded: `hcl`, `lidocaine-hydrochloride`. */
  readonly words: readonly string[];
  readonly codes: readonly SubstanceCode[];
  /** Mass of base in one unit of mass of this form, 1 for the base itself; null where it was not worked out. */
  readonly baseFraction: Parameter<number> | null;
}
