import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((match) => [
    match[1] ?? "",
    { light: match[2] ?? "", dark: match[3] ?? "" },
  ]),
);
const themes = ["light", "dark"] as const;
const grounds = ["bg", "surface", "sunken", "raised"];

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}
function colour(name: string, theme: "light" | "dark"): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`no token --${name}`);
  return token[theme];
}

// The W3C's own examples: black on white is 21, #767676 on white is 4.54.
test("the contrast formula gives the published examples", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("text can be read on every ground it may stand on, in light and dark (4.5)", () => {
  const poor: string[] = [];
  const check = (text: string, ground: string) => {
    for (const theme of themes) {
      const ratio = contrast(colour(text, theme), colour(ground, theme));
      if (ratio < 4.5) poor.push(`${theme}: ${text} on ${ground} is ${ratio.toFixed(2)}`);
    }
  };
  for (const text of ["ink", "ink-2", "ink-3", "marker"]) for (const ground of grounds) check(text, ground);
  check("on-marker", "marker");
  check("marker", "marker-tint");
  for (const status of ["ok", "care", "stop", "ask", "sim"]) {
    check(status, `${status}-tint`);
    check(status, "surface");
    check("surface", status);
    check("ink", `${status}-tint`);
    check("ink-2", `${status}-tint`);
  }
  expect(poor).toEqual([]);
});

test("edges, axes and points can be seen on their ground (3.0)", () => {
  const poor: string[] = [];
  for (const theme of themes) {
    const pairs = [
      ...grounds.map((ground) => ["line-2", ground]),
      ...["d1", "d2", "d3", "d4"].map((point) => [point, "chart-skin"]),
    ];
    for (const [a = "", b = ""] of pairs) {
      const ratio = contrast(colour(a, theme), colour(b, theme));
      if (ratio < 3) poor.push(`${theme}: ${a} on ${b} is ${ratio.toFixed(2)}`);
    }
  }
  expect(poor).toEqual([]);
});
