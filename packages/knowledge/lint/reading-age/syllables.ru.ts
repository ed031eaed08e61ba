/** A Russian word has as many syllables as vowels; a word without one (в, к, с) is said with the next and counts one. */
export function syllablesRu(word: string): number {
  return Math.max(1, word.match(/[аеёиоуыэюя]/giu)?.length ?? 0);
}
