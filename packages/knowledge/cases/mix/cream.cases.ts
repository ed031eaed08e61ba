import type { MixCase } from "./mix-case.ts";
import { mixture, weighing } from "./mix-case.ts";

const cream = (areaCm2: number) => ({ topical: [{ product: "lidocaine-prilocaine-cream", areaCm2 }] });
const known = { answers: { "g6pd-deficiency": false } };

/** Cream and injection share one maximum, as fractions of each. */
export const creams: readonly MixCase[] = [
  {
    name: "cream on 100 cm² alone",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 1]], { ...weighing(70, known), ...cream(100) }),
    verdict: "ok",
    rules: [],
    gives: {
      "lidocaine-prilocaine-cream/lidocaine.mg": 375,
      "lidocaine-prilocaine-cream/prilocaine.mg": 375,
      "lidocaine-prilocaine-cream/prilocaine.mgPerCm2": 3.75,
      anaestheticShare: 0.25,
    },
    why: "100 cm² times 1.5 g per 10 cm² is 15 g; at 25 mg/g 375 mg of each; 100 of 400 cm² is a quarter.",
  },
  {
    name: "half the injection and half the cream are one whole",
    document: mixture([["lidocaine", "2 %", 5]], { ...weighing(80, known), ...cream(200) }),
    verdict: "ok",
    rules: [],
    gives: { anaestheticShare: 1, "lidocaine.share": 0.5 },
    why: "5 mL of 20 mg/mL are 100 of 200 mg; 200 of 400 cm² is a half; a half and a half is 1.",
  },
  {
    name: "half the injection and a little more than half the cream",
    document: mixture([["lidocaine", "2 %", 5]], { ...weighing(80, known), ...cream(204) }),
    verdict: "refused",
    rules: ["anaesthetic.together-over-maximum"],
    gives: { anaestheticShare: 1.01 },
    without: ["dose.over-maximum"],
    why: "100 of 200 mg is 0.5; 204 of 400 cm² is 0.51; together 1.01.",
  },
  {
    name: "two injected anaesthetics share one maximum",
    document: mixture(
      [
        ["lidocaine", "2 %", 5],
        ["procaine", "2 %", 12.5],
      ],
      {
        ...weighing(80),
        policy: { compatible: [{ substances: ["lidocaine", "procaine"], physician: "Dr Selin Kaya" }] },
      },
    ),
    verdict: "ok",
    rules: ["pair.decided-by-clinic"],
    gives: { anaestheticShare: 1, "lidocaine.share": 0.5, "procaine.share": 0.5 },
    why: "100 of 200 mg, and 12.5 mL times 20 is 250 of 500 mg (80 kg times 7 is 560, above the cap): 0.5 and 0.5.",
  },
  {
    name: "an anaesthetic without a known maximum beside the cream",
    document: mixture([["mepivacaine", "20 mg/mL", 1]], { ...weighing(70, known), ...cream(10) }),
    verdict: "cannot-decide",
    rules: ["anaesthetic.share-unknown", "dose.no-limit-known"],
    gives: { anaestheticShare: null, "mepivacaine.mg": 20 },
    why: "Nobody who was read gives a maximum of mepivacaine, so no fraction can be added.",
  },
  {
    name: "cream on more skin than its label allows",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 1]], { ...weighing(70, known), ...cream(401) }),
    verdict: "refused",
    rules: ["dose.over-maximum", "dose.over-maximum"],
    gives: { anaestheticShare: 1.0025 },
    why: "401 of 400 cm² is 1.0025, for lidocaine and prilocaine alike.",
  },
  {
    name: "a cream that nobody knows",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 1]], {
      topical: [{ product: "grandmothers-cream", areaCm2: 5 }],
    }),
    verdict: "cannot-decide",
    rules: ["topical.unknown"],
    why: "What is not in the catalogue cannot be counted.",
  },
  {
    name: "cream where G6PD was not asked",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 1]], cream(10)),
    verdict: "ok",
    rules: ["answer.not-asked"],
    why: "Screening asks it before the session: here it is a remark.",
  },
  {
    name: "cream with G6PD deficiency",
    document: mixture([["hyaluronic-acid", "10 mg/mL", 1]], {
      ...weighing(70, { answers: { "g6pd-deficiency": true } }),
      ...cream(10),
    }),
    verdict: "refused",
    rules: ["prilocaine.g6pd-deficiency"],
    why: "Prilocaine may make the blood unable to carry oxygen.",
  },
  {
    name: "lidocaine at 70 years, below what is left of its maximum",
    document: mixture([["lidocaine", "2 %", 7]], weighing(70, { birthDate: "1956-01-01" })),
    verdict: "ok",
    rules: ["anaesthetic.reduced-maximum"],
    gives: { anaestheticShare: 0.7 },
    without: ["anaesthetic.over-reduced-maximum"],
    why: "140 of 200 mg is 0.7, exactly the 70 % that stay when 30 % are taken off.",
  },
  {
    name: "lidocaine at 70 years, above what is left",
    document: mixture([["lidocaine", "2 %", 7.1]], weighing(70, { birthDate: "1956-01-01" })),
    verdict: "caution",
    rules: ["anaesthetic.over-reduced-maximum"],
    gives: { anaestheticShare: 0.71 },
    why: "7.1 mL times 20 is 142 of 200 mg: 71 %, above 70 %.",
  },
  {
    name: "lidocaine the day before the sixty-fifth birthday",
    document: mixture([["lidocaine", "2 %", 9]], weighing(70, { birthDate: "1961-11-22" })),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.mg": 180 },
    without: ["anaesthetic.over-reduced-maximum"],
    why: "On 21 November 2026 the patient is 64; 180 of 200 mg stands.",
  },
  {
    name: "lidocaine with a sick heart and a sick liver",
    document: mixture(
      [["lidocaine", "2 %", 8]],
      weighing(70, { answers: { "heart-disease": true, "liver-disease": true } }),
    ),
    verdict: "caution",
    rules: ["anaesthetic.over-reduced-maximum", "anaesthetic.over-reduced-maximum"],
    gives: { anaestheticShare: 0.8 },
    why: "160 of 200 mg is 80 %, above the 70 % that stay, for either reason.",
  },
];
