import { readChart } from "@pistor/core/injection-map";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";
import { expect, test } from "vitest";
import { mapCommand } from "./map.command.ts";
import { mapSvg } from "./map-svg.ts";
import type { PrintedMap } from "./printed-map.ts";

/** The example of the contract. */
const example = {
  chart: "face-front",
  region: "forehead",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
  avoid: [{ circleMm: [0, 0, 5] }],
  mirror: false,
  seed: 1,
};
const faceFront = chartFiles.find(({ id }) => id === "face-front");
const options = (own: Record<string, string> = {}) => ({ lang: "en" as const, own });
const answer = (document: unknown) => mapCommand.answer(document, options()) as PrintedMap;

test("the contract's own example is answered with the contract's own keys", () => {
  const map = answer(example);
  for (const key of ["points", "count", "areaCm2", "volumeMl", "pathMm", "findings", "verdict"])
    expect(map).toHaveProperty(key);
  expect(map.count).toBe(map.points.length);
  expect(map.verdict).toBe("ok");
  // Index of the charts: two halves of 18.4 cm².
  expect(Math.abs(map.areaCm2 - 36.8)).toBeLessThan(0.1);
});

test("a finding is a whole sentence in the language that was asked for, its technique by name", () => {
  const shallow = mapCommand.answer({ ...example, depthMm: 3 }, { lang: "tr", own: {} }) as PrintedMap;
  expect(shallow.findings).toMatchObject([
    { rule: "map.depth-disputed", then: "caution", tell: expect.stringContaining("(napaj)"), disagree: true },
  ]);
  expect(shallow.findings[0]).not.toHaveProperty("tellLang");
  for (const finding of [...shallow.findings, ...answer({ ...example, depthMm: 9 }).findings]) {
    expect(finding.tell).not.toMatch(/[{}]/);
    expect(finding.tell).not.toBe(finding.rule);
  }
});

test("a person reads the sums, the reasons and their sources", () => {
  const text = mapCommand.text(answer({ ...example, depthMm: 3 }), options());
  expect(text).toContain("CAUTION  nappage on face-front, forehead");
  expect(text).toContain("40 points, 0.4 mL");
  expect(text).toContain("SFM, public page, superficial intradermal: under 2 mm");
  expect(text).toContain("not measured on the patient");
});

test("the picture holds the drawing, a scale and one mark for each point, and needs no other file", () => {
  const map = answer(example);
  const files = mapCommand.files?.(map, options({ svg: "out.svg" })) ?? {};
  const svg = files["out.svg"] ?? "";
  expect(Object.keys(files)).toEqual(["out.svg"]);
  expect(svg).toMatch(/^<svg [^>]*viewBox="-112 -116 224 [\d.]+" width="224mm"/);
  expect(svg).toContain('id="face-front-art"');
  expect(svg).toContain('id="face-front-scale"');
  // At 1.5 mm deep a point is one solid dot.
  expect(svg.match(/<circle [^>]*fill="#1878A6"\/>/g)).toHaveLength(40);
  expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!["']?#)|<script/);
  expect(mapCommand.files?.(map, options())).toEqual({});
});

test("without the drawings the picture still has outlines and a bar of 50 mm", () => {
  if (faceFront === undefined) throw new Error("no chart");
  const svg = mapSvg(answer({ ...example, depthMm: 4, technique: "point-by-point" }), readChart(faceFront), null);
  expect(svg).toContain(">50 mm</text>");
  expect(svg).toContain("Thyroid: excluded");
});

test("a refused map is drawn without points and says why", () => {
  const map = answer({ ...example, depthMm: 9, needleMm: 13 });
  const svg = mapCommand.files?.(map, options({ svg: "x" }))?.x ?? "";
  expect(svg).toContain("Refused: no points.");
  expect(svg).not.toContain('fill="#6B1257"');
});

test("a document that is not understood is a problem with its place", () => {
  expect(() => answer({ ...example, region: "elbow" })).toThrow(
    expect.objectContaining({ id: "map.region-unknown", at: "/region" }),
  );
  expect(() => answer({ ...example, spacing: 3 })).toThrow(
    expect.objectContaining({ id: "document.unknown-key", at: "/spacing" }),
  );
});
