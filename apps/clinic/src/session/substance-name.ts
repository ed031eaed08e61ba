import { dosingTexts } from "@pistor/knowledge/dosing";
import { substanceNames, topicals } from "@pistor/knowledge/substances";
import { currentLanguage } from "../kit/language.ts";

/** A substance or cream by its name in the reader's language, as the server's note calls it; undefined for anything else. */
export function substanceName(id: string): string | undefined {
  const lang = currentLanguage();
  const own = lang === "en" ? undefined : dosingTexts[lang]?.[`substance.${id}`];
  return own ?? substanceNames[id] ?? topicals.find((topical) => topical.id === id)?.name;
}

/** The same as it begins a line: with a capital, its id where it has no name. */
export function nameOf(substance: string): string {
  const name = substanceName(substance) ?? substance;
  return name.charAt(0).toLocaleUpperCase(currentLanguage()) + name.slice(1);
}
