import { treatments } from "@pistor/core/eligibility";
import type { Language, Source, Texts, TextsByLanguage, Wording } from "@pistor/core/evidence";
import { languages, word } from "@pistor/core/evidence";
import { eligibilityRules, eligibilityTexts } from "@pistor/knowledge/eligibility";
import { cardTexts, mainCard, sources } from "@pistor/knowledge/evidence";

/** What was found of a treatment, in one sentence, by which studies, and whether those found different things. */
export interface VisitorEvidence {
  readonly headline: Wording;
  readonly sources: readonly string[];
  readonly differ: boolean;
}

/** What the self-check says in one language. */
export interface VisitorWords {
  /** Wordings for patients. Of English only those that the language lacks; all of them where it is English. */
  readonly texts: TextsByLanguage;
  readonly evidence: Readonly<Record<string, VisitorEvidence | null>>;
}

/** @throws where no such language is spoken */
export function wordsForVisitors(name: string): VisitorWords {
  const lang = languages.find((each): each is Language => each === name);
  if (lang === undefined) throw new Error(`Nobody speaks ${name}.`);
  const en = forPatients(eligibilityTexts.en);
  const own = lang === "en" ? en : forPatients(eligibilityTexts[lang] ?? {});
  const missing = Object.fromEntries(Object.entries(en).filter(([id]) => own[id] === undefined));
  return {
    texts: lang === "en" ? { en } : { en: missing, [lang]: own },
    evidence: Object.fromEntries(treatments.map((treatment) => [treatment, headlineOf(treatment, lang)])),
  };
}

/** Staff read their own wordings, and measure what no visitor is asked. */
function forPatients(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !id.endsWith(".staff") && !/mm-hg/.test(id)));
}

function headlineOf(treatment: string, lang: Language): VisitorWords["evidence"][string] {
  const card = mainCard(treatment);
  if (card === null) return null;
  return {
    headline: word(cardTexts, `card.${card.id}.headline`, {}, lang),
    sources: [...new Set(card.studies.map(({ source }) => source))].slice(0, 4),
    differ: new Set(card.studies.map(({ direction }) => direction)).size > 1,
  };
}

/** The sources that a reason or a headline of the self-check can name. */
export function sourcesForVisitors(): Readonly<Record<string, Pick<Source, "title" | "kind" | "year">>> {
  const cited = new Set<string>(eligibilityRules.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return Object.fromEntries(
    sources.filter(({ key }) => cited.has(key)).map(({ key, title, kind, year }) => [key, { title, kind, year }]),
  );
}
