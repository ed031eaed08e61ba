import type en from "../texts/scan/en.json";
import { wordsOf } from "./words-of.ts";

/** The words of scanning, apart from those of the pages that scan. */
export const { useWords: useScanWords, useReady: useScanReady } = wordsOf<typeof en>(
  "scan",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/scan/*.json"),
);
