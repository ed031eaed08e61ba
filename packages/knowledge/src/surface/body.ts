import type { Form } from "@pistor/core/surface";
import { bodyMeasures } from "./body-measures.ts";
import { bodySilhouette } from "./silhouettes.ts";

/** How deep the body is by level: ours, set by eye and checked against the volume of an adult of this height. */
export const body: Form = {
  id: "body",
  views: [
    { chart: "body-front", side: "front", offset: [0, 0] },
    { chart: "body-back", side: "back", offset: [0, 0] },
  ],
  plane: "front",
  outline: bodySilhouette,
  cellMm: 8,
  deepestMm: 200,
  cutAtMm: 2_000,
  roundness: [
    [0, 2],
    [240, 2],
    [320, 2.3],
    [780, 2.3],
    [900, 2],
  ],
  trunk: {
    middle: [
      [0, 12],
      [170, 12],
      [240, 0],
      [1000, 0],
      [1200, 2],
      [1380, -10],
      [1560, -16],
      [1706, -18],
    ],
    // biome-ignore format: pairs of level and value read better in rows
    near: [
      [10, 1.199], [40, 1.174], [75, 1.146], [110, 1.078], [150, 1.085], [185, 0.988], [203, 0.839], [218, 0.503],
      [232, 0.427], [256, 0.417], [300, 0.518], [340, 0.586], [400, 0.639], [460, 0.652], [520, 0.622], [600, 0.56],
      [660, 0.591], [720, 0.62], [780, 0.619], [840, 0.659], [884, 0.69], [950, 0.796], [1044, 1], [1108, 1.097],
      [1160, 1.149], [1204, 1.245], [1260, 1.128], [1364, 0.924], [1460, 0.978], [1530, 1.129], [1575, 1.298],
      [1600, 1.738], [1630, 2.663], [1660, 3.921], [1685, 5.401], [1700, 6.2],
    ],
    // biome-ignore format: pairs of level and value read better in rows
    far: [
      [10, 1.199], [40, 1.202], [75, 1.193], [110, 1.166], [145, 1.068], [175, 0.861], [205, 0.683], [240, 0.581],
      [280, 0.588], [330, 0.638], [400, 0.627], [460, 0.599], [540, 0.542], [610, 0.507], [680, 0.568], [750, 0.684],
      [810, 0.796], [850, 0.853], [884, 0.838], [950, 0.856], [1044, 0.946], [1108, 0.994], [1160, 1.026],
      [1204, 1.045], [1268, 1.24], [1364, 1.174], [1460, 1.117], [1530, 1.162], [1575, 1.258], [1600, 1.573],
      [1630, 1.849], [1660, 1.895], [1700, 2.1],
    ],
  },
  limb: {
    // Sidewards of these two lines it is the arm; below the armpit both lie in the gap.
    from: [
      [276, 140],
      [408, 146],
      [600, 165],
      [900, 220],
    ],
    to: [
      [276, 220],
      [340, 200],
      [408, 154],
      [600, 200],
      [900, 280],
    ],
    middle: [
      [280, -4],
      [400, -8],
      [600, -8],
      [790, 12],
      [980, 26],
    ],
    // biome-ignore format: pairs of level and value read better in rows
    near: [
      [290, 0.85], [320, 0.78], [350, 0.7], [380, 0.62], [410, 0.652], [436, 0.692], [468, 0.727], [532, 0.754],
      [600, 0.722], [660, 0.712], [724, 0.687], [788, 0.583], [830, 0.402], [870, 0.267], [910, 0.2], [950, 0.2],
      [985, 0.28],
    ],
    // biome-ignore format: pairs of level and value read better in rows
    far: [
      [290, 0.85], [320, 0.78], [350, 0.7], [380, 0.62], [410, 0.652], [436, 0.692], [468, 0.727], [532, 0.754],
      [600, 0.722], [660, 0.712], [724, 0.687], [788, 0.583], [830, 0.402], [870, 0.267], [910, 0.2], [950, 0.2],
      [985, 0.28],
    ],
  },
  reliefNear: [
    { at: [76, 442], reach: [46, 44], height: 9 },
    { at: [0, 139], reach: [10, 16], height: 17 },
    { at: [0, 665], reach: [9, 9], height: -5 },
    { at: [115, 1196], reach: [22, 26], height: 5 },
  ],
  reliefFar: [
    { at: [80, 812], reach: [58, 62], height: 15 },
    { at: [0, 830], reach: [15, 62], height: -22 },
    { at: [0, 520], reach: [12, 190], height: -7 },
    { at: [88, 380], reach: [44, 62], height: 7 },
  ],
  reliefFront: [],
  measures: bodyMeasures,
};
