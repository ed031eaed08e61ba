import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/inquiries/en.json";

export type InquiryWords = Words<typeof en>;

/** The words of the inbox, of one inquiry, and of the mails. */
export const { useWords, useReady } = wordsOf<typeof en>(
  "inquiries",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/inquiries/*.json"),
);
