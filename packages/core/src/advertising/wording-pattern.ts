import type { Language } from "../evidence/index.ts";
import { foldText } from "./fold-text.ts";

/**
 * Words to be found, written as they are read, with six signs: a space is any gap or hyphen, `_` a gap that may be left
 * out, `*` the rest of a word, `~` a gap of up to three words, `#` a number, `^` the beginning of the sentence. Brackets, `|`
 * and `?` mean what they do in a regular expression.
 */
export type WordingPattern = string;

/** Every repetition has an end: a text of odd characters is read once, not once more for each of them. */
const signs: Readonly<Record<string, string>> = {
  " ": "[\\s\\-]{1,40}(?:[a-z]')?",
  _: "[\\s\\-]{0,40}",
  "*": "[\\p{L}']{0,60}",
  "#": "\\d[\\d.,]{0,24}(?:\\s\\d{3}){0,5}",
  "(": "(?:",
  ")": ")",
  "|": "|",
  "?": "?",
  "^": "^[^\\p{L}\\p{N}]{0,40}",
};

/** And, so, with, like, for and the article are written to the word that follows. */
const arabicPrefix = "[وفبكل]{0,2}(?:ال)?";

/**
 * One expression for all patterns of a rule, over a folded text and whole words.
 *
 * @param notBetween words that no gap may hold, as "leave off no medicine" leaves off none
 */
export function compilePatterns(
  patterns: readonly WordingPattern[],
  lang: Language,
  notBetween: readonly WordingPattern[] = [],
): RegExp {
  const none = notBetween.length === 0 ? "" : `(?!(?:${joined(notBetween, "")})(?![\\p{L}\\p{N}]))`;
  const gap = `(?:[\\s\\-]{1,40}${none}[\\p{L}\\p{N}'%]{1,60}){0,3}[\\s\\-]{1,40}(?:[a-z]')?`;
  const prefix = lang === "ar" ? arabicPrefix : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${joined(patterns, gap) || "(?!)"})(?![\\p{L}\\p{N}])`, "gu");
}

function joined(patterns: readonly WordingPattern[], gap: string): string {
  const compiled = (pattern: string) => foldText(pattern).text.replaceAll(/./gsu, (each) => signOf(each, gap));
  return patterns.map(compiled).join("|");
}

function signOf(character: string, gap: string): string {
  if (character === "~") return gap;
  return signs[character] ?? character.replace(/[\\^$.+[\]{}/]/u, "\\$&");
}
