import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart, MapKnowledge } from "@pistor/core/injection-map";
import { mapPicture, withPhotos } from "@pistor/core/injection-map";
import type { SessionMap } from "@pistor/core/session";
import { cloneFolder } from "../kit/package-folder.ts";

/** Where a photograph's picture comes from; null: it is not there. */
export type PictureOf = (photoId: string) => Promise<Uint8Array | null>;

export interface DrawnChart {
  readonly chart: Chart;
  readonly window: Chart["viewBox"];
  readonly svg: string;
}

/** The charts that a map has points on, in the order of its layers. */
export function chartsOf(map: SessionMap): string[] {
  return [...new Set(map.layers.filter(({ points }) => points.length > 0).map(({ chart }) => chart))];
}

/**
 * One chart of a map, drawn; null where the chart is not known any more.
 *
 * @param crop shows the treated part alone, larger, where it is a small part of the chart
 */
export async function drawChart(
  knowledge: MapKnowledge,
  map: SessionMap,
  chartId: string,
  pictureOf: PictureOf,
  { ink, crop }: { readonly ink: "colour" | "paper"; readonly crop: boolean },
): Promise<DrawnChart | null> {
  const chart = withPhotos(knowledge, map.photos).chart(chartId);
  if (chart === undefined) return null;
  const layers = map.layers.filter((layer) => layer.chart === chartId);
  const window = crop ? treatedPart(chart, layers) : chart.viewBox;
  const svg = mapPicture(chart, layers, {
    art: await artOf(chart, map, pictureOf),
    spared: map.spared
      .filter((each) => each.chart === chartId)
      .map(({ circleMm, polygonMm }) => ({
        ...(circleMm === undefined ? {} : { circleMm }),
        ...(polygonMm === undefined ? {} : { polygonMm }),
      })),
    ink,
    window,
  });
  return { chart, window, svg };
}

/** The drawing of the chart, or the patient's photograph in its place. */
async function artOf(chart: Chart, map: SessionMap, pictureOf: PictureOf): Promise<string | null> {
  const frame = map.photos.find(({ photoId }) => chart.id === `photo:${photoId}`);
  if (frame === undefined) {
    const file = join(cloneFolder, "packages", "knowledge", "charts", `${chart.id}.svg`);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  }
  const picture = await pictureOf(frame.photoId);
  if (picture === null) return null;
  const [x, y, width, height] = chart.viewBox;
  const link = `data:image/jpeg;base64,${Buffer.from(picture).toString("base64")}`;
  return `<svg viewBox="${x} ${y} ${width} ${height}"><image href="${link}" x="${x}" y="${y}" width="${width}" height="${height}"/></svg>`;
}

/** Never less than this share of the chart, so that a reader sees where on the body it is. */
const leastShare = 0.45;

function treatedPart({ viewBox }: Chart, layers: SessionMap["layers"]): Chart["viewBox"] {
  const points = layers.flatMap((layer) => layer.points);
  if (points.length === 0) return viewBox;
  const [x, y, width, height] = viewBox;
  const share = (from: number, length: number, values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const wanted = Math.min(length, Math.max(length * leastShare, (high - low) * 1.3));
    const start = Math.min(Math.max((low + high - wanted) / 2, from), from + length - wanted);
    return [start, wanted];
  };
  const [left, wide] = share(
    x,
    width,
    points.map(([at]) => at),
  );
  const [top, high] = share(
    y,
    height,
    points.map(([, at]) => at),
  );
  return [left, top, wide, high];
}
