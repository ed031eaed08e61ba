import type { AllergyWords } from "@pistor/core/substances";
import { allergens } from "./allergens.ts";
import { screeningSubstances } from "./screening-substances.ts";

/** Every word that an allergy is read by, in screening and in the mixture. */
export const allergyWords: AllergyWords = { substances: screeningSubstances, allergens };
