import type { Form } from "@pistor/core/surface";
import { headSilhouette } from "./silhouettes.ts";

/** Half-widths by level are those of the drawn front; the cushion of the profile says how they fall off. */
export const head: Form = {
  id: "head",
  views: [
    { chart: "face-front", side: "front", offset: [0, 0] },
    { chart: "face-left", side: "left", offset: [0, 0] },
    { chart: "face-right", side: "right", offset: [0, 0] },
    { chart: "scalp-top", side: "top", offset: [0, 0] },
    { chart: "scalp-back", side: "back", offset: [0, 0] },
  ],
  plane: "side",
  outline: headSilhouette,
  cellMm: 5,
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
    // The ear, and the skull that is widest behind it.
    { at: [45, 21], reach: [17, 28], height: 13, steepness: 6 },
    { at: [-20, -18], reach: [34, 62], height: 7 },
  ],
  reliefFar: [],
  reliefFront: [
    { at: [31, 0], reach: [16, 11], height: -7 },
    { at: [45, 27], reach: [16, 14], height: 3 },
    { at: [22, -19], reach: [22, 7], height: 3 },
  ],
  measures: null,
};
