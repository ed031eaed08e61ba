import type { Claim, Finding, Parameter } from "../evidence/index.ts";
import { disagree } from "../evidence/index.ts";
import type { MapVerdict } from "./map-answer.ts";
import type { MapKnowledge, MapPolicy } from "./map-knowledge.ts";
import type { MapRequest } from "./map-request.ts";
import type { Limit, Range, Technique } from "./technique.ts";

type MapFinding = Finding<MapVerdict>;

export function finding(
  rule: string,
  then: MapVerdict,
  because: Readonly<Record<string, unknown>>,
  claims: readonly Claim[],
): MapFinding {
  return { rule, then, until: null, because, claims, disagree: disagree(claims) };
}

/** What of a request the rules of a technique look at. */
export type AskedHand = Pick<MapRequest, "depthMm" | "spacingMm" | "dropMl" | "needleMm" | "angleDeg" | "passes">;

/** What depth, needle, spacing and drop are worth for this technique, before any point is laid. */
export function judgeTechnique(
  knowledge: MapKnowledge,
  technique: Technique,
  request: AskedHand,
  policy: MapPolicy,
): MapFinding[] {
  return [
    ...judgeDepth(knowledge, technique, request.depthMm, policy),
    ...judgeNeedle(knowledge, technique, request),
    ...judgeLimit("spacing", technique, technique.spacingMm, { spacingMm: request.spacingMm }, request.spacingMm),
    ...(request.dropMl === undefined
      ? []
      : judgeLimit("drop", technique, technique.dropMl, { dropMl: request.dropMl }, request.dropMl)),
    ...judgeAngle(technique, request.angleDeg),
    ...judgePasses(knowledge, technique, request),
  ];
}

/** An angle that was written down is compared; none is no finding, as the hand may not have measured it. */
function judgeAngle(technique: Technique, angleDeg: number | undefined): MapFinding[] {
  if (angleDeg === undefined || !technique.needle) return [];
  return judgeLimit("angle", technique, technique.angleDeg, { angleDeg }, angleDeg);
}

/** Going over a place again where each point holds a measured drop gives it the dose again: that is another map. */
function judgePasses(knowledge: MapKnowledge, technique: Technique, { passes = 1 }: AskedHand): MapFinding[] {
  if (passes === 1) return [];
  if (technique.passes !== null) return judgeLimit("passes", technique, technique.passes, { passes }, passes);
  const rule = "map.passes-with-drop";
  return [finding(rule, "refused", { technique: technique.id, passes }, knowledge.ruleClaims[rule] ?? [])];
}

function judgeDepth(knowledge: MapKnowledge, technique: Technique, depthMm: number, policy: MapPolicy): MapFinding[] {
  const { allowed, caution } = technique.depthMm.settled.value;
  const skin = knowledge.depthMm.settled.value;
  const claims = technique.depthMm.claims;
  const because = { technique: technique.id, depthMm };
  const inSkin = technique.label !== null || isIn(skin, depthMm);

  // Where a clinic keeps this technique shallower, its own range does not reach deeper.
  const own = technique.depthMayOpenToMm?.settled;
  const reaches = inSkin && (own?.how !== "clinic-policy" || depthMm <= own.value);
  if (reaches && allowed !== null && isIn(allowed, depthMm)) return [];
  if (reaches && caution !== null && isIn(caution, depthMm))
    return [finding("map.depth-disputed", "caution", { ...because, ...allowed }, claims)];

  const opened = openedDepth(knowledge, technique);
  if (opened !== null && depthMm >= skin.to && depthMm <= opened.settled.value) {
    const { value: toMm, by, why } = opened.settled;
    return policy.agreedDeeper === true
      ? [finding("map.depth-opened", "caution", { ...because, toMm, by, why }, opened.claims)]
      : [finding("map.depth-not-agreed", "refused", { ...because, toMm, by }, opened.claims)];
  }
  const within = reach(technique, skin);
  const range = own?.how === "clinic-policy" ? { ...within, to: Math.min(within.to, own.value) } : within;
  return [
    finding("map.depth-out-of-range", "refused", { ...because, ...range }, [...claims, ...knowledge.depthMm.claims]),
  ];
}

/** How deep a clinic has opened the technique; null where it has not, or where it keeps all skin shallower. */
function openedDepth({ depthMm }: MapKnowledge, { depthMayOpenToMm }: Technique): Parameter<number> | null {
  if (depthMayOpenToMm === null || depthMm.settled.how === "clinic-policy") return null;
  const { how, value } = depthMayOpenToMm.settled;
  return how === "clinic-policy" && value > depthMm.settled.value.to ? depthMayOpenToMm : null;
}

/** The depths at which the technique gives points at all, for the sentence that refuses. */
function reach(technique: Technique, skin: Range): Range {
  const { allowed, caution } = technique.depthMm.settled.value;
  const own = [allowed, caution].filter((range) => range !== null);
  const from = Math.min(...own.map((range) => range.from));
  const to = Math.max(...own.map((range) => range.to));
  return technique.label === null ? { from: Math.max(from, skin.from), to: Math.min(to, skin.to) } : { from, to };
}

function judgeNeedle(knowledge: MapKnowledge, technique: Technique, request: AskedHand): MapFinding[] {
  if (!technique.needle) return [];
  const claims = (rule: string) => knowledge.ruleClaims[rule] ?? [];
  const { needleMm, depthMm } = request;
  if (needleMm === undefined)
    return [finding("map.needle-not-given", "ok", { depthMm }, claims("map.needle-not-given"))];
  if (needleMm >= depthMm) return [];
  const rule = "map.needle-shorter-than-depth";
  return [finding(rule, "refused", { needleMm, depthMm }, claims(rule))];
}

function judgeLimit(
  name: "spacing" | "drop" | "angle" | "passes",
  technique: Technique,
  parameter: Parameter<Limit>,
  because: Readonly<Record<string, number>>,
  value: number,
): MapFinding[] {
  const { allowed, exact } = parameter.settled.value;
  const about = { technique: technique.id, ...because };
  if (allowed === null) return [finding(`map.${name}-not-published`, "ok", about, parameter.claims)];
  if (isIn(allowed, value)) return [];
  const rule = exact ? `map.${name}-not-by-label` : `map.${name}-out-of-range`;
  return [finding(rule, exact ? "refused" : "caution", { ...about, ...allowed }, parameter.claims)];
}

function isIn(range: Range, value: number): boolean {
  return value >= range.from && value <= range.to;
}
