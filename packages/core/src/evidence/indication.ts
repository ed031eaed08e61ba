import type { Claim } from "./claim.ts";

/** How Pistor stands to a claimed use: it may be planned, nothing plans it, or it is turned down. */
export const standings = ["offered", "not-offered", "refused"] as const;
export type Standing = (typeof standings)[number];

/** One thing that a treatment is claimed to be for. */
export interface Indication {
  /** `indication`, treatment, then what it is for. */
  readonly id: string;
  readonly treatment: string;
  readonly title: string;
  /** Who claims the use. That somebody claims it says nothing of whether it works. */
  readonly claims: readonly Claim[];
  readonly standing: Standing;
  /** The protocol by which it may be planned; null where there is none. */
  readonly protocol: string | null;
  /** Whether a course for this very use was studied or labelled, by what was read. */
  readonly numericProtocol: boolean;
  readonly why: string;
}
