import type { Language, TextsByLanguage, Translation } from "@pistor/core/evidence";
import { withTranslations } from "@pistor/core/evidence";
import { eligibilityOriginals } from "./originals.ts";

const translations: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  tr: async () => (await import("./texts.tr.ts")).textsTr,
  de: async () => (await import("./texts.de.ts")).textsDe,
  fr: async () => (await import("./texts.fr.ts")).textsFr,
  ar: async () => (await import("./texts.ar.ts")).textsAr,
  ru: async () => (await import("./texts.ru.ts")).textsRu,
};

/**
 * The wordings of screening in one language and in English, for a page that should load no other.
 *
 * English always comes along: it is what a stale or missing sentence falls back to.
 */
export async function eligibilityTextsIn(lang: Language): Promise<TextsByLanguage> {
  if (lang === "en") return { en: eligibilityOriginals };
  return withTranslations(eligibilityOriginals, { [lang]: await translations[lang]() });
}
