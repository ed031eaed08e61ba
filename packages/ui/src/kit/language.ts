import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";

/** Each language in its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  de: "Deutsch",
  fr: "Français",
  ar: "العربية",
  ru: "Русский",
};

// Western digits in every language: a dose must read the same for everybody.
const locales: Readonly<Record<Language, string>> = {
  en: "en-GB",
  tr: "tr-TR",
  de: "de-DE",
  fr: "fr-FR",
  ar: "ar-u-nu-latn",
  ru: "ru-RU",
};

/** The locale in which a language writes its days and figures. */
export function localeOf(lang: Language): string {
  return locales[lang];
}

/** The language that this device chose, else the browser's if Pistor speaks it, else English. */
export function chosenLanguage(): Language {
  const wanted = [readKept("pistor.lang"), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.find((each): each is Language => (languages as readonly (string | null)[]).includes(each)) ?? "en";
}

/** Tells the page its language and reading direction. */
export function turnTo(lang: Language): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
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

/** Takes back what was kept. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
