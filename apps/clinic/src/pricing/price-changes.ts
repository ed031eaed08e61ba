import type { PriceList } from "@pistor/api/pricing";

const plain = ["currency", "taxPercent", "taxIncluded", "validDays", "depositPercent", "complaints"] as const;
const sides = ["treats", "arranges"] as const;
const parts = ["name", "address", "certificate"] as const;

/** One field of a price list that is typed otherwise than it is kept. */
export type PriceChange =
  | { readonly of: "price"; readonly item: string }
  | { readonly of: "terms"; readonly field: (typeof plain)[number] }
  | { readonly of: (typeof sides)[number]; readonly part: (typeof parts)[number] };

/** Where what is typed differs from what is kept, field by field. */
export function priceChanges(kept: PriceList, typed: PriceList): PriceChange[] {
  const items = new Set([...Object.keys(kept.prices), ...Object.keys(typed.prices)]);
  return [
    ...[...items]
      .filter((item) => !isSame(kept.prices[item], typed.prices[item]))
      .map((item) => ({ of: "price", item }) as const),
    ...plain.filter((field) => kept[field] !== typed[field]).map((field) => ({ of: "terms", field }) as const),
    ...sides.flatMap((of) =>
      parts.filter((part) => kept[of][part] !== typed[of][part]).map((part) => ({ of, part }) as const),
    ),
  ];
}

/** The newer list with what was changed here since the one before it; what only the other changed stays theirs. */
export function carryOver(before: PriceList, typed: PriceList, newer: PriceList): PriceList {
  const own = priceChanges(before, typed);
  const prices = { ...newer.prices };
  const list = { ...newer, prices };
  for (const change of own) {
    if (change.of === "price") {
      const price = typed.prices[change.item];
      if (price === undefined) delete prices[change.item];
      else prices[change.item] = price;
    } else if (change.of === "terms") Object.assign(list, { [change.field]: typed[change.field] });
    else list[change.of] = { ...list[change.of], [change.part]: typed[change.of][change.part] };
  }
  return list;
}

type Price = PriceList["prices"][string] | undefined;

function isSame(one: Price, other: Price): boolean {
  return one?.amount === other?.amount && one?.currency === other?.currency;
}
