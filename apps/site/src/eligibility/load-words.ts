import type { Language } from "@pistor/core/evidence";
import type { VisitorWords } from "../../visitor-extract.ts";
import type { CheckWords } from "./check-words.tsx";

const visitors: Readonly<Record<Language, () => Promise<{ readonly visitor: VisitorWords }>>> = {
  en: () => import("virtual:visitor/en"),
  tr: () => import("virtual:visitor/tr"),
  de: () => import("virtual:visitor/de"),
  fr: () => import("virtual:visitor/fr"),
  ar: () => import("virtual:visitor/ar"),
  ru: () => import("virtual:visitor/ru"),
};

/** @throws where the words do not load: the page then says nothing rather than half of it */
export async function checkWordsIn(lang: Language): Promise<CheckWords> {
  const { visitor } = await visitors[lang]();
  return { lang, page: visitor.page, knowledge: visitor.texts, evidence: visitor.evidence };
}
