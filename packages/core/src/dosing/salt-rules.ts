import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { Mixture } from "./mixture.ts";
import { found } from "./mixture.ts";

/**
 * The salt that a label names: one that the catalogue does not know cannot be counted apart, and of one that it knows it
 * matters whether the strength counts the salt or the base.
 */
export function saltFindings({ knowledge, parts }: Mixture): MixFinding[] {
  return parts.flatMap(({ id, substance, salt, ingredient }) => {
    if (ingredient.salt === undefined || substance === undefined || substance.salts.length === 0) return [];
    const because = { substance: id, salt: salt?.name ?? ingredient.salt, strength: ingredient.strength ?? "" };
    if (salt === undefined)
      return [found("salt.unknown", "caution", [id], because, claimsOf(knowledge, "salt.unknown"))];
    const share = salt.baseFraction;
    if (ingredient.strengthAs !== undefined || share === null || share.settled.value === 1) return [];
    return [found("salt.counted-as-written", "ok", [id], because, share.claims)];
  });
}
