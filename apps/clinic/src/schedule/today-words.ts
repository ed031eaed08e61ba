import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/today-board/en.json";

export type TodayWords = Words<typeof en>;

/** What the board says of who waits for what, apart from the words of the first page. */
export const { useWords: useTodayWords, useReady: useTodayReady } = wordsOf<typeof en>(
  "today-board",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/today-board/*.json"),
);
