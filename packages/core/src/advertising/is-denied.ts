import type { Language } from "../evidence/index.ts";
import type { Denial } from "./advertising-rule.ts";
import { compilePatterns } from "./wording-pattern.ts";

const reachBefore = 6;
const reachRightBefore = 2;
const reachAfter = 8;
/** More than so many words have; a sentence without an end is not read anew for each of its words. */
const reachLetters = 300;

/** Of a folded sentence, tells whether a stretch of it is denied there, or only asked about. */
export type IsDenied = (sentence: string) => (from: number, to: number) => boolean;

export function denialOf(denial: Denial, lang: Language): IsDenied {
  const before = compilePatterns(denial.before, lang);
  const rightBefore = compilePatterns(denial.rightBefore, lang);
  const after = compilePatterns(denial.after, lang);
  const ends = compilePatterns(denial.ends, lang);
  const seeming = compilePatterns(denial.seeming, lang);
  const asks = compilePatterns(denial.asks, lang);
  return (sentence) => {
    const asked = isQuestion(sentence) && test(asks, sentence.replaceAll(seeming, " ").trim());
    return (from, to) => asked || isDeniedAt(sentence, from, to);
  };
  function isDeniedAt(sentence: string, from: number, to: number): boolean {
    const clause =
      sentence
        .slice(Math.max(0, from - reachLetters), from)
        .split(clauseEnd)
        .at(-1) ?? "";
    const words = clause.split(/\s+/u).filter((each) => each !== "");
    const said = (count: number) => words.slice(-count).join(" ").replaceAll(seeming, " ");
    if (test(before, said(reachBefore)) || test(rightBefore, said(reachRightBefore))) return true;
    return test(after, reachOf(sentence.slice(to, to + reachLetters), after, ends));
  }
}

/** Whether it ends with a question mark, before any brackets and quotation marks that close. */
function isQuestion(sentence: string): boolean {
  return /[?؟]["'»”)\]]{0,8}$/u.test(sentence.trimEnd().slice(-10));
}

const clauseEnd = /[,;:()–—،؛]/u;

/** The words after it, up to where another statement ends. A word that denies belongs to them even where it looks like such an end. */
function reachOf(rest: string, after: RegExp, ends: RegExp): string {
  const words = rest.split(/\s+/u).filter((each) => each !== "");
  const reached: string[] = [];
  for (const each of words.slice(0, reachAfter)) {
    reached.push(each);
    if (/[;:()–—]$/u.test(each)) break;
    if (test(ends, each) && !test(after, each)) break;
  }
  return reached.join(" ");
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
