import type { Claim } from "../evidence/index.ts";

/** A step of a scale that a physician picks by looking. Its words are `scale.step` in the texts. */
export interface ScaleStep {
  readonly value: string;
  /** The years of age that the source calls typical: a description, never the criterion. */
  readonly typicalAge?: { readonly from: number; readonly to: number };
}

/** An ordered scale of the examination. */
export interface ExaminationScale {
  readonly id: string;
  readonly version: string;
  readonly steps: readonly ScaleStep[];
  readonly claims: readonly Claim[];
}
