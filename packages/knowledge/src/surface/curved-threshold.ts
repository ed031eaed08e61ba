import type { Parameter } from "@pistor/core/evidence";

/** From when on a map is better laid on the skin: the drawing's area falls short of the skin's by this much, %. */
export const curvedThreshold: Parameter<number> = {
  id: "map.curved-threshold",
  title: "Drawing smaller than the skin, from which the spacing is laid on the skin",
  unit: "%",
  claims: [
    {
      source: "clinic-default",
      at: "a tenth of the skin is a tenth of the points: about what a hand keeps of a spacing anyway",
      says: 10,
      unit: "%",
    },
  ],
  settled: {
    value: 10,
    how: "clinic-default",
    why: "Nothing is published about the error of a drawn grid; on our forms forehead, flank and thigh pass it, abdomen and lower back do not.",
    by: "knowledge board",
    on: "2026-11-22",
  },
};
