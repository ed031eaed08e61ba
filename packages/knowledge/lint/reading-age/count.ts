/** What the formulas need of a text. */
export interface Counts {
  readonly words: number;
  readonly wordsASentence: number;
  readonly syllablesAWord: number;
  /** Words of three syllables or more, % */
  readonly shareLongSpoken: number;
  /** Words of more than six letters, % */
  readonly shareLongWritten: number;
  /** Words of one syllable, % */
  readonly shareOneSyllable: number;
}

/** Counts sentences that are cut into words. @param syllables of one word */
export function count(sentences: readonly (readonly string[])[], syllables: (word: string) => number): Counts {
  const words = sentences.flat();
  const counted = words.map(syllables);
  const share = (wanted: readonly unknown[]) => (100 * wanted.length) / words.length;
  return {
    words: words.length,
    wordsASentence: words.length / sentences.length,
    syllablesAWord: counted.reduce((sum, each) => sum + each, 0) / words.length,
    shareLongSpoken: share(counted.filter((each) => each >= 3)),
    shareLongWritten: share(words.filter((word) => word.replace(/[^\p{L}]/gu, "").length > 6)),
    shareOneSyllable: share(counted.filter((each) => each === 1)),
  };
}
