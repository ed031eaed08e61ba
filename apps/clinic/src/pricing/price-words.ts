import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/prices/en.json";

/** The words of the price list. */
export const { useWords: usePriceWords, useReady: usePriceWordsReady } = wordsOf<typeof en>(
  "prices",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/prices/*.json"),
);
