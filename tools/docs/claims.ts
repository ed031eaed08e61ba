import type { Claim, Parameter } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import { table } from "./markdown.ts";

/** What each source says, a row a claim. */
export function claimTable(claims: readonly Claim[]): string[] {
  return table(
    ["source", "where", "says"],
    claims.map((claim) => [sourceLink(claim.source), claim.at, says(claim)]),
    "No claim.",
  );
}

/** What each source says, in one cell. */
export function claimsInLine(claims: readonly Claim[]): string {
  return claims.map((claim) => `${sourceLink(claim.source)} ${claim.at}: ${says(claim)}`).join("; ");
}

export function sourceLink(key: string): string {
  return `[${key}](sources.md#${key.toLowerCase()})`;
}

/** A settled value and its unit, as a link to where its claims are. */
export function settledLink(parameter: Parameter<unknown> | null): string {
  if (parameter === null) return "–";
  return `[${quantityInWords(parameter.settled.value, parameter.unit)}](parameters.md#${anchor(parameter.id)})`;
}

export function anchor(id: string): string {
  return id.replaceAll(".", "-");
}

function says(claim: Claim): string {
  return quantityInWords(claim.says, claim.unit);
}
