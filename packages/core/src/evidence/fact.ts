import type { Claim } from "./claim.ts";

/** Something that sources say and of which no value is settled: shown with its claims, and with what Pistor makes of it. */
export interface Fact {
  /** Dotted, kebab-case, never reused. */
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  /** What Pistor makes of it; where nothing acts on it, why not. */
  readonly note: string;
  /** Ids of what acts on it: parameters, rules, protocols, instructions. Empty where nothing does. */
  readonly actedOnBy: readonly string[];
}
