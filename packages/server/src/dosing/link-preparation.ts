import { preparationNumber } from "@pistor/core/dosing";
import type { SessionRecord } from "@pistor/core/session";
import { lotKey } from "@pistor/core/stock";
import type { KeptPreparation } from "./preparation.queries.ts";
import { needsCheck } from "./preparation.queries.ts";

type Mixture = NonNullable<SessionRecord["mixture"]>;

/**
 * A record's mixture with what is kept of its preparation, whatever its sender claims of it.
 *
 * @param standing null: nothing was prepared here, and the names are those that were typed
 * @param at writes a moment by the clinic's clock
 */
export function linkPreparation(
  { preparationId: _, preparation: __, ...mixture }: Mixture,
  standing: KeptPreparation | null,
  at: (moment: string) => string,
): Mixture {
  if (standing === null) return mixture;
  const { checkedBy: ___, ...rest } = mixture;
  return {
    ...rest,
    preparedBy: standing.preparedBy.name,
    ...(standing.checked === null ? {} : { checkedBy: standing.checked.name }),
    preparationId: standing.id,
    preparation: {
      number: preparationNumber(standing.number),
      useBefore: at(standing.useBefore),
      waitsForCheck: needsCheck(standing),
      differs: keysOf(mixture.ingredients).join() !== keysOf(standing.document.ingredients).join(),
    },
  };
}

/** What makes an ingredient the same: what, how strong, how much, and from which lot. */
function keysOf(
  ingredients: readonly Pick<Mixture["ingredients"][number], "substance" | "strength" | "volumeMl" | "lot">[],
): string[] {
  return ingredients
    .map(({ substance, strength, volumeMl, lot }) =>
      JSON.stringify([substance, strength.replace(/\s/g, ""), volumeMl, lotKey(lot ?? "")]),
    )
    .sort();
}
