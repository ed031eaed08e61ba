import type { Check } from "./check.ts";

/** A claim that is turned down says who makes it, why it is not followed and what holds instead. */
export const refusedHasWhyAndSource: Check = {
  id: "refused-has-why-and-source",
  find: ({ refused }) =>
    refused.flatMap(({ at, value }) => {
      const missing = [
        ...(value.claims.length > 0 ? [] : ["who claims it"]),
        ...(value.why.trim() ? [] : ["why it is refused"]),
        ...(value.instead.trim() ? [] : ["what holds instead"]),
      ];
      return missing.length === 0 ? [] : [{ at, message: `${value.id} does not say ${missing.join(", ")}: add it.` }];
    }),
};
