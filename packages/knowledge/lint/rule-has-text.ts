import type { Check } from "./check.ts";

/** A rule has an English sentence for the patient and one for staff. */
export const ruleHasText: Check = {
  id: "rule-has-text",
  find: ({ rules, texts }) => {
    const worded = new Set(texts.flatMap(({ value }) => Object.keys(value.en)));
    return rules.flatMap(({ at, value }) =>
      [value.id, `${value.id}.staff`]
        .filter((id) => !worded.has(id))
        .map((id) => ({ at, message: `${id} has no English wording: add it to the slice's texts.en.ts.` })),
    );
  },
};
