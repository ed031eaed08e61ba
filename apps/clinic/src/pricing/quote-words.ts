import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/quotes/en.json";

export type QuoteWords = Words<typeof en>;

/** The words of quotes, apart from those of the first page, which need not wait for them. */
export const { useWords: useQuoteWords, useReady: useQuoteWordsReady } = wordsOf<typeof en>(
  "quotes",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/quotes/*.json"),
);
