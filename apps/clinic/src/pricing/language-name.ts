import type { Language } from "@pistor/core/evidence";
import { currentLanguage } from "../kit/language.ts";

/** A language by its name in the reader's: `German`, `Almanca`. */
export function languageName(lang: Language): string {
  return new Intl.DisplayNames([currentLanguage()], { type: "language" }).of(lang) ?? lang;
}
