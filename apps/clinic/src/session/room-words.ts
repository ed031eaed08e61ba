import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/room/en.json";

export type RoomKey = KeyOf<typeof en>;
export type RoomWords = Words<typeof en>;

/** The words of the treatment room, apart from those of the first page, which need not wait for them. */
export const {
  speak: speakRoom,
  useWords: useRoomWords,
  useReady: useRoomReady,
} = wordsOf<typeof en>("room", import.meta.glob<{ default: Record<string, unknown> }>("../texts/room/*.json"));
