import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import en from "../texts/en.json";

export type SiteTexts = Readonly<Record<keyof typeof en, string>>;

export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  tr: "Türkçe",
  de: "Deutsch",
  fr: "Français",
  ar: "العربية",
  ru: "Русский",
};

const others = import.meta.glob<{ default: SiteTexts }>(["../texts/*.json", "!../texts/en.json"]);

/** The language that this device chose, else the browser's if Pistor speaks it, else English. */
export function chosenLanguage(): Language {
  const wanted = [readKept("pistor.lang"), ...navigator.languages.map((each) => each.slice(0, 2))];
  return wanted.find((each): each is Language => (languages as readonly (string | null)[]).includes(each)) ?? "en";
}

/** The page's words; English where a language does not load. */
export async function textsIn(lang: Language): Promise<SiteTexts> {
  const load = others[`../texts/${lang}.json`];
  if (load === undefined) return en;
  return load().then(
    (found) => found.default,
    () => en,
  );
}

/** Tells the page its language and reading direction. */
export function turn(lang: Language): void {
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
