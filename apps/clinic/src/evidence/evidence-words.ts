import type { Language } from "@pistor/core/evidence";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { i18n } from "../kit/language.ts";
import type en from "../texts/evidence/en.json";

/** The words of these pages, apart from those of the first page, which need not wait for them. */
const namespace = "evidence";
const files = import.meta.glob<{ default: Record<string, unknown> }>("../texts/evidence/*.json");

/** Dotted ways to the sentences of a tree; a counted sentence is asked for without its number's form. */
type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Uncounted<Key> : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];
type Uncounted<Key extends string> = Key extends `${infer Counted}_${"one" | "other"}` ? Counted : Key;
export type EvidenceKey = KeyOf<typeof en>;

export type EvidenceWords = (key: EvidenceKey, values?: Readonly<Record<string, string | number>>) => string;

/** Loads the words in a language, and in English to fall back to. */
export async function speakEvidence(lang: Language): Promise<true> {
  const missing = [lang, "en"].filter((each) => !i18n.hasResourceBundle(each, namespace));
  await Promise.all(
    missing.map(async (each) => {
      const words = await files[`../texts/evidence/${each}.json`]?.();
      if (words !== undefined) i18n.addResourceBundle(each, namespace, words.default);
    }),
  );
  return true;
}

/** A sentence of these pages by its key. */
export function useWords(): EvidenceWords {
  useTranslation();
  // The keys are checked by the type above: the library's own check of two sets of words takes the compiler too long.
  return useCallback((key, values = {}) => String(i18n.t(`${namespace}:${key}` as never, values as never)), []);
}
