import type { Condition, EligibilityRule } from "@pistor/core/eligibility";
import { treatments } from "@pistor/core/eligibility";
import type { Language, SettledHow, Source, Texts, TextsByLanguage, Wording } from "@pistor/core/evidence";
import { languages, word } from "@pistor/core/evidence";
import type { NamedSubstance } from "@pistor/core/substances";
import {
  eligibilityKnowledge,
  eligibilityParameters,
  eligibilityTexts,
  screeningSubstances,
} from "@pistor/knowledge/eligibility";
import { cardTexts, mainCard, sources } from "@pistor/knowledge/evidence";
import type en from "./src/texts/check/en.json";

/** The page's own words. */
export type PageWords = Readonly<Record<keyof typeof en, string>>;

/** What was found of a treatment, in one sentence, by which studies, and whether those found different things. */
export interface VisitorEvidence {
  readonly headline: Wording;
  readonly sources: readonly string[];
  readonly differ: boolean;
}

/** What the self-check says in one language. */
export interface VisitorWords {
  readonly page: PageWords;
  /** Wordings for patients. Of English only those that the language lacks; all of them where it is English. */
  readonly texts: TextsByLanguage;
  readonly evidence: Readonly<Record<string, VisitorEvidence | null>>;
}

/** What the engine reads, and what the page shows of it. */
export interface VisitorKnowledge {
  readonly version: string;
  readonly rules: readonly EligibilityRule[];
  readonly substances: readonly NamedSubstance[];
  /** By rule: the value on which its number was settled, and how. */
  readonly settled: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly how: SettledHow }>
  >;
  /** The sources that rules cite. */
  readonly sources: Readonly<Record<string, Pick<Source, "title" | "kind" | "year">>>;
}

const pages = import.meta.glob<PageWords>("./src/texts/check/*.json", { eager: true, import: "default" });

/** @throws where no such language is spoken */
export function wordsForVisitors(name: string): VisitorWords {
  const lang = languages.find((each): each is Language => each === name);
  const page = pages[`./src/texts/check/${name}.json`];
  if (lang === undefined || page === undefined) throw new Error(`Nobody speaks ${name}.`);
  const originals = forVisitors(eligibilityTexts.en);
  const own = lang === "en" ? originals : forVisitors(eligibilityTexts[lang] ?? {});
  const missing = Object.fromEntries(Object.entries(originals).filter(([id]) => own[id] === undefined));
  return {
    page,
    texts: lang === "en" ? { en: originals } : { en: missing, [lang]: own },
    evidence: Object.fromEntries(treatments.map((treatment) => [treatment, headlineOf(treatment, lang)])),
  };
}

/** Without what only staff reads or measures, and without rules that need a mixture, which no visitor knows. */
function forVisitors(texts: Texts): Texts {
  const silent = new Set<string>(
    eligibilityKnowledge.rules.filter(({ when }) => needsMixture(when)).map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(texts).filter(([id]) => !/\.staff$|mm-hg|^decision\./.test(id) && !silent.has(id)),
  );
}

/** Whether a condition holds only where a mixture is known. */
function needsMixture(when: Condition): boolean {
  if ("mixtureHolds" in when) return true;
  if ("all" in when) return when.all.some(needsMixture);
  if ("any" in when) return when.any.every(needsMixture);
  return "fact" in when && (when.fact === "allergy-in-mixture" || when.fact === "substance-not-recognised");
}

function headlineOf(treatment: string, lang: Language): VisitorEvidence | null {
  const card = mainCard(treatment);
  if (card === null) return null;
  return {
    headline: word(cardTexts, `card.${card.id}.headline`, {}, lang),
    sources: [...new Set(card.studies.map(({ source }) => source))].slice(0, 4),
    differ: new Set(card.studies.map(({ direction }) => direction)).size > 1,
  };
}

/** The rules with what the engine reads of them; that they answer the same as the whole is tested. */
export function knowledgeForVisitors(): VisitorKnowledge {
  const { version, rules } = eligibilityKnowledge;
  const cited = new Set<string>(rules.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const substances: readonly NamedSubstance[] = screeningSubstances;
  return {
    version,
    rules: rules.map(({ id, when, then, claims }) => ({ id, title: "", when: bare(when) as Condition, then, claims })),
    substances: substances.map((substance) => ({ ...substance, claims: [] })),
    settled: Object.fromEntries(
      rules.flatMap(({ id, claims }) => {
        const parameter = eligibilityParameters.find((one) => one.claims === claims);
        if (parameter === undefined) return [];
        const { unit, settled } = parameter;
        return [[id, { value: settled.value, unit, how: settled.how }] as const];
      }),
    ),
    sources: Object.fromEntries(
      sources.filter(({ key }) => cited.has(key)).map(({ key, title, kind, year }) => [key, { title, kind, year }]),
    ),
  };
}

/** Parameters and regulations inside a condition, without their claims and reasons. */
function bare(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(bare);
  if (typeof part !== "object" || part === null) return part;
  if ("settled" in part) return { settled: { value: (part as { settled: { value: unknown } }).settled.value } };
  const { claims: _, says: __, title: ___, ...read } = part as Record<string, unknown>;
  return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, bare(value)]));
}
