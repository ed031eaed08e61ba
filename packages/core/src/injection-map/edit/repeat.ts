import type { Point } from "../../geometry/index.ts";
import { pointsInside } from "../../geometry/index.ts";
import type { Chart } from "../chart.ts";
import { exclusionsOf } from "../exclusions.ts";
import { regionParts, shapesOf } from "../regions.ts";
import { chartFrame, fromRelative, regionFrame, relativePoints } from "../relative.ts";
import type { MapLayer, SessionMap, Spare } from "../session-map.ts";
import type { Desk, MapFinding, Outcome } from "./desk.ts";
import { among, copied, inOrder, note, say, without } from "./desk.ts";
import { sparedPoints } from "./lay.ts";

/**
 * Lays an earlier session's map once more, on the charts as they are drawn today: points keep their share of their region.
 *
 * The patient's moles and scars come along; counts of the gun and confirmations do not, as they are of that day. What no
 * longer fits is taken out and said: points in what is spared, excluded or closed today, charts that are gone, and
 * another needle than today's.
 */
export function repeat(desk: Desk, earlier: SessionMap): Outcome {
  const photos = [...desk.map.photos, ...earlier.photos.filter((photo) => !hasPhoto(desk.map, photo.photoId))];
  const spared = [...desk.map.spared, ...earlier.spared.filter((each) => !hasSpare(desk.map.spared, each))];
  const today = { ...desk, map: { ...desk.map, spared, photos } };
  const lost = { spared: 0, closed: 0, gone: new Set<string>(), needles: new Set<number>() };
  const layers = earlier.layers.flatMap((layer): MapLayer[] => {
    const chart = desk.knowledge.chart(layer.chart);
    if (chart === undefined) {
      lost.gone.add(layer.chart);
      return [];
    }
    const { needleMm } = desk.context;
    if (needleMm !== undefined && needleMm !== null && layer.needleMm !== null && layer.needleMm !== needleMm)
      lost.needles.add(layer.needleMm);
    const moved = onto(chart, layer);
    const free = pointsThatStand(today, chart, moved.points);
    const nowSpared = sparedPoints(today, chart.id, free);
    lost.closed += moved.points.length - free.length;
    lost.spared += nowSpared.length;
    return [
      {
        ...moved,
        gunCount: null,
        points:
          nowSpared.length === 0 && free.length === moved.points.length
            ? moved.points
            : inOrder(desk, moved, without(free, nowSpared)),
        added: moved.added.filter((point) => among([...free, ...moved.erased], [point]).length > 0),
        erased: [...moved.erased, ...copied(nowSpared)],
      },
    ];
  });
  const findings: MapFinding[] = [
    ...(lost.spared > 0 ? [note(desk, "map.repeat-spared", "caution", { points: lost.spared })] : []),
    ...(lost.closed > 0 ? [note(desk, "map.repeat-closed", "caution", { points: lost.closed })] : []),
    ...[...lost.gone].map((chart) => note(desk, "map.repeat-chart-gone", "caution", { chart })),
    ...[...lost.needles].map((was) =>
      note(desk, "map.repeat-other-needle", "caution", { was, now: desk.context.needleMm }),
    ),
  ];
  const map = { ...today.map, layers: [...desk.map.layers, ...layers] };
  return layers.length === 0 ? { said: say(findings) } : { map, said: say(findings), selected: null };
}

/** A layer on a chart as it is drawn today, by the frame that was written down with it; without a frame as it stands. */
function onto(chart: Chart, layer: MapLayer): MapLayer {
  const { frame } = layer;
  const known = regionParts(chart, layer.region).length > 0 && layer.outline === null;
  const now = known ? regionFrame(chart, layer.region) : chartFrame(chart);
  if (frame === null || now === null) return layer;
  const by = known ? "region" : "chart";
  if (frame[by].every((value, i) => value === now[by][i])) return layer;
  const move = (points: readonly Point[]) => copied(fromRelative(now, relativePoints(frame, points), by));
  return {
    ...layer,
    points: move(layer.points),
    added: move(layer.added),
    erased: move(layer.erased),
    outline: layer.outline === null ? null : move(layer.outline),
    frame: now,
  };
}

function pointsThatStand(desk: Desk, chart: Chart, points: readonly Point[]): Point[] {
  const shut = pointsInside(exclusionsOf(desk.knowledge, chart, [], desk.policy), points);
  const free = without(points, shut);
  return pointsInside(shapesOf(chart.regions), free);
}

function hasPhoto(map: SessionMap, id: string): boolean {
  return map.photos.some(({ photoId }) => photoId === id);
}

function hasSpare(spared: readonly Spare[], spare: Spare): boolean {
  const key = ({ chart, circleMm, polygonMm }: Spare) => JSON.stringify([chart, circleMm, polygonMm]);
  return spared.some((each) => key(each) === key(spare));
}
