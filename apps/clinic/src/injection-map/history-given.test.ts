import { sessionRecordSchema } from "@pistor/core/session";
import { expect, test } from "vitest";
import { givenIn } from "./history-given.ts";

// 50 points of 0.02 mL are 1 mL out of 4 mL mixed: a quarter of each ingredient. 1 of 1 mL and 3 mL are 0.25 and 0.75.
test("an earlier session names its lots with what was given of each, and the charts that hold its points", () => {
  const record = sessionRecordSchema.parse({
    treatment: "face",
    number: 2,
    on: "2026-11-10",
    mixture: {
      verdict: "ok",
      ingredients: [
        { substance: "hyaluronic-acid", strength: "10 mg/mL", mgPerMl: 10, volumeMl: 1, lot: "HA-2306", expires: null },
        { substance: "saline", strength: "9 mg/mL", mgPerMl: 9, volumeMl: 3, lot: null, expires: null },
      ],
    },
    map: {
      chartVersion: "1",
      layers: [
        {
          chart: "face-front",
          region: "forehead",
          technique: "nappage",
          depthMm: 1,
          spacingMm: 4,
          dropMl: 0.02,
          needleMm: 4,
          points: Array.from({ length: 50 }, (_, i) => [i, 0]),
          verdict: "ok",
        },
      ],
    },
  });
  expect(givenIn(record)).toEqual({
    points: 50,
    volumeMl: 1,
    lots: [{ substance: "hyaluronic-acid", lot: "HA-2306", volumeMl: 0.25 }],
    charts: ["face-front"],
  });
});

test("a session without a map gave nothing", () => {
  const record = sessionRecordSchema.parse({ treatment: "face", number: 1, on: "2026-10-27" });
  expect(givenIn(record)).toEqual({ points: 0, volumeMl: 0, lots: [], charts: [] });
});
