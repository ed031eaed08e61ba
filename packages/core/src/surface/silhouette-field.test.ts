import { expect, test } from "vitest";
import type { Point, Polygon } from "../geometry/index.ts";
import { blowUp, heightAt } from "./silhouette-field.ts";

const circle = (radius: number): Polygon =>
  Array.from({ length: 360 }, (_, i): Point => {
    const turn = (i / 180) * Math.PI;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });

// The membrane under even load has closed forms: r² - d² over a circle, 2 (a² - x²) over an endless strip.
test("over a circle the cushion is the sphere, between the nodes as on them", () => {
  const field = blowUp(circle(100), 4);
  for (const [x, y] of [
    [0, 0],
    [80, 0],
    [-37, 61],
    [3, -90],
  ] as const)
    expect(Math.sqrt(heightAt(field, x, y))).toBeCloseTo(Math.sqrt(100 ** 2 - x ** 2 - y ** 2), 0);
});

test("over a strip it is the ellipse that is higher than wide by the root of two", () => {
  const strip: Polygon = [
    [-50, -600],
    [50, -600],
    [50, 600],
    [-50, 600],
  ];
  const field = blowUp(strip, 4);
  for (const x of [0, 20, -42]) expect(heightAt(field, x, 0)).toBeCloseTo(2 * (50 ** 2 - x ** 2), -1.5);
});

test("it changes its sign where the outline is, also between two nodes", () => {
  const field = blowUp(circle(61.7), 4);
  for (let turn = 0; turn < 6; turn += 0.37)
    for (const [radius, sign] of [
      [61.4, 1],
      [62, -1],
    ] as const)
      expect(Math.sign(heightAt(field, radius * Math.cos(turn), radius * Math.sin(turn)))).toBe(sign);
});
