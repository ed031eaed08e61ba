import type { Claim, SourceKey } from "../evidence/index.ts";

/** What a harm comes from: the needle's wound, what was injected, or germs that came in with either. */
export const harmOrigins = ["needle", "drug", "asepsis"] as const;
export type HarmOrigin = (typeof harmOrigins)[number];

/** Something that can go wrong. */
export interface Harm {
  /** `harm`, then the field's word. */
  readonly id: string;
  readonly title: string;
  /** What it may come from; several where the sources do not tell them apart. */
  readonly origins: readonly HarmOrigin[];
  /** When it shows after a session, in words; null where nothing was read. */
  readonly onset: string | null;
  /** How long it lasts, in words; null where nothing was read. */
  readonly lasts: string | null;
  readonly claims: readonly Claim[];
}

/** How many of how many: a rate that somebody counted, or an outbreak. */
export interface HarmCount {
  /** `count`, then where or of what. */
  readonly id: string;
  /** Id of the harm; null where several were counted as one. */
  readonly harm: string | null;
  readonly title: string;
  readonly year: number | null;
  readonly place: string | null;
  /** Those who had it. */
  readonly events: number;
  /** Those who were treated, or the treatments; null where nobody counted them, and then there is no rate. */
  readonly of: number | null;
  readonly ofWhat: "people" | "treatments";
  /** Per cent with the 95 % Wilson interval, computed from the two counts; null where there is no rate. */
  readonly percent: readonly [rate: number, low: number, high: number] | null;
  readonly source: SourceKey;
  readonly claims: readonly Claim[];
}
