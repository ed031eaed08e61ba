import type { CalendarDate } from "../basics/index.ts";
import type { Stricter } from "./policy.ts";
import type { Language } from "./texts.ts";

/** Where a value comes from: a seed article, a key of the literature list, or the clinic itself. */
export type SourceKey = string;

/** What one source says, in our own words. `says` is a value in `unit`, or a short sentence. */
export interface Claim {
  readonly source: SourceKey;
  /** Where in the source, so that a reader finds it. */
  readonly at: string;
  readonly says: string | number | boolean;
  readonly unit?: string;
  /** ISO 3166-1 alpha-2 of the place for which it holds, where not everywhere. */
  readonly country?: string;
  /** First day on which it holds, and the first on which it no longer does, where the source gives them. */
  readonly from?: string;
  readonly until?: string;
}

/** A published source. `kind` and `year` weigh it; `quality` is L1 (label, law) to L5 (anonymous). */
export interface Source {
  readonly key: SourceKey;
  readonly title: string;
  readonly kind:
    | "clinic-article"
    | "trial"
    | "review"
    | "label"
    | "regulator"
    | "society"
    | "case-report"
    | "practice"
    | "clinic-default";
  readonly year: number | null;
  readonly quality: "L1" | "L2" | "L3" | "L4" | "L5";
  readonly place: string;
}

/** How a settled value was chosen among claims that may disagree. */
export type SettledHow =
  | "hard-floor"
  | "strictest"
  | "union"
  | "label"
  | "arithmetic"
  | "agreement"
  | "clinic-default"
  | "refused"
  /** A clinic's own value, laid over what was settled for all. */
  | "clinic-policy";

/** A number or word that a clinician could dispute: every claim made of it, and the value Pistor acts on. */
export interface Parameter<Value = number | string | boolean> {
  readonly id: string;
  readonly title: string;
  /** UCUM, or `1` for a count and `text` for words. */
  readonly unit: string;
  readonly claims: readonly Claim[];
  /** Which way a clinic may freely go; without it the value is not for a clinic to change. */
  readonly stricter?: Stricter;
  readonly settled: Settled<Value> & {
    /** Of a clinic's own value: what the knowledge settled for all, which it stands above. */
    readonly insteadOf?: Settled<Value>;
  };
}

/** The value that is acted on, and how, why, by whom and when it was chosen. */
export interface Settled<Value> {
  readonly value: Value;
  readonly how: SettledHow;
  readonly why: string;
  readonly by: string;
  readonly on: string;
}

/** Five decisions of the contract, worst first. */
export const decisions = ["not-eligible", "not-yet", "incomplete", "physician-decides", "eligible"] as const;
export type Decision = (typeof decisions)[number];

/**
 * Something that a rule found: an answer, never an exception.
 *
 * `then` is what follows (a decision, or a mixture or map verdict); `until` is the first day on which it no longer
 * holds, null where no day is known.
 */
export interface Finding<Then extends string = string> {
  readonly rule: string;
  readonly then: Then;
  readonly until: CalendarDate | null;
  /** The facts that led here, by the contract's keys. */
  readonly because: Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim[];
  /** True when two claims of the rule say different values. */
  readonly disagree: boolean;
}

/** A finding with its sentence, in one language. Core gives ids and values; knowledge words them. */
export interface WordedFinding<Then extends string = string> extends Finding<Then> {
  readonly tell: string;
  /** The language that the sentence is really in, where it is not the one that was asked for. */
  readonly tellLang?: Language;
}
