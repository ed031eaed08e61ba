import type { Language } from "@pistor/core/evidence";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage, i18n } from "./language.ts";

/** Dotted ways to the sentences of a tree; a counted sentence is asked for without its number's form. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Uncounted<Key> : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];
type Uncounted<Key extends string> = Key extends `${infer Counted}_${"one" | "other"}` ? Counted : Key;

/** A sentence by its key. */
export type Words<Tree> = (key: KeyOf<Tree>, values?: Readonly<Record<string, string | number>>) => string;

interface WordsOf<Tree> {
  /** Loads the words in a language, and in English to fall back to. */
  readonly speak: (lang: Language) => Promise<true>;
  readonly useWords: () => Words<Tree>;
  /** Whether the words of the language are here; a page shows nothing of its own before. */
  readonly useReady: () => boolean;
}

/**
 * The words of some pages in files of their own, which the first page need not wait for.
 *
 * @param namespace the folder's name under `texts`
 * @param files what `import.meta.glob` found of it, one file for each language
 * @example const stock = wordsOf<typeof en>("stock", import.meta.glob("../texts/stock/*.json"))
 */
export function wordsOf<Tree>(
  namespace: string,
  files: Readonly<Record<string, () => Promise<{ default: Record<string, unknown> }>>>,
): WordsOf<Tree> {
  const speak = async (lang: Language): Promise<true> => {
    const missing = [lang, "en"].filter((each) => !i18n.hasResourceBundle(each, namespace));
    await Promise.all(
      missing.map(async (each) => {
        const words = await files[`../texts/${namespace}/${each}.json`]?.();
        if (words !== undefined) i18n.addResourceBundle(each, namespace, words.default);
      }),
    );
    return true;
  };
  return {
    speak,
    useWords: () => {
      useTranslation();
      // The keys are checked by the type above: the library's own check of two sets of words takes the compiler too long.
      return useCallback((key, values = {}) => String(i18n.t(`${namespace}:${key}` as never, values as never)), []);
    },
    useReady: () => {
      const lang = currentLanguage();
      const words = useQuery({ queryKey: ["words", namespace, lang], queryFn: () => speak(lang), staleTime: Infinity });
      return words.data === true;
    },
  };
}
