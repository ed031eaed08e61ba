import type { Claim } from "./claim.ts";

/**
 * Whether two claims say different things.
 *
 * Values in different units are compared as they stand: turning them into one unit is the reader's work and is done in
 * the knowledge, where it can be seen.
 */
export function disagree(claims: readonly Claim[]): boolean {
  const [first, ...rest] = claims;
  return first !== undefined && rest.some((claim) => claim.says !== first.says || claim.unit !== first.unit);
}
