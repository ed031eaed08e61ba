import { isCalendarDate } from "../basics/index.ts";
import type { Finding, Language, TextsByLanguage, WordedFinding } from "../evidence/index.ts";
import { disagree, word, writeDate } from "../evidence/index.ts";
import type { StockKnowledge, StockVerdict } from "./knowledge.ts";

export type StockFinding = Finding<StockVerdict>;

/** A finding of stock with what its rule rests on. */
export function found(
  { ruleClaims }: StockKnowledge,
  rule: string,
  then: StockVerdict,
  because: Readonly<Record<string, unknown>>,
): StockFinding {
  const claims = ruleClaims[rule] ?? [];
  return { rule, then, until: null, because, claims, disagree: disagree(claims) };
}

/** Whether nothing speaks against it: remarks do not. */
export function mayBeTaken(findings: readonly StockFinding[]): boolean {
  return findings.every(({ then }) => then === "ok");
}

/**
 * A finding with its sentence. Days are written out; names and lots stay letter by letter as they are.
 *
 * A language that lacks the sentence falls back to English, and `tellLang` says so.
 */
export function wordStock(texts: TextsByLanguage, finding: StockFinding, lang: Language): WordedFinding<StockVerdict> {
  const spoken = texts[lang]?.[finding.rule] === undefined ? "en" : lang;
  const values = Object.fromEntries(
    Object.entries(finding.because).map(([key, value]) => [
      key,
      typeof value === "string" && isCalendarDate(value) ? writeDate(value, spoken) : value,
    ]),
  );
  const { text } = word(texts, finding.rule, values, spoken);
  return { ...finding, tell: text, ...(spoken === lang ? {} : { tellLang: spoken }) };
}
