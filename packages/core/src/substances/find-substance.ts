import type { Substance, TopicalProduct } from "./substance.ts";

/**
 * A name as ids are written: lower case, one hyphen between words.
 *
 * @example foldName("Ascorbic acid (vit. C)") // => "ascorbic-acid-vit-c"
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** The entry with this id or other name; undefined where the catalogue has none. Nothing is guessed. */
export function findSubstance(substances: readonly Substance[], name: string): Substance | undefined {
  return byName(substances, name);
}

/** The product with this id or other name; undefined where the catalogue has none. */
export function findTopical(products: readonly TopicalProduct[], name: string): TopicalProduct | undefined {
  return byName(products, name);
}

function byName<Entry extends { readonly id: string; readonly synonyms: readonly string[] }>(
  entries: readonly Entry[],
  name: string,
): Entry | undefined {
  const folded = foldName(name);
  return entries.find((each) => each.id === folded) ?? entries.find((each) => each.synonyms.includes(folded));
}
