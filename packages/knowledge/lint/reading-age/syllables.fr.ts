const vowels = "aeiouyéèêàâôûîïëü";

/** Written otherwise than spoken. */
const exceptions: Readonly<Record<string, number>> = { pays: 2 };

/** Endings of verbs whose `ent` is silent (ils viennent, ils comptent); elsewhere `ent` is spoken (traitement). */
const silentEnt = /(?<=enn|pt|iss|oiv|euv|ett|viv|ch|gn|onn|arl)ent$/;

/**
 * Syllables of a French word as in prose that is read slowly: groups of vowels, a final `e` or `es` silent, an `e`
 * inside counted (mé-de-cin).
 *
 * A vowel with an accent or two dots is apart from its neighbour (sé-ance, ha-ïr); so is what follows `i` after two
 * consonants (cli-ent).
 */
export function syllablesFr(word: string): number {
  const letters = word.toLowerCase();
  const known = exceptions[letters];
  if (known !== undefined) return known;
  const spoken = letters
    .replaceAll("œ", "e")
    .replaceAll("qu", "q")
    .replace(/gu(?=[eéèêi])/g, "g")
    .replace(silentEnt, "")
    .replace(new RegExp(`(?<=[${vowels}].*)es?$`), "")
    .replace(/([aeiouyàâ])([éèêïëü])/g, "$1-$2")
    .replace(/é(?=[aeiouà])/g, "é-")
    .replace(/(?<=[bcdfgptv][lr])i(?=[aeoé])/g, "i-");
  return Math.max(1, spoken.match(new RegExp(`[${vowels}]+`, "g"))?.length ?? 0);
}
