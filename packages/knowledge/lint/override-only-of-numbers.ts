import { isChangeable } from "@pistor/core/evidence";
import type { Check } from "./check.ts";

/** Which way is stricter is said only of a number or a range of two: nothing else has a way. */
export const overrideOnlyOfNumbers: Check = {
  id: "override-only-of-numbers",
  find: ({ parameters }) =>
    parameters
      .filter(({ value }) => value.stricter !== undefined && !isChangeable(value))
      .map(({ at, value }) => ({
        at,
        message: `${value.id} says that ${value.stricter} is stricter and is settled at no number: leave stricter out.`,
      })),
};
