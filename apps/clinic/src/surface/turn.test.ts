import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { View } from "./turn.ts";
import { edges, eye, largestZoom, seenFrom, turned, views, zoomed } from "./turn.ts";

/** What is written at the left and the right of a flat chart's own drawing. */
function writtenOn(chart: string): readonly string[] {
  const file = new URL(`../../../../packages/knowledge/charts/${chart}.svg`, import.meta.url);
  const sides = /<g class="sides">([\s\S]*?)<\/g>/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  return [...sides.matchAll(/<text [^>]*? x="(-?[\d.]+)"[^>]*>([^<]+)<\/text>/g)]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , word = ""]) => word);
}
const letters: Readonly<Record<string, string>> = { L: "left", R: "right", Front: "front", Back: "back" };

describe("the sides of the picture", () => {
  test.each<[View, string]>([
    ["front", "face-front"],
    ["left", "face-left"],
    ["right", "face-right"],
    ["back", "body-back"],
    ["top", "scalp-top"],
  ])("seen from %s are those that the chart %s writes", (view, chart) => {
    const { atLeft, atRight } = edges({ ...views[view], zoom: 1 });
    expect([atLeft, atRight]).toEqual(writtenOn(chart).map((word) => letters[word]));
  });

  test("are told by which of the patient's sides lies to the right on the screen", () => {
    for (let yaw = -180; yaw <= 180; yaw += 15) {
      const { right } = eye({ yaw, pitch: 0, zoom: 1 });
      const { atRight } = edges({ yaw, pitch: 0, zoom: 1 });
      // x runs to the patient's left, z out of the face.
      const along = { left: right[0], right: -right[0], front: right[2], back: -right[2] }[atRight];
      expect(along).toBeGreaterThanOrEqual(0.5 - 1e-9);
    }
  });
});

test("the eye, the right and the up of every view stand square on each other and are right-handed", () => {
  for (const [yaw, pitch] of [
    [0, 0],
    [30, 20],
    [180, 90],
    [-135, -45],
  ] as const) {
    const { toEye, right, up } = eye({ yaw, pitch, zoom: 1 });
    const cross = [
      right[1] * up[2] - right[2] * up[1],
      right[2] * up[0] - right[0] * up[2],
      right[0] * up[1] - right[1] * up[0],
    ];
    for (const axis of [0, 1, 2] as const) expect(cross[axis]).toBeCloseTo(toEye[axis], 12);
  }
});

test("twenty-four presses of an arrow key turn the figure once round", () => {
  let turn = { yaw: 0, pitch: 0, zoom: 1 };
  const seen = new Set<string>();
  for (let press = 0; press < 24; press++) {
    turn = { ...turned(turn, 15, 0), zoom: 1 };
    seen.add(seenFrom(turn));
  }
  expect(turn.yaw).toBe(0);
  expect(seen.size).toBe(8);
});

test("the figure does not tip over, and is never smaller than the picture or nearer than twelve times", () => {
  expect(turned({ yaw: 0, pitch: 80, zoom: 1 }, 0, 30).pitch).toBe(90);
  expect(turned({ yaw: 0, pitch: -80, zoom: 1 }, 0, -30).pitch).toBe(-90);
  expect(zoomed({ yaw: 0, pitch: 0, zoom: 1 }, 0.2).zoom).toBe(1);
  expect(zoomed({ yaw: 0, pitch: 0, zoom: 8 }, 3).zoom).toBe(largestZoom);
  expect(seenFrom({ yaw: 180, pitch: 90, zoom: 1 })).toBe("above");
});
