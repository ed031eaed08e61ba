import type { Claim, Parameter, Source } from "./claim.ts";
import { disagree } from "./disagree.ts";

/** What is claimed of a parameter, beside what was settled. */
export interface Reconciliation<Value> {
  readonly parameter: Parameter<Value>;
  readonly disagree: boolean;
  /** The lowest and the highest number claimed in the parameter's own unit; null where none is. */
  readonly claimed: { readonly lowest: number; readonly highest: number } | null;
}

/** Sets a parameter's claims side by side. A claim without a unit is in the parameter's. */
export function reconcile<Value>(parameter: Parameter<Value>): Reconciliation<Value> {
  const numbers = parameter.claims
    .filter((claim) => (claim.unit ?? parameter.unit) === parameter.unit)
    .flatMap((claim) => (typeof claim.says === "number" ? [claim.says] : []));
  const claimed = numbers.length === 0 ? null : { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
  return { parameter, disagree: disagree(parameter.claims), claimed };
}

/** The parameters of which sources say different things. */
export function disagreements<Value>(parameters: readonly Parameter<Value>[]): readonly Reconciliation<Value>[] {
  return parameters.map((parameter) => reconcile(parameter)).filter((one) => one.disagree);
}

/**
 * The best quality among the sources of some claims, L1 (label, law) to L5 (promotional); null without a source.
 *
 * It says how good the source is as a source, not how strong an effect is, nor whether the others agree.
 */
export function grade(claims: readonly Claim[], sources: readonly Source[]): Source["quality"] | null {
  const qualities = claims.flatMap((claim) => sources.find((source) => source.key === claim.source)?.quality ?? []);
  return qualities.sort()[0] ?? null;
}
