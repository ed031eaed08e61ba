import type { Point, Shape } from "../geometry/index.ts";
import { isFree } from "../geometry/index.ts";
import type { Chart, ChartRegion, Side } from "./chart.ts";
import { fromMiddle } from "./middle.ts";

/** What can be asked for on a chart: a region, or both halves of one under the id without its side. */
export interface RegionChoice {
  readonly id: string;
  readonly parts: readonly ChartRegion[];
}

/** The id without `-left` or `-right`. */
export function withoutSide(id: string): string {
  return id.replace(/-(left|right)$/, "");
}

/** Every id that a map may name on this chart, in the chart's order: both halves together first, then each. */
export function regionChoices(chart: Chart): RegionChoice[] {
  const choices = new Map<string, ChartRegion[]>();
  for (const region of chart.regions) {
    const both = withoutSide(region.id);
    choices.set(both, [...(choices.get(both) ?? []), region]);
    if (both !== region.id) choices.set(region.id, [region]);
  }
  return [...choices].map(([id, parts]) => ({ id, parts }));
}

/** The outlines that an id names: one region, or both halves of one. Empty where the chart has no such region. */
export function regionParts(chart: Chart, id: string): ChartRegion[] {
  const exact = chart.regions.filter((region) => region.id === id);
  return exact.length > 0 ? exact : chart.regions.filter((region) => withoutSide(region.id) === id);
}

/** The id of the same place on the patient's other side, on this chart; null where there is none. */
export function mirrorRegion(chart: Chart, id: string): string | null {
  const side = sideOfId(id);
  if (side === null) return null;
  const other = `${withoutSide(id)}-${side === "left" ? "right" : "left"}`;
  return chart.regions.some((region) => region.id === other) ? other : null;
}

/** The regions in which a point lies; more than one where outlines overlap by a hair, none outside the drawn skin. */
export function regionsAt(chart: Chart, point: Point): ChartRegion[] {
  return chart.regions.filter((region) => isFree([[{ polygon: region.outline }]], [], point));
}

/**
 * The patient's side on which a point lies, `middle` on the middle line.
 *
 * A chart that shows one half of the head has that side alone.
 */
export function sideOfPoint(chart: Chart, point: Point): Side | "middle" {
  const left = chart.regions.find((region) => region.side === "left");
  const right = chart.regions.find((region) => region.side === "right");
  const sided = left ?? right;
  if (sided === undefined) return "middle";
  // A side view has its side alone; a photograph from the front may show regions of one side and more skin than that.
  if (chart.middle === undefined && (left === undefined || right === undefined)) return sided.side ?? "middle";
  const from = fromMiddle(chart, point);
  if (from === 0) return "middle";
  const sidedIsPositive = sided.outline.reduce((sum, corner) => sum + fromMiddle(chart, corner), 0) > 0;
  const leftIsPositive = sidedIsPositive === (left !== undefined);
  return from > 0 === leftIsPositive ? "left" : "right";
}

export function shapesOf(outlines: readonly { readonly outline: ChartRegion["outline"] }[]): Shape[] {
  return outlines.map(({ outline }) => ({ polygon: outline }));
}

function sideOfId(id: string): Side | null {
  if (id.endsWith("-left")) return "left";
  return id.endsWith("-right") ? "right" : null;
}
