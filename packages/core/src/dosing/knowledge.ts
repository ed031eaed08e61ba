import type { Claim, Parameter } from "../evidence/index.ts";
import type { AllergyKnowledge } from "../substances/index.ts";

/** What is known of two substances in one syringe. The order of the two means nothing. */
export interface PairRule {
  readonly substances: readonly [string, string];
  /**
   * `studied`: given together in published work; `practice`: mixed in practice, stability not read;
   * `incompatible`: never together.
   */
  readonly known: "studied" | "practice" | "incompatible";
  readonly claims: readonly Claim[];
}

/** What a country's law says of mixtures. A country without a pack has not been read. */
export interface LegalPack {
  readonly country: string;
  /** Two or more active substances may be mixed in a pharmacy alone. */
  readonly noOfficeMixing: readonly Claim[] | null;
  /** No injection that is meant to break down fat for looks. */
  readonly noCosmeticLipolysis: readonly Claim[] | null;
  readonly claims: readonly Claim[];
}

/** An answer of screening that forbids some substances. */
export interface AnswerRule {
  readonly rule: string;
  readonly answer: "g6pd-deficiency" | "child-bearing-potential" | "dysphagia";
  readonly substances: readonly string[];
  readonly claims: readonly Claim[];
}

/** Everything that a mixture is checked against. */
export interface MixKnowledge extends AllergyKnowledge {
  readonly pairs: readonly PairRule[];
  readonly laws: readonly LegalPack[];
  /** Common area names. */
  readonly sites: readonly string[];
  readonly maxActives: Parameter<number>;
  readonly maxComponents: Parameter<number>;
  readonly maxAnaestheticShare: Parameter<number>;
  readonly answers: readonly AnswerRule[];
  /** What rules that hang on no single substance rest on, by rule id. */
  readonly ruleClaims: Readonly<Record<string, readonly Claim[]>>;
}
