import type { Claim } from "../evidence/index.ts";
import type { CheckKind, Itinerary } from "./itinerary.ts";

export const readers = ["patient", "driver", "interpreter"] as const;
/** Who is given an itinerary: each is told what they need, and no more. */
export type Reader = (typeof readers)[number];

export const entryKinds = [
  "departs",
  "arrives",
  "pick-up",
  "check-in",
  "ride-to-clinic",
  "visit",
  "ride-back",
  "check-out",
  "ride-to-leave",
  "check",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of an itinerary. */
export interface ItineraryEntry {
  readonly kind: EntryKind;
  /** By the clocks of the place where it happens: ISO 8601 with their offset. */
  readonly at: string;
  readonly until: string | null;
  /** Where the reader's other clock differs, the same moment by it: at home for the clinic's, at the clinic for home's. */
  readonly elsewhere: string | null;
  /** The stay it belongs to; null for a check at home. */
  readonly trip: number | null;
  readonly session: number | null;
  readonly for: readonly Reader[];
  /** Words of the people who planned it: a place, a flight, a hotel. */
  readonly place: string;
  readonly code: string;
  readonly purpose: string;
  readonly check: CheckKind | null;
  /** Of a check: how; null where it is not agreed on yet. */
  readonly by: Itinerary["checks"][number]["by"] | null;
}

/** Something that a journey lacks, or that must not stay so. */
export interface TravelFinding {
  readonly rule: string;
  /** stop: must be changed; caution: look again; ask: still open. */
  readonly then: "stop" | "caution" | "ask";
  readonly trip: number | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly claims: readonly Claim[];
}

export interface TravelAnswer {
  /** In the order of time. */
  readonly entries: readonly ItineraryEntry[];
  /** What must be changed first. */
  readonly findings: readonly TravelFinding[];
  readonly flights: readonly {
    readonly trip: number;
    /** By the clinic's clocks. */
    readonly earliest: string;
    /** As the ticket says; null: not booked. */
    readonly booked: string | null;
  }[];
  /** Every check that the plan asks for, with the moment that was agreed on. */
  readonly checks: readonly {
    readonly kind: CheckKind;
    readonly session: number;
    /** By the clocks at home. */
    readonly due: string;
    readonly agreed: string | null;
    readonly by: ItineraryEntry["by"];
    /** Where the patient is when it is due. */
    readonly where: "clinic" | "home";
  }[];
}
