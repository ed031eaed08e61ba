import type { Language, TextsByLanguage, Translation } from "@pistor/core/evidence";
import { withTranslations } from "@pistor/core/evidence";
import { cardOriginals } from "./originals.ts";

const translations: Readonly<Record<Exclude<Language, "en">, () => Promise<Translation>>> = {
  tr: async () => (await import("./texts.tr.ts")).cardTextsTr,
  de: async () => (await import("./texts.de.ts")).cardTextsDe,
  fr: async () => (await import("./texts.fr.ts")).cardTextsFr,
  ar: async () => (await import("./texts.ar.ts")).cardTextsAr,
  ru: async () => (await import("./texts.ru.ts")).cardTextsRu,
};

/** Headlines and plain sentences of the cards in one language and in English, for a page that should load no other. */
export async function cardTextsIn(lang: Language): Promise<TextsByLanguage> {
  if (lang === "en") return { en: cardOriginals };
  return withTranslations(cardOriginals, { [lang]: await translations[lang]() });
}
