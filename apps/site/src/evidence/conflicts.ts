import type { Claim, Parameter, RefusedClaim } from "@pistor/core/evidence";
import { quantityInWords } from "@pistor/core/evidence";
import { aftercareRules } from "@pistor/knowledge/aftercare";
import { minimumAge } from "@pistor/knowledge/eligibility";
import { refusedClaims } from "@pistor/knowledge/evidence";
import { planTimes } from "@pistor/knowledge/plan";
import type { ConflictCell, ConflictRow } from "@pistor/ui";

/** The five articles of clinics, each a column; every other source is in the last one. */
export const articles = ["S0", "S1", "S2", "S3", "S4"] as const;
export const others = "others";

type Settled = Pick<Parameter<unknown>, "id" | "title" | "unit" | "claims" | "settled">;

/** A value that sources dispute: each claim beside the settled one. */
export function conflictOf({ id, title, unit, claims, settled }: Settled): ConflictRow {
  const value = quantityInWords(settled.value, unit);
  return {
    id,
    title,
    cells: byColumn(claims, (claim) => {
      const text = quantityInWords(claim.says, claim.unit ?? (typeof claim.says === "number" ? unit : undefined));
      return { text, look: text === value ? "same" : "differs" };
    }),
    settled: { text: value, why: settled.why },
  };
}

/** A claim that is turned down: the first source makes it, the others stand as they are. */
export function refusalOf({ id, title, claims, why, instead }: RefusedClaim): ConflictRow {
  const [made] = claims;
  return {
    id,
    title,
    cells: byColumn(claims, (claim) => ({
      text: quantityInWords(claim.says, claim.unit),
      look: claim.source === made?.source ? "refused" : "same",
    })),
    settled: { text: instead, why },
  };
}

function byColumn(claims: readonly Claim[], cellOf: (claim: Claim) => ConflictCell): ConflictRow["cells"] {
  const cells: Record<string, ConflictCell[]> = {};
  for (const claim of claims) {
    const own = articles.find((key) => key === claim.source);
    const cell = cellOf(claim);
    const shown = own === undefined ? { ...cell, text: `${nameOf(claim)}: ${cell.text}` } : cell;
    const column = cells[own ?? others] ?? [];
    if (!column.some(({ text }) => text === shown.text)) column.push(shown);
    cells[own ?? others] = column;
  }
  return cells;
}

function nameOf({ source }: Claim): string {
  return source === "clinic-default" ? "Pistor" : source;
}

const disputed: readonly Settled[] = [
  ...aftercareRules.flatMap((rule) => (rule.id === "aftercare.water" ? [rule.length] : [])),
  minimumAge,
  planTimes.nsaidFreeDays,
  planTimes.creamMinutesBefore,
];
const refusals = [
  "refused.blood-thinners-left-off",
  "refused.radiotherapy",
  "refused.hair-schedule",
  "refused.non-invasive",
];

/** What a visitor meets most: where the sources disagree, and what holds here. */
export const conflicts: readonly ConflictRow[] = [
  ...disputed.map(conflictOf),
  ...refusedClaims.filter(({ id }) => refusals.includes(id)).map(refusalOf),
];
