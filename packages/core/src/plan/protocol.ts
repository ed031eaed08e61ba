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

/** How a source says that it was given; what it does not state is null, and nothing is filled in. */
export interface StatedTechnique {
  readonly technique: string | null;
  readonly depthMm: number | null;
  readonly spacingMm: number | null;
  readonly dropMl: number | null;
  readonly mostPoints: number | null;
  readonly mostMl: number | null;
  readonly claims: readonly Claim[];
}

/** What a source says went into the syringe. */
export interface StatedIngredient {
  /** Id of a substance of the catalogue. */
  readonly substance: string;
  /** With its UCUM unit, as the source states it; null where it does not. */
  readonly amount: number | null;
  readonly unit: string | null;
}

/**
 * What kind of course it is: `settled` – laid out where nothing else is named, chosen among claims that disagree;
 * `label` – as a product's own label gives it; `studied` – as one study gave it, whatever it found; `practice` – as
 * somebody says that they give it; `claimed` – asserted, and studied by nobody; `clinic` – a clinic's own.
 */
export const protocolStatuses = ["settled", "label", "studied", "practice", "claimed", "clinic"] as const;
export type ProtocolStatus = (typeof protocolStatuses)[number];

/** When a course is given up. */
export interface StopRule {
  /** Id of the sentence that says it, in terms of whatever scale the course is measured on. */
  readonly rule: string;
  /** Reviews in a row at which it holds. */
  readonly reviews: number;
  readonly claims: readonly Claim[];
}

/** What comes after the course: `none` – the source says that nothing does; `by-case` – something, without a number. */
export interface Maintenance {
  readonly kind: "none" | "by-case" | "every";
  /** Of `every` alone: the months from one session to the next. */
  readonly months?: Range;
  readonly claims: readonly Claim[];
}

/** Which evidence cards a protocol rests on, and what they say; a study's own protocol names the study. */
export interface ProtocolEvidence {
  readonly direction: EvidenceDirection;
  readonly certainty: Certainty;
  readonly cards: readonly string[];
  /** Key of the study that gave the course this way, with what that study found. */
  readonly study?: string;
}

/** Why a course that is spoken of cannot be laid out on a calendar, and what its sources do state of it. */
export interface NotLaidOut {
  /** Id of the sentence that says why. */
  readonly why: string;
  readonly sessions: number | null;
  readonly interval: Interval | null;
}

/** A course as it is given: versioned and citable, so that two clinics can say that they did the same. */
export interface Protocol {
  /** `treatment.name`, never reused. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly treatment: string;
  /** Ids of the uses that it is for; empty: those of its treatment, none in particular. */
  readonly indications: readonly string[];
  readonly status: ProtocolStatus;
  /** Empty exactly where `notLaidOut` is there. */
  readonly phases: readonly Phase[];
  readonly notLaidOut?: NotLaidOut;
  /** Null: not to be changed, because it is told as it was given. */
  readonly sessionsRange: Range | null;
  readonly intervalDaysRange: Range | null;
  /** A review follows every session whose number this divides, and the last one. */
  readonly reviewEvery: number;
  /** Further reviews, in days from session 1. */
  readonly reviewOnDays: readonly number[];
  /** Null: no source gives one. */
  readonly stopRule: StopRule | null;
  /** Null: no source speaks of it. */
  readonly maintenance: Maintenance | null;
  /** How a session is given where nothing else is decided; what differs from it wants a reason. Absent: left open. */
  readonly given?: GivenAs;
  /** How the source gave it; null where it says nothing of that. Nothing is drawn by it. */
  readonly technique: StatedTechnique | null;
  /** What the source put into the syringe; null where it does not say, or where that is left open. */
  readonly mixture: readonly StatedIngredient[] | null;
  /** Whether the skin is pierced: only then is there a cream. */
  readonly needle: boolean;
  /** A course that a source claims and that arithmetic refutes. */
  readonly impossibleClaim?: {
    readonly sessions: number;
    readonly intervalDays: number;
    readonly claimedDays: number;
    readonly claims: readonly Claim[];
  };
  /** A number of sessions that a source reports and that its own schedule does not add up to. */
  readonly reportedSessions?: { readonly sessions: number; readonly claims: readonly Claim[] };
  readonly evidence: ProtocolEvidence;
  readonly claims: readonly Claim[];
}

/** Which protocol a clinic goes by for a treatment, until it says otherwise. */
export interface ProtocolPin {
  readonly protocol: string;
  readonly version: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601, in the clinic's zone. */
  readonly at: string;
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
  /** One version of each, the one that holds. */
  readonly protocols: readonly Protocol[];
  /** Versions that no longer hold, for the courses that were kept by them. */
  readonly earlierProtocols: readonly Protocol[];
  /** The protocol that holds for a treatment when none is named. */
  readonly defaultProtocol: Readonly<Record<string, string>>;
  /** By treatment, what the clinic has pinned; `defaultProtocol` then names the same. */
  readonly pins?: Readonly<Record<string, ProtocolPin>>;
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
