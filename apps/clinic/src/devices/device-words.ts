import type { Words } from "../kit/words-of.ts";
import { wordsOf } from "../kit/words-of.ts";
import type en from "../texts/devices/en.json";

export type DeviceWords = Words<typeof en>;

/** The words of devices, on their pages and in a session. */
export const { useWords: useDeviceWords, useReady: useDeviceWordsReady } = wordsOf<typeof en>(
  "devices",
  import.meta.glob<{ default: Record<string, unknown> }>("../texts/devices/*.json"),
);
