import { sources } from "../src/evidence/index.ts";
import type { Check } from "./check.ts";

const keys = new Set<string>(sources.map((source) => source.key));

/** A card names who claims the use, and each of its studies stands in the list of sources. */
export const cardHasSource: Check = {
  id: "card-has-source",
  find: ({ cards }) =>
    cards.flatMap(({ at, value }) => [
      ...(value.claimed.length > 0
        ? []
        : [{ at, message: `${value.id} does not say who claims the use: give at least one claim.` }]),
      ...value.studies
        .flatMap((study) => [study.source, ...(study.alsoIn ?? [])])
        .filter((key) => !keys.has(key))
        .map((key) => ({ at, message: `${value.id} names ${key}, which is not in sources.ts: add it.` })),
    ]),
};
