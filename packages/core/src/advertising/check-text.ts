import type { Claim, Language } from "../evidence/index.ts";
import type { AdvertisingKnowledge, AdvertisingRule, Channel, Wrong } from "./advertising-rule.ts";
import { foldText } from "./fold-text.ts";
import type { IsDenied } from "./is-denied.ts";
import { denialOf } from "./is-denied.ts";
import { type Stretch, sentencesOf } from "./sentences.ts";
import { compilePatterns, type WordingPattern } from "./wording-pattern.ts";

/** What a text is checked for. */
export interface TextAsked {
  readonly lang: Language;
  readonly channel: Channel;
  /** ISO 3166-1 alpha-2 of the place whose law it falls under; null: none in particular. */
  readonly country: string | null;
  /** The day on which it is read, `YYYY-MM-DD`; left out: every rule that has begun or will. */
  readonly on?: string;
}

/** A stretch of the text that must not stand, or not so. `why` and `instead` are worded by the knowledge. */
export interface TextFinding extends Stretch {
  readonly rule: string;
  readonly then: Wrong;
  readonly quote: string;
  readonly claims: readonly Claim[];
}

export interface CheckedText {
  readonly findings: readonly TextFinding[];
  readonly sentences: number;
}

/**
 * What a text to patients or to the public must not say: promises, absolutes, soothing, prices where the law forbids them,
 * and benefits without their evidence.
 *
 * It reads words, not meaning: what it does not find may still mislead. What is denied ("not painless") or asked is none.
 *
 * @returns findings in the order of the text; offsets are UTF-16
 */
export function checkText(knowledge: AdvertisingKnowledge, text: string, asked: TextAsked): CheckedText {
  const folded = foldText(text);
  const sentences = sentencesOf(folded.text);
  const { rules, isDenied } = prepare(knowledge, asked.lang);
  const findings = rules.flatMap(({ rule, pattern, begins, unless }) => {
    const then = thenOf(rule, asked);
    if (then === null) return [];
    // What stands nowhere is not looked for in each of some thousand sentences.
    if (!begins && folded.text.search(pattern) < 0) return [];
    const denies: IsDenied = rule.mayBeDenied ? isDenied : () => () => false;
    const found = sentences.flatMap((sentence) => findIn(folded.text, sentence, pattern, denies));
    const counted = unless === null ? merge(found) : folded.text.search(unless) >= 0 ? [] : merge(found).slice(0, 1);
    return counted.map((each): TextFinding => {
      const from = folded.from[each.from] ?? 0;
      const to = folded.to[each.to - 1] ?? from;
      return { rule: rule.id, then, from, to, quote: text.slice(from, to), claims: claimsFor(rule, asked) };
    });
  });
  return {
    findings: findings.sort((one, other) => one.from - other.from || one.to - other.to),
    sentences: sentences.length,
  };
}

/** What follows from a rule here; null: it does not hold. */
function thenOf(rule: AdvertisingRule, { channel, country, on }: TextAsked): Wrong | null {
  if (rule.onlyIn !== undefined && (country === null || !rule.onlyIn.includes(country))) return null;
  const law = rule.forbiddenIn?.find((each) => each.country === country);
  const inForce = law !== undefined && (on === undefined || on >= law.from);
  if (channel === "public" && inForce) return "refused";
  if (rule.onlyIn !== undefined && rule.forbiddenIn !== undefined && !inForce) return null;
  return rule.then[channel];
}

/** A law is named only where it holds. */
function claimsFor(rule: AdvertisingRule, { country }: TextAsked): readonly Claim[] {
  return rule.claims.filter((claim) => claim.country === undefined || claim.country === country);
}

function findIn(text: string, sentence: Stretch, pattern: RegExp, isDenied: IsDenied): Stretch[] {
  const words = text.slice(sentence.from, sentence.to);
  const matches = [...words.matchAll(pattern)];
  if (matches.length === 0) return [];
  const denied = isDenied(words);
  return matches
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !denied(from, to))
    .map(({ from, to }) => ({ from: from + sentence.from, to: to + sentence.from }));
}

function merge(found: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const each of [...found].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last !== undefined && each.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, each.to) };
    else merged.push(each);
  }
  return merged;
}

interface Prepared {
  readonly rules: readonly {
    readonly rule: AdvertisingRule;
    readonly pattern: RegExp;
    /** Whether one of its patterns counts at the beginning of a sentence alone. */
    readonly begins: boolean;
    readonly unless: RegExp | null;
  }[];
  readonly isDenied: IsDenied;
}
const prepared = new WeakMap<AdvertisingKnowledge, Map<Language, Prepared>>();

function prepare(knowledge: AdvertisingKnowledge, lang: Language): Prepared {
  const known = prepared.get(knowledge) ?? new Map<Language, Prepared>();
  prepared.set(knowledge, known);
  const before = known.get(lang);
  if (before !== undefined) return before;
  const denial = knowledge.denials[lang];
  const now: Prepared = {
    rules: knowledge.rules.map((rule) => ({
      rule,
      pattern: compilePatterns(
        knowledge.patterns[lang][rule.id] ?? [],
        lang,
        rule.mayBeDenied ? [...denial.before, ...denial.rightBefore] : [],
      ),
      begins: (knowledge.patterns[lang][rule.id] ?? []).some((each) => each.includes("^")),
      unless: excuseOf(knowledge.excuses[lang][rule.id], lang),
    })),
    isDenied: denialOf(denial, lang),
  };
  known.set(lang, now);
  return now;
}

function excuseOf(patterns: readonly WordingPattern[] | undefined, lang: Language): RegExp | null {
  return patterns === undefined ? null : compilePatterns(patterns, lang);
}
