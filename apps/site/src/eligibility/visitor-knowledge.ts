import { visitor } from "virtual:visitor/knowledge";
import type { EligibilityKnowledge } from "@pistor/core/eligibility";
import { allergens, eligibilityQuestions } from "@pistor/knowledge/eligibility";

/** What the engine is told in this page. One object for the life of the page: it is prepared once. */
export const knowledge: EligibilityKnowledge = {
  version: visitor.version,
  rules: visitor.rules,
  questions: eligibilityQuestions,
  substances: visitor.substances,
  allergens,
};

export const { settled, sources } = visitor;
