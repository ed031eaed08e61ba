import { gzipSync } from "node:zlib";
import type { MapRequest, Surfaces } from "@pistor/core/injection-map";
import { drawMap, mapRequestSchema, onSkin } from "@pistor/core/injection-map";
import { buildSurface, lift } from "@pistor/core/surface";
import { loadChart, mapKnowledgeWith } from "@pistor/knowledge/injection-map";
import { formIds, formOfChart, loadForm } from "@pistor/knowledge/surface";
import type { Figure } from "./measure.ts";
import { ms, msOf, thousands } from "./measure.ts";

const target = 1500;

/** Points laid on the skin, on one core, beside the same map on the drawing in the same run. */
export async function surfaceFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const built = new Map<string, ReturnType<typeof buildSurface>>();
  for (const id of formIds) {
    const form = await loadForm(id);
    const took = msOf(() => built.set(id, buildSurface(form)), 7);
    const surface = built.get(id);
    figures.push({
      what: `the ${id} built, ${thousands((surface?.mesh.triangles.length ?? 0) / 3)} triangles`,
      target: "≤ 1 s",
      measured: ms(took),
      met: took <= 1000,
    });
    figures.push({
      what: `the ${id} as it is fetched (gzip, as data)`,
      target: "–",
      measured: `${(gzipSync(JSON.stringify(form)).length / 1000).toFixed(1)} kB`,
      met: null,
    });
  }
  const surfaces: Surfaces = (chart) => built.get(formOfChart[chart] ?? "");
  const knowledge = mapKnowledgeWith([
    await loadChart("body-front"),
    await loadChart("face-front"),
    await loadChart("scalp-top"),
  ]);
  const skin = onSkin(knowledge, surfaces);
  for (const [what, request] of requests) {
    const count = skin.fill(request, {})?.count ?? 0;
    const curved = msOf(() => skin.fill(request, {}), 5);
    const flat = msOf(() => drawMap(knowledge, request), 5);
    const many = count >= 10_000;
    figures.push({
      what: `${what}: ${thousands(count)} points on the skin`,
      target: many ? "≤ 1.5 s for 10,000" : "–",
      measured: `${ms(curved)} (${(curved / flat).toFixed(0)} × the drawing)`,
      met: many ? (curved / count) * 10_000 <= target : null,
    });
  }
  const surface = surfaces("body-front");
  if (surface !== undefined) {
    const lifts = msOf(() => {
      for (let i = 0; i < 10_000; i++) lift(surface, "body-front", [(i % 100) + 40, 300 + (i % 577)]);
    }, 9);
    figures.push({ what: "10,000 points lifted", target: "–", measured: ms(lifts), met: null });
  }
  return figures;
}

const asked = (chart: string, region: string, spacingMm: number): MapRequest =>
  mapRequestSchema.parse({ chart, region, technique: "papule", depthMm: 2, spacingMm, dropMl: 0.02, needleMm: 4 });

const requests: readonly (readonly [string, MapRequest])[] = [
  ["both thighs from the front, 2.3 mm", asked("body-front", "thigh-front", 2.3)],
  ["both thighs from the front, 10 mm", asked("body-front", "thigh-front", 10)],
  ["a forehead, 5 mm", asked("face-front", "forehead", 5)],
  ["the crown of the scalp, 10 mm", asked("scalp-top", "scalp-crown", 10)],
];
