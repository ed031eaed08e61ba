import type { Check } from "./check.ts";

/** A parameter gives its unit: UCUM, `1` for a count, `text` for words. */
export const parameterHasUnit: Check = {
  id: "parameter-has-unit",
  find: ({ parameters }) =>
    parameters
      .filter(({ value }) => !value.unit)
      .map(({ at, value }) => ({ at, message: `${value.id} has no unit: give one in UCUM, 1 for a count.` })),
};
