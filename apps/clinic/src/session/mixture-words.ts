import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/mixture/en.json";

export type MixtureWords = Words<typeof en>;

/** The words of this step, which the first page need not wait for. */
export const { useWords: useMixtureWords, useReady: useMixtureReady } = wordsOf<typeof en>(
  "mixture",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/mixture/*.json"),
);
