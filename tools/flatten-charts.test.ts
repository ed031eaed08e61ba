import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readChart } from "@pistor/core/injection-map";
import { expect, test } from "vitest";
import { catalogue, drawings, flattenChart, generated, generatedFiles } from "./flatten-charts.ts";
import { flattenPath, fromChord } from "./svg-path.ts";

const charts = Object.keys(catalogue).map((id) => readChart(flattenChart(id)));

test("the kept outlines are those of the drawings as they are now", () => {
  const files = generatedFiles();
  expect(readdirSync(generated).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(generated, name), "utf8") === text, `${name}: run npx tsx tools/flatten-charts.ts`).toBe(
      true,
    );
});

test("every region has the area that the catalogue of charts gives it, within 1 %", () => {
  const off = charts.flatMap((chart) =>
    chart.regions.flatMap((region) => {
      const listed = catalogue[chart.id]?.regions.find((entry) => entry.id === region.id)?.cm2 ?? Number.NaN;
      // The catalogue is rounded to 0.1 cm², which is more than 1 % of the smallest regions.
      const tolerated = 0.01 * listed + 0.05;
      return Math.abs(region.areaCm2 - listed) <= tolerated ? [] : [`${chart.id} ${region.id}: ${region.areaCm2}`];
    }),
  );
  expect(charts.flatMap((chart) => chart.regions)).toHaveLength(186);
  expect(charts.flatMap((chart) => chart.zones)).toHaveLength(35);
  expect(off).toEqual([]);
});

test("no corner of a drawn curve is farther than 0.05 mm from the kept outline", () => {
  const svg = readFileSync(join(drawings, "face-front.svg"), "utf8");
  for (const region of charts.find((chart) => chart.id === "face-front")?.regions ?? []) {
    const d = svg.match(new RegExp(`id="face-front-${region.id}"[^>]*? d="([^"]*)"`))?.[1] ?? "";
    const fine = flattenPath(d, 0.001)[0] ?? [];
    expect(fine.length).toBeGreaterThan(region.outline.length);
    const { outline } = region;
    const farthest = Math.max(
      ...fine.map((point) =>
        Math.min(...outline.map((corner, i) => fromChord(point, corner, outline[(i + 1) % outline.length] ?? corner))),
      ),
    );
    expect(farthest, region.id).toBeLessThan(0.05);
  }
});

test("both halves of a region meet on the middle line exactly, so that no gap is left between them", () => {
  const forehead = charts
    .find((chart) => chart.id === "face-front")
    ?.regions.filter(({ id }) => id.startsWith("forehead"));
  for (const half of forehead ?? [])
    expect(half.outline.filter(([x]) => x === 0).length, half.id).toBeGreaterThanOrEqual(2);
  expect(forehead).toHaveLength(2);
});
