import { sources } from "../src/evidence/index.ts";
import type { Check } from "./check.ts";

const keys = new Set<string>(sources.map((source) => source.key));

/** A claim names a source of the list. */
export const claimHasKnownSource: Check = {
  id: "claim-has-known-source",
  find: ({ claims }) =>
    claims
      .filter(({ value }) => !keys.has(value.source))
      .map(({ at, value }) => ({ at, message: `${value.source} is not in sources.ts: add it, or correct the key.` })),
};
