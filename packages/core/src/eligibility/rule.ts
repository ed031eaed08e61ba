import type { Claim, Decision } from "../evidence/index.ts";
import type { AllergyWords } from "../substances/index.ts";
import type { Condition } from "./condition.ts";
import type { AnswerKey, Answers, AskKey, Sex } from "./screen-request.ts";

/** What a rule may decide; `incomplete` and `eligible` follow from the rules together. */
export type RuleDecision = Exclude<Decision, "incomplete" | "eligible">;

/** One reason not to treat, to wait, or to leave the decision to the physician. */
export interface EligibilityRule {
  /** Dotted, kebab-case, never reused. */
  readonly id: string;
  readonly title: string;
  readonly when: Condition;
  readonly then: RuleDecision;
  readonly claims: readonly Claim[];
  /** Whether a named physician may decide otherwise with a reason; a rule without the key may not be overridden. */
  readonly overridable?: boolean;
}

/** Something that can be asked, and of whom it need not be. The order of the list is the order of asking. */
export interface EligibilityQuestion {
  readonly key: AskKey;
  /** What holds without asking for these sexes, or after this answer to another question; a given answer counts all the same. */
  readonly withoutAsking?: {
    readonly sex?: readonly Sex[];
    readonly after?: { readonly key: AnswerKey; readonly anyOf: readonly unknown[] };
    readonly is: Exclude<Answers[AnswerKey], undefined>;
  };
  /** Measured or found by staff: counts where it is given, and is asked of nobody. */
  readonly byStaff?: true;
}

/** Everything that `screen` is told. Held as one object: it is prepared once and remembered. */
export interface EligibilityKnowledge extends AllergyWords {
  readonly version: string;
  readonly rules: readonly EligibilityRule[];
  readonly questions: readonly EligibilityQuestion[];
}
