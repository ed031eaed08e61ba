import type { DoseLimit } from "@pistor/core/substances";
import { limitInWords, scopeInWords } from "@pistor/core/substances";
import { claimsInLine, settledLink } from "./claims.ts";

/** A limit as a row: how much, for what, who says so. */
export function limitRow(limit: DoseLimit): string[] {
  const { scope, value } = limit;
  return [limitInWords(limit, settledLink(value)), scopeInWords(scope), claimsInLine(value.claims)];
}
