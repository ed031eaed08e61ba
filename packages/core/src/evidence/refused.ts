import type { Claim } from "./claim.ts";

/** A claim that somebody makes and Pistor does not follow: kept as data, shown with why. */
export interface RefusedClaim {
  /** Dotted, kebab-case, never reused. */
  readonly id: string;
  readonly title: string;
  /** Who makes it, and who contradicts it. */
  readonly claims: readonly Claim[];
  readonly why: string;
  /** What holds instead. */
  readonly instead: string;
  /** Ids of the rules, parameters or protocols that act on it. */
  readonly actedOnBy: readonly string[];
}
