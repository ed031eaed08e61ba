import type { Language } from "@pistor/core/evidence";
import { chosenLanguage, keep, turnTo } from "@pistor/ui";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";

export { keep, languageNames, readKept } from "@pistor/ui";

import en from "../texts/en.json";

const others = import.meta.glob<{ default: Record<string, unknown> }>(["../texts/*.json", "!../texts/en.json"]);

export const i18n = createInstance();

/** Starts with the chosen language; English is always there to fall back to. */
export async function startLanguage(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(chosenLanguage());
}

/** Changes language and reading direction, and remembers it on this device. */
export async function speak(lang: Language, remember = false): Promise<void> {
  if (lang !== "en" && !i18n.hasResourceBundle(lang, "translation")) {
    const load = others[`../texts/${lang}.json`];
    if (load !== undefined) i18n.addResourceBundle(lang, "translation", (await load()).default);
  }
  await i18n.changeLanguage(lang);
  turnTo(lang);
  if (remember) keep("pistor.lang", lang);
}

export function currentLanguage(): Language {
  return i18n.language as Language;
}
