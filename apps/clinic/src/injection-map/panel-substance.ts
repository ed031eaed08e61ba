import { dosingTexts } from "@pistor/knowledge/dosing";
import { substanceNames, topicals } from "@pistor/knowledge/substances";
import { currentLanguage } from "../kit/language.ts";

/** A substance or cream by its name in the reader's language, with a capital; its id where it has no name. */
export function substanceTitle(id: string): string {
  const lang = currentLanguage();
  const own = lang === "en" ? undefined : dosingTexts[lang]?.[`substance.${id}`];
  const name = own ?? substanceNames[id] ?? topicals.find((topical) => topical.id === id)?.name ?? id;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
