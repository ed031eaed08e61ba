import type { KeyOf, Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/evidence/en.json";

export type EvidenceKey = KeyOf<typeof en>;
export type EvidenceWords = Words<typeof en>;

/** The words of these pages, apart from those of the first page, which need not wait for them. */
export const { speak: speakEvidence, useWords } = wordsOf<typeof en>(
  "evidence",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/evidence/*.json"),
);
