import type { MixCase } from "./mix-case.ts";
import { mixture } from "./mix-case.ts";

const allergic = (allergies: readonly string[], answers: object = {}) => ({
  patient: { weightKg: 70, allergies, answers },
});
const back = { site: "lower-back" };

/** Allergies, answers, what was given before, and salts. */
export const patientCases: readonly MixCase[] = [
  {
    name: "an allergy to what is planned, by a brand's name",
    document: mixture([["lidocaine", "2 %", 1]], allergic(["Xylocaine"])),
    verdict: "refused",
    rules: ["allergy.matched"],
    why: "Xylocaine is lidocaine.",
  },
  {
    name: "an allergy to another of the group",
    document: mixture([["lidocaine", "2 %", 1]], allergic(["mepivacaine"])),
    verdict: "refused",
    rules: ["allergy.group-matched"],
    without: ["allergy.matched"],
    why: "Both are amides.",
  },
  {
    name: "an allergy to an ester beside an amide",
    document: mixture([["lidocaine", "2 %", 1]], allergic(["procaine"])),
    verdict: "ok",
    rules: [],
    without: ["allergy.group-matched", "allergy.matched"],
    why: "Esters and amides are two groups.",
  },
  {
    name: "allergies were not asked",
    document: mixture([["lidocaine", "2 %", 1]], { patient: { weightKg: 70 } }),
    verdict: "cannot-decide",
    rules: ["allergy.not-asked"],
    why: "Not asked is not none.",
  },
  {
    name: "an allergy that the catalogue does not know",
    document: mixture([["lidocaine", "2 %", 1]], allergic(["something blue"])),
    verdict: "caution",
    rules: ["allergy.unmatched"],
    why: "The physician compares it.",
  },
  {
    name: "dutasteride where pregnancy is possible",
    document: mixture([["dutasteride", "0.25 mg/mL", 2]], {
      ...allergic([], { "child-bearing-potential": true }),
      site: "scalp",
    }),
    verdict: "refused",
    rules: ["inhibitor.child-bearing-potential", "dose.no-limit-known"],
    why: "It harms the unborn child, contraception or not.",
  },
  {
    name: "a site that nobody knows",
    document: mixture([["lidocaine", "2 %", 1]], { site: "left-moon" }),
    verdict: "caution",
    rules: ["site.unknown"],
    why: "Areas are named from one list.",
  },
  {
    name: "Costantino's fifth session: what the course came to",
    document: mixture([["lidocaine", "2 %", 1]], {
      ...back,
      on: "2026-11-13",
      course: { sessions: 5, number: 5 },
      earlier: ["2026-11-01", "2026-11-04", "2026-11-07", "2026-11-10"].map((on) => ({
        on,
        substance: "lidocaine",
        mg: 20,
      })),
    }),
    verdict: "ok",
    rules: [],
    gives: {
      "lidocaine.perCourse": { mg: 100, iu: null, maxMg: null },
      "lidocaine.perYear": { mg: 100, iu: null, maxMg: null },
    },
    why: "Days 1, 4, 7, 10 and 13: 5 times 20 mg is 100 mg.",
  },
  {
    name: "a year ends where it began",
    document: mixture([["lidocaine", "2 %", 1]], {
      earlier: [
        { on: "2025-11-21", substance: "lidocaine", mg: 50 },
        { on: "2025-11-22", substance: "lidocaine", mg: 7 },
      ],
    }),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.perYear": { mg: 27, iu: null, maxMg: null }, "lidocaine.perCourse": null },
    why: "The year that ends on 21 November 2026 begins on 22 November 2025: 7 and 20 mg.",
  },
  {
    name: "a second session on one day shares the maximum",
    document: mixture([["lidocaine", "2 %", 5]], { earlier: [{ on: "2026-11-21", substance: "lidocaine", mg: 110 }] }),
    verdict: "refused",
    rules: ["dose.same-day"],
    gives: { "lidocaine.mg": 100, "lidocaine.share": 0.5 },
    without: ["dose.over-maximum"],
    why: "100 and 110 is 210 mg, above 200.",
  },
  {
    name: "a second session on one day that fits",
    document: mixture([["lidocaine", "2 %", 5]], { earlier: [{ on: "2026-11-21", substance: "lidocaine", mg: 100 }] }),
    verdict: "ok",
    rules: [],
    without: ["dose.same-day"],
    why: "100 and 100 is 200 mg, which is the maximum.",
  },
  {
    name: "the same dose the day before",
    document: mixture([["lidocaine", "2 %", 5]], { earlier: [{ on: "2026-11-20", substance: "lidocaine", mg: 199 }] }),
    verdict: "ok",
    rules: [],
    gives: { "lidocaine.perYear": { mg: 299, iu: null, maxMg: null } },
    without: ["dose.same-day"],
    why: "A maximum of a session is not one of a year.",
  },
  {
    name: "ketoprofen as its lysine salt: 80 mg of salt are 50 mg of base",
    document: mixture([["ketoprofen", "160 mg/2 mL", 1, { salt: "lysine", strengthAs: "salt" }]], back),
    verdict: "caution",
    rules: ["dose.no-limit-known"],
    gives: { "ketoprofen.mg": 80, "ketoprofen.baseMg": 50 },
    without: ["salt.unknown", "salt.counted-as-written"],
    why: "160 mg of the salt in 2 mL are 100 mg of ketoprofen: 1 mL has 80 and 50.",
  },
  {
    name: "the same, and nobody says which the strength counts",
    document: mixture([["ketoprofen", "160 mg/2 mL", 1, { salt: "lysine" }]], back),
    verdict: "caution",
    rules: ["dose.no-limit-known", "salt.counted-as-written"],
    gives: { "ketoprofen.mg": 80, "ketoprofen.baseMg": null },
    why: "80 mg as written, of salt or of base.",
  },
  {
    name: "a salt that the catalogue does not know",
    document: mixture([["ketoprofen", "160 mg/2 mL", 1, { salt: "marble" }]], back),
    verdict: "caution",
    rules: ["dose.no-limit-known", "salt.unknown"],
    gives: { "ketoprofen.salt": null, "ketoprofen.baseMg": null },
    why: "Nothing is guessed of it.",
  },
];
