import type { KnowledgeIndex } from "@pistor/core/evidence";

/** Something in the knowledge that must be put right before it is used. */
export interface LintFinding {
  readonly check: string;
  readonly at: string;
  /** What was seen and what to do. */
  readonly message: string;
}

/** One thing that all knowledge must keep to. */
export interface Check {
  readonly id: string;
  /** Gives a sentence for every place that breaks it. */
  readonly find: (knowledge: KnowledgeIndex) => readonly { readonly at: string; readonly message: string }[];
}
