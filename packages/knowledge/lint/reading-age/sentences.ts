/** Placeholders carry a name, a day or a number: what stands there is not ours to make simpler, so it counts no word. */
const placeholder = /\{[\w.-]+\}/g;

/** Sentences of a wording, each as its words. A colon or semicolon ends none: that is the stricter way to count. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .replace(placeholder, " ")
    .split(/(?<=[.!?؟…])\s+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** Words of a sentence: letters and figures, joined by an apostrophe or a hyphen; in French the apostrophe parts them. */
export function wordsOf(sentence: string): readonly string[] {
  return (
    sentence
      .replace(/(?<=\b(?:[cdjlmnst]|qu))['’]/giu, " ")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? []
  );
}
