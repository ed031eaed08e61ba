import { skinAreas } from "@pistor/knowledge/surface";
import { expect, test } from "vitest";
import { measureSkin } from "./measure-skin.ts";

test("the areas of skin that screens show at once are those of the surface as it is built today", async () => {
  const measured = await measureSkin();
  expect(Object.keys(skinAreas)).toEqual(Object.keys(measured));
  for (const [chart, regions] of Object.entries(measured)) {
    expect(Object.keys(skinAreas[chart] ?? {}), chart).toEqual(Object.keys(regions));
    // To a tenth of a cm², as both are rounded.
    for (const [id, cm2] of Object.entries(regions))
      expect(Math.abs((skinAreas[chart]?.[id] ?? 0) - cm2), `${chart} ${id}`).toBeLessThan(0.11);
  }
});

test("no region has less skin behind it than its drawing covers", async () => {
  const { readChart } = await import("@pistor/core/injection-map");
  const { netArea } = await import("@pistor/core/geometry");
  const { chartFiles } = await import("@pistor/knowledge/injection-map/charts");
  for (const chart of chartFiles.map(readChart)) {
    const closed = chart.zones.filter(({ kind }) => kind === "excluded").map(({ outline }) => ({ polygon: outline }));
    for (const { id, outline } of chart.regions) {
      const flatCm2 = netArea([{ polygon: outline }], closed) / 100;
      // A view shortens and never lengthens; 3 % for rims where the drawing stands out beyond the form.
      expect(skinAreas[chart.id]?.[id] ?? 0, `${chart.id} ${id}`).toBeGreaterThan(flatCm2 * 0.97 - 0.1);
    }
  }
});
