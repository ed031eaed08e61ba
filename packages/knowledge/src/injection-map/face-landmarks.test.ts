import { firstCrossing } from "@pistor/core/geometry";
import type { PhotoFrame } from "@pistor/core/injection-map";
import { layPhoto, regionsAt } from "@pistor/core/injection-map";
import { describe, expect, test } from "vitest";
import { chartFiles } from "./charts/index.ts";
import { chartIds, faceLandmarks, mapKnowledgeFrom, photoPlaces } from "./index.ts";

const knowledge = mapKnowledgeFrom(chartFiles);
const chartOf = (id: string) => {
  const chart = knowledge.chart(id);
  if (chart === undefined) throw new Error(id);
  return chart;
};
type Place = readonly [number, number];
const frame = (
  base: string,
  places: readonly Place[],
  to: (at: Place) => Place,
  more: Partial<PhotoFrame> = {},
): PhotoFrame => ({
  photoId: "4b5f3a52-6a3f-4a57-9f0e-5f7a3f6b6f10",
  base,
  widthPx: 4000,
  heightPx: 4000,
  mmPerPx: 0.5,
  scaleBy: "chart",
  how: "clicked",
  pairs: places.map(([x, y]) => ({ chart: [x, y], photo: [...to([x, y])] })),
  ...more,
});

test("each landmark stands once on the face, and left and right are each other's mirror image", () => {
  expect(new Set(faceLandmarks.map(({ index }) => index)).size).toBe(faceLandmarks.length);
  expect(faceLandmarks.length).toBe(44);
  for (const { at, index } of faceLandmarks) {
    expect(index).toBeLessThan(468);
    expect(faceLandmarks.some((other) => other.at[0] === -at[0] && other.at[1] === at[1])).toBe(true);
  }
});

test("landmarks with a name stand where the chart's own outlines have them: brows in brows, lips at the lips", () => {
  const face = chartOf("face-front");
  const within = (index: number, mm: number) => {
    const [x, y] = faceLandmarks.find((each) => each.index === index)!.at;
    const around = Array.from({ length: 12 }, (_, i): Place => [x + mm * Math.cos(i / 2), y + mm * Math.sin(i / 2)]);
    return new Set([[x, y] as Place, ...around].flatMap((at) => regionsAt(face, at).map(({ id }) => id)));
  };
  expect(within(105, 2)).toContain("brow-right");
  expect(within(334, 2)).toContain("brow-left");
  for (const mouth of [0, 17, 61, 291]) expect(within(mouth, 3)).toContain("lips");
  expect(within(129, 4)).toContain("nose-tip");
  expect(within(152, 5)).toContain("chin");
});

describe.each(chartIds)("%s", (id) => {
  const base = chartOf(id);
  const places = photoPlaces[id].map(({ at }) => at);

  test("laid over itself by its named places, moved, every region and zone is where it was", () => {
    const laid = layPhoto(
      base,
      frame(id, places, ([x, y]) => [x + 600, y + 200]),
    );
    expect(laid.leftOut).toEqual([]);
    // A side view's thyroid touches itself by a hair as it is drawn.
    const touching = base.zones.filter(({ outline }) => firstCrossing(outline) !== null);
    expect(laid.widened).toEqual(touching.map((zone) => zone.id));
    for (const [i, region] of laid.chart.regions.entries()) {
      expect(region.areaCm2).toBeCloseTo(base.regions[i]!.areaCm2, 2);
      expect(region.outline[0]![0]).toBeCloseTo(base.regions[i]!.outline[0]![0] + 600, 3);
    }
  });

  test("hands that miss each place by up to 8 mm lose no excluded zone", () => {
    // A fixed scatter of ±8 mm, different for each place.
    const missed = (at: Place): Place => [
      at[0] + 600 + 8 * Math.sin(at[0] * 7 + at[1]),
      at[1] + 200 + 8 * Math.cos(at[1] * 3),
    ];
    const laid = layPhoto(base, frame(id, places, missed));
    expect(laid.chart.zones.map((zone) => zone.id)).toEqual(base.zones.map((zone) => zone.id));
    expect(laid.leftOut.filter(({ why }) => why === "crossed")).toEqual([]);
  });
});

test("by landmarks the face is laid and the neck is not: between landmarks is known, beyond is guessed", () => {
  const at = faceLandmarks.map((landmark) => landmark.at);
  const laid = layPhoto(
    chartOf("face-front"),
    frame("face-front", at, ([x, y]) => [x + 600, y + 200], { how: "landmarks" }),
  );
  const ids = laid.chart.regions.map(({ id }) => id);
  for (const region of ["forehead-left", "temple-right", "malar-left", "chin", "jawline-right", "lips", "glabella"])
    expect(ids).toContain(region);
  expect(laid.leftOut.map(({ region, why }) => [region, why])).toEqual(
    [
      "neck-anterior-left",
      "neck-anterior-right",
      "neck-lateral-left",
      "neck-lateral-right",
      "decollete-left",
      "decollete-right",
      "submental",
    ].map((region) => [region, "beyond-landmarks"]),
  );
  expect(laid.chart.zones.length).toBe(chartOf("face-front").zones.length);
});
