import type { Language } from "@pistor/core/evidence";
import { keep, turnTo } from "@pistor/ui";
import { createContext, useContext } from "react";
import en from "../texts/en.json";

export type PortalTexts = Readonly<Record<keyof typeof en, string>>;

const others = import.meta.glob<{ default: PortalTexts }>(["../texts/*.json", "!../texts/en.json"]);

/** The page's words; English where a language does not load. */
export async function textsIn(lang: Language): Promise<PortalTexts> {
  const load = others[`../texts/${lang}.json`];
  if (load === undefined) return en;
  // Asked for once more before it is given up: a phone that is just opening the page may miss one file.
  const again = () => new Promise<void>((later) => setTimeout(later, 500)).then(load);
  return load()
    .catch(again)
    .then(
      (found) => found.default,
      () => en,
    );
}

interface Spoken {
  readonly lang: Language;
  readonly texts: PortalTexts;
  readonly speak: (lang: Language) => void;
}

export const SpokenContext = createContext<Spoken>({ lang: "en", texts: en, speak: () => undefined });

/** The words, with `{name}` filled in, and how to change the language. */
export function useWords() {
  const { lang, texts, speak } = useContext(SpokenContext);
  return {
    lang,
    speak,
    say: (id: keyof PortalTexts, values: Readonly<Record<string, string | number>> = {}) =>
      texts[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  };
}

/** Remembers a language on this phone and turns the page to it. */
export async function changeTo(lang: Language): Promise<PortalTexts> {
  const texts = await textsIn(lang);
  keep("pistor.lang", lang);
  turnTo(lang);
  return texts;
}
