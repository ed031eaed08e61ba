import type { Check } from "./check.ts";

/** A rule's id is dotted, kebab-case, and used once. */
export const ruleIdsAreUnique: Check = {
  id: "rule-ids-are-unique",
  find: ({ rules }) =>
    rules.flatMap(({ at, value }, nth) => {
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value.id))
        return [{ at, message: `${value.id} is not an id: write it dotted and in kebab-case.` }];
      const again = rules.findIndex((other) => other.value.id === value.id) < nth;
      return again ? [{ at, message: `${value.id} is the id of two rules: ids are never reused.` }] : [];
    }),
};
