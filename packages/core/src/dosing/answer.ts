import type { Claim, Finding } from "../evidence/index.ts";

/** Verdicts of a mixture, worst last. */
export const mixVerdicts = ["ok", "caution", "cannot-decide", "refused"] as const;
export type MixVerdict = (typeof mixVerdicts)[number];

/** A finding about some of the mixture's substances. One whose `then` is `ok` is a remark that changes nothing. */
export interface MixFinding extends Finding<MixVerdict> {
  readonly substances: readonly string[];
}

/**
 * How much of one substance the patient gets.
 *
 * `mg` is for what the points take, or for the whole mixture where no points are given; `drawnMg` for the whole syringe (null
 * for a cream). A substance measured in international units has `iu` figures and no `mg`. `maxMl` is millilitres of the ingredient as
 * it comes, at its own strength. `share` is `mg` over `maxMg`.
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
  readonly claims: readonly Claim[];
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
  /** Injected substances in the order of the request, then those of creams. */
  readonly doses: readonly Dose[];
  /** Worst first, then by rule and substance. */
  readonly findings: readonly MixFinding[];
}
