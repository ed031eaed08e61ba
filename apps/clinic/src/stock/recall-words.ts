import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/recall/en.json";

export type RecallWords = Words<typeof en>;

/** The words of the recall's pages. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "recall",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/recall/*.json"),
);

/** A name or a number in a sentence of another direction keeps its own. */
export function apart(text: string): string {
  return `\u2068${text}\u2069`;
}
