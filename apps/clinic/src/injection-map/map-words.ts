import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/map/en.json";

export type MapKey = KeyOf<typeof en>;
export type MapWords = Words<typeof en>;

/** The words of the injection map, apart from those of the first page. */
export const {
  speak: speakMap,
  useWords: useMapWords,
  useReady: useMapWordsReady,
} = wordsOf<typeof en>("map", import.meta.glob<{ default: Record<string, unknown> }>("../texts/map/*.json"));
