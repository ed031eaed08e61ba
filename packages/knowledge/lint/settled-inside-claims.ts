import { reconcile } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** A settled number lies inside what the sources claim, ends included. */
export const settledInsideClaims: Check = {
  id: "settled-inside-claims",
  find: ({ parameters }) =>
    parameters.flatMap(({ at, value }) => {
      const { claimed } = reconcile(value);
      const settled = value.settled.value;
      if (claimed === null || typeof settled !== "number") return [];
      if (settled >= claimed.lowest && settled <= claimed.highest) return [];
      const range = `${claimed.lowest} to ${claimed.highest}`;
      return [
        {
          at,
          message: `${value.id} is settled at ${settled} and claimed from ${range}: add the claim, or settle inside.`,
        },
      ];
    }),
};
