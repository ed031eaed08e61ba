/**
 * The names that the contract gives to what is asked: apart from their schema, so that a page that writes its requests
 * by code need not carry a parser.
 */
export const treatments = [
  "face",
  "body",
  "cellulite",
  "fat",
  "hair",
  "pain",
  "rheumatic",
  "vascular",
  "needle-free",
] as const;
export type Treatment = (typeof treatments)[number];

export const sexes = ["female", "male", "other", "unknown"] as const;
export type Sex = (typeof sexes)[number];

export const deliveries = ["needle", "needle-free"] as const;
export type Delivery = (typeof deliveries)[number];

/** What is asked of a patient, in the order of the contract. */
export const contractKeys = [
  "pregnant",
  "breastfeeding",
  "diabetes",
  "cancer",
  "stroke",
  "clotting-disorder",
  "urticaria",
  "heart-disease",
  "heart-medicines",
  "heart-attack-risk",
  "hypertension",
  "liver-disease",
  "kidney-disease",
  "acute-infection",
  "open-wound",
  "skin-disease-at-site",
  "herpes",
  "keloid",
  "autoimmune-disease",
  "immunosuppressed",
  "blood-thinner",
  "nsaid-last-taken",
  "isotretinoin",
  "g6pd-deficiency",
  "dysphagia",
  "implanted-device",
  "epilepsy",
  "child-bearing-potential",
  "contraception",
] as const;

/** Keys that came after the contract: unanswered they leave a decision open only where all questions are asked. */
export const furtherKeys = [
  "isotretinoin-stopped",
  "retinoid-last-used",
  "laser-last-done",
  "permanent-filler",
  "injection-reaction",
  "gallstones",
  "antiarrhythmic",
  "methaemoglobinaemia",
  "maoi",
  "thrombosis",
  "arrhythmia",
  "ulcer-or-painkiller-asthma",
  "systolic-mm-hg",
  "diastolic-mm-hg",
  "appearance-worry",
  "appearance-limits",
  "own-wish",
] as const;

export type AnswerKey = (typeof contractKeys)[number] | (typeof furtherKeys)[number];

export const answerKeys: readonly AnswerKey[] = [...contractKeys, ...furtherKeys];

/** What a screening may still ask for: an answer, or a key of the request itself. */
export type AskKey = "birthDate" | AnswerKey | "allergies" | "mixture" | "country";

/** All of them, in the order of the contract, then the further ones. */
export const askKeys: readonly AskKey[] = [
  "birthDate",
  ...contractKeys,
  "allergies",
  "mixture",
  "country",
  ...furtherKeys,
];

/** Which questions leave a decision open while they are not answered: those of the contract, or the further ones too. */
export const questionSets = ["contract", "all"] as const;

/** More allergies, or more substances, than a request may hold are a slip. */
export const longestList = 100;
