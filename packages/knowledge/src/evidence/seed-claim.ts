/** One thing that one of the five articles says, and where in the knowledge it lives. */
export interface SeedClaim {
  /** `seed`, section, row, then a number. */
  readonly id: string;
  /** Section of the page of facts, or `conflicts` for how they were settled. */
  readonly section: string;
  readonly row: string;
  readonly source: "S0" | "S1" | "S2" | "S3" | "S4";
  /** In our own words. */
  readonly says: string;
  /** Kind and id of what holds it: `parameter:map.depth`. */
  readonly lives: string;
  /** How the claim is written there, where it differs from `says`. */
  readonly claim?: string;
}

/** A row of the page of facts, read again apart from the register: who says something in it, and what must be named. */
export interface SeedRow {
  readonly section: string;
  readonly row: string;
  readonly sources: readonly SeedClaim["source"][];
  /** Words that the register must have in this row, whoever says them. */
  readonly names: readonly string[];
}
