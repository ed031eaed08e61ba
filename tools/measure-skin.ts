// How much skin stands behind each region of the charts, cm²: what a screen says at once, before it builds the surface.
//
//   npx tsx tools/measure-skin.ts     writes packages/knowledge/src/surface/skin-areas.ts
import { writeFileSync } from "node:fs";
import type { Chart } from "@pistor/core/injection-map";
import { readChart } from "@pistor/core/injection-map";
import type { Surface } from "@pistor/core/surface";
import { areaOnSurface, buildSurface } from "@pistor/core/surface";
import { chartFiles } from "@pistor/knowledge/injection-map/charts";
import { formIds, formOfChart, loadForm } from "@pistor/knowledge/surface";

/** By chart and region, without what takes no needle, to a tenth. */
export type SkinAreas = Readonly<Record<string, Readonly<Record<string, number>>>>;

export async function measureSkin(): Promise<SkinAreas> {
  const surfaces = new Map<string, Surface>();
  for (const id of formIds) surfaces.set(id, buildSurface(await loadForm(id)));
  return Object.fromEntries(
    chartFiles.map(readChart).flatMap((chart) => {
      const surface = surfaces.get(formOfChart[chart.id] ?? "");
      return surface === undefined ? [] : [[chart.id, areasOf(chart, surface)]];
    }),
  );
}

function areasOf(chart: Chart, surface: Surface): Record<string, number> {
  const closed = chart.zones.filter(({ kind }) => kind === "excluded").map(({ outline }) => ({ polygon: outline }));
  return Object.fromEntries(
    chart.regions.map(({ id, outline }) => {
      const mm2 = areaOnSurface(surface, chart.id, [[{ polygon: outline }]], closed);
      return [id, Math.round(mm2 / 10) / 10];
    }),
  );
}

if (process.argv[1]?.endsWith("measure-skin.ts") === true) {
  const areas = await measureSkin();
  const text = Object.entries(areas)
    .map(
      ([chart, regions]) =>
        `  "${chart}": { ${Object.entries(regions)
          .map(([id, cm2]) => `"${id}": ${cm2}`)
          .join(", ")} },`,
    )
    .join("\n");
  writeFileSync(
    new URL("../packages/knowledge/src/surface/skin-areas.ts", import.meta.url),
    `/**\n * The skin of the reference adult behind each region of a chart, cm², without what takes no needle: measured on Pistor's own\n * surface by \`tools/measure-skin.ts\`, so that a screen can say at once where a drawing falls short. Not measured on anybody.\n */\nexport const skinAreas: Readonly<Record<string, Readonly<Record<string, number>>>> = {\n${text}\n};\n`,
  );
}
