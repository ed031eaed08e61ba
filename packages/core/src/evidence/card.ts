import type { CalendarDate } from "../basics/index.ts";
import type { Claim, SourceKey } from "./claim.ts";

/** Which way a result points. `none` is no trial at all, not a trial without effect (that is `negative`). */
export const directions = ["negative", "mixed", "positive", "none"] as const;
export type Direction = (typeof directions)[number];

export const certainties = ["very-low", "low", "moderate", "high"] as const;
export type Certainty = (typeof certainties)[number];

export const designs = [
  "randomised",
  "controlled",
  "systematic-review",
  "uncontrolled",
  "retrospective",
  "consensus",
] as const;
export type Design = (typeof designs)[number];

/** One measured result. Where a text gives no number, there is no effect to show, and none is made up. */
export interface Effect {
  /** What was measured, in our own words: `hair count`, `mMASI`. */
  readonly measure: string;
  /** As printed; null where only a test result is given. */
  readonly value: number | null;
  /** UCUM, `%`, `1` for a count, or the scale's own name. */
  readonly unit: string;
  /** 95 % interval as printed, or computed and said so in `computed`. */
  readonly interval: readonly [low: number, high: number] | null;
  /** As printed: a number, or a bound such as `> 0.05`. */
  readonly p: number | string | null;
  /** How the value or the interval was computed, where it does not stand in the source. */
  readonly computed?: string;
}

/** Who paid. `not-read` is honest where the text at hand does not say. */
export type Funding = "manufacturer" | "public" | "none" | "not-read";

/** One study of one question. The same study told by several sources is one study. */
export interface CardStudy {
  readonly source: SourceKey;
  readonly alsoIn?: readonly SourceKey[];
  readonly year: number | null;
  readonly design: Design;
  /** People treated or compared; null where it was not read. */
  readonly people: number | null;
  /** What it was compared with; null where with nothing. */
  readonly control: string | null;
  readonly direction: Exclude<Direction, "none">;
  readonly effects: readonly Effect[];
  readonly funding: Funding;
  /** The result in one clause, in our own words. */
  readonly found: string;
}

/** What is claimed for one use of one treatment, and what was found. */
export interface EvidenceCard {
  /** Dotted, kebab-case: treatment, then indication. */
  readonly id: string;
  readonly treatment: string;
  readonly indication: string;
  /** Who claims the benefit. */
  readonly claimed: readonly Claim[];
  /** Headline: the claim and what was found, in that order. */
  readonly headline: string;
  /** Two to four plain sentences. */
  readonly plain: string;
  readonly direction: Direction;
  readonly certainty: Certainty;
  /** How the certainty was chosen; no body has graded this field. */
  readonly certaintyWhy: string;
  readonly offLabel: boolean;
  /** Negative first, then mixed, then positive; within one, the better design first. */
  readonly studies: readonly CardStudy[];
  readonly reviewed: { readonly by: string; readonly on: CalendarDate | string };
}
