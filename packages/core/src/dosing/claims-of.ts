import type { Claim } from "../evidence/index.ts";
import type { MixKnowledge } from "./knowledge.ts";

/** What a rule that hangs on no single substance rests on. */
export function claimsOf(knowledge: MixKnowledge, rule: string): readonly Claim[] {
  return knowledge.ruleClaims[rule] ?? [];
}
