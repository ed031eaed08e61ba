import type { Claim, Finding, Source } from "../evidence/index.ts";

/** Verdicts of a mixture, worst last. */
export const mixVerdicts = ["ok", "caution", "cannot-decide", "refused"] as const;
export type MixVerdict = (typeof mixVerdicts)[number];

/** A finding about some of the mixture's substances. One whose `then` is `ok` is a remark that changes nothing. */
export interface MixFinding extends Finding<MixVerdict> {
  readonly substances: readonly string[];
  /** Of what is said of a pair: how good its best source is, L1 (label, law) to L5; null where that is not known. */
  readonly grade?: Source["quality"] | null;
}

/** What came together over a time: with this session's, and the most that may, in mg, or in IU where it is so measured. */
export interface DoseOverTime {
  readonly mg: number | null;
  readonly iu: number | null;
  readonly maxMg: number | null;
}

/**
 * How much of one substance the patient gets.
 *
 * `mg` is for what the points take, or for the whole mixture where no points are given; `drawnMg` for the whole syringe (null
 * for a cream). A substance measured in international units has `iu` figures and no `mg`. `maxMl` is millilitres of the ingredient as
 * it comes, at its own strength. `share` is `mg` over `maxMg`.
 *
 * `baseMg` is the base in it, where the label says which salt it counts and the catalogue knows how much base that is.
 */
export interface Dose {
  readonly substance: string;
  readonly from: "injected" | "topical";
  /** A carrier has no maximum and needs none. */
  readonly role: "active" | "carrier";
  /** The cream that brings it; null for an injected substance. */
  readonly product: string | null;
  readonly mg: number | null;
  readonly drawnMg: number | null;
  readonly perPointMg: number | null;
  readonly maxMg: number | null;
  readonly maxMl: number | null;
  readonly share: number | null;
  readonly iu: number | null;
  readonly drawnIu: number | null;
  readonly perPointIu: number | null;
  readonly salt: string | null;
  readonly baseMg: number | null;
  /** Null without a weight. */
  readonly mgPerKg: number | null;
  /** Null without the area that the points, or the cream, cover. */
  readonly mgPerCm2: number | null;
  /** This course so far, this session with it; null where it is not known which session this is, or what came before. */
  readonly perCourse: DoseOverTime | null;
  /** The year that ends with this session; null where it is not known what came before. */
  readonly perYear: DoseOverTime | null;
  readonly claims: readonly Claim[];
}

/** What to draw up of one ingredient: rounded up to the syringe's mark, and what the rounding does to its dose. */
export interface DrawnIngredient {
  readonly substance: string;
  readonly exactMl: number;
  readonly drawMl: number;
  /** How much more of it the points get than was meant, in %; below 0 where they get less. */
  readonly doseErrorPercent: number;
}

/** What to prepare for the points and for what stays behind, in the proportions of the request. */
export interface DrawnMixture {
  readonly totalMl: number;
  readonly deadMl: number;
  readonly ingredients: readonly DrawnIngredient[];
}

/** What there is to say about a mixture: the worst of its findings, its volumes, its doses. */
export interface MixAnswer {
  readonly verdict: MixVerdict;
  readonly totalMl: number;
  /** Null where no points are given. */
  readonly pointsMl: number | null;
  /** `totalMl` less `pointsMl`; below 0 when too little is prepared. Null where no points are given. */
  readonly leftoverMl: number | null;
  /** Fractions of the maximum of each local anaesthetic product, added; null where none is used or one is unknown. */
  readonly anaestheticShare: number | null;
  /** Null where no points are given. */
  readonly drawMl: DrawnMixture | null;
  /** How full each syringe is, on its marks; null where no points are given. */
  readonly syringes: readonly { readonly fillMl: number }[] | null;
  /** Until when it may be injected; null where it is not known when it is made. */
  readonly useBefore: string | null;
  /** Ids of the regulations that whoever prepares in this country must know. */
  readonly lawNotes: readonly string[];
  /** Injected substances in the order of the request, then those of creams. */
  readonly doses: readonly Dose[];
  /** Worst first, then by rule and substance. */
  readonly findings: readonly MixFinding[];
}
