import type { Point, Polygon } from "@pistor/core/geometry";
import { contains, distance, mirrorPoint, signedArea } from "@pistor/core/geometry";
import type { ActContext, Hand, MapAct, MapLayer, SessionMap, Spare } from "@pistor/core/injection-map";
import {
  actOnMap,
  emptyMap,
  fromRelative,
  minutesFor,
  nearestExcludedZone,
  nearestZoneOf,
  regionFrame,
  relativePoints,
} from "@pistor/core/injection-map";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chartFiles } from "./charts/index.ts";
import { mapKnowledgeFrom, mapMeasures } from "./index.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const context: ActContext = { chartVersion: "test" };
const act = (map: SessionMap, one: MapAct) => actOnMap(knowledge, {}, map, one, context);
const chart = knowledge.chart("body-back");
if (chart === undefined) throw new Error("no chart");
const excluded = chart.zones.filter(({ kind }) => kind === "excluded");

/** A star-shaped outline on the right side of the back: simple, whatever the radii. */
const outline = fc
  .tuple(
    fc.array(fc.integer({ min: 8, max: 60 }), { minLength: 5, maxLength: 16 }),
    fc.integer({ min: 65, max: 90 }),
    fc.integer({ min: 380, max: 480 }),
  )
  .map(
    ([radii, x, y]): Polygon =>
      radii.map((radius, i): Point => {
        const turn = (i / radii.length) * 2 * Math.PI;
        return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
      }),
  );
const spacing = fc.integer({ min: 4, max: 20 });
const handOf = (spacingMm: number): Hand => ({
  technique: "nappage",
  depthMm: 1.5,
  spacingMm,
  dropMl: 0.01,
  needleMm: 4,
  angleDeg: null,
  passes: 1,
  surface: "flat",
});
const drawn = (stroke: Polygon, spacingMm: number) =>
  act(emptyMap("test"), { kind: "draw", chart: "body-back", stroke, hand: handOf(spacingMm) }).map;
const first = ({ layers: [layer] }: SessionMap): MapLayer => {
  if (layer === undefined) throw new Error("no layer");
  return layer;
};
const keys = (points: readonly Point[]) => points.map((point) => point.join(" ")).sort();
/** How near the nearest two of some points are. */
const closest = (points: readonly Point[]) =>
  points.reduce((least, a, i) => points.slice(0, i).reduce((mm, b) => Math.min(mm, distance(a, b)), least), Infinity);
const runs = { numRuns: 60 };

test("whatever is drawn: points inside, outside what is excluded, at their spacing, row by row to and fro", () => {
  fc.assert(
    fc.property(outline, spacing, (stroke, spacingMm) => {
      const layer = first(drawn(stroke, spacingMm));
      const shape = { polygon: layer.outline ?? [] };
      expect(layer.points.filter((point) => !contains(shape, point))).toEqual([]);
      for (const zone of excluded)
        expect(layer.points.filter((point) => contains({ polygon: zone.outline }, point))).toEqual([]);
      expect(closest(layer.points)).toBeGreaterThan(spacingMm - 1e-6);
      const rows = [...new Set(layer.points.map(([, y]) => y))];
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      for (const [nth, row] of rows.entries()) {
        const xs = layer.points.filter(([, y]) => y === row).map(([x]) => x);
        const ahead = [...xs].sort((a, b) => a - b);
        expect(xs).toEqual(nth % 2 === 0 ? ahead : ahead.reverse());
      }
      // The stroke was thinned by 0.3 mm at most, so that its area is nearly its own.
      const own = Math.abs(signedArea(stroke)) / 100;
      if (layer.points.length > 0) expect(layer.areaCm2 ?? 0).toBeLessThanOrEqual(own * 1.05 + 0.1);
    }),
    runs,
  );
});

test("however a layer is cut, its parts hold each of its points once and their areas add up", () => {
  fc.assert(
    fc.property(outline, spacing, fc.double({ min: 0, max: Math.PI, noNaN: true }), (stroke, spacingMm, turn) => {
      const map = drawn(stroke, spacingMm);
      const layer = first(map);
      const [x, y] = layer.outline?.[0] ?? [0, 0];
      const line: Point[] = [
        [x - 30, y],
        [x - 30 + Math.cos(turn), y + Math.sin(turn)],
      ];
      const { map: cut, name } = act(map, { kind: "split", layer: 0, line });
      expect(keys(cut.layers.flatMap(({ points }) => points))).toEqual(keys(layer.points));
      if (name === null) return;
      const sum = cut.layers.reduce((all, { areaCm2 }) => all + (areaCm2 ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(layer.areaCm2 ?? Number.NaN, 5);
    }),
    runs,
  );
});

test("mirroring twice gives the layer itself where nothing is excluded on the other side", () => {
  fc.assert(
    fc.property(outline, spacing, (stroke, spacingMm) => {
      const map = drawn(stroke, spacingMm);
      if (first(map).points.length === 0) return;
      const mirrored = act(map, { kind: "mirror", layer: 0 });
      const there = mirrored.map.layers[1];
      if (there === undefined) return;
      const lost = first(map).points.length - there.points.length;
      const own = new Set(keys(first(map).points));
      expect(keys(there.points.map(mirrorPoint)).filter((key) => !own.has(key))).toEqual([]);
      const back = act({ ...map, layers: [there] }, { kind: "mirror", layer: 0 }).map.layers[1];
      if (lost === 0) expect(keys(back?.points ?? [])).toEqual(keys(first(map).points));
    }),
    runs,
  );
});

test("no act changes the map that it was given, so that the earlier map is the undo", () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === "object" && value !== null) {
      for (const part of Object.values(value)) freeze(part);
      Object.freeze(value);
    }
    return value;
  };
  const at = fc.tuple(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 320, max: 540 }));
  const spare = at.map(([x, y]): Spare => ({ chart: "body-back", kind: "mole", circleMm: [x, y, 15], note: "" }));
  const layer = fc.nat({ max: 2 });
  const anyAct = fc.oneof(
    fc.record({
      kind: fc.constant("add-point" as const),
      chart: fc.constant("body-back"),
      at,
      hand: spacing.map(handOf),
    }),
    fc.record({ kind: fc.constant("erase-point" as const), chart: fc.constant("body-back"), at }),
    fc.record({
      kind: fc.constant("move-point" as const),
      point: fc.record({ layer, point: fc.nat({ max: 30 }) }),
      to: at,
    }),
    fc.record({ kind: fc.constant("change" as const), layer, hand: spacing.map(handOf) }),
    fc.record({ kind: fc.constant("mirror" as const), layer }),
    fc.record({ kind: fc.constant("spare" as const), spare }),
    fc.record({ kind: fc.constant("unspare" as const), spare: fc.nat({ max: 2 }) }),
    fc.record({ kind: fc.constant("split" as const), layer, line: fc.tuple(at, at) }),
    fc.record({ kind: fc.constant("remove" as const), layer }),
  );
  fc.assert(
    fc.property(outline, spacing, fc.array(anyAct, { maxLength: 8 }), (stroke, spacingMm, all) => {
      let map = drawn(stroke, spacingMm);
      for (const one of all) {
        const before = JSON.stringify(map);
        const next = act(freeze(map), one as MapAct);
        expect(JSON.stringify(map)).toBe(before);
        for (const each of next.map.layers) expectSound(each);
        map = next.map;
      }
    }),
    runs,
  );
});

/** What must hold of every layer, whatever was done: a point stands once, and is not erased at the same time. */
function expectSound({ points, erased, added, spacingMm, outline: own }: MapLayer) {
  expect(new Set(keys(points)).size).toBe(points.length);
  const gone = new Set(keys(erased));
  expect(keys(points).filter((key) => gone.has(key))).toEqual([]);
  const known = new Set([...keys(points), ...gone]);
  expect(keys(added).filter((key) => !known.has(key))).toEqual([]);
  expect(closest(points)).toBeGreaterThan(spacingMm - 1e-6);
  if (own !== null) expect(own.length).toBeGreaterThan(2);
}

test("a place that is spared and spared no longer gives the map back, wherever it lies", () => {
  fc.assert(
    fc.property(
      outline,
      spacing,
      fc.tuple(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 320, max: 540 }), fc.integer({ min: 1, max: 60 })),
      (stroke, spacingMm, [x, y, radius]) => {
        const map = drawn(stroke, spacingMm);
        const spare: Spare = { chart: "body-back", kind: "scar", circleMm: [x, y, radius], note: "" };
        const spared = act(map, { kind: "spare", spare }).map;
        for (const point of first(spared).points) expect(distance(point, [x, y])).toBeGreaterThan(radius - 1e-6);
        expect(act(spared, { kind: "unspare", spare: 0 }).map).toEqual(map);
      },
    ),
    runs,
  );
});

test("points come back from their shares of a region to a millionth of a millimetre, also through another view box", () => {
  const frame = regionFrame(chart, "thigh-back");
  if (frame === null) throw new Error("no frame");
  const point = fc.tuple(
    fc.double({ min: -400, max: 400, noNaN: true }),
    fc.double({ min: 0, max: 1700, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), fc.double({ min: 0.2, max: 5, noNaN: true }), (points, factor) => {
      for (const by of ["region", "chart"] as const) {
        const back = fromRelative(frame, relativePoints(frame, points), by);
        for (const [i, each] of back.entries()) expect(distance(each, points[i]!)).toBeLessThan(1e-6);
      }
      const [x, y, width, height] = frame.region;
      const other = {
        ...frame,
        region: [x * factor, y * factor, width * factor, height * factor] as typeof frame.region,
      };
      const moved = fromRelative(other, relativePoints(frame, points));
      for (const [i, each] of moved.entries())
        expect(distance(each, [points[i]![0] * factor, points[i]![1] * factor])).toBeLessThan(2e-6);
    }),
    runs,
  );
});

test("totals equal a sum by hand, passes and the gun's count included", () => {
  const layer = fc.record({
    count: fc.nat({ max: 40 }),
    dropHundredths: fc.nat({ max: 30 }),
    passes: fc.integer({ min: 1, max: 5 }),
    gunCount: fc.option(fc.nat({ max: 80 })),
  });
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 5 }), (all) => {
      const layers = all.map(({ count, dropHundredths, passes, gunCount }) => ({
        ...first(
          drawn(
            [
              [60, 400],
              [100, 400],
              [100, 440],
              [60, 440],
            ],
            10,
          ),
        ),
        points: Array.from({ length: count }, (_, i): [number, number] => [i * 10, 0]),
        dropMl: dropHundredths / 100,
        passes,
        gunCount,
      }));
      const record = { map: { ...emptyMap("test"), layers }, mixture: undefined } as Pick<
        SessionRecord,
        "map" | "mixture"
      >;
      const shots = all.map(({ count, passes, gunCount }) => gunCount ?? count * passes);
      const sum = totals(record);
      expect(sum.points).toBe(shots.reduce((a, b) => a + b, 0));
      // Whole hundredths: no fraction is lost.
      const hundredths = all.reduce((a, { dropHundredths }, i) => a + dropHundredths * (shots[i] ?? 0), 0);
      expect(Math.round(sum.volumeMl * 100)).toBe(hundredths);
      const seconds = mapMeasures.secondsPerPoint.nappage.settled.value;
      const planned = all.reduce((a, { count, passes }) => a + count * passes, 0);
      expect(minutesFor(mapMeasures, layers)).toBeCloseTo((planned * seconds) / 60, 9);
    }),
    runs,
  );
});

test("the zone nearest to a whole map is the one nearest to the nearest of its points", () => {
  const face = knowledge.chart("face-front");
  if (face === undefined) throw new Error("no chart");
  const point = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 160 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const found = nearestZoneOf(knowledge, [{ chart: "face-front", points: [...points] }]);
      const byPoint = points.map((each) => nearestExcludedZone(face, each)?.distanceMm ?? Number.NaN);
      expect(found?.distanceMm).toBeCloseTo(Math.min(...byPoint), 9);
    }),
    runs,
  );
});
