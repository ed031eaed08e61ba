import { isCalendarDate } from "../basics/index.ts";
import type { Language, TextsByLanguage, WordedFinding } from "../evidence/index.ts";
import { word, writeDate, writeList } from "../evidence/index.ts";
import type { MixAnswer, MixFinding, MixVerdict } from "./answer.ts";

/** A finding in words; `tellLang` says which language they are in, where it is not the one that was asked for. */
export interface WordedMixFinding extends MixFinding, WordedFinding<MixVerdict> {
  readonly tellLang?: Language;
}

/** An answer whose findings say in words what to do. */
export interface WordedMixAnswer extends Omit<MixAnswer, "findings"> {
  readonly findings: readonly WordedMixFinding[];
}

/**
 * Words the findings of a mixture, each by its rule; a blocked substance has a sentence of its own, by why it is, and so has
 * a cream where it is told otherwise than an injection.
 *
 * Substances are called by `names` in English, and by the `substance.*` of the texts in another language; what was asked
 * and what carries a substance by `value.*`. A sentence that falls back to English has its names in English too.
 */
export function wordMixture(
  answer: MixAnswer,
  texts: TextsByLanguage,
  names: Readonly<Record<string, string>>,
  lang: Language,
): WordedMixAnswer {
  const findings = answer.findings.map((finding) => {
    const { because, rule } = finding;
    const why = rule === "substance.blocked" ? String(because.why ?? "") : because.product === undefined ? "" : "cream";
    const special = `${rule}.${why}`;
    const id = special in texts.en ? special : rule;
    const spoken = texts[lang]?.[id] === undefined ? "en" : lang;
    const nameOf = (substance: string) =>
      (spoken === "en" ? undefined : texts[spoken]?.[`substance.${substance}`]) ?? names[substance];
    const shown = (key: string, value: string) =>
      isCalendarDate(value)
        ? writeDate(value, spoken)
        : (nameOf(value) ?? texts[spoken]?.[`value.${key}.${value}`] ?? texts.en[`substance.${value}`] ?? value);
    const named = Object.entries(finding.because).map(([key, value]) => [
      key,
      typeof value === "string" ? shown(key, value) : value,
    ]);
    const all = writeList(
      finding.substances.map((substance) => nameOf(substance) ?? substance),
      spoken,
    );
    const wording = word(texts, id, { substances: all, ...Object.fromEntries(named) }, spoken);
    return { ...finding, tell: capital(wording.text, spoken), ...(spoken === lang ? {} : { tellLang: spoken }) };
  });
  return { ...answer, findings };
}

/** A name of a substance is written small inside a sentence, and large where it begins one. */
function capital(text: string, lang: Language): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
