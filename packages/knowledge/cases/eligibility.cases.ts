import { ageAndDates } from "./eligibility/age-and-dates.cases.ts";
import { allQuestions } from "./eligibility/all-questions.cases.ts";
import { allergies } from "./eligibility/allergies.cases.ts";
import { bloodAndMedicines } from "./eligibility/blood-and-medicines.cases.ts";
import { countries } from "./eligibility/countries.cases.ts";
import { devicesAndDelivery } from "./eligibility/devices-and-delivery.cases.ts";
import { diseases } from "./eligibility/diseases.cases.ts";
import type { CaseTheme, EligibilityCase } from "./eligibility/eligibility-case.ts";
import { heartAndCirculation } from "./eligibility/heart-and-circulation.cases.ts";
import { historyAndMixture } from "./eligibility/history-and-mixture.cases.ts";
import { looksAndWish } from "./eligibility/looks-and-wish.cases.ts";
import { pregnancyAndChildBearing } from "./eligibility/pregnancy-and-child-bearing.cases.ts";
import { severalAtOnce } from "./eligibility/several-at-once.cases.ts";
import { skinAndInfection } from "./eligibility/skin-and-infection.cases.ts";
import { substances } from "./eligibility/substances.cases.ts";
import { unknownAnswers } from "./eligibility/unknown-answers.cases.ts";
import { washoutsByDate } from "./eligibility/washouts-by-date.cases.ts";

export type { CaseTheme, EligibilityCase } from "./eligibility/eligibility-case.ts";
export { plainPerson } from "./eligibility/people.ts";
export type { RunCase } from "./eligibility/run-case.ts";
export { runCase } from "./eligibility/run-case.ts";

/** Situations and the answers that screening must give, by theme; the words of `name` and `why` are for physicians. */
export const eligibilityThemes: readonly CaseTheme[] = [
  { id: "age-and-dates", title: "Age and dates", cases: ageAndDates },
  { id: "pregnancy-and-child-bearing", title: "Pregnancy and child-bearing", cases: pregnancyAndChildBearing },
  { id: "heart-and-circulation", title: "Heart and circulation", cases: heartAndCirculation },
  { id: "blood-and-medicines", title: "Blood and medicines", cases: bloodAndMedicines },
  { id: "washouts-by-date", title: "Washouts by date", cases: washoutsByDate },
  { id: "diseases", title: "Other diseases", cases: diseases },
  { id: "skin-and-infection", title: "Skin and infection", cases: skinAndInfection },
  { id: "allergies", title: "Allergies", cases: allergies },
  { id: "substances", title: "Substances and mixtures", cases: substances },
  { id: "history-and-mixture", title: "History that matters with a substance", cases: historyAndMixture },
  { id: "devices-and-delivery", title: "Devices and delivery", cases: devicesAndDelivery },
  { id: "countries", title: "Countries", cases: countries },
  { id: "looks-and-wish", title: "Looks and own wish", cases: looksAndWish },
  { id: "unknown-answers", title: "Unknown answers", cases: unknownAnswers },
  { id: "all-questions", title: "The contract's questions, or all", cases: allQuestions },
  { id: "several-at-once", title: "Several at once", cases: severalAtOnce },
];

/** All of them. */
export const eligibilityCases: readonly EligibilityCase[] = eligibilityThemes.flatMap((theme) => theme.cases);
