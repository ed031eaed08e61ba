import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import en from "../texts/en.json";

export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  de: "Deutsch",
  fr: "Français",
  ar: "العربية",
  ru: "Русский",
};

const others = import.meta.glob<{ default: Record<string, unknown> }>(["../texts/*.json", "!../texts/en.json"]);

export const i18n = createInstance();

/** The language that this device chose, else the browser's if Pistor speaks it, else English. */
export function chosenLanguage(): Language {
  const wanted = [readKept("pistor.lang"), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.find((each): each is Language => (languages as readonly (string | null)[]).includes(each)) ?? "en";
}

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
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  if (remember) keep("pistor.lang", lang);
}

export function currentLanguage(): Language {
  return i18n.language as Language;
}

export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows keep nothing; the choice then holds until the page is left.
  }
}
