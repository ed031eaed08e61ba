import { buildSurface, lift, project } from "@pistor/core/surface";
import type { ChartId } from "@pistor/knowledge/injection-map";
import { loadChart } from "@pistor/knowledge/injection-map";
import { loadForm } from "@pistor/knowledge/surface";
import { describe, expect, test } from "vitest";
import { figureOf, toScreen } from "./figure.ts";
import { ownCharts, wornCharts } from "./forms.ts";
import { placeAt } from "./place-at.ts";
import { nearestSpot, skinPoints } from "./spots.ts";

/** The reference adult's head and its five charts, as the clinic opens them. */
const surface = buildSurface(await loadForm("head"));
const charts = await Promise.all(wornCharts.face.map((id) => loadChart(id as ChartId)));
const figure = figureOf(surface, charts, ownCharts.face);

test("a chart is laid on the figure where it draws each place, at every vertex of the skin", () => {
  for (const slide of figure.charts) {
    const [left, top, width, height] = charts.find(({ id }) => id === slide.chart)?.viewBox ?? [0, 0, 0, 0];
    const { vertices } = surface.mesh;
    for (let v = 0; v < vertices.length; v += 3 * 97) {
      const place = [vertices[v]!, vertices[v + 1]!, vertices[v + 2]!] as const;
      const at = [...toScreen(place), 1];
      const share = (row: readonly number[]) => row.reduce((sum, each, i) => sum + each * at[i]!, 0);
      const [x, y] = project(surface, slide.chart, place);
      expect(left + share(slide.across) * width).toBeCloseTo(x, 6);
      expect(top + share(slide.down) * height).toBeCloseTo(y, 6);
    }
  }
});

describe("a place of the skin", () => {
  // Where a chart looks straight at the place, it is that chart's own region that a finger names.
  test.each<[string, string, readonly [number, number]]>([
    ["face-front", "chin", [0, 92]],
    ["face-front", "glabella", [0, -14]],
    ["scalp-top", "scalp-mid", [5, -40]],
  ])("in the middle of %s is named by it: %s", (chart, region, point) => {
    const place = lift(surface, chart, point);
    const found = place === null ? null : placeAt(surface, charts, ownCharts.face, place);
    expect([found?.chart, found?.region?.id.replace(/-(left|right)$/, "")]).toEqual([chart, region]);
    expect(found?.point[0]).toBeCloseTo(point[0], 6);
    expect(found?.point[1]).toBeCloseTo(point[1], 6);
  });

  test("is never named for the other side of the patient", () => {
    for (const chart of charts)
      for (const region of chart.regions) {
        if (region.side === null) continue;
        const middle = region.outline.reduce(([sx, sy], [x, y]) => [sx + x, sy + y] as const, [0, 0] as const);
        const place = lift(surface, chart.id, [middle[0] / region.outline.length, middle[1] / region.outline.length]);
        const found = place === null ? null : placeAt(surface, charts, ownCharts.face, place);
        if (place === null || found?.region?.side == null || Math.abs(place[0]) < 1) continue;
        // x runs to the patient's left.
        expect([chart.id, region.id, found.region.side]).toEqual([
          chart.id,
          region.id,
          place[0] > 0 ? "left" : "right",
        ]);
      }
  });
});

test("each point of a layer is lifted onto the skin once, and the eraser finds it there", () => {
  const points = [
    [30, 40],
    [36, 40],
    [42, 42],
  ] as const;
  const layer = { chart: "face-front", region: "malar-left", depthMm: 2, spacingMm: 6, points };
  const spots = skinPoints(surface, [layer, { ...layer, chart: "body-front" }], "now");
  expect(spots.map(({ point }) => point)).toEqual(points);
  for (const spot of spots) {
    // The front chart looks along z: what it draws stands where it draws it, y turned up.
    expect(spot.place[0]).toBeCloseTo(spot.point[0], 9);
    expect(-spot.place[1]).toBeCloseTo(spot.point[1], 9);
    const [x, y, z] = spot.place;
    expect(nearestSpot(spots, [x + 0.5, y, z], 2)?.point).toBe(spot.point);
  }
  expect(nearestSpot(spots, [0, 0, 0], 2)).toBeNull();
});
