import type { Language } from "@pistor/core/evidence";
import { chosenLanguage, languageNames, readKept } from "@pistor/ui";
import type en from "../texts/en.json";

export type SiteTexts = Readonly<Record<keyof typeof en, string>>;

const files = import.meta.glob<{ default: SiteTexts }>("../texts/*.json");

/** The page's words; English where a language does not load. */
export async function textsIn(lang: Language): Promise<SiteTexts> {
  const load = (name: Language) =>
    files[`../texts/${name}.json`]?.() ?? Promise.reject(new Error(`No words for ${name}.`));
  const found = await load(lang).catch(() => load("en"));
  return found.default;
}

/** What the reader chose; else the language of the mail that brought them, which is theirs too; else the device's. */
export function firstLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get("lang") ?? "";
  const isAsked = readKept("pistor.lang") === null && Object.hasOwn(languageNames, asked);
  return isAsked ? (asked as Language) : chosenLanguage();
}
