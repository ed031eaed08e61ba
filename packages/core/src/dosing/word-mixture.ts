import type { Language, TextsByLanguage, WordedFinding } from "../evidence/index.ts";
import { word } from "../evidence/index.ts";
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
 * Words the findings of a mixture, each by its rule; a blocked substance has a sentence of its own, by why it is.
 * Substances are called by their names where `names` has them.
 */
export function wordMixture(
  answer: MixAnswer,
  texts: TextsByLanguage,
  names: Readonly<Record<string, string>>,
  lang: Language,
): WordedMixAnswer {
  const findings = answer.findings.map((finding) => {
    const why = finding.rule === "substance.blocked" ? String(finding.because.why ?? "") : "";
    const blocked = `substance.blocked.${why}`;
    const id = blocked in texts.en ? blocked : finding.rule;
    const named = Object.entries(finding.because).map(([key, value]) => [
      key,
      typeof value === "string" ? (names[value] ?? value) : value,
    ]);
    const all = finding.substances.map((substance) => names[substance] ?? substance).join(", ");
    const wording = word(texts, id, { substances: all, ...Object.fromEntries(named) }, lang);
    return { ...finding, tell: wording.text, ...(wording.lang === lang ? {} : { tellLang: wording.lang }) };
  });
  return { ...answer, findings };
}
