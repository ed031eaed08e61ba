import { catalogueOf } from "./catalogue.ts";
import type { Check } from "./check.ts";

/** What is never injected says why: an id, a sentence for it, and who says so. */
export const blockedSaysWhy: Check = {
  id: "blocked-says-why",
  find: (knowledge) =>
    catalogueOf(knowledge).flatMap(({ at, value: { id, blocked } }) => {
      if (blocked === undefined || blocked === null) return [];
      const sentence = `substance.blocked.${blocked.why}`;
      const worded = knowledge.texts.some(({ value }) => (value.en[sentence] ?? "") !== "");
      const missing = [
        ...(blocked.why ? [] : ["the reason"]),
        ...(worded ? [] : [`the sentence ${sentence}`]),
        ...((blocked.claims ?? []).length > 0 ? [] : ["who says so"]),
      ];
      return missing.length === 0
        ? []
        : [{ at, message: `${id} is blocked without ${missing.join(" and ")}: add it.` }];
    }),
};
