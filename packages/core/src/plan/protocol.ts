import type { Claim, Parameter } from "../evidence/index.ts";

/** A stretch of a course with one interval. */
export interface Phase {
  readonly sessions: number;
  readonly interval: Interval;
}

/** Days between two sessions, days that take turns, or calendar months with a floor in days. */
export type Interval =
  | { readonly days: number }
  /** Used one after another and then again from the first: 3 and 4 are "twice a week". */
  | { readonly daysInTurn: readonly number[] }
  /** The same day `months` later (the last day of a shorter month), and never fewer than `atLeastDays`. */
  | { readonly months: number; readonly atLeastDays: number };

/** What a request may change, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How a session of a protocol is given: technique, depth and spacing in mm, drop in mL. */
export interface GivenAs {
  readonly technique: string;
  readonly depthMm: number;
  readonly spacingMm: number;
  readonly dropMl: number;
  readonly claims: readonly Claim[];
}

/** A course as it is given: versioned and citable, so that two clinics can say that they did the same. */
export interface Protocol {
  /** `treatment.name`, never reused. */
  readonly id: string;
  readonly version: string;
  readonly treatment: string;
  readonly phases: readonly Phase[];
  readonly sessionsRange: Range;
  readonly intervalDaysRange: Range;
  /** A review follows every session whose number this divides, and the last one. */
  readonly reviewEvery: number;
  /** Further reviews, in days from session 1. */
  readonly reviewOnDays: readonly number[];
  /** How a session is given where nothing else is decided; what differs from it wants a reason. Absent: left open. */
  readonly given?: GivenAs;
  /** Whether the skin is pierced: only then is there a cream. */
  readonly needle: boolean;
  /** A course that a source claims and that arithmetic refutes. */
  readonly impossibleClaim?: {
    readonly sessions: number;
    readonly intervalDays: number;
    readonly claimedDays: number;
    readonly claims: readonly Claim[];
  };
  readonly claims: readonly Claim[];
}

export type EvidenceDirection = "positive" | "mixed" | "negative" | "none";
export type Certainty = "very-low" | "low" | "moderate" | "high";

/** One study, counted once however many texts retell it. */
export interface Study {
  /** Key of the source. */
  readonly source: string;
  readonly direction: Exclude<EvidenceDirection, "none">;
  readonly design: "randomised" | "controlled" | "uncontrolled" | "systematic-review" | "label";
  /** People; null where the source does not say. */
  readonly people: number | null;
  /** The result in one clause of our own. */
  readonly found: string;
  /** Other sources that speak of this same study. */
  readonly alsoIn?: readonly string[];
}

/** What is known of a treatment's effect; studies that found none come first. */
export interface PlanEvidence {
  readonly direction: EvidenceDirection;
  readonly certainty: Certainty;
  readonly studies: readonly Study[];
}

/** What becomes of an item of a package, and the id of the sentence that says why. */
export interface ItemRule {
  readonly item: string;
  readonly verdict: "needed" | "optional" | "struck";
  readonly why: string;
  readonly claims: readonly Claim[];
}

/** Lengths that hold for every course. */
export interface PlanTimes {
  /** Days free of an unprescribed NSAID or aspirin before a session. */
  readonly nsaidFreeDays: Parameter<number>;
  /** Months after isotretinoin, and days after a retinoid on the skin, before the first session to come. */
  readonly isotretinoinMonths: Parameter<number>;
  readonly retinoidDays: Parameter<number>;
  /** Hours from the consultation, where consent is asked for, to the earliest signature that counts. */
  readonly reflectionHours: Parameter<number>;
  /** Hours by which the allergy test comes before session 1 at the latest. */
  readonly allergyTestHoursBefore: Parameter<number>;
  readonly allergyReadingMinutes: Parameter<number>;
  readonly allergyReadingHours: Parameter<number>;
  readonly creamMinutesBefore: Parameter<number>;
  /** From the start of the consultation to the allergy test on the same day. */
  readonly consultationMinutes: Parameter<number>;
  /** From the start of a session to the review that follows it on the same day. */
  readonly sessionMinutes: Parameter<number>;
  /** Hours from the last needle to the earliest flight. */
  readonly flightAfterHours: Parameter<number>;
}

/** What the planner is told of the world: protocols, what is known of them, and lengths with their sources. */
export interface PlanKnowledge {
  readonly version: string;
  readonly protocols: readonly Protocol[];
  /** The protocol that holds for a treatment when none is named. */
  readonly defaultProtocol: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, PlanEvidence>>;
  readonly items: readonly ItemRule[];
  readonly times: PlanTimes;
  /** Claims behind notes that are no single value, by note id. */
  readonly noteClaims: Readonly<Record<string, readonly Claim[]>>;
  /** Where the law forbids a treatment. */
  readonly forbidden: readonly {
    readonly treatment: string;
    readonly country: string;
    readonly claims: readonly Claim[];
  }[];
}
