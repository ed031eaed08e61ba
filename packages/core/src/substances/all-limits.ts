import type { DoseLimit } from "./limit.ts";
import type { Substance, TopicalProduct } from "./substance.ts";

/** Every limit of a substance as one list: of the session, of its label, and what else is known. */
export function allLimits({ limit, label, limits }: Substance): DoseLimit[] {
  const session = { per: "session" } as const;
  const course = { per: "course" } as const;
  const ofSession: DoseLimit[] =
    limit === null
      ? []
      : (limit.kind === "mg" ? [limit.maxMg] : [limit.perKgMg, limit.capMg]).map((value) => ({
          of: "amount",
          bound: "most",
          scope: session,
          value,
        }));
  const ofLabel: DoseLimit[] =
    label === null
      ? []
      : [
          { of: "volume", bound: "exactly", scope: { per: "point" }, value: label.volumePerPointMl },
          { of: "spacing", bound: "exactly", scope: { per: "point" }, value: label.pointSpacingMm },
          { of: "points", bound: "most", scope: session, value: label.maxPoints },
          { of: "volume", bound: "most", scope: session, value: label.maxMl },
          { of: "amount", bound: "most", scope: { per: "area" }, value: label.maxMgPerCm2 },
          { of: "sessions", bound: "most", scope: course, value: label.maxSessions },
          { of: "interval", bound: "least", scope: course, value: label.minDaysBetween },
          { of: "interval", bound: "least", scope: course, value: label.minMonthsBetween },
        ];
  return [...ofSession, ...ofLabel, ...limits];
}

/** Every limit of a product that is laid on the skin, as one list. */
export function allLimitsOfTopical(product: TopicalProduct): DoseLimit[] {
  const scope = { per: "session", route: "topical" } as const;
  return [
    { of: "amount", bound: "exactly", scope: { per: "area", route: "topical" }, value: product.gramsPerCm2 },
    { of: "amount", bound: "most", scope, value: product.maxGrams },
    { of: "area", bound: "most", scope, value: product.maxAreaCm2 },
    { of: "minutes", bound: "least", scope, value: product.minMinutes },
    { of: "minutes", bound: "most", scope, value: product.maxMinutes },
    ...product.limits,
  ];
}
