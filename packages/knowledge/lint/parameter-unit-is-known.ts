import type { Check } from "./check.ts";

/** UCUM's own signs, as far as the knowledge uses them; `1` counts and `text` is words. */
const atoms = [
  "a",
  "mo",
  "wk",
  "d",
  "h",
  "min",
  "s",
  "mm",
  "cm",
  "cm2",
  "mL",
  "uL",
  "mg",
  "ug",
  "g",
  "kg",
  "deg",
  "mm[Hg]",
  "%",
  "[iU]",
  "Cel",
  "mA",
  "kHz",
  // What is counted, in curly brackets: UCUM's own way to name the pieces of a number.
  "{pixel}",
];

/** A unit is written as UCUM writes it, so that a program can read it. */
export const parameterUnitIsKnown: Check = {
  id: "parameter-unit-is-known",
  find: ({ parameters }) =>
    parameters.flatMap(({ at, value }) => {
      const { id, unit } = value;
      if (!unit || unit === "1" || unit === "text") return [];
      const unknown = unit.split("/").filter((atom) => atom !== "1" && !atoms.includes(atom));
      return unknown.length === 0
        ? []
        : [{ at, message: `${id} is in ${unit}: write ${unknown.join(", ")} as UCUM does, or add it to the list.` }];
    }),
};
