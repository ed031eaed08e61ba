import type { EligibilityCase } from "./eligibility-case.ts";
import { askedAll, man, unanswered, without, woman } from "./people.ts";

const cosmetic = ["face", "body", "cellulite", "fat", "hair", "needle-free"] as const;
const medical = ["pain", "rheumatic", "vascular"] as const;
const distressing = { "appearance-worry": true, "appearance-limits": true } as const;
const distress = { decision: "physician-decides", rules: ["appearance.distress"] } as const;
const pressure = { decision: "physician-decides", rules: ["appearance.pressure"] } as const;
const fine = { decision: "eligible", rules: [], without: ["appearance.distress", "appearance.pressure"] } as const;

/** Worry about looks, and whose wish it is: asked in our own words, before treatments for looks. */
export const looksAndWish: readonly EligibilityCase[] = [
  ...cosmetic.map((treatment) => ({
    name: `worries about looks, and it gets in the way of life, ${treatment}`,
    situation: without(woman(distressing, { treatment }), "delivery"),
    ...distress,
    ask: [],
    without: ["appearance.pressure"],
    why: "GMC: the doctor looks for what makes a patient vulnerable; the physician decides, and nobody is turned away by a form.",
  })),
  ...medical.map((treatment) => ({
    name: `worries about looks, and it gets in the way of life, ${treatment}`,
    situation: woman(distressing, { treatment }),
    ...fine,
    ask: [],
    why: "A complaint is treated, not looks.",
  })),
  {
    name: "worries about looks, and life goes on as ever",
    situation: woman({ "appearance-worry": true, "appearance-limits": false }),
    ...fine,
    why: "A worry that does not get in the way is what most people have who ask.",
  },
  {
    name: "something gets in the way of life, and it is not a worry about looks",
    situation: woman({ "appearance-worry": false, "appearance-limits": true }),
    ...fine,
    why: "Both together are the sign, neither alone.",
  },
  ...cosmetic.map((treatment) => ({
    name: `somebody else wants it, ${treatment}`,
    situation: without(woman({ "own-wish": false }, { treatment }), "delivery"),
    ...pressure,
    ask: [],
    without: ["appearance.distress"],
    why: "GMC: the request must be the patient's own; the physician decides.",
  })),
  ...medical.map((treatment) => ({
    name: `somebody else wants it, ${treatment}`,
    situation: man({ "own-wish": false }, { treatment }),
    ...fine,
    why: "A wish for looks is what is asked about, and a complaint is treated.",
  })),
  {
    name: "the patient's own wish",
    situation: woman({ "own-wish": true }),
    ...fine,
    why: "Asked, and it is the patient's own.",
  },
  {
    name: "worries that get in the way, and somebody else wants it",
    situation: woman({ ...distressing, "own-wish": false }),
    decision: "physician-decides",
    rules: ["appearance.distress", "appearance.pressure"],
    why: "Two reasons for the same physician, and both are told.",
  },
  {
    name: "worries about looks, what it does to life not asked, the contract's questions only",
    situation: woman({ "appearance-worry": true }),
    ...fine,
    ask: [],
    why: "A further question that was not asked leaves nothing open unless all questions are asked.",
  },
  {
    name: "worries about looks, what it does to life not answered, all questions asked",
    situation: unanswered(askedAll({ "appearance-worry": true }), "appearance-limits"),
    decision: "incomplete",
    rules: [],
    ask: ["appearance-limits"],
    without: ["appearance.distress"],
    why: "The answer could lead to the physician.",
  },
  {
    name: "no worry about looks, what it does to life not answered, all questions asked",
    situation: unanswered(askedAll(), "appearance-limits"),
    ...fine,
    ask: [],
    why: "Without the worry the answer decides nothing, so it is not asked.",
  },
  {
    name: "whose wish it is not answered, all questions asked",
    situation: unanswered(askedAll(), "own-wish"),
    decision: "incomplete",
    rules: [],
    ask: ["own-wish"],
    without: ["appearance.pressure"],
    why: "Unknown is not yes: it could be somebody else's wish.",
  },
  {
    name: "whose wish it is not answered, pain, all questions asked",
    situation: unanswered(askedAll({}, { treatment: "pain" }), "own-wish", "appearance-worry", "appearance-limits"),
    ...fine,
    ask: [],
    why: "Before the treatment of a complaint these are not asked.",
  },
];
