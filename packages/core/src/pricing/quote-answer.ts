import type { CalendarDate, Money } from "../basics/index.ts";
import type { Claim, ClinicValue } from "../evidence/index.ts";
import type { PlanAnswer, PlanEvidence } from "../plan/index.ts";
import type { QuoteGroup, QuoteTerm } from "./pricing-knowledge.ts";
import type { Rate } from "./rates.ts";
import type { Stay } from "./stays.ts";
import type { QuoteTotals } from "./totals.ts";
import type { QuoteWay } from "./ways.ts";

export interface QuoteLine {
  readonly item: string;
  readonly group: QuoteGroup;
  readonly count: number;
  readonly each: Money;
  readonly sum: Money;
  readonly verdict: "needed" | "optional" | "struck";
  /** Id of the sentence. */
  readonly why: string;
  readonly step: string | null;
  readonly claims: readonly Claim[];
  /** Of a price in another currency: what it was, the exact figure before rounding, and the day of the rate. */
  readonly converted: { readonly from: Money; readonly exact: string; readonly on: CalendarDate } | null;
}

/** What is not in the sum; `each` is null where nobody gave it a price. */
export interface QuoteOption {
  readonly item: string;
  readonly count: number;
  readonly each: Money | null;
  readonly sum: Money | null;
  readonly chosen: boolean;
  readonly asked: boolean;
  readonly why: string;
  readonly claims: readonly Claim[];
}

export interface QuoteWaySum {
  readonly way: QuoteWay;
  readonly chosen: boolean;
  readonly trips: number;
  readonly nights: number;
  readonly total: Money;
  /** Needed items whose price is not in the total, as nobody gave one. */
  readonly unpriced: readonly string[];
}

export interface QuoteAuthorisation extends QuoteTerm {
  readonly paper: string;
  readonly from: string | null;
}

export interface QuoteAnswer {
  readonly currency: string;
  readonly on: CalendarDate;
  readonly lines: readonly QuoteLine[];
  readonly totals: QuoteTotals;
  readonly trips: readonly Stay[];
  readonly struck: readonly QuoteOption[];
  readonly options: readonly QuoteOption[];
  /** Every item that was asked for, with its verdict and its step. */
  readonly package: readonly {
    readonly item: string;
    readonly verdict: "needed" | "optional" | "struck";
    readonly step: string | null;
    readonly why: string;
    readonly count: number;
    readonly claims: readonly Claim[];
  }[];
  /** Needed or wished for, and without a price: not in the sum, and never nothing. */
  readonly unpriced: readonly string[];
  /** Held by the price of another item. */
  readonly within: readonly { readonly item: string; readonly of: string }[];
  readonly notIncluded: readonly QuoteTerm[];
  readonly ways: readonly QuoteWaySum[];
  readonly way: QuoteWay;
  readonly terms: Readonly<Record<"stop" | "refund" | "evidence" | "examination" | "insurance", QuoteTerm>>;
  readonly evidence: PlanEvidence | null;
  readonly authorisations: readonly QuoteAuthorisation[];
  /** Null: nobody said. */
  readonly liability: {
    readonly treats: string | null;
    readonly arranges: string | null;
    readonly complaints: string | null;
  };
  readonly rates: readonly Rate[];
  /** The oldest day of a rate that was used; null: none was. */
  readonly rateDate: CalendarDate | null;
  /** Days of the quote's day by which the oldest rate is older than the clinic allows; null: it is fresh, or none was used. */
  readonly rateStaleDays: number | null;
  /** The last day on which it can be accepted. */
  readonly validUntil: CalendarDate;
  readonly plan: PlanAnswer;
  readonly knowledge: string;
  /** The clinic's own values that validity and the age of rates rest on; absent where it set none. */
  readonly clinicValues?: readonly ClinicValue[];
}
