import type { Form } from "@pistor/core/surface";
import { headSilhouette } from "./silhouettes.ts";

/** Half-widths by level are those of the drawn front; the cushion of the profile says how they fall off. */
export const head: Form = {
  id: "head",
  views: [
    { chart: "face-front", side: "front", offset: [0, 0] },
    { chart: "face-left", side: "left", offset: [0, 0] },
    { chart: "face-right", side: "right", offset: [0, 0] },
    { chart: "scalp-top", side: "top", offset: [0, 0], depth: 60 },
    { chart: "scalp-back", side: "back", offset: [0, 0] },
  ],
  plane: "side",
  outline: headSilhouette,
  cellMm: 4,
  deepestMm: 185,
  cutAtMm: 184,
  roundness: [
    [-105, 2.1],
    [-60, 2.3],
    [0, 2.3],
    [70, 2.15],
    [110, 2.1],
  ],
  trunk: {
    middle: [[0, 0]],
    // biome-ignore format: pairs of level and value read better in rows
    near: [
      [-103.5, 0.921], [-100, 0.9], [-96, 0.863], [-88, 0.833], [-80, 0.807], [-72, 0.788], [-64, 0.776], [-56, 0.763],
      [-48, 0.751], [-32, 0.731], [-16, 0.714], [-8, 0.705], [0, 0.694], [16, 0.67], [32, 0.643], [48, 0.628],
      [56, 0.614], [64, 0.598], [72, 0.576], [80, 0.553], [88, 0.549], [96, 0.553], [104, 0.572], [112, 0.606],
      [120, 0.658], [128, 0.732], [136, 0.844], [144, 1.013], [152, 1.279], [160, 1.608], [168, 1.856], [176, 2.031],
      [190, 2.293], [220, 2.877],
    ],
    far: [[0, 1]],
  },
  limb: null,
  reliefNear: [
    // The ear, and the skull: widest behind it, narrower at the forehead.
    { at: [45, 21], reach: [17, 28], height: 13, steepness: 6 },
    { at: [-48, -18], reach: [58, 68], height: 15 },
    { at: [132, -50], reach: [36, 42], height: -9 },
    // The nose, narrower than the profile alone would make them.
    { at: [158, 28], reach: [15, 22], height: -11 },
  ],
  reliefFar: [],
  reliefFront: [
    { at: [32, 1], reach: [15, 10], height: -5 },
    { at: [46, 27], reach: [17, 15], height: 4 },
    { at: [20, 34], reach: [7, 9], height: 5 },
    { at: [0, 0], reach: [9, 12], height: 4 },
  ],
  measures: null,
};
