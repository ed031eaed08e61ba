import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/protocols/en.json";

export type ProtocolKey = KeyOf<typeof en>;
export type ProtocolWords = Words<typeof en>;

/** The words of the pages of protocols. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "protocols",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/protocols/*.json"),
);
