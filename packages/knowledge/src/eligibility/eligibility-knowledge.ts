import type { EligibilityKnowledge } from "@pistor/core/eligibility";
import { version } from "../evidence/index.ts";
import { allergens } from "./allergens.ts";
import { eligibilityQuestions } from "./questions.ts";
import { eligibilityRules } from "./rules.ts";
import { screeningSubstances } from "./screening-substances.ts";

/** What `screen` is told. One object for the life of a process: it is prepared once. */
export const eligibilityKnowledge: EligibilityKnowledge = {
  version,
  rules: eligibilityRules,
  questions: eligibilityQuestions,
  substances: screeningSubstances,
  allergens,
};
