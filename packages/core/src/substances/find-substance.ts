import type { Substance, TopicalProduct } from "./substance.ts";

/** Letters that are more than an accent away from the plain one: BALIK is balık without its Turkish keyboard. */
const plain: Readonly<Record<string, string>> = { ı: "i", œ: "oe", æ: "ae", ø: "o", ß: "ss" };

/**
 * A name or a patient's words in the form in which they are compared, which is how ids are written: lower case, without
 * accents, one hyphen between words.
 *
 * @example foldName("Ascorbic acid (vit. C)") // => "ascorbic-acid-vit-c"
 */
export function foldName(name: string): string {
  // Most names are ids, which are in the form already.
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return name;
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mark}+/gu, "")
    .replace(/[ıœæøß]/g, (letter) => plain[letter] ?? letter)
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
