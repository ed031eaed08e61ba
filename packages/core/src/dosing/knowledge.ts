import type { Claim, Law, Parameter, Regulation, Source } from "../evidence/index.ts";
import type { AllergyKnowledge, TopicalProduct } from "../substances/index.ts";

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

/** What a law does to a mixture. */
export interface LegalRule {
  /** Id of its finding. */
  readonly rule: string;
  /**
   * `mixing-in-office`: two or more active substances, mixed outside a pharmacy; `lipolysis-for-looks`: whatever is meant
   * to break down fat; `lipolysis-without-approval`: the same, where it has no label; `several-actives`: two or more
   * active substances, wherever they are mixed.
   */
  readonly forbids: "mixing-in-office" | "lipolysis-for-looks" | "lipolysis-without-approval" | "several-actives";
  readonly then: "refused" | "caution";
  /** The text of law, or its claims and days where it is none. */
  readonly law: Pick<Regulation, "from" | "until" | "suspended" | "claims"> & { readonly id?: string };
}

/** What a country's law says of mixtures. A country without a pack has not been read. */
export interface LegalPack {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly rules: readonly LegalRule[];
  /** Regulations that whoever prepares must know, and that no mixture breaks by itself. */
  readonly notes: readonly Regulation[];
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
  readonly topicals: readonly TopicalProduct[];
  readonly pairs: readonly PairRule[];
  readonly laws: readonly LegalPack[];
  /** What the law says of single substances, and which countries belong to a union. */
  readonly law: Law;
  /** Common area names. */
  readonly sites: readonly string[];
  readonly maxActives: Parameter<number>;
  readonly maxComponents: Parameter<number>;
  readonly maxAnaestheticShare: Parameter<number>;
  /** The youngest age at which anybody is treated. */
  readonly minimumAge: Parameter<number>;
  /** From this birthday on, maxima are lowered as for those whom the catalogue's reductions call so. */
  readonly elderly: { readonly from: Parameter<number>; readonly who: string };
  /** The syringe that is meant where a request names none. */
  readonly syringe: { readonly sizeMl: Parameter<number>; readonly markMl: Parameter<number> };
  /** Hours in which a mixture is used once it is made. */
  readonly useWithinHours: Parameter<number>;
  /** How long a vial is used once it was opened. */
  readonly vials: { readonly multiDoseDays: Parameter<number>; readonly singleDoseHours: Parameter<number> };
  readonly answers: readonly AnswerRule[];
  /** What rules that hang on no single substance rest on, by rule id. */
  readonly ruleClaims: Readonly<Record<string, readonly Claim[]>>;
  /** How good the sources are on which the rules about pairs rest, by key. */
  readonly quality: Readonly<Record<string, Source["quality"]>>;
}
