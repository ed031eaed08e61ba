import type { Point } from "@pistor/core/geometry";
import { distance, mirrorPoint } from "@pistor/core/geometry";
import type { ActContext, Acted, Hand, MapAct, SessionMap } from "@pistor/core/injection-map";
import { actOnMap, emptyMap, pointsInLasso, shareOut } from "@pistor/core/injection-map";
import { describe, expect, test } from "vitest";
import { chartFiles } from "./charts/index.ts";
import { mapKnowledgeFrom, mapTexts } from "./index.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const context: ActContext = { chartVersion: "test", needleMm: 4 };
const hand: Hand = {
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
  angleDeg: null,
  passes: 1,
  surface: "flat",
};
const papules: Hand = { ...hand, technique: "papule", dropMl: 0.02 };
const act = (map: SessionMap, one: MapAct): Acted => actOnMap(knowledge, {}, map, one, context);
const acts = (...all: readonly MapAct[]): SessionMap => all.reduce((map, one) => act(map, one).map, emptyMap("test"));
const fill = (region: string, chart = "face-front", own: Hand = hand): MapAct => ({
  kind: "fill",
  chart,
  region,
  hand: own,
});
const layerOf = (map: SessionMap, index = 0) => {
  const layer = map.layers[index];
  if (layer === undefined) throw new Error(`no layer ${index}`);
  return layer;
};
const sorted = (points: readonly Point[]) => points.map((point) => point.join(" ")).sort();

describe("filling", () => {
  test("a forehead of both halves is one layer with the points and the area that the contract's example has", () => {
    const { map, said, name, selected } = act(emptyMap("old"), fill("forehead"));
    // 40 points with one mole of 5 mm at the origin, which is not on the forehead; 36.8 cm² by the index of the charts.
    expect(layerOf(map).points).toHaveLength(40);
    expect(layerOf(map).areaCm2).toBeCloseTo(36.8, 1);
    expect({ said, selected, name }).toEqual({
      said: null,
      selected: 0,
      name: { kind: "fill", region: "forehead", chart: "face-front", points: 40 },
    });
    expect(map.chartVersion).toBe("test");
  });

  test("the same again finds the layer that is there; another technique lies beside it, and says where it pricks twice", () => {
    const map = acts(fill("forehead"));
    expect(act(map, fill("forehead-left"))).toEqual({ map, said: null, name: null, selected: 0 });
    const both = act(map, fill("forehead", "face-front", papules));
    expect(both.map.layers.map(({ technique }) => technique)).toEqual(["nappage", "papule"]);
    // One lattice: every papule stands on a point of the nappage.
    expect(both.said).toMatchObject({ rule: "map.layers-close", then: "caution", because: { points: 40, mm: 2 } });
  });

  test("a grid so wide that no point falls into a place is no layer: it is said, and the map stays as it was", () => {
    const map = acts(fill("forehead"));
    // No spacing is published for dry needling; of a grid of 300 mm only the origin, between the pupils, lies on the face.
    const wide: Hand = { ...hand, technique: "dry", dropMl: 0, spacingMm: 300 };
    const answer = act(map, fill("chin", "face-front", wide));
    expect(answer.map).toBe(map);
    expect([answer.said?.rule, ...(answer.said?.also ?? []).map(({ rule }) => rule)]).toContain("map.no-points");
  });

  test("a depth, a needle and a region that are refused leave the map as it was and say why", () => {
    const map = acts(fill("forehead"));
    for (const [one, rule] of [
      [fill("malar", "face-front", { ...hand, depthMm: 9 }), "map.depth-out-of-range"],
      [fill("malar", "face-front", { ...hand, depthMm: 1.5, needleMm: 1 }), "map.needle-shorter-than-depth"],
      [fill("malar", "face-front", { ...hand, passes: 2 }), "map.passes-with-drop"],
      [fill("malar", "face-front", { ...hand, depthMm: Number.NaN }), "map.not-understood"],
      [fill("lips"), "map.region-closed"],
      [fill("elbow"), "map.region-unknown"],
      [fill("forehead", "moon"), "map.chart-missing"],
    ] as const) {
      const answer = act(map, one);
      expect(answer.map, rule).toBe(map);
      expect(answer.said?.rule).toBe(rule);
    }
  });

  test("an angle beside the published one is a caution, an angle that is published nowhere is not", () => {
    const steep = act(emptyMap("t"), fill("malar", "face-front", { ...hand, angleDeg: 80 }));
    expect(steep.said).toMatchObject({ rule: "map.angle-out-of-range", because: { from: 30, to: 60, angleDeg: 80 } });
    const line: Hand = {
      ...hand,
      technique: "retrograde-linear",
      depthMm: 2,
      dropMl: 0.05,
      needleMm: 13,
      angleDeg: 10,
    };
    expect(act(emptyMap("t"), fill("malar", "face-front", line)).said).toBeNull();
  });
});

describe("drawing", () => {
  const draw = (stroke: readonly Point[]): MapAct => ({ kind: "draw", chart: "face-front", stroke, hand });

  test("a stroke round a part of the forehead is closed, thinned, and named by its region", () => {
    // A rectangle of 25 × 24 mm with a corner every millimetre, not closed.
    const side = (from: Point, to: Point) =>
      Array.from(
        { length: 20 },
        (_, i): Point => [from[0] + ((to[0] - from[0]) * i) / 20, from[1] + ((to[1] - from[1]) * i) / 20],
      );
    const corners: Point[] = [
      [5, -58],
      [30, -58],
      [30, -34],
      [5, -34],
    ];
    const stroke = corners.flatMap((corner, i) => side(corner, corners[(i + 1) % 4]!));
    const { map, said } = act(emptyMap("t"), draw(stroke));
    expect(said).toBeNull();
    expect(layerOf(map)).toMatchObject({ region: "forehead-left", areaCm2: 6, outline: corners });
  });

  test("a stroke that crosses itself fills nothing, and offers its largest loop, which can then be filled", () => {
    // Sides of slope 2 meet at (20, -50): triangles of 10 × 10 / 2 and 20 × 20 / 2 mm².
    const crossed = draw([
      [15, -60],
      [30, -30],
      [10, -30],
      [25, -60],
    ]);
    const { map, said } = act(emptyMap("t"), crossed);
    expect(map.layers).toEqual([]);
    expect(said).toMatchObject({ rule: "map.outline-crossed", because: { areaCm2: 2 } });
    if (said === null || said.suggest === null) throw new Error("nothing was offered");
    expect(layerOf(act(emptyMap("t"), said.suggest).map).areaCm2).toBeCloseTo(2, 2);
  });

  test("a line, a tap and a number that is none enclose nothing", () => {
    for (const stroke of [
      [
        [0, -60],
        [20, -60],
        [40, -60],
      ],
      [[0, -60]],
      [],
      [
        [0, -60],
        [Number.NaN, 1],
        [40, -70],
      ],
    ] as Point[][])
      expect(act(emptyMap("t"), draw(stroke))).toMatchObject({
        said: { rule: "map.outline-encloses-nothing", then: "refused" },
        name: null,
      });
  });
});

describe("points", () => {
  const at: Point = [4, -62];
  const whole = acts(fill("forehead"));

  test("one that is dragged is kept as erased and added, and is the pattern's own again when it is dragged back", () => {
    // The top row of the forehead: above it nothing stands in the way.
    const from = layerOf(whole).points[3]!;
    const to: Point = [from[0], from[1] - 2];
    const moved = act(whole, { kind: "move-point", point: { layer: 0, point: 3 }, to });
    expect(layerOf(moved.map)).toMatchObject({ added: [to], erased: [from] });
    const index = layerOf(moved.map).points.findIndex(([, y]) => y === to[1]);
    const back = act(moved.map, { kind: "move-point", point: { layer: 0, point: index }, to: from });
    expect(layerOf(back.map)).toEqual(layerOf(whole));
  });

  test("none stands closer to another than the spacing, in an excluded zone, on spared skin or beside the skin", () => {
    const first = layerOf(whole).points[0]!;
    const eye = knowledge
      .chart("face-front")
      ?.zones.find(({ kind, id }) => kind === "excluded" && /orbit|eye/.test(id));
    const xs = eye?.outline.map(([x]) => x) ?? [];
    const ys = eye?.outline.map(([, y]) => y) ?? [];
    const inEye: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    const spared = act(whole, {
      kind: "spare",
      spare: { chart: "face-front", kind: "mole", circleMm: [4, -62, 3], note: "" },
    }).map;
    const add = (point: Point): MapAct => ({ kind: "add-point", chart: "face-front", at: point, hand });
    expect(act(whole, add([first[0] + 5, first[1]])).said?.rule).toBe("map.point-too-close");
    expect(act(whole, add(inEye)).said?.rule).toBe("map.point-in-zone");
    expect(act(spared, add(at)).said?.rule).toBe("map.point-spared");
    expect(act(whole, add([111, 177])).said?.rule).toBe("map.point-outside");
  });

  test("an erased one leaves a hole in the pattern, one that a hand had added leaves nothing", () => {
    const first = layerOf(whole).points[3]!;
    const erased = act(whole, { kind: "erase-point", chart: "face-front", at: [first[0] + 1, first[1]] });
    expect(layerOf(erased.map)).toMatchObject({ erased: [first], added: [] });
    const added = act(erased.map, { kind: "add-point", chart: "face-front", at: [first[0], first[1] - 2], hand });
    expect(layerOf(added.map).added).toHaveLength(1);
    const again = act(added.map, { kind: "erase-point", chart: "face-front", at: first });
    expect(layerOf(again.map)).toEqual(layerOf(erased.map));
    expect(act(whole, { kind: "erase-point", chart: "face-front", at: [90, 170] }).said?.rule).toBe("map.nothing-here");
  });

  test("a rubber takes every point under its stroke, and a layer goes with its last one", () => {
    const { points } = layerOf(whole);
    const row = points.filter(([, y]) => y === points[0]![1]);
    const stroke: Point[] = [
      [-100, row[0]![1]],
      [100, row[0]![1]],
    ];
    const rubbed = act(whole, { kind: "erase-stroke", chart: "face-front", stroke, widthMm: 4 });
    expect(sorted(layerOf(rubbed.map).erased)).toEqual(sorted(row));
    expect(act(whole, { kind: "erase-stroke", chart: "face-front", stroke, widthMm: 400 }).map.layers).toEqual([]);
  });

  test("a lasso chooses what it goes round; moved together, none may land where it may not stand", () => {
    const lasso: Point[] = [
      [0, -100],
      [100, -100],
      [100, 0],
      [0, 0],
    ];
    const refs = pointsInLasso(knowledge, whole, "face-front", lasso);
    expect(refs.map(({ point }) => layerOf(whole).points[point]!).every(([x, y]) => x > 0 && y < 0)).toBe(true);
    expect(refs).toHaveLength(layerOf(whole).points.filter(([x]) => x > 0).length);
    const one = refs.slice(0, 1);
    expect(act(whole, { kind: "move-points", points: one, by: [0, -500] }).said).toMatchObject({
      rule: "map.points-cannot-move",
      because: { points: 1 },
    });
    const all = layerOf(whole).points.map((_, point) => ({ layer: 0, point }));
    const moved = layerOf(act(whole, { kind: "move-points", points: all, by: [0, 0.5] }).map);
    expect(sorted(moved.points)).toEqual(sorted(layerOf(whole).points.map(([x, y]): Point => [x, y + 0.5])));
  });

  test("chosen points with another depth go to a layer of their own, and the drops of both add up", () => {
    const refs = [0, 1, 2].map((point) => ({ layer: 0, point }));
    const { map, selected, said } = act(whole, { kind: "lift", points: refs, depthMm: 1 });
    expect(map.layers.map(({ depthMm, points }) => [depthMm, points.length])).toEqual([
      [1.5, 37],
      [1, 3],
    ]);
    expect({ selected, said }).toEqual({ selected: 1, said: null });
    expect(act(whole, { kind: "lift", points: refs, depthMm: 9 }).said?.rule).toBe("map.depth-out-of-range");
    expect(act(whole, { kind: "lift", points: refs, depthMm: 1.5 }).said?.rule).toBe("map.nothing-changed");
    // Lifted twice to the same depth, they join one layer.
    const more = act(map, { kind: "lift", points: [{ layer: 0, point: 0 }], depthMm: 1 });
    expect(more.map.layers.map(({ points }) => points.length)).toEqual([36, 4]);
  });
});

describe("splitting", () => {
  test("a forehead cut across both halves is two layers that hold its points, its hand-made changes and its area", () => {
    const whole = acts(fill("forehead"), { kind: "erase-point", chart: "face-front", at: [0, -52] });
    const line: Point[] = [
      [-90, -47],
      [90, -47],
    ];
    const { map } = act(whole, { kind: "split", layer: 0, line });
    expect(map.layers).toHaveLength(2);
    const areas = map.layers.map(({ areaCm2 }) => areaCm2 ?? Number.NaN);
    expect(areas[0]! + areas[1]!).toBeCloseTo(layerOf(whole).areaCm2 ?? Number.NaN, 2);
    expect(sorted(map.layers.flatMap(({ points }) => points))).toEqual(sorted(layerOf(whole).points));
    expect(sorted(map.layers.flatMap(({ erased }) => erased))).toEqual(sorted(layerOf(whole).erased));
    for (const { points } of map.layers) expect(new Set(points.map(([, y]) => y < -47)).size).toBe(1);
  });

  test("halves that lie apart are parted and keep their names; a line beside the place cuts nothing", () => {
    const malar = acts(fill("malar"));
    const line: Point[] = [
      [0, -100],
      [0, 100],
    ];
    const { map } = act(malar, { kind: "split", layer: 0, line });
    expect(map.layers.map(({ region, outline }) => [region, outline])).toEqual(
      expect.arrayContaining([
        ["malar-left", null],
        ["malar-right", null],
      ]),
    );
    const beside: Point[] = [
      [-90, 170],
      [90, 170],
    ];
    expect(act(acts(fill("forehead-left")), { kind: "split", layer: 0, line: beside }).said?.rule).toBe(
      "map.split-misses",
    );
  });
});

describe("mirroring", () => {
  test("a half goes to the other half with what a hand changed, and back again gives the layer itself", () => {
    const half = acts(fill("malar-left"), { kind: "erase-point", chart: "face-front", at: [35, 20] });
    const { map } = act(half, { kind: "mirror", layer: 0 });
    const [from, to] = [layerOf(map, 0), layerOf(map, 1)];
    expect(to.region).toBe("malar-right");
    expect(sorted(to.points)).toEqual(sorted(from.points.map(mirrorPoint)));
    expect(sorted(to.erased)).toEqual(sorted(from.erased.map(mirrorPoint)));
    expect(act(map, { kind: "mirror", layer: 0 }).said?.rule).toBe("map.mirror-filled-already");
    const back = act({ ...map, layers: [to] }, { kind: "mirror", layer: 0 }).map;
    expect(layerOf(back, 1)).toEqual(from);
  });

  test("a left side view goes onto the right side view", () => {
    const { map } = act(acts(fill("malar-left", "face-left")), { kind: "mirror", layer: 0 });
    expect(layerOf(map, 1)).toMatchObject({ chart: "face-right", region: "malar-right" });
    expect(layerOf(map, 1).points).toHaveLength(layerOf(map, 0).points.length);
  });

  test("what holds both halves already has no other side; what is spared there takes no point", () => {
    expect(act(acts(fill("forehead")), { kind: "mirror", layer: 0 }).said?.rule).toBe("map.mirror-no-other-side");
    const half = acts(fill("malar-left"));
    const [x, y] = layerOf(half).points[0]!;
    const spared = act(half, {
      kind: "spare",
      spare: { chart: "face-front", kind: "scar", circleMm: [-x, y, 3], note: "" },
    }).map;
    const mirrored = layerOf(act(spared, { kind: "mirror", layer: 0 }).map, 1);
    expect(mirrored.points).toHaveLength(layerOf(half).points.length - 1);
    expect(mirrored.erased).toEqual([[-x, y]]);
  });
});

describe("changing a layer", () => {
  test("another depth leaves every point where it is; another spacing keeps holes bare and hand-set points", () => {
    const first = acts(fill("forehead"));
    const hole = layerOf(first).points[5]!;
    const edited = acts(
      fill("forehead"),
      { kind: "erase-point", chart: "face-front", at: hole },
      { kind: "add-point", chart: "face-front", at: [hole[0], hole[1] - 2], hand },
    );
    expect(layerOf(edited).added).toHaveLength(1);
    const deeper = layerOf(act(edited, { kind: "change", layer: 0, hand: { ...hand, depthMm: 1 } }).map);
    expect(deeper).toEqual({ ...layerOf(edited), depthMm: 1 });

    const closer = layerOf(act(edited, { kind: "change", layer: 0, hand: { ...hand, spacingMm: 6 } }).map);
    expect(closer.spacingMm).toBe(6);
    expect(closer.added).toEqual(layerOf(edited).added);
    expect(sorted(closer.points)).toEqual(expect.arrayContaining(sorted(layerOf(edited).added)));
    for (const [i, a] of closer.points.entries())
      for (const b of closer.points.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(6 - 1e-6);
  });

  test("what the rules refuse, or what would make it the layer beside it, leaves it as it is", () => {
    const map = acts(fill("forehead"), fill("forehead", "face-front", papules));
    const deep = act(map, { kind: "change", layer: 0, hand: { ...hand, depthMm: 9 } });
    expect([deep.map, deep.said?.rule]).toEqual([map, "map.depth-out-of-range"]);
    expect(act(map, { kind: "change", layer: 0, hand: papules }).said?.rule).toBe("map.layer-there-already");
  });
});

describe("sparing", () => {
  const mole: MapAct = {
    kind: "spare",
    spare: { chart: "face-front", kind: "mole", circleMm: [20, -45, 12], note: "" },
  };

  test("a mole takes its points out and its circle from the area; spared no longer, all of it comes back", () => {
    const before = acts(fill("forehead"));
    const spared = act(before, mole).map;
    const inside = layerOf(before).points.filter((point) => distance(point, [20, -45]) < 12);
    expect(inside.length).toBeGreaterThan(2);
    expect(sorted(layerOf(spared).erased)).toEqual(sorted(inside));
    // The circle of 12 mm lies wholly on the forehead: π × 1.2² cm².
    expect((layerOf(before).areaCm2 ?? 0) - (layerOf(spared).areaCm2 ?? 0)).toBeCloseTo(Math.PI * 1.44, 4);
    expect(act(spared, { kind: "unspare", spare: 0 }).map).toEqual(before);
  });

  test("a region that is filled after the mole was spared has the same points as one that was filled before", () => {
    const after = act(acts(mole), fill("forehead")).map;
    expect(layerOf(after)).toEqual(layerOf(act(acts(fill("forehead")), mole).map));
  });

  test("where two spared places overlap, what the other holds stays free", () => {
    const scar: MapAct = {
      kind: "spare",
      spare: {
        chart: "face-front",
        kind: "scar",
        polygonMm: [
          [10, -55],
          [30, -55],
          [30, -35],
          [10, -35],
        ],
        note: "",
      },
    };
    const both = acts(fill("forehead"), mole, scar);
    expect(act(both, { kind: "unspare", spare: 0 }).map.layers).toEqual(acts(fill("forehead"), scar).layers);
  });

  test("a spared place that is a line, crosses itself or is no number is not taken", () => {
    const spare = (shape: object): MapAct => ({
      kind: "spare",
      spare: { chart: "face-front", kind: "scar", note: "", ...shape },
    });
    const map = acts(fill("forehead"));
    const line = [
      [0, 0],
      [1, 1],
      [2, 2],
    ];
    const bow = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
    ];
    expect(act(map, spare({ polygonMm: line })).said?.rule).toBe("map.outline-encloses-nothing");
    expect(act(map, spare({ polygonMm: [...bow, [2, 9]] })).said?.rule).toBe("map.spared-outline-crossed");
    expect(act(map, spare({ circleMm: [0, Number.NaN, 3] })).said?.rule).toBe("map.outline-encloses-nothing");
    expect(act(map, spare({})).map).toBe(map);
  });
});

describe("confirming, repeating, counting", () => {
  test("a caution zone with points in it is confirmed once; one without points is not", () => {
    const map = acts(fill("cheek-left", "face-front", { ...hand, spacingMm: 5 }));
    const zones = knowledge.chart("face-front")?.zones.filter(({ kind }) => kind === "caution") ?? [];
    const confirm = (zone: string): MapAct => ({
      kind: "confirm-zone",
      chart: "face-front",
      zone,
      at: "2026-11-22T10:00:00+03:00",
      by: "Deniz",
    });
    const taken = zones.filter(({ id }) => act(map, confirm(id)).name !== null);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(zones.length);
    const once = act(map, confirm(taken[0]!.id)).map;
    expect(once.confirmed).toEqual([expect.objectContaining({ zone: taken[0]!.id, by: "Deniz" })]);
    expect(act(once, confirm(taken[0]!.id))).toMatchObject({ map: once, said: null, name: null });
  });

  test("an earlier map on the same charts is itself, without that day's counts and confirmations", () => {
    const earlier = acts(fill("forehead"), fill("malar-left"), { kind: "count", layer: 0, gunCount: 41 });
    const { map, said } = act(emptyMap("t"), { kind: "repeat", earlier });
    expect(said).toBeNull();
    expect(map.layers).toEqual(earlier.layers.map((layer) => ({ ...layer, gunCount: null })));
  });

  test("on a chart that was drawn anew, points keep their share of the region", () => {
    const earlier = acts(fill("forehead"));
    // As if the forehead had been drawn at half its size and elsewhere when it was charted.
    const [layer] = earlier.layers;
    if (layer?.frame === undefined || layer.frame === null) throw new Error("no frame");
    const half = ([x, y]: [number, number]): [number, number] => [x / 2 + 300, y / 2 - 40];
    const [x, y, width, height] = layer.frame.region;
    const drawnSmall = {
      ...layer,
      points: layer.points.map(half),
      frame: { ...layer.frame, region: [x / 2 + 300, y / 2 - 40, width / 2, height / 2] as typeof layer.frame.region },
    };
    const again = act(emptyMap("t"), { kind: "repeat", earlier: { ...earlier, layers: [drawnSmall] } }).map;
    for (const [i, point] of layerOf(again).points.entries())
      expect(distance(point, layer.points[i]!)).toBeLessThan(1e-6);
  });

  test("what no longer fits is said: spared skin, another needle, a chart that is gone", () => {
    const earlier = acts(fill("forehead", "face-front", { ...hand, needleMm: 6 }));
    const spared = acts({
      kind: "spare",
      spare: { chart: "face-front", kind: "wound", circleMm: [20, -45, 12], note: "" },
    });
    const gone = { ...earlier, layers: [...earlier.layers, { ...layerOf(earlier), chart: "moon" }] };
    const { map, said } = act(spared, { kind: "repeat", earlier: gone });
    const rules = [said?.rule, ...(said?.also ?? []).map(({ rule }) => rule)];
    expect(rules.sort()).toEqual(["map.repeat-chart-gone", "map.repeat-other-needle", "map.repeat-spared"]);
    expect(map.layers).toHaveLength(1);
  });

  test("what the counter says is shared out by largest remainder, exact in sum", () => {
    // Hamilton's method by hand: 10 over 1 : 1 : 1 is 3⅓ each; 100 over 6 : 6 : 2 is 42.86, 42.86, 14.29.
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(100, [6, 6, 2])).toEqual([43, 43, 14]);
    expect(shareOut(0, [5, 5])).toEqual([0, 0]);
    const map = acts(fill("forehead"), fill("malar"));
    const counted = act(map, { kind: "counter", counter: { before: 1000, after: 1100 }, share: true }).map;
    expect(counted.layers.reduce((sum, { gunCount }) => sum + (gunCount ?? 0), 0)).toBe(100);
    const backwards: MapAct = { kind: "counter", counter: { before: 9, after: 3 }, share: false };
    expect(act(map, backwards).said).toMatchObject({ rule: "map.counter-backwards", because: { before: 9, after: 3 } });
    expect(act(map, { kind: "count", layer: 0, gunCount: 1.5 }).said?.rule).toBe("map.count-not-whole");
  });
});

test("everything that an act can say has a sentence, and its values fill it", async () => {
  const { readFileSync, readdirSync } = await import("node:fs");
  const folder = new URL("../../../core/src/injection-map/edit/", import.meta.url);
  const ids = readdirSync(folder).flatMap(
    (file) => readFileSync(new URL(file, folder), "utf8").match(/"map\.[a-z-]+"/g) ?? [],
  );
  const known = mapTexts.en ?? {};
  expect([...new Set(ids)].map((id) => id.slice(1, -1)).filter((id) => known[id] === undefined)).toEqual([]);
});
