import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/handed/en.json";

/** What the patient reads on the tablet in their hands. */
export const { useWords: useHandedWords, useReady: useHandedReady } = wordsOf<typeof en>(
  "handed",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/handed/*.json"),
);
