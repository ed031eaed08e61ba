import type { Point, Polygon } from "../../geometry/index.ts";
import { distanceToShape, joinHalves, pointsInside, splitPolygon, thin } from "../../geometry/index.ts";
import { regionParts } from "../regions.ts";
import { frameOf } from "../relative.ts";
import type { MapLayer } from "../session-map.ts";
import type { MapAct } from "./act.ts";
import type { Desk, Outcome } from "./desk.ts";
import { copied, inOrder, refuse } from "./desk.ts";
import type { Place } from "./lay.ts";
import { chartArea, partsOf, placeOfLayer } from "./lay.ts";

/** A part of a place: the whole of a named half, or an outline. */
interface Part {
  readonly region: string;
  readonly outline: Polygon | null;
  readonly shape: Polygon;
}

/**
 * Cuts a layer's place by a line: each part is a layer with the points, the added and the erased ones of its side.
 *
 * Two halves that meet at the middle are cut as the one place that they are; halves that lie apart are parted. A line
 * that ends inside goes straight on to the border.
 */
export function split(desk: Desk, { layer: index, line }: Extract<MapAct, { kind: "split" }>): Outcome {
  const layer = desk.map.layers[index];
  const place = layer === undefined ? undefined : placeOfLayer(desk, layer);
  if (layer === undefined || place === undefined) return refuse(desk, "map.nothing-here");
  if (line.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return refuse(desk, "map.split-misses");
  const parts = partsAfter(place, thin(line, desk.knowledge.measures.thinningMm.settled.value));
  if (parts.length < 2) return refuse(desk, "map.split-misses");

  const side = (point: Point) => partOf(parts, point);
  const layers = parts.map(
    (part, i): MapLayer => ({
      ...layer,
      region: part.region,
      outline: part.outline === null ? null : copied(part.outline),
      points: inOrder(
        desk,
        layer,
        layer.points.filter((point) => side(point) === i),
      ),
      added: layer.added.filter((point) => side(point) === i),
      erased: layer.erased.filter((point) => side(point) === i),
      gunCount: null,
      areaCm2:
        layer.surface === "flat" ? chartArea(desk, { ...place, region: part.region, outline: part.shape }) : null,
      frame: frameOf(place.chart, [part.shape]),
    }),
  );
  const filled = layers.filter(({ points, erased }) => points.length + erased.length > 0);
  if (filled.length < 2) return refuse(desk, "map.split-leaves-no-points");
  const before = desk.map.layers.slice(0, index);
  const map = { ...desk.map, layers: [...before, ...filled, ...desk.map.layers.slice(index + 1)] };
  return { map, said: null, selected: index };
}

function partsAfter(place: Place, line: readonly Point[]): Part[] {
  const whole = wholeOf(place);
  let cuts = 0;
  const parts = whole.flatMap((part): Part[] => {
    const halves = line.length < 2 ? null : splitPolygon(part.shape, line);
    if (halves === null) return [part];
    cuts++;
    return halves.map((shape) => ({ region: part.region, outline: shape, shape }));
  });
  return cuts === 0 && whole.length < 2 ? [] : parts;
}

/** The pieces of a place before the cut: halves that meet are one. */
function wholeOf(place: Place): Part[] {
  if (place.outline !== null) return [{ region: place.region, outline: place.outline, shape: place.outline }];
  const regions = regionParts(place.chart, place.region);
  const [one, other] = partsOf(place);
  const joined = regions.length === 2 && one !== undefined && other !== undefined ? joinHalves(one, other) : null;
  if (joined !== null) return [{ region: place.region, outline: null, shape: joined }];
  return regions.map(({ id, outline }) => ({ region: id, outline: null, shape: outline }));
}

/** The part that holds a point; on a border, and for a point that a hand set beside them all, the nearest. */
function partOf(parts: readonly Part[], point: Point): number {
  const inside = parts.findIndex(({ shape }) => pointsInside([{ polygon: shape }], [point]).length > 0);
  if (inside >= 0) return inside;
  const away = parts.map(({ shape }) => distanceToShape({ polygon: shape }, point));
  return away.indexOf(Math.min(...away));
}
