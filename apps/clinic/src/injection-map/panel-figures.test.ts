import type { Dose } from "@pistor/core/dosing";
import { mapLayerSchema, sessionMapSchema } from "@pistor/core/session";
import { mapMeasures } from "@pistor/knowledge/injection-map";
import { describe, expect, test } from "vitest";
import { areas, limitedDoses, restOf, sessionClock, shots } from "./panel-figures.ts";
import { readNumber } from "./panel-number-read.ts";

const layer = (part: object = {}) =>
  mapLayerSchema.parse({
    chart: "face-front",
    region: "forehead",
    technique: "point-by-point",
    depthMm: 2,
    spacingMm: 10,
    dropMl: 0.02,
    needleMm: 4,
    points: [
      [0, -80],
      [10, -80],
      [20, -80],
    ],
    verdict: "ok",
    ...part,
  });
const map = (part: object = {}) => sessionMapSchema.parse({ chartVersion: "1", layers: [layer()], ...part });

describe("the time in the room", () => {
  const at = (clock: string) => `2026-11-24T${clock}:00+03:00`;
  const ms = (clock: string) => Date.parse(at(clock));

  // 30 planned from 10:00; at 10:22, 5 minutes of a pause: 17 worked, 13 left.
  test("what is left is the plan less what was worked, and a pause that is over does not count", () => {
    const clock = sessionClock(at("10:00"), [{ from: at("10:05"), to: at("10:10") }], 30, ms("10:22"));
    expect(clock).toEqual({ elapsedMin: 17, pausedMin: 5, pausedNow: false, leftMin: 13 });
  });

  test("while it is paused the time stands still", () => {
    const pauses = [{ from: at("10:05"), to: null }];
    const early = sessionClock(at("10:00"), pauses, 30, ms("10:06"));
    const late = sessionClock(at("10:00"), pauses, 30, ms("10:26"));
    expect([early.leftMin, late.leftMin]).toEqual([25, 25]);
    expect(late.pausedNow).toBe(true);
  });

  test("past the plan it falls below 0, and without a plan nothing is left or over", () => {
    expect(sessionClock(at("10:00"), [], 20, ms("10:27")).leftMin).toBe(-7);
    expect(sessionClock(at("10:00"), [], null, ms("10:27")).leftMin).toBeNull();
  });

  test("a pause that began before the start counts from the start", () => {
    expect(sessionClock(at("10:00"), [{ from: at("09:50"), to: at("10:02") }], 30, ms("10:10")).elapsedMin).toBe(8);
  });
});

describe("doses", () => {
  const dose = (part: Partial<Dose>) => ({ role: "active", from: "injected", mg: null, iu: null, ...part }) as Dose;

  test("the one nearest to its maximum leads, and what has no maximum is left out", () => {
    const found = limitedDoses([
      dose({ substance: "a", mg: 10, maxMg: 30 }),
      dose({ substance: "b", mg: 142.4, maxMg: 200 }),
      dose({ substance: "c", mg: 5, maxMg: null }),
      dose({ substance: "d", mg: 50, maxMg: 60, role: "carrier" }),
    ]);
    expect(found.map(({ dose: { substance } }) => substance)).toEqual(["b", "a"]);
    expect(found[0]?.share).toBeCloseTo(0.712, 12);
  });

  test("any amount of what may not be given at all is over its maximum", () => {
    expect(limitedDoses([dose({ substance: "a", mg: 0.1, maxMg: 0 })])[0]?.share).toBe(Infinity);
  });
});

test("areas on the drawing and on the skin are never added to one figure", () => {
  const layers = [layer({ areaCm2: 5.6 }), layer({ areaCm2: 2.4 }), layer({ areaCm2: 9, surface: "curved" }), layer()];
  expect(areas(layers)).toEqual({ flatCm2: 8, curvedCm2: 9, unknown: 1 });
});

describe("the gun's counter against the map", () => {
  test("is unknown until it was read twice", () => {
    expect(shots(map()).actual).toBeNull();
    expect(shots(map({ counter: { before: 100, after: null } })).difference).toBeNull();
  });

  // 1,200 before and 1,205 after are 5 shots where the map has 3.
  test("gives a difference with its sign", () => {
    expect(shots(map({ counter: { before: 1200, after: 1205 } }))).toMatchObject({
      planned: 3,
      actual: 5,
      difference: 2,
    });
  });

  test("that runs back is said and counts nothing", () => {
    expect(shots(map({ counter: { before: 20, after: 10 } }))).toMatchObject({ actual: null, backwards: true });
  });

  test("counts each pass of a point", () => {
    expect(shots(map({ layers: [layer({ passes: 4 })] })).planned).toBe(12);
  });
});

describe("what is still to be given", () => {
  // The clinic's start is 4 s for a point set by itself: 3 points are 12 s, 0.2 minutes, 15 a minute.
  test("without a counter is the whole map, at its technique's own time", () => {
    expect(mapMeasures.secondsPerPoint["point-by-point"].settled.value).toBe(4);
    const rest = restOf(mapMeasures, map());
    expect(rest.points).toBe(3);
    expect(rest.minutes).toBeCloseTo(0.2, 12);
    expect(rest.perMinute).toBeCloseTo(15, 12);
  });

  test("with a counter is what it has not seen yet", () => {
    expect(restOf(mapMeasures, map({ counter: { before: 7, after: 9 } })).points).toBe(1);
    expect(restOf(mapMeasures, map({ counter: { before: 7, after: 19 } })).points).toBe(0);
  });
});

test("a number is read with a comma or a point, and nothing else is taken for one", () => {
  expect(readNumber("2,5", false)).toBe(2.5);
  expect(readNumber(" 0.02 ", false)).toBe(0.02);
  for (const text of ["2.5.1", "1e3", "-1", "2 mm", "."]) expect(readNumber(text, false), text).toBeUndefined();
  expect(readNumber("12", true)).toBe(12);
  expect(readNumber("12.5", true)).toBeUndefined();
});
