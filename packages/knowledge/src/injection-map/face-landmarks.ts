import { ours } from "./claims.ts";
import { settled } from "./settle.ts";

/** A place on a face that the landmark model of 478 points knows, and where it lies on the chart of the face. */
export interface FaceLandmark {
  /** Number of the point in the model's mesh. */
  readonly index: number;
  /** On the chart `face-front`, mm. */
  readonly at: readonly [x: number, y: number];
  /**
   * `drawing`: a feature with a name, measured on the drawing by hand. `mesh`: a place between features; where the model
   * itself lays it on the drawing, with both sides averaged.
   */
  readonly by: "drawing" | "mesh";
}

const middle = (index: number, y: number, by: FaceLandmark["by"]): FaceLandmark => ({ index, at: [0, y], by });
/** The patient's right is on the left of the chart. */
const pair = (right: number, left: number, x: number, y: number, by: FaceLandmark["by"]): readonly FaceLandmark[] => [
  { index: right, at: [-x, y], by },
  { index: left, at: [x, y], by },
];

/**
 * The places that lay the chart over a face from the front.
 *
 * Left out on purpose: pupils and lids, which move with the gaze and close, and the ears, which hair covers. The model has
 * no hairline: its topmost point lies 16 mm below the drawn one, and what is above is carried on from there.
 */
export const faceLandmarks: readonly FaceLandmark[] = [
  middle(10, -48.7, "mesh"),
  ...pair(67, 297, 34, -45.5, "mesh"),
  ...pair(103, 332, 48.3, -39.8, "mesh"),
  ...pair(54, 284, 57.5, -31, "mesh"),
  ...pair(127, 356, 67.3, 6, "mesh"),
  ...pair(234, 454, 66.5, 19.5, "mesh"),
  ...pair(132, 361, 63.7, 47.5, "mesh"),
  ...pair(58, 288, 59, 62.8, "mesh"),
  ...pair(172, 397, 52.8, 75, "mesh"),
  ...pair(150, 379, 37, 91.2, "mesh"),
  ...pair(176, 400, 21.2, 101, "mesh"),
  middle(152, 106, "drawing"),
  middle(9, -20, "mesh"),
  ...pair(105, 334, 37, -22.5, "drawing"),
  ...pair(70, 300, 51.5, -14.3, "drawing"),
  ...pair(55, 285, 13, -14.2, "drawing"),
  ...pair(33, 263, 43.8, 0.6, "drawing"),
  ...pair(133, 362, 15.6, 3.3, "drawing"),
  middle(168, -3.7, "mesh"),
  middle(4, 32.5, "mesh"),
  middle(2, 45.2, "drawing"),
  ...pair(129, 358, 18.4, 37, "drawing"),
  ...pair(61, 291, 24.2, 67.5, "drawing"),
  middle(0, 59.5, "drawing"),
  middle(17, 79.4, "drawing"),
  ...pair(50, 280, 46.2, 33.1, "mesh"),
];

/** The points of the mesh from side to side of each iris, level with its middle: what the scale is measured on. */
export const irisWidths: readonly (readonly [from: number, to: number])[] = [
  [469, 471],
  [474, 476],
];

/** The outer corners of the eyes, between which a face must be so wide that its landmarks can be told apart. */
export const outerCorners = [33, 263] as const;

const measured = "measured on one public-domain portrait, our own drawing and three rendered heads";

export const irisWidth = settled(
  "photo.iris-width",
  "Width of the visible iris, from which a photograph's scale is told",
  "mm",
  { mean: 11.7, give: 0.5 },
  "clinic-default",
  "It varies little between adults. Measured against a length in the same picture it was off by 10 %, so a ruler or sticker in the picture stands above it.",
  [
    ours("width of the iris, from what is commonly published; no article of ours says it", "11.7 ± 0.5", "mm"),
    ours(`scale from the iris, ${measured}`, "within 10", "%"),
  ],
);

export const scaleGive = settled(
  "photo.scale-give",
  "How far a scale from the iris may be off",
  "%",
  10,
  "clinic-default",
  "The scale from the iris and that from the width between the outer corners of the eyes differed by this much.",
  [ours(`scale from the iris, ${measured}`, "within 10", "%")],
);

export const faceScore = settled(
  "photo.face-score",
  "How sure the model must be that it sees a face",
  "1",
  0.8,
  "clinic-default",
  "Below it the model also finds faces where only part of one is seen, and its places are off.",
  [ours(`score, ${measured}; a man seen from the side scored 0.55`, "0.8")],
);

export const faceYaw = settled(
  "photo.face-yaw",
  "How far a face may be turned to the side for its landmarks to be used",
  "deg",
  20,
  "clinic-default",
  "At 15° the places were 1.5 to 2.5 mm off, at 30° 3.8 to 5.2 mm; a turned face is laid by clicks.",
  [ours("error by turn, three rendered heads with known places", "20", "deg")],
);

export const eyeDistance = settled(
  "photo.eye-distance",
  "Least width between the outer corners of the eyes",
  "{pixel}",
  60,
  "clinic-default",
  "Below it the places wander by more than 2 % of that width.",
  [ours(`the same pictures made smaller, ${measured}`, "60", "{pixel}")],
);

export const faceSharpness = settled(
  "photo.face-sharpness",
  "How much of a face's detail must be fine: the part of its change from pixel to pixel that a 3 × 3 mean takes away",
  "1",
  0.03,
  "clinic-default",
  "In a blurred picture the model lays its places far off and is as sure of them as before.",
  [
    ours("one portrait 592 pixels wide, as it is", 0.16),
    ours("the same, blurred by 3 pixels, the eyes 116 pixels apart: still seen rightly", 0.035),
    ours("the same, blurred by 4 pixels: no longer", 0.027),
  ],
);

/** What is asked of a picture of a face before its landmarks are believed. */
export const faceGates = { score: faceScore, yaw: faceYaw, eyeDistance, sharpness: faceSharpness } as const;
