import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/photos/en.json";

export type PhotoKey = KeyOf<typeof en>;
export type PhotoWords = Words<typeof en>;

/** The words of photographs as charts, apart from those of the first page. */
export const {
  speak: speakPhotos,
  useWords: usePhotoWords,
  useReady: usePhotoWordsReady,
} = wordsOf<typeof en>("photos", import.meta.glob<{ default: Record<string, unknown> }>("../texts/photos/*.json"));
