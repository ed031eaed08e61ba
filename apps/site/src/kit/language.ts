import type { Language } from "@pistor/core/evidence";
import en from "../texts/en.json";

export type SiteTexts = Readonly<Record<keyof typeof en, string>>;

const others = import.meta.glob<{ default: SiteTexts }>(["../texts/*.json", "!../texts/en.json"]);

/** The page's words; English where a language does not load. */
export async function textsIn(lang: Language): Promise<SiteTexts> {
  const load = others[`../texts/${lang}.json`];
  if (load === undefined) return en;
  return load().then(
    (found) => found.default,
    () => en,
  );
}
