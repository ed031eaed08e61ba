import type { WordingPattern } from "../advertising/index.ts";
import { compilePatterns, foldText } from "../advertising/index.ts";
import type { Language } from "../evidence/index.ts";
import { languages } from "../evidence/index.ts";

/** By language, words that somebody writes who should call and not wait for a mail. */
export type UrgentWords = Readonly<Record<Language, readonly WordingPattern[]>>;

const prepared = new WeakMap<UrgentWords, readonly RegExp[]>();

/**
 * The words of an emergency in a text, as they stand there, each once.
 *
 * Every language is looked for, as people write in another one than they chose. What is denied or asked is found too: a
 * text that is read first for nothing costs a minute.
 *
 * @example urgentIn(urgentWords, "Since yesterday I can't breathe well") // => ["can't breathe"]
 */
export function urgentIn(words: UrgentWords, text: string): string[] {
  const folded = foldText(text);
  const found = patternsOf(words).flatMap((pattern) =>
    [...folded.text.matchAll(pattern)].map((match) => {
      const from = folded.from[match.index] ?? 0;
      return { from, quote: text.slice(from, folded.to[match.index + match[0].length - 1] ?? from) };
    }),
  );
  const inOrder = found.sort((one, other) => one.from - other.from).map(({ quote }) => quote);
  return [...new Set(inOrder)].slice(0, mostQuotes);
}

const mostQuotes = 5;

function patternsOf(words: UrgentWords): readonly RegExp[] {
  const before = prepared.get(words);
  if (before !== undefined) return before;
  const now = languages.map((lang) => compilePatterns(words[lang], lang));
  prepared.set(words, now);
  return now;
}
