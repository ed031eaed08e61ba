import type { MixCase } from "./mix-case.ts";
import { mixture, weighing } from "./mix-case.ts";

/** Mixtures of published work, as they were drawn up. */
export const published: readonly MixCase[] = [
  {
    name: "Costantino: 3 mL for the back",
    document: mixture([
      ["lidocaine", "2 %", 1],
      ["ketoprofen", "160 mg/2 mL", 1],
      ["methylprednisolone", "40 mg/mL", 1],
    ]),
    verdict: "caution",
    rules: ["dose.no-limit-known", "dose.no-limit-known"],
    gives: { totalMl: 3, "lidocaine.mg": 20, "ketoprofen.mg": 80, "methylprednisolone.mg": 40, anaestheticShare: 0.1 },
    without: ["mixture.many-components", "pair.unknown"],
    why: "1 + 1 + 1 mL is 3 mL; 1 mL of 2 % is 20 mg, of 160 mg in 2 mL 80 mg; 20 of 200 mg is a tenth.",
  },
  {
    name: "Costantino with a fourth substance that can be injected",
    document: mixture([
      ["lidocaine", "2 %", 1],
      ["ketoprofen", "160 mg/2 mL", 1],
      ["methylprednisolone", "40 mg/mL", 1],
      ["dexpanthenol", "50 mg/mL", 1],
    ]),
    verdict: "cannot-decide",
    rules: [
      "pair.unknown",
      "pair.unknown",
      "pair.unknown",
      "dose.no-limit-known",
      "dose.no-limit-known",
      "dose.no-limit-known",
      "mixture.many-components",
    ],
    gives: { totalMl: 4 },
    why: "4 active substances are above 3; the new one makes 3 pairs that nobody has read about.",
  },
  {
    name: "Amin: 200 points of 0.01 mL, 9 parts to 1",
    document: mixture(
      [
        ["multivitamin", "10 mg/mL", 1.8],
        ["hyaluronic-acid", "10 mg/mL", 0.2],
      ],
      { points: 200, volumePerPointMl: 0.01 },
    ),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { pointsMl: 2, leftoverMl: 0, "hyaluronic-acid.mg": 2, "hyaluronic-acid.perPointMg": 0.01 },
    without: ["pair.unknown"],
    why: "200 times 0.01 is 2.0 mL; 0.2 mL of 10 mg/mL are 2 mg; 2 mg over 200 points is 0.01 mg.",
  },
  {
    name: "Amin: 250 points of 0.01 mL take 2.5 mL",
    document: mixture(
      [
        ["multivitamin", "10 mg/mL", 2.25],
        ["hyaluronic-acid", "10 mg/mL", 0.25],
      ],
      { points: 250, volumePerPointMl: 0.01 },
    ),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { pointsMl: 2.5, "hyaluronic-acid.mg": 2.5, "multivitamin.mg": 22.5 },
    why: "250 times 0.01 is 2.5 mL; 9 parts to 1 are 2.25 and 0.25 mL, at 10 mg/mL 22.5 and 2.5 mg.",
  },
  {
    name: "Paolucci: saline, lidocaine and lysine acetylsalicylate",
    document: mixture([
      ["sodium-chloride", "0.9 %", 2],
      ["lidocaine", "2 %", 1],
      ["lysine-acetylsalicylate", "100 mg/mL", 1],
    ]),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "sodium-chloride.mg": 18, "lidocaine.mg": 20, "lysine-acetylsalicylate.mg": 100 },
    why: "0.9 % is 9 mg/mL: 2 mL are 18 mg of salt; 1 mL of 2 % is 20 mg; a carrier needs no maximum.",
  },
  {
    name: "Cacchio: EDTA with procaine",
    document: mixture([
      ["procaine", "1 %", 2],
      ["disodium-edta", "50 mg/mL", 1],
    ]),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "procaine.mg": 20, "disodium-edta.mg": 50 },
    why: "2 mL of 10 mg/mL are 20 mg; 1 mL of 50 mg/mL is 50 mg; 80 people were given both.",
  },
  {
    name: "Park's mixture is refused three times over",
    document: mixture([
      ["aminophylline", "25 mg/mL", 2],
      ["buflomedil", "10 mg/mL", 2],
      ["lidocaine", "2 %", 1],
    ]),
    verdict: "refused",
    rules: ["pair.anaesthetic-in-lipolytic", "substance.blocked", "dose.no-limit-known", "dose.no-limit-known"],
    gives: { "aminophylline.mg": 50, "lidocaine.mg": 20 },
    why: "Buflomedil was withdrawn, and lidocaine stops what aminophylline is for; 2 times 25 is 50 mg.",
  },
  {
    name: "Moftah: 0.5 mg of dutasteride in 2 mL",
    document: mixture([["dutasteride", "0.25 mg/mL", 2]], {
      site: "scalp",
      ...weighing(70, { answers: { "child-bearing-potential": false } }),
    }),
    verdict: "caution",
    rules: ["dose.no-limit-known", "staff.pregnant"],
    gives: { "dutasteride.mg": 0.5 },
    without: ["inhibitor.child-bearing-potential"],
    why: "0.25 mg/mL times 2 mL is 0.5 mg.",
  },
  {
    name: "Pazyar: tranexamic acid 100 mg/mL, 10 points of 0.05 mL",
    document: mixture([["tranexamic-acid", "100 mg/mL", 1]], { points: 10, volumePerPointMl: 0.05, areaCm2: 10 }),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "tranexamic-acid.mg": 50, "tranexamic-acid.perPointMg": 5, "tranexamic-acid.mgPerCm2": 5 },
    without: ["strength.above-usual"],
    why: "10 times 0.05 is 0.5 mL, 50 mg at 100 mg/mL; over 10 points, and over 10 cm², 5 mg.",
  },
  {
    name: "the other arm: tranexamic acid 4 mg/mL is 25 times less",
    document: mixture([["tranexamic-acid", "4 mg/mL", 1]], { points: 10, volumePerPointMl: 0.05 }),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "tranexamic-acid.mg": 2, "tranexamic-acid.perPointMg": 0.2 },
    why: "0.5 mL of 4 mg/mL are 2 mg, where 100 mg/mL gave 50: 25-fold.",
  },
];
