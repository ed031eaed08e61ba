import type { Finding } from "../evidence/index.ts";
import type { SessionRecord } from "./record.ts";
import { pointsOf } from "./totals.ts";

/** A difference between plan and record. Each wants a reason, and is counted. */
export type Deviation = Finding<"reason-given" | "reason-missing">;

/** Ids of deviations: keys of `reasons` in the record. */
export const deviationRules = [
  "session.deviation-technique",
  "session.deviation-depth",
  "session.deviation-spacing",
  "session.deviation-drop",
  "session.deviation-interval",
  "session.deviation-count",
] as const;
export type DeviationRule = (typeof deviationRules)[number];

/**
 * What was done otherwise than planned, once for each kind. What the plan leaves open is no deviation.
 *
 * A session later than planned keeps its interval and is none; an earlier one is.
 */
export function compareWithPlan(record: SessionRecord): Deviation[] {
  const { planned } = record;
  const layers = record.map?.layers ?? [];
  const found: Deviation[] = [];
  const compare = <Value>(rule: DeviationRule, wanted: Value | undefined, given: readonly Value[]) => {
    const others = [...new Set(given.filter((value) => value !== wanted))];
    if (wanted !== undefined && others.length > 0) found.push(deviation(record, rule, wanted, others));
  };
  compare(
    "session.deviation-technique",
    planned.technique,
    layers.map(({ technique }) => technique),
  );
  compare(
    "session.deviation-depth",
    planned.depthMm,
    layers.map(({ depthMm }) => depthMm),
  );
  compare(
    "session.deviation-spacing",
    planned.spacingMm,
    layers.map(({ spacingMm }) => spacingMm),
  );
  compare(
    "session.deviation-drop",
    planned.dropMl,
    layers.map(({ dropMl }) => dropMl),
  );
  if (planned.on !== undefined && record.on < planned.on)
    found.push(deviation(record, "session.deviation-interval", planned.on, [record.on]));
  const miscounted = layers.filter((layer) => pointsOf(layer) !== layer.points.length);
  if (miscounted.length > 0)
    found.push(
      deviation(
        record,
        "session.deviation-count",
        miscounted.map(({ points }) => points.length),
        miscounted.map(pointsOf),
      ),
    );
  return found;
}

function deviation(record: SessionRecord, rule: DeviationRule, planned: unknown, given: unknown): Deviation {
  const reason = record.reasons[rule];
  return {
    rule,
    then: reason === undefined ? "reason-missing" : "reason-given",
    until: null,
    because: { planned, given, ...(reason === undefined ? {} : { reason }) },
    claims: [],
    disagree: false,
  };
}
