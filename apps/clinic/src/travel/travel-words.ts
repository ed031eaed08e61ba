import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/travel/en.json";

export type TravelWords = Words<typeof en>;

/** The words of journeys. */
export const { useWords: useTravelWords, useReady: useTravelWordsReady } = wordsOf<typeof en>(
  "travel",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/travel/*.json"),
);
