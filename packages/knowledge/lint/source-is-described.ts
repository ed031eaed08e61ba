import type { Check } from "./check.ts";

/** A year before the first journal, or one that has not come, is a slip. */
const years = { first: 1665, last: 2100 } as const;

/** A source says what it is, how good, where it lies, and in which year it was written or that this was not read. */
export const sourceIsDescribed: Check = {
  id: "source-is-described",
  find: ({ sources }) =>
    sources.flatMap(({ at, value }) => {
      const { key, title, kind, quality, place, year } = value;
      const missing = Object.entries({ title, kind, place }).flatMap(([name, text]) => (text?.trim() ? [] : [name]));
      const graded = /^L[1-5]$/.test(quality);
      const dated = year === null || (Number.isInteger(year) && year >= years.first && year <= years.last);
      const wrong = [...missing, ...(graded ? [] : ["quality"]), ...(dated ? [] : ["year"])];
      return wrong.length === 0
        ? []
        : [{ at, message: `${key} lacks ${wrong.join(", ")}: give it, year null if not read.` }];
    }),
};
