/**
 * Limits for Arabic, which is written without its short vowels, so that no formula of syllables fits: clinic defaults.
 * The mean of a group of wordings, in words a sentence and letters a word.
 */
export const arabicLimits = { wordsASentence: 10, lettersAWord: 5 } as const;

/** Letters of an Arabic word, its vowel signs left out (U+064B to U+0652). */
export function lettersAr(word: string): number {
  return word.replace(/[\u064b-\u0652\u0640]/g, "").length;
}
