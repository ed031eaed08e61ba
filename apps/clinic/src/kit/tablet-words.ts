import type en from "../texts/offline/en.json";
import { wordsOf } from "./words-of.ts";

/** What is said while the network is away, and of what waits. */
export const { useWords: useOfflineWords, useReady: useOfflineReady } = wordsOf<typeof en>(
  "offline",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/offline/*.json"),
);
