import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/recall/en.json";

export type RecallWords = Words<typeof en>;

/** The words of the recall's pages. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "recall",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/recall/*.json"),
);
