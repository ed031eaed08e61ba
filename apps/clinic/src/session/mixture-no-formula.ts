import type { Claim } from "@pistor/core/evidence";

/**
 * Who says that no formula is standard: the knowledge's `mixture.no-standard-formula`, copied so that this page need not
 * load all that is known of the articles. A test holds the two together.
 */
export const noStandardFormula: readonly Claim[] = [
  { source: "S2", at: "mixtures", says: "no standard formula exists" },
  { source: "S3", at: "mixtures", says: "no standard formula exists" },
  { source: "S4", at: "mixtures", says: "no standard mixture; the safety differs with it" },
];
