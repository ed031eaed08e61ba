import type { Claim, Law, Parameter } from "../evidence/index.ts";
import type { PlanKnowledge } from "../plan/index.ts";

export const quoteGroups = ["medical", "travel", "extra"] as const;
export type QuoteGroup = (typeof quoteGroups)[number];

/**
 * How often a course takes an item: `once`; `session` – for each that is given here; `trip` and `both-ways` – once and
 * twice for each stay; `night`; `visit-day` – for each day on which the patient comes to the clinic; `transport` – there
 * and back on each of these; `talk` – for each visit at which something is explained or agreed to; `late-check` – for each
 * check from week 3 on; `none` – no step takes it.
 */
export type Counted =
  | "once"
  | "session"
  | "trip"
  | "both-ways"
  | "night"
  | "visit-day"
  | "transport"
  | "talk"
  | "late-check"
  | "none";

/** How an item stands in a quote. The planner's item rules say whether it is needed, and why. */
export interface ItemTie {
  readonly item: string;
  readonly group: QuoteGroup;
  /** Id of the step of the course that it belongs to; null: no step needs it. */
  readonly step: string | null;
  readonly counted: Counted;
  /** The item whose price holds it where it has none of its own. */
  readonly partOf?: string;
  /** Only for who comes from elsewhere. */
  readonly travellers?: boolean;
}

/** A sentence of a quote with who says it. */
export interface QuoteTerm {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** A paper that a country asks of a clinic that treats travellers. */
export interface AuthorisationField {
  readonly id: string;
  /** The regulation that asks for it. */
  readonly regulation: string;
  /** Kind of paper that answers it. */
  readonly paper: string;
  /** Asked only of who treats travellers. */
  readonly travellers: boolean;
}

export interface PricingKnowledge {
  readonly version: string;
  readonly plan: PlanKnowledge;
  readonly ties: readonly ItemTie[];
  readonly law: Law;
  readonly validDays: Parameter<number>;
  readonly rateFreshDays: Parameter<number>;
  readonly depositPercent: Parameter<number>;
  /** Nights of a stay where travel is asked for and nobody said how many. */
  readonly packageNights: Parameter<number>;
  readonly terms: Readonly<Record<"stop" | "refund" | "evidence" | "examination" | "insurance", QuoteTerm>>;
  readonly notIncluded: Readonly<Record<string, QuoteTerm>>;
  readonly authorisations: readonly AuthorisationField[];
  /** Regulations under which no price is shown in public. */
  readonly noPublicPrice: readonly string[];
}
