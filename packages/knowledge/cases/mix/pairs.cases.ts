import type { MixCase } from "./mix-case.ts";
import { mixture, weighing } from "./mix-case.ts";

const decided = (a: string, b: string) => ({
  policy: { compatible: [{ substances: [a, b], physician: "Dr Selin Kaya", on: "2026-11-01" }] },
});

/** What may share a syringe, what may not, and what nobody knows. */
export const pairCases: readonly MixCase[] = [
  {
    name: "hyaluronic acid with vitamin C was given together",
    document: mixture([
      ["hyaluronic-acid", "10 mg/mL", 1],
      ["vitamin-c", "100 mg/mL", 1],
    ]),
    verdict: "ok",
    rules: [],
    without: ["pair.unknown"],
    why: "Fifty people were given it; 10 of 30 and 100 of 200 mg.",
  },
  {
    name: "hyaluronic acid with the enzyme that destroys it",
    document: mixture([
      ["hyaluronic-acid", "10 mg/mL", 1],
      ["hyaluronidase", "150 IU/mL", 1],
    ]),
    verdict: "refused",
    rules: ["pair.incompatible", "dose.no-limit-known"],
    why: "The enzyme breaks down what it is mixed with.",
  },
  {
    name: "a physician's word does not mend what is never mixed",
    document: mixture(
      [
        ["hyaluronic-acid", "10 mg/mL", 1],
        ["hyaluronidase", "150 IU/mL", 1],
      ],
      decided("hyaluronic-acid", "hyaluronidase"),
    ),
    verdict: "refused",
    rules: ["pair.incompatible", "dose.no-limit-known"],
    without: ["pair.decided-by-clinic"],
    why: "A decision is for what is not known, and this is known.",
  },
  {
    name: "hyaluronic acid with lidocaine is mixed in practice",
    document: mixture([
      ["hyaluronic-acid", "10 mg/mL", 1],
      ["lidocaine", "2 %", 1],
    ]),
    verdict: "caution",
    rules: ["pair.practice-only"],
    without: ["pair.unknown"],
    why: "Gels are sold with lidocaine; another product's stability was not read.",
  },
  {
    name: "vitamin C with lidocaine: nobody has read about it",
    document: mixture([
      ["vitamin-c", "100 mg/mL", 1],
      ["lidocaine", "2 %", 1],
    ]),
    verdict: "cannot-decide",
    rules: ["pair.unknown"],
    why: "What is not known is not known to be harmless; both are acid.",
  },
  {
    name: "the same pair, decided by a named physician",
    document: mixture(
      [
        ["vitamin-c", "100 mg/mL", 1],
        ["lidocaine", "2 %", 1],
      ],
      decided("lidocaine", "vitamin-c"),
    ),
    verdict: "ok",
    rules: ["pair.decided-by-clinic"],
    without: ["pair.unknown"],
    why: "The order of the two means nothing.",
  },
  {
    name: "bicarbonate with lidocaine",
    document: mixture([
      ["sodium-bicarbonate", "84 mg/mL", 0.1],
      ["lidocaine", "2 %", 0.9],
    ]),
    verdict: "cannot-decide",
    rules: ["pair.acid-and-alkaline", "dose.no-limit-known"],
    gives: { "lidocaine.mg": 18 },
    why: "Alkaline and acid may precipitate; 0.9 mL of 20 mg/mL are 18 mg.",
  },
  {
    name: "bicarbonate with lidocaine, decided",
    document: mixture(
      [
        ["sodium-bicarbonate", "84 mg/mL", 0.1],
        ["lidocaine", "2 %", 0.9],
      ],
      decided("lidocaine", "sodium-bicarbonate"),
    ),
    verdict: "caution",
    rules: ["dose.no-limit-known", "pair.acid-and-alkaline"],
    why: "A decision makes it a caution: the syringe is still looked at.",
  },
  {
    name: "bicarbonate with vitamin C",
    document: mixture([
      ["sodium-bicarbonate", "84 mg/mL", 0.1],
      ["vitamin-c", "100 mg/mL", 1],
    ]),
    verdict: "cannot-decide",
    rules: ["pair.acid-and-alkaline", "dose.no-limit-known"],
    why: "An acid and an alkaline solution.",
  },
  {
    name: "aminophylline with adrenaline",
    document: mixture([
      ["aminophylline", "25 mg/mL", 1],
      ["adrenaline", "0.01 mg/mL", 1],
    ]),
    verdict: "cannot-decide",
    rules: ["pair.acid-and-alkaline", "dose.no-limit-known", "dose.no-limit-known"],
    why: "Aminophylline is alkaline, adrenaline acid.",
  },
  {
    name: "a local anaesthetic in a mixture against fat",
    document: mixture([
      ["caffeine", "5 mg/mL", 1],
      ["procaine", "1 %", 1],
    ]),
    verdict: "refused",
    rules: ["pair.anaesthetic-in-lipolytic", "dose.no-limit-known"],
    without: ["pair.unknown"],
    why: "It stops what the mixture is for.",
  },
  {
    name: "caffeine with L-carnitine has no anaesthetic, and is not known either",
    document: mixture([
      ["caffeine", "5 mg/mL", 1],
      ["l-carnitine", "200 mg/mL", 1],
    ]),
    verdict: "cannot-decide",
    rules: ["pair.unknown", "dose.no-limit-known", "dose.no-limit-known"],
    without: ["pair.anaesthetic-in-lipolytic"],
    why: "No source speaks of the two.",
  },
  {
    name: "lidocaine twice, as base and as hydrochloride",
    document: mixture([
      ["lidocaine", "2 %", 1],
      ["lidocaine-hcl", "1 %", 1],
    ]),
    verdict: "refused",
    rules: ["mixture.duplicate"],
    why: "Two rows of one substance hide that it is 30 mg.",
  },
  {
    name: "vitamin C twice, under its other name",
    document: mixture([
      ["vitamin-c", "100 mg/mL", 0.5],
      ["ascorbic-acid", "200 mg/mL", 0.5],
    ]),
    verdict: "refused",
    rules: ["mixture.duplicate"],
    why: "Ascorbic acid is vitamin C.",
  },
  {
    name: "vitamin E comes in oil",
    document: mixture([["vitamin-e", "50 mg/mL", 1]]),
    verdict: "refused",
    rules: ["vehicle.not-injectable", "dose.no-limit-known"],
    why: "Fat dissolves it; oil kills the skin.",
  },
  {
    name: "minoxidil as it is sold for the scalp",
    document: mixture([["minoxidil", "5 %", 1]], { site: "scalp" }),
    verdict: "refused",
    rules: ["vehicle.not-injectable", "dose.no-limit-known"],
    gives: { "minoxidil.mg": 50 },
    why: "Alcohol and propylene glycol; 5 % is 50 mg/mL.",
  },
  {
    name: "minoxidil in propylene glycol, and its label says so",
    document: mixture([["minoxidil", "5 mg/mL", 1, { vehicle: "propylene-glycol" }]], { site: "scalp" }),
    verdict: "refused",
    rules: ["vehicle.not-injectable", "dose.no-limit-known"],
    why: "Propylene glycol is never injected into the skin.",
  },
  {
    name: "minoxidil in water",
    document: mixture([["minoxidil", "5 mg/mL", 1, { vehicle: "water" }]], { site: "scalp" }),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "minoxidil.mg": 5 },
    without: ["vehicle.not-injectable"],
    why: "A water-based product for injection, with a maximum that nobody gives.",
  },
  {
    name: "anything in alcohol",
    document: mixture([["dexpanthenol", "50 mg/mL", 1, { vehicle: "alcohol" }]]),
    verdict: "refused",
    rules: ["vehicle.not-injectable", "dose.no-limit-known"],
    why: "Nothing based on alcohol is injected: the skin dies.",
  },
  {
    name: "a substance that nobody knows",
    document: mixture([["moon-dust", "10 mg/mL", 1]]),
    verdict: "cannot-decide",
    rules: ["substance.unknown"],
    gives: { "moon-dust.mg": 10, "moon-dust.maxMg": null },
    why: "Its 10 mg are counted, and nothing can be said of them.",
  },
  {
    name: "phosphatidylcholine",
    document: mixture([["lecithin", "50 mg/mL", 1]], weighing(70)),
    verdict: "refused",
    rules: ["substance.blocked", "dose.no-limit-known"],
    why: "Not approved to break down fat, and it has harmed liver and kidney.",
  },
  {
    name: "a decision about a pair that is made after the session",
    document: mixture(
      [
        ["pentoxifylline", "20 mg/mL", 1],
        ["dexpanthenol", "50 mg/mL", 1],
      ],
      {
        policy: {
          compatible: [
            { substances: ["pentoxifylline", "dexpanthenol"], physician: "Dr Selin Kaya", on: "2026-11-22" },
          ],
        },
      },
    ),
    verdict: "cannot-decide",
    rules: ["pair.unknown", "dose.no-limit-known", "dose.no-limit-known"],
    without: ["pair.decided-by-clinic"],
    why: "On 21 November nobody had decided; 22 November is the day after.",
  },
];
