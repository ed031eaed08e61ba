import type { Language } from "@pistor/core/evidence";
import { arabicLimits, lettersAr } from "./arabic.ts";
import { count } from "./count.ts";
import { readingFormulas } from "./formulas.ts";
import { sentencesOf } from "./sentences.ts";
import { syllables } from "./syllables.ts";

/** How hard a text is to read, in the measure of its language. */
export interface Reading {
  /** The measure and its value, in words. */
  readonly says: string;
  readonly value: number;
  /** Whether a reader of twelve can be expected to read it. */
  readonly forTwelve: boolean;
}

/** Measures some wordings together; null where they hold no word. */
export function readingOf(texts: readonly string[], lang: Language): Reading | null {
  const sentences = texts.flatMap(sentencesOf);
  if (sentences.length === 0) return null;
  if (lang === "ar") return arabic(sentences);
  const { name, of, atMost, atLeast } = readingFormulas[lang];
  const value = of(count(sentences, syllables[lang]));
  const wanted = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return {
    says: `${name} ${value.toFixed(1)}, ${wanted} for a reader of twelve`,
    value,
    forTwelve: (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast),
  };
}

function arabic(sentences: readonly (readonly string[])[]): Reading {
  const words = sentences.flat();
  const wordsASentence = words.length / sentences.length;
  const lettersAWord = words.reduce((sum, word) => sum + lettersAr(word), 0) / words.length;
  const { wordsASentence: mostWords, lettersAWord: mostLetters } = arabicLimits;
  return {
    says: `${wordsASentence.toFixed(1)} words a sentence, ${lettersAWord.toFixed(1)} letters a word, at most ${mostWords} and ${mostLetters} (clinic default)`,
    value: wordsASentence,
    forTwelve: wordsASentence <= mostWords && lettersAWord <= mostLetters,
  };
}
