import type { DoseLimit } from "@pistor/core/substances";
import { catalogueOf } from "./catalogue.ts";
import type { Check } from "./check.ts";

/** A limit says in what it counts and for what it holds; a number alone is no limit. */
export const limitHasUnitAndScope: Check = {
  id: "limit-has-unit-and-scope",
  find: (knowledge) =>
    catalogueOf(knowledge).flatMap(({ at, value: { id, limits = [] } }) =>
      limits.flatMap((limit: Partial<DoseLimit>, nth) => {
        const missing = [
          ...(limit.value?.unit ? [] : ["its unit"]),
          ...(limit.scope?.per ? [] : ["what it holds for (scope.per)"]),
        ];
        return missing.length === 0
          ? []
          : [{ at: `${at}.limits.${nth}`, message: `A limit of ${id} lacks ${missing.join(" and ")}: give it.` }];
      }),
    ),
};
