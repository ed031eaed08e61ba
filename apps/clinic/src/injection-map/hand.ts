import type { Hand, TechniqueId } from "@pistor/core/injection-map";
import type { MapLayer, PlannedValues } from "@pistor/core/session";
import { techniques } from "@pistor/knowledge/injection-map";

type Limited = { settled: { value: { start: number | null; allowed: { from: number; to: number } | null } } };

const startOf = (limit: Limited) => limit.settled.value.start ?? limit.settled.value.allowed?.from ?? null;

/** Where a technique begins: what the plan foresaw, else the technique's own start. */
export function startHand(technique: TechniqueId | undefined, planned: PlannedValues = {}): Hand {
  const found = techniques.find(({ id }) => id === (technique ?? "nappage"));
  if (found === undefined) throw new Error(`The knowledge has no technique ${technique}.`);
  return {
    technique: found.id,
    depthMm: planned.depthMm ?? startOf(found.depthMm) ?? 1,
    spacingMm: planned.spacingMm ?? startOf(found.spacingMm) ?? 10,
    dropMl: planned.dropMl ?? startOf(found.dropMl) ?? 0.01,
    needleMm: found.needle ? (startOf(found.needleMm) ?? 4) : null,
    angleDeg: startOf(found.angleDeg),
    passes: 1,
    surface: "flat",
  };
}

/** The hand with which a layer was laid. */
export function handOf(layer: MapLayer): Hand {
  return {
    technique: layer.technique as TechniqueId,
    depthMm: layer.depthMm,
    spacingMm: layer.spacingMm,
    dropMl: layer.dropMl,
    needleMm: layer.needleMm,
    angleDeg: layer.angleDeg,
    passes: layer.passes,
    surface: layer.surface,
  };
}

/** The hand with a needle that reaches: the one in use where it does, else the shortest that does. */
export function reaching(hand: Hand, needleMm: number | null): Hand {
  if (hand.needleMm === null) return hand;
  if (needleMm !== null && needleMm >= hand.depthMm) return { ...hand, needleMm };
  if (hand.needleMm >= hand.depthMm) return hand;
  return { ...hand, needleMm: needleLengths(hand.needleMm).find((length) => length >= hand.depthMm) ?? hand.needleMm };
}

/** Lengths in use, by the techniques' own list of them. */
export function needleLengths(now: number | null): number[] {
  const all = techniques.flatMap(({ needleMm }) => needleMm.settled.value.allowed ?? []);
  const from = Math.min(...all.map((range) => range.from));
  const to = Math.max(...all.map((range) => range.to));
  const lengths = Array.from({ length: Math.floor(to - from) + 1 }, (_, i) => from + i);
  return now === null || lengths.includes(now) ? lengths : [...lengths, now].sort((a, b) => a - b);
}

/** The four depths of the bar, with the half step and any other value in use on the mark of its next full millimetre. */
export const depths = [1, 2, 3, 4] as const;

/** A second tap on a depth takes the half step before it, a third the whole one again. */
export function tappedDepth(mark: number, now: number): number {
  return now === mark ? mark - 0.5 : mark;
}

export function rounded(value: number): number {
  return Math.max(0.01, Math.round(value * 100) / 100);
}
