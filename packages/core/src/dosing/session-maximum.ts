import type { Decimal } from "../basics/index.ts";
import { decimal, Problem } from "../basics/index.ts";
import type { Claim } from "../evidence/index.ts";
import type { SessionLimit, Substance } from "../substances/index.ts";
import type { MixRequest } from "./request.ts";

/** The most of a substance in one session, or why it cannot be said. */
export type SessionMaximum =
  | { readonly state: "known"; readonly maxMg: Decimal; readonly claims: readonly Claim[] }
  /** No published or clinic value exists. */
  | { readonly state: "none-known"; readonly claims: readonly Claim[] }
  /** It goes by weight, and the weight is not known; `capMg` holds whatever the weight. */
  | { readonly state: "weight-unknown"; readonly capMg: Decimal; readonly claims: readonly Claim[] };

/**
 * The largest amount of a substance in one session, in mg.
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
