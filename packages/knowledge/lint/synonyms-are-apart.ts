import { foldName } from "@pistor/core/substances";
import { catalogueOf } from "./catalogue.ts";
import type { Check } from "./check.ts";

/** A name means one entry of the catalogue: two that share one would be taken for each other. */
export const synonymsAreApart: Check = {
  id: "synonyms-are-apart",
  find: (knowledge) => {
    const owners = new Map<string, string>();
    return catalogueOf(knowledge).flatMap(({ at, value: { id, synonyms = [] } }) =>
      [...new Set([id, ...synonyms].map(foldName))].flatMap((name) => {
        const owner = owners.get(name);
        if (owner === undefined) owners.set(name, id);
        return owner === undefined || owner === id
          ? []
          : [{ at, message: `${name} means ${owner} and ${id}: leave it to one of them.` }];
      }),
    );
  },
};
