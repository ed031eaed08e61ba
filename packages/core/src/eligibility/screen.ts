import type { Decision, Finding } from "../evidence/index.ts";
import { decisions, disagree } from "../evidence/index.ts";
import type { SubstanceIndex } from "../substances/index.ts";
import { indexSubstances } from "../substances/index.ts";
import type { ReadAnswers } from "./answer-values.ts";
import { answerReader, notAsked } from "./answer-values.ts";
import { Asked } from "./asked.ts";
import type { CompiledCondition } from "./compile-condition.ts";
import { compileCondition, unknown, yes } from "./compile-condition.ts";
import type { FirstLook } from "./guard.ts";
import { firstLook, guardOf } from "./guard.ts";
import type { Known } from "./known.ts";
import { workOut } from "./known.ts";
import { OpenQuestions } from "./open-questions.ts";
import type { AskKey, Treatment } from "./request-keys.ts";
import { treatments } from "./request-keys.ts";
import type { EligibilityKnowledge, EligibilityRule } from "./rule.ts";
import type { ScreenRequest } from "./screen-request.ts";
import type { Setting } from "./specialise.ts";
import { specialise } from "./specialise.ts";

/** May this patient be treated on this day? */
export interface ScreenAnswer {
  readonly decision: Decision;
  /** Everything that was found, the worst first; never only the first. */
  readonly findings: readonly Finding<Decision>[];
  /** What is unknown and could still change the decision, the most deciding first. */
  readonly ask: readonly AskKey[];
  /** Version of the knowledge that answered. */
  readonly knowledge: string;
}

/** A rule made ready: `rank` is the place of its decision in `decisions`, so a smaller one is worse. */
interface PreparedRule {
  readonly rule: EligibilityRule;
  readonly rank: number;
  readonly disagree: boolean;
  readonly when: CompiledCondition;
}

/** The rules that can hold in a setting, with what the setting leaves of their conditions. */
interface RulesOfSetting {
  /** The worst first, else in the order of the knowledge. */
  readonly rules: readonly (PreparedRule & { readonly left: CompiledCondition })[];
  readonly look: FirstLook;
  /** 1 for each rule that is worth judging. Used by one request after the other, as making it anew takes long. */
  readonly marks: Uint8Array;
}

interface Prepared {
  readonly index: SubstanceIndex;
  readonly readAnswers: ReadAnswers;
  readonly rulesOf: (setting: Setting) => RulesOfSetting;
  /** Used by one request after the other. */
  readonly open: OpenQuestions;
  readonly asked: Asked;
}

const rankOf = (decision: Decision) => decisions.indexOf(decision);
const incomplete = rankOf("incomplete");
const eligible = rankOf("eligible");

// Preparing takes far longer than screening, and a knowledge object is used for a whole day.
const remembered = new WeakMap<EligibilityKnowledge, Prepared>();

/**
 * Screens a checked request. Unknown is not no: an open exclusion leaves the answer incomplete, never eligible.
 *
 * `not-eligible` beats `not-yet` beats `incomplete` beats `physician-decides` beats `eligible`.
 */
export function screen(knowledge: EligibilityKnowledge, request: ScreenRequest): ScreenAnswer {
  const { index, readAnswers, rulesOf, open, asked } = prepare(knowledge);
  const { treatment, delivery, mixture } = request;
  const { rules, look, marks } = rulesOf({ treatment, delivery, planned: mixture !== undefined });
  const known = workOut(index, readAnswers, request);
  open.begin();
  mark(marks, look, known.values, open);
  const findings: Finding<Decision>[] = [];
  const lifts: (readonly AskKey[])[] = [];
  let worst = eligible;
  for (let nth = 0; nth < marks.length; nth++) {
    const prepared = marks[nth] === 1 ? rules[nth] : undefined;
    if (prepared === undefined) continue;
    const { rank, when, left } = prepared;
    asked.count = 0;
    const verdict = left.holds(known, asked);
    if (verdict === yes) {
      findings.push(finding(prepared, known));
      worst = Math.min(worst, rank);
      if (request.questions === "all" && rank === worst) lifts.push(when.lifts(known));
    } else if (verdict === unknown) open.addRule(asked, rank);
  }
  // What could end every one of the worst findings could change the decision; those are the first, as rules are sorted.
  if (lifts.length > 0 && lifts.every((keys) => keys.length > 0)) open.addLifting(lifts.flat());
  const ask = open.worseThan(worst);
  const decision = ask.length > 0 ? Math.min(worst, incomplete) : worst;
  return { decision: decisions[decision] ?? "incomplete", findings, ask, knowledge: knowledge.version };
}

/** Marks the rules that are worth judging; those that are one unknown answer alone are open without it. */
function mark(marks: Uint8Array, look: FirstLook, values: Known["values"], open: OpenQuestions): void {
  marks.set(look.always);
  for (let place = 0; place < values.length; place++) {
    const at = look.answers[place];
    if (at === undefined) continue;
    const value = values[place];
    if (value === undefined) {
      if (at.alone > 0) open.addAnswer(place, at.worstAlone, at.alone);
      for (const rule of at.whileUnknown) marks[rule] = 1;
    } else if (value === false) for (const rule of at.onFalse) marks[rule] = 1;
    else if (value === true) for (const rule of at.onTrue) marks[rule] = 1;
    else if (value !== notAsked) for (const rule of at.byValue.get(value) ?? at.other) marks[rule] = 1;
  }
}

function prepare(knowledge: EligibilityKnowledge): Prepared {
  const ready = remembered.get(knowledge);
  if (ready !== undefined) return ready;
  const rules = knowledge.rules
    .map((rule) => ({
      rule,
      rank: rankOf(rule.then),
      disagree: disagree(rule.claims),
      when: compileCondition(rule.when),
    }))
    .sort((one, other) => one.rank - other.rank);
  const prepared: Prepared = {
    index: indexSubstances(knowledge),
    readAnswers: answerReader(knowledge.questions),
    rulesOf: inSettings(rules),
    open: new OpenQuestions(),
    asked: new Asked(),
  };
  remembered.set(knowledge, prepared);
  return prepared;
}

/** The rules of each setting, made when it is first met: nine treatments, two deliveries, with a mixture or without. */
function inSettings(rules: readonly PreparedRule[]): (setting: Setting) => RulesOfSetting {
  const made = new Map<Treatment, RulesOfSetting[]>(treatments.map((treatment) => [treatment, []]));
  return (setting) => {
    const ofTreatment = made.get(setting.treatment) ?? [];
    const at = (setting.delivery === "needle" ? 0 : 2) + (setting.planned ? 1 : 0);
    const ready = ofTreatment[at];
    if (ready !== undefined) return ready;
    const left = rules.flatMap((prepared) => {
      const condition = specialise(prepared.rule.when, setting);
      if (condition === false) return [];
      const of = condition === true ? { all: [] } : condition;
      return [{ ...prepared, left: compileCondition(of), guard: guardOf(of) }];
    });
    const ofSetting = { rules: left, look: firstLook(left), marks: new Uint8Array(left.length) };
    ofTreatment[at] = ofSetting;
    return ofSetting;
  };
}

function finding({ rule, when, disagree }: PreparedRule, known: Known): Finding<Decision> {
  return {
    rule: rule.id,
    then: rule.then,
    until: when.until(known),
    because: when.because(known),
    claims: rule.claims,
    disagree,
  };
}
