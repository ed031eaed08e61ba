import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/stock/en.json";

export type StockWords = Words<typeof en>;

/** The words of the stock's pages. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "stock",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/stock/*.json"),
);
