import type { Check } from "./check.ts";

/** A claim says something, and where in the source it stands. */
export const claimSaysWhere: Check = {
  id: "claim-says-where",
  find: ({ claims }) =>
    claims
      .filter(({ value }) => !value.at?.trim() || value.says === "")
      .map(({ at }) => ({
        at,
        message: "The claim lacks its place or its words: give both, so that a reader finds it.",
      })),
};
