import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { DoseLimit, SessionLimit, Substance } from "../substances/index.ts";
import { countedAs, limitsOf } from "./limits-of.ts";
import type { Mixture, Part } from "./mixture.ts";
import type { MixRequest } from "./request.ts";

/** The most of a substance in one session, or why it cannot be said. */
export type SessionMaximum =
  | { readonly state: "known"; readonly maxMg: Decimal; readonly claims: readonly Claim[] }
  /** No published or clinic value exists. */
  | { readonly state: "none-known"; readonly claims: readonly Claim[] }
  /** It goes by weight, and the weight is not known; `capMg` holds whatever the weight. */
  | { readonly state: "weight-unknown"; readonly capMg: Decimal; readonly claims: readonly Claim[] };

/**
 * The most of an ingredient in this session: its session maximum, or a limit for its salt, route, country or day where
 * that is less. The strictest wins, and its claims stand for it.
 *
 * @throws {Problem} `mix.policy-looser-than-claims`
 */
export function strictestMaximum(mixture: Mixture, part: Part): SessionMaximum | null {
  const { substance } = part;
  if (substance === undefined) return null;
  const { patient, policy } = mixture.request;
  const own = sessionMaximum(substance, patient?.weightKg, policy);
  return limitsOf(mixture, part)
    .filter(isSessionMass)
    .map((limit) => fromLimit(limit, part, patient?.weightKg))
    .reduce(stricter, own);
}

/** Whether a limit is a most for one session, in mg or in mg/kg: one that lowers the session's maximum. */
export function isSessionMass({ of, bound, scope, value }: DoseLimit): boolean {
  return of === "amount" && bound === "most" && scope.per === "session" && ["mg", "mg/kg"].includes(value.unit);
}

/** @returns null where it goes by weight and the weight is not known */
function fromLimit({ value, scope }: DoseLimit, part: Part, weightKg: number | undefined): SessionMaximum | null {
  const { claims, unit, settled } = value;
  if (unit === "mg/kg" && weightKg === undefined) return null;
  const amount = decimal(settled.value).times(unit === "mg/kg" ? (weightKg ?? 0) : 1);
  return { state: "known", maxMg: amount.div(countedAs(part, scope.salt)), claims };
}

function stricter(one: SessionMaximum, other: SessionMaximum | null): SessionMaximum {
  // A limit by weight without a weight asks for the weight by a rule of its own.
  if (other?.state !== "known") return one;
  if (one.state === "none-known") return other;
  if (one.state === "weight-unknown")
    return other.maxMg.lt(one.capMg) ? { ...one, capMg: other.maxMg, claims: other.claims } : one;
  return other.maxMg.lt(one.maxMg) ? other : one;
}

/**
 * The largest amount of a substance in one session, in mg, by its own entry.
 *
 * By weight: mg per kg times weight, never above the cap. A clinic's stricter value keeps the cap; a looser one brings
 * the cap that was published with it, and none is looser than what was published for the plain substance.
 *
 * @throws {Problem} `mix.policy-looser-than-claims`
 */
export function sessionMaximum(
  substance: Substance,
  weightKg: number | undefined,
  policy: MixRequest["policy"],
): SessionMaximum {
  const { limit } = substance;
  if (limit === null) return { state: "none-known", claims: [] };
  if (limit.kind === "mg")
    return { state: "known", maxMg: decimal(limit.maxMg.settled.value), claims: limit.maxMg.claims };
  const { perKgMg, capMg, claims } = perKilogram(limit, policy);
  if (weightKg === undefined) return { state: "weight-unknown", capMg, claims };
  const byWeight = perKgMg.times(weightKg);
  return { state: "known", maxMg: byWeight.lt(capMg) ? byWeight : capMg, claims };
}

function perKilogram(
  limit: SessionLimit & { kind: "mg-per-kg" },
  policy: MixRequest["policy"],
): { perKgMg: Decimal; capMg: Decimal; claims: readonly Claim[] } {
  const { settled: laid } = limit.perKgMg;
  // A clinic's value may lie over the knowledge, or come with the request; the one that was asked with stands.
  const settled = laid.insteadOf?.value ?? laid.value;
  const asked = limit.policyKey === null ? undefined : policy?.[limit.policyKey];
  const own = asked ?? (laid.insteadOf === undefined ? undefined : laid.value);
  const claims = [...limit.perKgMg.claims, ...limit.capMg.claims];
  if (own === undefined || own <= settled)
    return { perKgMg: decimal(own ?? settled), capMg: decimal(limit.capMg.settled.value), claims };
  const published = limit.looser.find((each) => own <= each.perKgMg);
  if (published === undefined) {
    const loosest = limit.looser.at(-1)?.perKgMg ?? settled;
    throw new Problem(
      "mix.policy-looser-than-claims",
      `/policy/${limit.policyKey ?? ""}`,
      `${own} mg/kg is looser than any value published for the plain substance: give more than 0 and at most ${loosest} mg/kg.`,
    );
  }
  return { perKgMg: decimal(own), capMg: decimal(published.capMg), claims };
}
