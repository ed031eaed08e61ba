import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";

/** What an earlier session came to: points, mL, and from which lots. */
export interface Given {
  readonly points: number;
  readonly volumeMl: number;
  /** What was given of each ingredient with a lot, mL. */
  readonly lots: readonly { readonly substance: string; readonly lot: string; readonly volumeMl: number }[];
  /** Charts with points on them, in the record's order. */
  readonly charts: readonly string[];
}

export function givenIn(document: SessionRecord): Given {
  const sums = totals(document);
  const ingredients = document.mixture?.ingredients ?? [];
  return {
    points: sums.points,
    volumeMl: sums.volumeMl,
    lots: ingredients.flatMap(({ substance, lot }, i) =>
      lot === null ? [] : [{ substance, lot, volumeMl: sums.ingredients[i]?.volumeMl ?? 0 }],
    ),
    charts: [
      ...new Set((document.map?.layers ?? []).filter(({ points }) => points.length > 0).map(({ chart }) => chart)),
    ],
  };
}
