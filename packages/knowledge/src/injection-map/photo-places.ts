import type { ChartId } from "./chart-list.ts";

/** A place that can be found on a body by eye or hand, and where it lies on a chart, mm, measured on the drawing. */
export interface PhotoPlace {
  /** A word of its own for each; ends in `-left` or `-right` where there are two. */
  readonly id: string;
  readonly at: readonly [x: number, y: number];
}

const one = (id: string, x: number, y: number): PhotoPlace => ({ id, at: [x, y] });
/** @param left on which side of the chart the patient's left is: 1 right of the middle, -1 left of it */
const both = (id: string, left: 1 | -1, x: number, y: number): readonly PhotoPlace[] => [
  one(`${id}-right`, -left * x, y),
  one(`${id}-left`, left * x, y),
];
const profile = (front: 1 | -1): readonly PhotoPlace[] => [
  one("outer-canthus", front * 122, 3),
  one("nose-wing", front * 139, 38),
  one("mouth-corner", front * 138, 68),
  one("ear-lobe", front * 51, 46),
  one("ear-top", front * 43, -4),
  one("chin", front * 144, 96),
];

/** Places by which a photograph is laid by hand, in the order in which they are asked for. */
export const photoPlaces: Readonly<Record<ChartId, readonly PhotoPlace[]>> = {
  "face-front": [
    ...both("outer-canthus", 1, 43.8, 0.6),
    ...both("mouth-corner", 1, 24.2, 67.5),
    one("chin", 0, 106),
    ...both("nose-wing", 1, 18.4, 37),
  ],
  "face-left": profile(-1),
  "face-right": profile(1),
  "scalp-top": [one("hairline-middle", 0, -119), ...both("ear-front", -1, 70, -41), one("head-back", 0, 47)],
  "scalp-back": [...both("ear-top", -1, 76, -4), ...both("ear-lobe", -1, 69, 46), one("nape-hairline", 0, 70)],
  "body-front": [
    one("navel", 0, 662),
    ...both("hip-bone", 1, 138, 692),
    one("jugular-notch", 0, 302),
    ...both("armpit", 1, 150, 410),
    ...both("elbow-crease", 1, 265, 592),
    ...both("kneecap", 1, 113, 1205),
    ...both("inner-ankle", 1, 106, 1643),
  ],
  "body-back": [
    ...both("sacral-dimple", -1, 40, 748),
    ...both("shoulder-blade-tip", -1, 85, 450),
    one("neck-vertebra", 0, 262),
    ...both("armpit", -1, 150, 410),
    ...both("elbow-tip", -1, 257, 590),
    ...both("gluteal-fold", -1, 65, 902),
    ...both("knee-hollow", -1, 112, 1206),
    ...both("heel", -1, 118, 1692),
  ],
};
