import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/plan/en.json";

export type CourseWords = Words<typeof en>;

/** The words of a course and its changes, apart from those of the first page, which need not wait for them. */
export const { useReady, useWords } = wordsOf<typeof en>(
  "plan",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/plan/*.json"),
);
