import type { MixCase } from "./mix-case.ts";
import { mixture } from "./mix-case.ts";

const face = (more: object) =>
  mixture(
    [
      ["hyaluronic-acid", "10 mg/mL", 1.5],
      ["vitamin-c", "100 mg/mL", 0.5],
      ["sodium-chloride", "0.9 %", 1],
    ],
    more,
  );

/** What to draw up: points, what stays behind, marks, syringes. */
export const volumes: readonly MixCase[] = [
  {
    name: "80 points of 0.03 mL without anything that stays behind",
    document: face({ points: 80, volumePerPointMl: 0.03 }),
    verdict: "ok",
    rules: [],
    gives: {
      pointsMl: 2.4,
      leftoverMl: 0.6,
      "drawMl.totalMl": 2.4,
      "drawMl.ingredients.0.drawMl": 1.2,
      "drawMl.ingredients.1.drawMl": 0.4,
      "drawMl.ingredients.2.drawMl": 0.8,
      syringes: [{ fillMl: 1 }, { fillMl: 1 }, { fillMl: 0.4 }],
    },
    why: "80 times 0.03 is 2.4 mL; 1.5, 0.5 and 1 of 3 are a half, a sixth and a third: 1.2, 0.4, 0.8; 1 + 1 + 0.4.",
  },
  {
    name: "a volume between two marks is drawn up to the next",
    document: face({ points: 10, volumePerPointMl: 0.1 }),
    verdict: "ok",
    rules: [],
    gives: {
      "drawMl.totalMl": 1.01,
      "drawMl.ingredients.0.drawMl": 0.5,
      "drawMl.ingredients.1.exactMl": 0.166667,
      "drawMl.ingredients.1.drawMl": 0.17,
      "drawMl.ingredients.2.drawMl": 0.34,
      "drawMl.ingredients.0.doseErrorPercent": -0.990099,
      "drawMl.ingredients.1.doseErrorPercent": 0.990099,
      "drawMl.ingredients.2.doseErrorPercent": 0.990099,
    },
    why: "1 mL: 0.5, 0.1667 to 0.17, 0.3333 to 0.34, in all 1.01; 0.5 of 1.01 for 0.5 of 1 is 0.99 % less, 0.17 of 1.01 for a sixth 0.99 % more.",
  },
  {
    name: "coarse marks move the dose more",
    document: face({ points: 10, volumePerPointMl: 0.1, syringe: { sizeMl: 5, markMl: 0.2 } }),
    verdict: "ok",
    rules: [],
    gives: {
      "drawMl.totalMl": 1.2,
      "drawMl.ingredients.0.doseErrorPercent": 0,
      "drawMl.ingredients.1.doseErrorPercent": 0,
      syringes: [{ fillMl: 1 }],
    },
    why: "0.5 to 0.6, 0.1667 to 0.2, 0.3333 to 0.4: 1.2 mL in the same proportions, as it happens: no error.",
  },
  {
    name: "needle, line and gun keep some back",
    document: face({ points: 80, volumePerPointMl: 0.03, deadMl: { needle: 0.05, line: 0.1, gun: 0.2 } }),
    verdict: "ok",
    rules: [],
    gives: {
      "drawMl.deadMl": 0.45,
      "drawMl.totalMl": 2.86,
      syringes: [{ fillMl: 1 }, { fillMl: 1 }, { fillMl: 0.85 }],
    },
    why: "2.4 + 0.1 + 0.2 is 2.7; a syringe of 1 gives 0.95, so 3 of them; 3 times 0.05 + 0.3 is 0.45; 2.85 drawn as 1.43 + 0.48 + 0.95.",
  },
  {
    name: "what stays behind was not prepared",
    document: face({ points: 29, volumePerPointMl: 0.1, deadVolumeMl: 0.2 }),
    verdict: "caution",
    rules: ["points.dead-volume"],
    gives: { pointsMl: 2.9, leftoverMl: 0.1, "drawMl.deadMl": 0.2 },
    without: ["points.more-than-prepared"],
    why: "29 times 0.1 is 2.9; with 0.2 behind it is 3.1, and 3 mL is prepared: 0.1 lacks.",
  },
  {
    name: "exactly enough with what stays behind",
    document: face({ points: 28, volumePerPointMl: 0.1, deadVolumeMl: 0.2 }),
    verdict: "ok",
    rules: [],
    gives: { "drawMl.totalMl": 3 },
    without: ["points.dead-volume"],
    why: "28 times 0.1 is 2.8, and 0.2 is 3.0 mL, which is prepared.",
  },
  {
    name: "one point more than was prepared for",
    document: face({ points: 31, volumePerPointMl: 0.1 }),
    verdict: "refused",
    rules: ["points.more-than-prepared"],
    gives: { pointsMl: 3.1, leftoverMl: -0.1 },
    why: "31 times 0.1 is 3.1 mL, and 3 mL is prepared.",
  },
  {
    name: "without points nothing is drawn for them",
    document: face({}),
    verdict: "ok",
    rules: [],
    gives: { drawMl: null, syringes: null, pointsMl: null, "hyaluronic-acid.mg": 15, "vitamin-c.mg": 50 },
    why: "1.5 mL of 10 mg/mL are 15 mg, 0.5 of 100 are 50 mg, for the whole mixture.",
  },
  {
    name: "international units stay units",
    document: mixture([["hyaluronidase", "150 IU/mL", 2]], { points: 10, volumePerPointMl: 0.1 }),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: {
      "hyaluronidase.mg": null,
      "hyaluronidase.iu": 150,
      "hyaluronidase.perPointIu": 15,
      "hyaluronidase.drawnIu": 300,
    },
    why: "2 mL hold 300 IU; the points take 1 mL: 150 IU, over 10 points 15.",
  },
];
