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

test("a zone and a region are called by their names in the language", () => {
  const tell = (document: object, rule: string) =>
    (mapCommand.answer(document, { lang: "de", own: {} }) as PrintedMap).findings.find((each) => each.rule === rule)
      ?.tell;
  expect(tell({ ...example, region: "lips" }, "map.region-closed")).toMatch(/^Lippen/);
  expect(tell({ ...example, spacingMm: 5 }, "map.caution-zone")).not.toMatch(/artery/i);
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
  // Legend: the depth, what was filled, both kinds of zones, and the circle that is spared.
  for (const sign of [
    "1.5 mm",
    "filled place",
    "excluded: no needle",
    "caution: confirm once",
    "spared on this patient",
  ])
    expect(svg).toContain(`>${sign}</text>`);
  expect(svg).toContain(">Face, front, Forehead</text>");
  // No source stands behind it.
  expect(svg).not.toContain("aspirat");
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

test("the picture quotes the sources of what it warns of, in the reader's language and writing", () => {
  const asked = { ...example, depthMm: 3 };
  const svg = (lang: "en" | "ar") => {
    const map = mapCommand.answer(asked, { lang, own: {} }) as PrintedMap;
    return mapCommand.files?.(map, { lang, own: { svg: "x" } }).x ?? "";
  };
  expect(svg("en")).toMatch(/>Sources: SFM, public page, superficial intradermal: under 2 mm; BTP, nappage: 2–4 mm/);
  expect(svg("ar")).toContain('direction="rtl"');
  expect(svg("ar")).not.toContain(">Refused");
});

test("an angle and passes are judged as the points are", () => {
  expect(answer({ ...example, angleDeg: 80 }).findings).toMatchObject([
    {
      rule: "map.angle-out-of-range",
      then: "caution",
      tell: "80° is outside the angle published for nappage (30–60°).",
    },
  ]);
  expect(answer({ ...example, passes: 2 })).toMatchObject({ verdict: "refused", points: [] });
});

test("on the skin a forehead has more area and more points than on the drawing, and says by how much", async () => {
  const map = (await mapCommand.answer({ ...example, surface: "curved" }, options())) as PrintedMap;
  const flat = answer(example);
  expect(map.onSkin).toMatchObject({ surface: "curved", flat: { count: flat.count, areaCm2: flat.areaCm2 } });
  // The drawing looks straight at it: no piece of skin is smaller than its own shadow.
  expect(map.areaCm2).toBeGreaterThan(flat.areaCm2);
  expect(map.count).toBeGreaterThan(flat.count);
  const told = map.findings.find(({ rule }) => rule === "map.curved-against-flat")?.tell ?? "";
  expect(told).toContain(`${map.count} points`);
  expect(told).toContain(`${flat.count}`);
  expect(mapCommand.text(map, options())).toContain("cm² on the skin");
  expect(mapCommand.text(flat, options())).toContain("cm² on the chart");
  // By its label a grid counts squares of the drawing: it stays there.
  const label = { technique: "deoxycholic-grid", region: "submental", depthMm: 6, dropMl: 0.2, needleMm: 12.7 };
  const grid = (await mapCommand.answer({ ...example, ...label, surface: "curved" }, options())) as PrintedMap;
  expect(grid.onSkin?.surface).toBe("flat");
  expect(grid.findings.map(({ rule }) => rule)).toContain("map.curved-stays-flat");
});

test("golden maps: what a hand counts on the drawing", () => {
  // A rectangle of 45 × 35 mm on the brow of the back, 10 mm apart in squares of the label's grid is not hexagonal: rows
  // of a hexagonal lattice are 8.660254 mm apart, odd ones shifted by 5 mm, anchored at 0 | 0.
  const box = (left: number, top: number, right: number, bottom: number) => [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const { region: _, avoid: __, ...own } = { ...example, chart: "body-back" };
  const map = answer({ ...own, polygonMm: box(41, 401, 86, 436) });
  // Rows 47 to 50: y = 407.03, 415.69, 424.35, 433.01. Odd rows hold x = 45 … 85 (5), even rows 50 … 80 (4).
  expect(map.points.map(([x, y]) => [x, Math.round(y * 100) / 100])).toEqual([
    ...[45, 55, 65, 75, 85].map((x) => [x, 407.03]),
    ...[80, 70, 60, 50].map((x) => [x, 415.69]),
    ...[45, 55, 65, 75, 85].map((x) => [x, 424.35]),
    ...[80, 70, 60, 50].map((x) => [x, 433.01]),
  ]);
  expect({ count: map.count, areaCm2: map.areaCm2, volumeMl: map.volumeMl }).toEqual({
    count: 18,
    areaCm2: 15.75,
    volumeMl: 0.18,
  });
  // 4 × 40 less 2 × 10 along the rows (40, 30, 40, 30) and three steps of 10 between them: hypot(5, 8.660254) = 10.
  expect(map.pathMm).toBeCloseTo(40 + 30 + 40 + 30 + 30, 4);
});
