import { visitPurposes } from "@pistor/api/schedule";
import type { ItineraryEntryReply } from "@pistor/api/travel";
import type { Reader } from "@pistor/core/travel";

type Purpose = (typeof visitPurposes)[number];

/**
 * What an appointment is for, as its own patient is told it.
 *
 * @returns null for everybody else, who must not learn of a treatment, and for what is no appointment
 */
export function whatVisit(
  { kind, session, purpose }: Pick<ItineraryEntryReply, "kind" | "session" | "purpose">,
  reader: Reader,
): { readonly session: number } | { readonly purpose: Purpose } | null {
  if (reader !== "patient" || kind !== "visit") return null;
  const known = visitPurposes.find((each) => each === purpose);
  if (session !== null && (known === "session" || known === undefined)) return { session };
  return known === undefined ? null : { purpose: known };
}
