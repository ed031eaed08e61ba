import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/calendar/en.json";

export type CalendarWords = Words<typeof en>;

/** The words of the calendar, apart from those of the first page, which need not wait for them. */
export const { useWords: useCalendarWords, useReady: useCalendarReady } = wordsOf<typeof en>(
  "calendar",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/calendar/*.json"),
);
