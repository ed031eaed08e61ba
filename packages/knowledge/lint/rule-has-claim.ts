import type { Check } from "./check.ts";

/** A rule rests on at least one claim. */
export const ruleHasClaim: Check = {
  id: "rule-has-claim",
  find: ({ rules }) =>
    rules
      .filter(({ value }) => !(value.claims?.length > 0))
      .map(({ at, value }) => ({
        at,
        message: `${value.id} has no claim: give one, clinic-default where no source says it.`,
      })),
};
