import type { AnswerKey } from "@pistor/core/eligibility";

/** How an answer is said in a few words. */
export interface AnswerWords {
  /** What it is about, for "not asked: …". */
  readonly about: string;
  /** By the answer; `{}` where the answer itself goes, for days and numbers. */
  readonly said: Readonly<Record<string, string>>;
}

const yesNo = (about: string, yes: string, no = `no ${about}`): AnswerWords => ({
  about,
  said: { true: yes, false: no },
});

/** Every answer of a screening, as a physician would say it. */
export const answersInWords: Readonly<Record<AnswerKey, AnswerWords>> = {
  pregnant: yesNo("pregnancy", "pregnant", "not pregnant"),
  breastfeeding: yesNo("breastfeeding", "breastfeeding", "not breastfeeding"),
  diabetes: {
    about: "diabetes",
    said: {
      none: "no diabetes",
      diet: "diabetes on diet",
      oral: "diabetes on tablets",
      insulin: "diabetes on insulin",
    },
  },
  cancer: { about: "cancer", said: { none: "no cancer", past: "cancer in the past", active: "cancer now" } },
  stroke: yesNo("stroke", "a stroke in the past"),
  "clotting-disorder": yesNo("clotting disorder", "a disorder of blood clotting"),
  urticaria: yesNo("urticaria", "urticaria"),
  "heart-disease": yesNo("heart disease", "heart disease"),
  "heart-medicines": {
    about: "number of heart medicines",
    said: { 0: "no heart medicine", 1: "1 heart medicine", any: "{} heart medicines" },
  },
  "heart-attack-risk": yesNo("risk of a heart attack", "a risk of a heart attack"),
  hypertension: {
    about: "high blood pressure",
    said: {
      none: "no high blood pressure",
      controlled: "controlled high blood pressure",
      uncontrolled: "uncontrolled high blood pressure",
    },
  },
  "liver-disease": yesNo("liver disease", "a liver disease"),
  "kidney-disease": yesNo("kidney disease", "a kidney disease"),
  "acute-infection": yesNo("infection", "an infection now"),
  "open-wound": yesNo("open wound", "an open wound"),
  "skin-disease-at-site": yesNo("skin disease at the site", "a skin disease at the site"),
  herpes: { about: "herpes", said: { none: "no herpes", past: "herpes in the past", active: "herpes now" } },
  keloid: yesNo("keloid scars", "keloid scars"),
  "autoimmune-disease": yesNo("autoimmune disease", "an autoimmune disease"),
  immunosuppressed: yesNo("weakened immune system", "a weakened immune system"),
  "blood-thinner": {
    about: "blood thinner",
    said: {
      none: "no blood thinner",
      prescribed: "a prescribed blood thinner",
      self: "a blood thinner by own choice",
    },
  },
  "nsaid-last-taken": {
    about: "painkillers without prescription",
    said: { null: "no painkiller in the last month", any: "a painkiller without prescription on {}" },
  },
  isotretinoin: {
    about: "isotretinoin",
    said: {
      none: "no isotretinoin",
      "past-6-months": "isotretinoin in the last six months",
      current: "isotretinoin now",
    },
  },
  "g6pd-deficiency": yesNo("G6PD deficiency", "G6PD deficiency"),
  dysphagia: yesNo("trouble swallowing", "trouble swallowing"),
  "implanted-device": yesNo("implanted device", "a pacemaker or other implanted device"),
  epilepsy: yesNo("epilepsy", "epilepsy"),
  "child-bearing-potential": yesNo("child-bearing potential", "could become pregnant", "could not become pregnant"),
  contraception: yesNo("contraception", "contraception"),
  "isotretinoin-stopped": {
    about: "day of the last isotretinoin",
    said: { null: "no day of the last isotretinoin", any: "the last isotretinoin on {}" },
  },
  "retinoid-last-used": {
    about: "retinoid on the skin",
    said: { null: "no retinoid on the skin", any: "a retinoid on the skin on {}" },
  },
  "laser-last-done": { about: "laser", said: { null: "no laser", any: "a laser on {}" } },
  "permanent-filler": yesNo("permanent filler", "a permanent filler"),
  "injection-reaction": yesNo("bad reaction to an injection", "a bad reaction to an earlier injection"),
  gallstones: yesNo("gallstones", "gallstones"),
  antiarrhythmic: yesNo("medicine for the heart's rhythm", "a medicine for the heart's rhythm"),
  methaemoglobinaemia: yesNo("methaemoglobinaemia", "methaemoglobinaemia"),
  maoi: yesNo("monoamine oxidase inhibitor", "a monoamine oxidase inhibitor"),
  thrombosis: yesNo("thrombosis", "a thrombosis in the past"),
  arrhythmia: yesNo("irregular heartbeat", "an irregular heartbeat"),
  "ulcer-or-painkiller-asthma": yesNo("ulcer or painkiller asthma", "a stomach ulcer or asthma from painkillers"),
  "systolic-mm-hg": { about: "upper blood pressure", said: { any: "upper blood pressure {} mmHg" } },
  "diastolic-mm-hg": { about: "lower blood pressure", said: { any: "lower blood pressure {} mmHg" } },
  "appearance-worry": yesNo("worry about looks", "worries about looks"),
  "appearance-limits": yesNo("limits by that worry", "life is limited by it"),
  "own-wish": yesNo("own wish", "own wish", "somebody else's wish"),
};
