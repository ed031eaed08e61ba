import { sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { expect, test } from "vitest";
import type { Chart } from "../injection-map/index.ts";
import { mapLayerSchema, sessionMapSchema } from "../injection-map/index.ts";
import type { SessionRecord } from "./index.ts";
import { mapCautions, mapDeviations, sessionRecordSchema, signable, totals, writeNote } from "./index.ts";

const square = (left: number, right: number): [number, number][] => [
  [left, 0],
  [right, 0],
  [right, 40],
  [left, 40],
];
/** An invented chart: one region, and a vessel on its right half. */
const chart: Chart = {
  id: "face",
  viewBox: [0, 0, 100, 100],
  otherSide: null,
  regions: [{ id: "cheek", name: "Cheek", side: null, outline: square(0, 40), areaCm2: 16 }],
  zones: [{ id: "zone-vessel", name: "Vessel", kind: "caution", side: null, outline: square(20, 40) }],
};
const layer = mapLayerSchema.parse({
  chart: "face",
  region: "cheek",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
  points: [
    [5, 10],
    [15, 10],
    [25, 10],
  ],
  verdict: "caution",
});
const record = (map: object, more: object = {}): SessionRecord =>
  sessionRecordSchema.parse({
    treatment: "face",
    number: 1,
    on: "2026-11-22",
    map: { chartVersion: "1", layers: [layer], ...map },
    ...more,
  });
const charts = { chart: (id: string) => (id === "face" ? chart : undefined) };
const zoneRules = (map: object) =>
  signableOf(record(map), charts)
    .filter(({ rule }) => rule === "session.caution-zone-not-confirmed")
    .map(({ because }) => because);
const signableOf = (document: SessionRecord, of?: typeof charts) => {
  const { equipment: _, ...rest } = document;
  return signable(rest, sessionKnowledge, of);
};

test("a signature waits for every caution zone with points in it that nobody confirmed", () => {
  expect(zoneRules({})).toEqual([{ chart: "face", zone: "zone-vessel", points: 1 }]);
  const confirmed = [{ at: "2026-11-22T10:00:00+03:00", by: "Deniz", chart: "face", zone: "zone-vessel" }];
  expect(zoneRules({ confirmed })).toEqual([]);
  // The same zone on another chart, or another zone of this one, is not this one.
  expect(zoneRules({ confirmed: [{ ...confirmed[0], chart: "other" }] })).toHaveLength(1);
  expect(zoneRules({ confirmed: [{ ...confirmed[0], zone: "zone-other" }] })).toHaveLength(1);
  expect(zoneRules({ layers: [{ ...layer, points: [[5, 10]] }] })).toEqual([]);
});

test("a screen that has no chart leaves the zones to the server", () => {
  expect(signableOf(record({})).filter(({ rule }) => rule.includes("caution-zone"))).toEqual([]);
});

test("a gun whose count nobody wrote down is a caution and stops nobody", () => {
  const gun = { delivery: "gun" } as NonNullable<SessionRecord["equipment"]>;
  const rules = (map: object, equipment = gun) =>
    mapCautions({ ...record(map), equipment }).map(({ rule, then }) => [rule, then]);
  expect(rules({})).toEqual([["session.gun-not-counted", "caution"]]);
  expect(rules({ layers: [{ ...layer, gunCount: 3 }] })).toEqual([]);
  expect(rules({ counter: { before: 10, after: 13 } })).toEqual([]);
  expect(rules({ counter: { before: 10, after: null } })).toHaveLength(1);
  expect(rules({}, { delivery: "hand" } as typeof gun)).toEqual([]);
});

test("angle and passes deviate from a plan that names them; an angle that was not written down does not", () => {
  const planned = { angleDeg: 45, passes: 2 };
  const rules = (more: object) => mapDeviations(planned, [{ ...layer, ...more }]).map(({ rule }) => rule);
  expect(rules({ angleDeg: null, passes: 2 })).toEqual([]);
  expect(rules({ angleDeg: 45, passes: 2 })).toEqual([]);
  expect(rules({ angleDeg: 60, passes: 3 })).toEqual(["session.deviation-angle", "session.deviation-passes"]);
  expect(mapDeviations({}, [{ ...layer, angleDeg: 60, passes: 3 }])).toEqual([]);
  expect(
    mapDeviations(planned, [{ ...layer, angleDeg: 60, passes: 2 }], { "session.deviation-angle": "flat scar" }),
  ).toMatchObject([{ rule: "session.deviation-angle", then: "reason-given", because: { planned: 45, given: [60] } }]);
});

test("each pass of each point is a puncture, unless the gun counted", () => {
  const twice = { ...layer, technique: "dry", dropMl: 0, passes: 2 };
  expect(totals(record({ layers: [twice] })).points).toBe(6);
  expect(mapDeviations({}, [twice])).toEqual([]);
  expect(totals(record({ layers: [{ ...twice, gunCount: 5 }] }))).toMatchObject({
    points: 5,
    layers: [{ gunDifference: -1 }],
  });
});

test("the note tells of a layer what was written down, and of the patient what was spared and confirmed", () => {
  const map = sessionMapSchema.parse({
    chartVersion: "1",
    layers: [
      { ...layer, angleDeg: 45, surface: "curved", gunCount: 5 },
      { ...layer, technique: "dry", dropMl: 0, passes: 2 },
    ],
    counter: { before: 100, after: 105 },
    spared: [{ chart: "face", kind: "mole", circleMm: [0, 0, 3], note: "left of the nose" }],
    confirmed: [{ at: "2026-11-22T10:05:00+03:00", by: "Deniz", chart: "face", zone: "zone-vessel" }],
  });
  const note = (lang: "en" | "de") => writeNote(record(map), sessionTexts, lang).split("\n");
  expect(note("en")).toEqual(
    expect.arrayContaining([
      "cheek: nappage, depth 1.5 mm, spacing 10 mm, drop 0.01 mL, 5 points, 0.05 mL. Angle 45°. Spacing true on the skin. The gun counted 5, the map has 3.",
      "cheek: dry, depth 1.5 mm, spacing 10 mm, drop 0 mL, 6 points, 0 mL. 2 passes.",
      "Counter of the gun: 100 before, 105 after.",
      "Spared on face: mole, left of the nose.",
      "Points in zone-vessel confirmed by Deniz at 10:05.",
    ]),
  );
  expect(note("de")).toContain("Ausgespart auf face: Muttermal, left of the nose.");
});
