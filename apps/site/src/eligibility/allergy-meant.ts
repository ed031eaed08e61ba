import { longestList } from "@pistor/core/eligibility";
import type { CheckWords } from "./check-words.tsx";
import { substanceOf } from "./check-words.tsx";

/**
 * What was typed as an allergy: the id of what has this name in the visitor's language, else the very words; null where
 * nothing was typed. Upper and lower case are those of the language: in Turkish `İ` is the capital of `i`.
 */
export function allergyMeant(typed: string, ids: readonly string[], words: CheckWords): string | null {
  const text = typed.trim();
  if (text === "") return null;
  const small = (name: string) => name.toLocaleLowerCase(words.lang);
  return ids.find((id) => small(substanceOf(words, id)) === small(text)) ?? text;
}

/** A list with what was typed, once; a full one stays as it is, as the clinic could not read a longer one. */
export function withAllergy(
  list: readonly string[],
  typed: string,
  ids: readonly string[],
  words: CheckWords,
): readonly string[] {
  const meant = allergyMeant(typed, ids, words);
  return meant === null || list.includes(meant) || list.length >= longestList ? list : [...list, meant];
}
