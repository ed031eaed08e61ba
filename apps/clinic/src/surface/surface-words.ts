import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/surface/en.json";

/** The words of the figure in three dimensions, which only who opens it waits for. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "surface",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/surface/*.json"),
);
