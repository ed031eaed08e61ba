import type { Answers } from "@pistor/core/eligibility";
import type { RosterEntry } from "./roster-entry.ts";

const ofEverybody: Answers = {
  diabetes: "none",
  cancer: "none",
  stroke: false,
  "clotting-disorder": false,
  urticaria: false,
  "heart-disease": false,
  "heart-medicines": 0,
  "heart-attack-risk": false,
  hypertension: "none",
  "liver-disease": false,
  "kidney-disease": false,
  "acute-infection": false,
  "open-wound": false,
  "skin-disease-at-site": false,
  herpes: "none",
  keloid: false,
  "autoimmune-disease": false,
  immunosuppressed: false,
  "blood-thinner": "none",
  "nsaid-last-taken": null,
  isotretinoin: "none",
  "g6pd-deficiency": false,
  dysphagia: false,
  "implanted-device": false,
  epilepsy: false,
};

/** Everything answered, nothing found; pregnancy and child-bearing are not asked of men. */
export function plainAnswers({ sex, age }: Pick<RosterEntry, "sex" | "age">): Answers {
  if (sex === "male") return ofEverybody;
  const mayBearChildren = age < 52;
  return {
    ...ofEverybody,
    pregnant: false,
    breastfeeding: false,
    "child-bearing-potential": mayBearChildren,
    ...(mayBearChildren ? { contraception: true } : {}),
  };
}
