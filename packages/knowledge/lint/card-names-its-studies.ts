import type { Check } from "./check.ts";

/** A card says that there is no trial exactly where it lists none. */
export const cardNamesItsStudies: Check = {
  id: "card-names-its-studies",
  find: ({ cards }) =>
    cards.flatMap(({ at, value }) => {
      const none = value.direction === "none";
      if (none === (value.studies.length === 0)) return [];
      const seen = none ? `direction none and ${value.studies.length} studies` : `${value.direction} and no study`;
      return [{ at, message: `${value.id} has ${seen}: list the studies, or say that there is none.` }];
    }),
};
