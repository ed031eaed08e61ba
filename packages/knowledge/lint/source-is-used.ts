import { usedBy } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** Something rests on each source of the list. */
export const sourceIsUsed: Check = {
  id: "source-is-used",
  find: ({ sources, uses }) =>
    sources
      .filter(({ value }) => usedBy(uses, "source", value.key).length === 0)
      .map(({ at, value }) => ({
        at,
        message: `${value.key} is named by nothing: write what it says, or leave it out.`,
      })),
};
