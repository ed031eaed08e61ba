import type { Language, Texts, Translation } from "@pistor/core/evidence";
import { eligibilityOriginals, eligibilityTranslations } from "@pistor/knowledge/eligibility";

export const translated = ["tr", "de", "fr", "ar", "ru"] as const satisfies readonly Language[];
export type Translated = (typeof translated)[number];

/** Wordings that are sealed: their English originals, and each language's files in which an id can stand. */
export interface TranslationSet {
  readonly name: string;
  readonly originals: Texts;
  readonly translations: Readonly<Record<Translated, Translation>>;
  readonly files: (lang: Translated) => readonly string[];
}

/** Every set of sealed wordings of the knowledge. */
export const translationSets: readonly TranslationSet[] = [
  {
    name: "eligibility",
    originals: eligibilityOriginals,
    translations: eligibilityTranslations,
    files: (lang) => ["texts", "names"].map((file) => `packages/knowledge/src/eligibility/${file}.${lang}.ts`),
  },
];
