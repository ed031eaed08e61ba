import type { Check } from "./check.ts";

/** A settled value says how, why, by whom and on which day it was settled. */
export const parameterIsSettled: Check = {
  id: "parameter-is-settled",
  find: ({ parameters }) =>
    parameters.flatMap(({ at, value }) => {
      const { how, why, by, on } = value.settled;
      const missing = Object.entries({ how, why, by, on }).flatMap(([key, text]) => (text ? [] : [key]));
      if (missing.length > 0)
        return [{ at, message: `${value.id} does not say ${missing.join(", ")} it was settled.` }];
      return /^\d{4}-\d{2}-\d{2}$/.test(on) ? [] : [{ at, message: `${value.id} was settled on ${on}: give a day.` }];
    }),
};
