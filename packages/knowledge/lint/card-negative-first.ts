import type { Check } from "./check.ts";

const order = ["negative", "mixed", "positive"] as const;

/** Studies that found no benefit are read first. */
export const cardNegativeFirst: Check = {
  id: "card-negative-first",
  find: ({ cards }) =>
    cards.flatMap(({ at, value }) => {
      const places = value.studies.map((study) => order.indexOf(study.direction));
      const late = value.studies.find((_, nth) => nth > 0 && (places[nth] ?? 0) < (places[nth - 1] ?? 0));
      return late === undefined
        ? []
        : [{ at, message: `${value.id} lists ${late.source} too late: negative first, then mixed, then positive.` }];
    }),
};
