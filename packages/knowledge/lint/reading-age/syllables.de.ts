/** Two letters that are one vowel in German; `u` after `q` is none. */
const oneSound = /qu|aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|oi/g;

/**
 * Syllables of a German word: vowels, where a doubled one, a diphthong and `ie` count once.
 *
 * `ie` is two sounds in some words of Latin (Familie, Patient): they are counted one syllable short.
 */
export function syllablesDe(word: string): number {
  const sounds = word.toLowerCase().replace(oneSound, (pair) => (pair === "qu" ? "q" : "e"));
  return Math.max(1, sounds.match(/[aeiouyäöü]/g)?.length ?? 0);
}
