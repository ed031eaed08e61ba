import type { Language } from "@pistor/core/evidence";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import type { PaperWord, PaperWords } from "./en.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";

/** What papers say, in every language. `{name}` stands for a value that the template sets in its own direction. */
export const paperWords: Readonly<Record<Language, PaperWords>> = { en, tr, de, fr, ar, ru };

/** The words of one paper, by the last part of their ids. */
export function wordsOfPaper(lang: Language, ...papers: readonly string[]): Record<string, string> {
  const entries = Object.entries(paperWords[lang]) as [PaperWord, string][];
  return Object.fromEntries(
    entries
      .filter(([id]) => papers.includes(id.split(".")[0] ?? ""))
      .map(([id, words]) => [id.split(".")[1] ?? "", words]),
  );
}
