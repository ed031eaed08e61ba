import type { Claim, Parameter } from "./claim.ts";
import type { RefusedClaim } from "./refused.ts";

/** How a claim stands beside the settled value: the same, another, or one that is turned down with a reason of its own. */
export type ClaimStanding = "agrees" | "differs" | "refused";

/** A number agrees with a settled range that it lies in; words agree only with the same words. */
export function claimStanding(
  parameter: Parameter<unknown>,
  claim: Claim,
  refused: readonly RefusedClaim[],
): ClaimStanding {
  if (agrees(claim, parameter)) return "agrees";
  const turnedDown = refused.some(({ claims }) =>
    claims.some(({ source, says, at }) => source === claim.source && says === claim.says && at === claim.at),
  );
  return turnedDown ? "refused" : "differs";
}

function agrees({ says, unit }: Claim, parameter: Parameter<unknown>): boolean {
  if ((unit ?? parameter.unit) !== parameter.unit) return false;
  const { value } = parameter.settled;
  if (value === says) return true;
  if (typeof says !== "number" || typeof value !== "object" || value === null) return false;
  const { allowed = value } = value as { allowed?: unknown };
  const { from, to } = (allowed ?? {}) as { from?: unknown; to?: unknown };
  return typeof from === "number" && typeof to === "number" && from <= says && says <= to;
}
