import type { Point } from "../../geometry/index.ts";
import { firstCrossing, pointsInside, signedArea, withoutRepeats } from "../../geometry/index.ts";
import type { MapLayer, SessionMap, Spare } from "../session-map.ts";
import { spareSchema } from "../session-map.ts";
import type { Desk, Outcome } from "./desk.ts";
import { among, copied, inOrder, refuse, shapeOf, without } from "./desk.ts";
import { chartArea, partsOf, placeOfLayer, shapesToAvoid } from "./lay.ts";

/** As many as a record keeps. */
const mostSpared = 200;

/**
 * Keeps a mole, a scar or a wound free: points in it are taken out of every layer and kept as erased, those that a hand
 * added stay in its list too, so that all come back when it is spared no longer.
 */
export function spare(desk: Desk, given: Spare): Outcome {
  const read = spareSchema.safeParse(given);
  if (!read.success || !isShape(read.data)) return refuse(desk, "map.outline-encloses-nothing");
  if (read.data.polygonMm !== undefined && firstCrossing(withoutRepeats(read.data.polygonMm)) !== null)
    return refuse(desk, "map.spared-outline-crossed");
  if (desk.map.spared.length >= mostSpared) return refuse(desk, "map.too-many-spared", { most: mostSpared });
  const after = { ...desk.map, spared: [...desk.map.spared, read.data] };
  const shapes = shapesToAvoid(shapeOf(read.data));
  const layers = desk.map.layers.map((layer) => {
    if (layer.chart !== given.chart) return layer;
    const inside = pointsInside(shapes, layer.points);
    return measuredAnew(desk, after, {
      ...layer,
      points: inOrder(desk, layer, without(layer.points, inside)),
      erased: [...layer.erased, ...copied(inside)],
    });
  });
  return { map: { ...after, layers }, said: null };
}

/** Spares a place no longer: what it took out of the pattern comes back, where no other spared place holds it. */
export function unspare(desk: Desk, index: number): Outcome {
  const gone = desk.map.spared[index];
  if (gone === undefined) return refuse(desk, "map.nothing-here");
  const after = { ...desk.map, spared: desk.map.spared.filter((_, i) => i !== index) };
  const still = shapesToAvoid(after.spared.filter(({ chart }) => chart === gone.chart).flatMap(shapeOf));
  const layers = desk.map.layers.map((layer) => {
    if (layer.chart !== gone.chart) return layer;
    const inside = pointsInside(shapesToAvoid(shapeOf(gone)), layer.erased);
    const held = still.length === 0 ? [] : pointsInside(still, inside);
    const back = spacedFrom(without(inside, held), layer);
    return measuredAnew(desk, after, {
      ...layer,
      points: inOrder(desk, layer, [...layer.points, ...back]),
      erased: without(layer.erased, back),
    });
  });
  return { map: { ...after, layers }, said: null };
}

/** A point that was put close to the spared place since then keeps its distance: what is nearer stays erased. */
function spacedFrom(back: readonly Point[], { added, points, spacingMm }: MapLayer): Point[] {
  const since = among(added, points);
  return back.filter((point) => since.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) >= spacingMm - 1e-6));
}

/** The layer's area, net of what is spared now. On the skin it is left as it was: only a new fill measures it there. */
function measuredAnew(desk: Desk, map: SessionMap, layer: MapLayer): MapLayer {
  const place = placeOfLayer(desk, layer);
  if (place === undefined || layer.areaCm2 === null || layer.surface === "curved" || partsOf(place).length === 0)
    return layer;
  return { ...layer, areaCm2: chartArea({ ...desk, map }, place) };
}

function isShape({ circleMm, polygonMm }: Spare): boolean {
  if (circleMm !== undefined) return circleMm.every(Number.isFinite) && polygonMm === undefined;
  if (polygonMm === undefined) return false;
  const corners = withoutRepeats(polygonMm);
  return corners.length >= 3 && Math.abs(signedArea(corners)) > 1e-9;
}
