import { isCalendarDate } from "@pistor/core/basics";
import { defaultProtocol, protocols } from "@pistor/knowledge/plan";
import { minorOf } from "./minor.ts";
import type { QuoteForm } from "./quote-request.ts";

/** Fields in which something can stand that no quote can be made from. */
export const faultyFields = ["start", "sessions", "intervalDays", "nights", "discount"] as const;
export type FaultyField = (typeof faultyFields)[number];

export type QuoteFault =
  /** No day, or one that does not exist. */
  | { readonly why: "day" }
  /** No amount of the currency. */
  | { readonly why: "amount" }
  /** No whole number. */
  | { readonly why: "whole" }
  /** No whole number from one end of the range to the other. */
  | { readonly why: "range"; readonly from: number; readonly to: number }
  /** The protocol is laid out as its source gave it. */
  | { readonly why: "fixed" };
export type QuoteFaults = Partial<Readonly<Record<FaultyField, QuoteFault>>>;

/** Nights of one stay: zero is for the engine to refuse, which knows after how many hours somebody may fly. */
const nightsRange = { min: 0, max: 365 };

type Typed = Pick<
  QuoteForm,
  "treatment" | "protocol" | "start" | "sessions" | "intervalDays" | "travels" | "nights" | "discount" | "currency"
>;

/** What is typed and not understood, field by field. What is not understood is never read as left empty. */
export function faultsOf(form: Typed): QuoteFaults {
  const id = form.protocol === "" ? defaultProtocol[form.treatment] : form.protocol;
  const protocol = protocols.find((each) => each.id === id && each.treatment === form.treatment);
  const found: Readonly<Record<FaultyField, QuoteFault | null>> = {
    start: isCalendarDate(form.start) ? null : { why: "day" },
    sessions: ofNumber(form.sessions, protocol?.sessionsRange),
    intervalDays: ofNumber(form.intervalDays, protocol?.intervalDaysRange),
    nights: !form.travels
      ? null
      : form.nights.trim() === ""
        ? outside(nightsRange)
        : ofNumber(form.nights, nightsRange),
    discount: form.discount.trim() !== "" && minorOf(form.discount, form.currency) === null ? { why: "amount" } : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}

/** A whole number as it is typed; null for everything else. */
export function wholeOf(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** @param range null: the protocol allows no other number; undefined: it is not known here, and the engine decides */
function ofNumber(typed: string, range: Range | null | undefined): QuoteFault | null {
  if (typed.trim() === "") return null;
  if (range === null) return { why: "fixed" };
  const value = wholeOf(typed);
  if (range === undefined) return value === null ? { why: "whole" } : null;
  return value !== null && value >= range.min && value <= range.max ? null : outside(range);
}

function outside({ min, max }: Range): QuoteFault {
  return { why: "range", from: min, to: max };
}
