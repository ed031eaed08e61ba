import type { Finding } from "../evidence/index.ts";
import type { MapLayer } from "../injection-map/index.ts";
import { shotsOf } from "../injection-map/index.ts";
import type { PlannedValues, SessionRecord } from "./record.ts";
import { pointsOf } from "./totals.ts";

/** A difference between plan and record. Each wants a reason, and is counted. */
export type Deviation = Finding<"reason-given" | "reason-missing">;

/** What of a layer is compared: of its points how many there are. */
export type ComparedLayer = Pick<
  MapLayer,
  "technique" | "depthMm" | "spacingMm" | "dropMl" | "angleDeg" | "passes" | "gunCount"
> & { readonly points: { readonly length: number } };

/** What of a record is compared. */
export type ComparedRecord = Pick<SessionRecord, "planned" | "reasons" | "on"> & {
  readonly map?: { readonly layers: readonly ComparedLayer[] } | undefined;
};

/** Ids of deviations: keys of `reasons` in the record. */
export const deviationRules = [
  "session.deviation-technique",
  "session.deviation-depth",
  "session.deviation-spacing",
  "session.deviation-drop",
  "session.deviation-angle",
  "session.deviation-passes",
  "session.deviation-interval",
  "session.deviation-count",
] as const;
export type DeviationRule = (typeof deviationRules)[number];

/**
 * What was done otherwise than planned, once for each kind. What the plan leaves open is no deviation.
 *
 * A session later than planned keeps its interval and is none; an earlier one is.
 */
export function compareWithPlan(record: ComparedRecord): Deviation[] {
  const { planned, map, reasons } = record;
  const all = mapDeviations(planned, map?.layers ?? [], reasons);
  if (planned.on === undefined || record.on >= planned.on) return all;
  const early = deviation(reasons, "session.deviation-interval", planned.on, [record.on]);
  const count = all.findIndex(({ rule }) => rule === "session.deviation-count");
  return count < 0 ? [...all, early] : [...all.slice(0, count), early, ...all.slice(count)];
}

/** Where layers differ from the plan, for a screen that says so while they are charted. */
export function mapDeviations(
  planned: PlannedValues,
  layers: readonly ComparedLayer[],
  reasons: SessionRecord["reasons"] = {},
): Deviation[] {
  const found: Deviation[] = [];
  const compare = <Value>(rule: DeviationRule, wanted: Value | undefined, given: readonly Value[]) => {
    const others = [...new Set(given.filter((value) => value !== wanted))];
    if (wanted !== undefined && others.length > 0) found.push(deviation(reasons, rule, wanted, others));
  };
  const each = <Key extends keyof ComparedLayer>(key: Key) => layers.map((layer) => layer[key]);
  compare("session.deviation-technique", planned.technique, each("technique"));
  compare("session.deviation-depth", planned.depthMm, each("depthMm"));
  compare("session.deviation-spacing", planned.spacingMm, each("spacingMm"));
  compare("session.deviation-drop", planned.dropMl, each("dropMl"));
  // An angle that was not written down is not another angle.
  const angles = each("angleDeg").filter((angle) => angle !== null);
  compare("session.deviation-angle", planned.angleDeg, angles);
  compare("session.deviation-passes", planned.passes, each("passes"));
  const miscounted = layers.filter((layer) => pointsOf(layer) !== shotsOf(layer));
  if (miscounted.length > 0)
    found.push(deviation(reasons, "session.deviation-count", miscounted.map(shotsOf), miscounted.map(pointsOf)));
  return found;
}

function deviation(
  reasons: SessionRecord["reasons"],
  rule: DeviationRule,
  planned: unknown,
  given: unknown,
): Deviation {
  const reason = reasons[rule];
  return {
    rule,
    then: reason === undefined ? "reason-missing" : "reason-given",
    until: null,
    because: { planned, given, ...(reason === undefined ? {} : { reason }) },
    claims: [],
    disagree: false,
  };
}
