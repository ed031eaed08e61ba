import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/map-figures/en.json";

export type FigureKey = KeyOf<typeof en>;
export type FigureWords = Words<typeof en>;

/** The words of what stands beside and under the map: figures, table, earlier sessions, papers. */
export const {
  speak: speakFigures,
  useWords: useFigureWords,
  useReady: useFigureWordsReady,
} = wordsOf<typeof en>(
  "map-figures",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/map-figures/*.json"),
);
