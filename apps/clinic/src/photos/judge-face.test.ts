import { describe, expect, test } from "vitest";
import type { FaceSeen, FacesFound } from "./face-seen.ts";
import { judgeFace } from "./judge-face.ts";
import { pairsOfFace, scaleOfIris } from "./lay-face.ts";
import { expected, frameOf, scaleOfChart } from "./placed.ts";
import { greyOf, sharpness } from "./sharpness.ts";

/** A mesh whose points all lie at (0, 0) but for those that are named. */
const mesh = (places: Readonly<Record<number, readonly [number, number]>>) =>
  Array.from({ length: 478 }, (_, i) => places[i] ?? ([0, 0] as const));
const face: FaceSeen = { score: 1, yawDeg: 0, rollDeg: 0, mesh: mesh({ 33: [100, 200], 263: [220, 200] }) };
const found = (more: Partial<FacesFound> = {}, its: Partial<FaceSeen> = {}): FacesFound => ({
  faces: [{ ...face, ...its }],
  upsideDown: false,
  sharpness: 0.2,
  ms: 0,
  ...more,
});

describe("a face is believed only where every gate is passed", () => {
  test("a straight, large, sharp face is", () => {
    expect(judgeFace(found()).fault).toBeNull();
  });

  test.each<[string, FacesFound]>([
    ["none", found({ faces: [] })],
    ["several", found({ faces: [face, face] })],
    ["unsure", found({}, { score: 0.79 })],
    ["upside-down", found({ upsideDown: true })],
    ["turned", found({}, { yawDeg: -21 })],
    ["small", found({}, { mesh: mesh({ 33: [100, 200], 263: [159, 200] }) })],
    ["blurred", found({ sharpness: 0.029 })],
  ])("%s", (fault, seen) => {
    expect(judgeFace(seen).fault).toBe(fault);
  });

  test("a second face that is hardly one does not count", () => {
    expect(judgeFace(found({ faces: [face, { ...face, score: 0.4 }] })).fault).toBeNull();
  });
});

test("irises of 20 and 26 pixels make 11.7 mm of 23 pixels, and every landmark of the chart is carried", () => {
  const seen = { ...face, mesh: mesh({ 469: [10, 5], 471: [30, 5], 474: [100, 5], 476: [126, 5] }) };
  expect(scaleOfIris(seen)).toBeCloseTo(11.7 / 23, 12);
  expect(scaleOfIris({ ...face, mesh: [] })).toBeNull();
  expect(pairsOfFace(face).find(({ px }) => px[0] === 220)?.chart[0]).toBeGreaterThan(0);
});

test("by the chart, two places 40 mm apart on it and 80 pixels apart on the picture make half a millimetre a pixel", () => {
  const pairs = [
    { chart: [0, 0], px: [10, 10] },
    { chart: [0, 40], px: [90, 10] },
  ] as const;
  const scale = scaleOfChart(pairs);
  expect(scale?.mmPerPx).toBeCloseTo(0.5, 12);
  expect(scaleOfChart(pairs.slice(0, 1))).toBeNull();
  // Turned by a quarter: 20 mm to the chart's right is 40 pixels up on the picture.
  expect(expected(pairs, [20, 0])?.map(Math.round)).toEqual([10, -30]);
  const frame = frameOf({
    photoId: "p",
    base: "body-front",
    widthPx: 100,
    heightPx: 50,
    scale: { by: "chart", mmPerPx: 0.5 },
    how: "clicked",
    pairs,
  });
  expect(frame.pairs[1]).toEqual({ chart: [0, 40], photo: [45, 5] });
});

test("sharpness: an even picture has none, a checked one loses all of it, and light and contrast do not matter", () => {
  const of = (value: (x: number, y: number) => number) => {
    const data = new Uint8ClampedArray(32 * 32 * 4);
    for (let i = 0; i < 32 * 32; i++) data.fill(value(i % 32, Math.floor(i / 32)), i * 4, i * 4 + 3);
    return sharpness(greyOf({ width: 32, height: 32, data }));
  };
  expect(of(() => 90)).toBe(0);
  // A ramp of one step each pixel is its own mean: nothing of it is fine.
  expect(of((x) => x * 4)).toBeLessThan(0.1);
  const checked = of((x, y) => ((x + y) % 2) * 100);
  expect(checked).toBeGreaterThan(0.7);
  expect(of((x, y) => 50 + ((x + y) % 2) * 50)).toBeCloseTo(checked, 1);
});
