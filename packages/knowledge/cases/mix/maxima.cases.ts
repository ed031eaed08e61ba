import type { MixCase } from "./mix-case.ts";
import { mixture, weighing } from "./mix-case.ts";

const lidocaine = (strength: string, volumeMl: number, more: object = {}) =>
  mixture([["lidocaine", strength, volumeMl]], more);

/** Doses against their maxima: by weight, by cap, by policy, and of what stays in the syringe. */
export const maxima: readonly MixCase[] = [
  {
    name: "lidocaine at 48 kg, exactly the maximum",
    document: lidocaine("2 %", 7.2, weighing(48)),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.mg": 144, "lidocaine.maxMg": 144, "lidocaine.maxMl": 7.2, "lidocaine.mgPerKg": 3 },
    why: "48 kg times 3 mg/kg is 144 mg; 2 % is 20 mg/mL, so 144 mg are 7.2 mL.",
  },
  {
    name: "lidocaine at 48 kg, one mark too much",
    document: lidocaine("2 %", 7.21, weighing(48)),
    verdict: "refused",
    rules: ["dose.over-maximum"],
    gives: { "lidocaine.mg": 144.2, "lidocaine.share": 1.001389 },
    why: "7.21 mL times 20 mg/mL is 144.2 mg; over 144 mg that is 1.001389.",
  },
  {
    name: "lidocaine at 90 kg meets the cap before the weight",
    document: lidocaine("1 %", 20, weighing(90)),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.mg": 200, "lidocaine.maxMg": 200, "lidocaine.maxMl": 20 },
    why: "90 kg times 3 is 270 mg, above the cap of 200 mg; 200 mg of 1 % are 20 mL.",
  },
  {
    name: "a clinic's 2 mg/kg lowers the maximum",
    document: lidocaine("1 %", 12.1, { ...weighing(60), policy: { "lidocaine-mg-per-kg": 2 } }),
    verdict: "refused",
    rules: ["dose.over-maximum"],
    gives: { "lidocaine.maxMg": 120, "lidocaine.mg": 121 },
    why: "60 kg times 2 mg/kg is 120 mg; 12.1 mL of 10 mg/mL are 121 mg.",
  },
  {
    name: "a clinic's 4.5 mg/kg brings the cap that was published with it",
    document: lidocaine("2 %", 15, { ...weighing(90), policy: { "lidocaine-mg-per-kg": 4.5 } }),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.maxMg": 300, "lidocaine.mg": 300, "lidocaine.share": 1 },
    why: "90 kg times 4.5 is 405 mg, above the cap of 300 mg that stands beside 4.5; 15 mL of 20 mg/mL are 300 mg.",
  },
  {
    name: "without a weight a maximum by weight is open",
    document: lidocaine("2 %", 1, { patient: { allergies: [] } }),
    verdict: "cannot-decide",
    rules: ["dose.weight-unknown"],
    gives: { "lidocaine.maxMg": null, "lidocaine.mg": 20, "lidocaine.mgPerKg": null },
    why: "1 mL of 20 mg/mL is 20 mg; 3 mg/kg of nobody knows what is not known.",
  },
  {
    name: "without a weight the cap still holds",
    document: lidocaine("2 %", 10.5, { patient: { allergies: [] } }),
    verdict: "refused",
    rules: ["dose.over-cap", "dose.weight-unknown"],
    gives: { "lidocaine.mg": 210 },
    why: "10.5 mL times 20 mg/mL is 210 mg, above 200 mg at any weight.",
  },
  {
    name: "adrenaline in the syringe never lifts lidocaine's maximum",
    document: mixture(
      [
        ["lidocaine", "2 %", 10],
        ["adrenaline", "0.01 mg/mL", 1],
      ],
      {
        ...weighing(60),
        policy: { compatible: [{ substances: ["adrenaline", "lidocaine"], physician: "Dr Selin Kaya" }] },
      },
    ),
    verdict: "refused",
    rules: ["dose.over-maximum", "dose.no-limit-known", "pair.decided-by-clinic"],
    gives: { "lidocaine.mg": 200, "lidocaine.maxMg": 180 },
    why: "60 kg times 3 is 180 mg; the 7 mg/kg that was published with adrenaline stands beside it and lifts nothing.",
  },
  {
    name: "procaine by weight",
    document: mixture([["procaine", "2 %", 20]], weighing(50)),
    verdict: "refused",
    rules: ["dose.over-maximum"],
    gives: { "procaine.mg": 400, "procaine.maxMg": 350, "procaine.maxMl": 17.5 },
    why: "50 kg times 7 mg/kg is 350 mg; 20 mL of 20 mg/mL are 400 mg; 350 mg are 17.5 mL.",
  },
  {
    name: "hyaluronic acid asks for no weight",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 3]], { patient: { allergies: [] } }),
    verdict: "ok",
    rules: [],
    gives: { "hyaluronic-acid.mg": 30, "hyaluronic-acid.share": 1 },
    why: "3 mL times 10 mg/mL is 30 mg, the whole of the 30 mg of a session.",
  },
  {
    name: "hyaluronic acid above a session",
    document: mixture([["hyaluronic-acid", "1.5 %", 2.1]]),
    verdict: "refused",
    rules: ["dose.over-maximum"],
    gives: { "hyaluronic-acid.mg": 31.5, "hyaluronic-acid.share": 1.05 },
    why: "1.5 % is 15 mg/mL; 2.1 mL are 31.5 mg; over 30 mg that is 1.05.",
  },
  {
    name: "vitamin C above a session",
    document: mixture([["vitamin-c", "100 mg/mL", 2.5]]),
    verdict: "refused",
    rules: ["dose.over-maximum"],
    gives: { "vitamin-c.mg": 250, "vitamin-c.share": 1.25 },
    why: "2.5 mL times 100 mg/mL is 250 mg; over 200 mg that is 1.25.",
  },
  {
    name: "what nobody gave a maximum for is a caution",
    document: mixture([["dexpanthenol", "50 mg/mL", 2]]),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "dexpanthenol.mg": 100, "dexpanthenol.maxMg": null, "dexpanthenol.share": null },
    why: "2 mL times 50 mg/mL is 100 mg, against a maximum that no source gives.",
  },
  {
    name: "a strength of ten times the usual is a caution",
    document: mixture([["tranexamic-acid", "250 mg/mL", 1]]),
    verdict: "caution",
    rules: ["dose.no-limit-known", "strength.above-usual"],
    gives: { "tranexamic-acid.mg": 250 },
    why: "4 and 100 mg/mL are published; 250 mg/mL is above both.",
  },
  {
    name: "a syringe that holds more than the points take",
    document: lidocaine("20 mg/mL", 10, { ...weighing(50), points: 50, volumePerPointMl: 0.1 }),
    verdict: "caution",
    rules: ["dose.drawn-over-maximum"],
    gives: { "lidocaine.mg": 100, "lidocaine.drawnMg": 200, "lidocaine.perPointMg": 2, leftoverMl: 5 },
    why: "50 times 0.1 is 5 mL, half of 10; half of 200 mg is 100 mg, while 50 kg times 3 is 150 mg.",
  },
];
