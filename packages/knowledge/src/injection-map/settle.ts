import type { Claim, Parameter, SettledHow } from "@pistor/core/evidence";
import type { Limit, Range } from "@pistor/core/injection-map";

/** Who settled the values of this slice, and when. */
const settledBy = { by: "knowledge board", on: "2026-11-21" } as const;

export function settled<Value>(
  id: string,
  title: string,
  unit: string,
  value: Value,
  how: SettledHow,
  why: string,
  claims: readonly Claim[],
): Parameter<Value> {
  return { id, title, unit, claims, settled: { value, how, why, ...settledBy } };
}

/** A depth: a clinic may stay above it. */
export function narrowable<Value>(...given: Parameters<typeof settled<Value>>): Parameter<Value> {
  return { ...settled(...given), stricter: "lower" };
}

export function range(from: number, to: number): Range {
  return { from, to };
}

/** A limit that a clinic may go near; `start` is where a screen begins. */
export function within(allowed: Range, start: number, caution: Range | null = null): Limit {
  return { allowed, caution, exact: false, start };
}

/** A label's own value: nothing else is the labelled use. */
export function exactly(value: number): Limit {
  return { allowed: range(value, value), caution: null, exact: true, start: value };
}

/** Nothing is published that a value could be checked against. */
export function unpublished(start: number | null): Limit {
  return { allowed: null, caution: null, exact: false, start };
}
