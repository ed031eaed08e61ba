import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/account/en.json";

/** The words of a patient's account. */
export const { useWords: useAccountWords, useReady: useAccountWordsReady } = wordsOf<typeof en>(
  "account",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/account/*.json"),
);
