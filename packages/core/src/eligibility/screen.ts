import type { Decision, Finding } from "../evidence/index.ts";
import { decisions, disagree } from "../evidence/index.ts";
import type { CompiledCondition } from "./compile-condition.ts";
import { compileCondition, unknown, yes } from "./compile-condition.ts";
import type { Known } from "./known.ts";
import { workOut } from "./known.ts";
import { factReaders } from "./read-fact.ts";
import type { EligibilityKnowledge, EligibilityRule } from "./rule.ts";
import type { AskKey, ScreenRequest } from "./screen-request.ts";
import { askKeys } from "./screen-request.ts";
import type { SubstanceIndex } from "./substance-index.ts";
import { indexSubstances } from "./substance-index.ts";

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

interface Prepared {
  readonly index: SubstanceIndex;
  /** The worst first, else in the order of the knowledge. */
  readonly rules: readonly PreparedRule[];
}

const rankOf = (decision: Decision) => decisions.indexOf(decision);
const placeOf = new Map(askKeys.map((key, place) => [key, place]));
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
  const { index, rules } = prepare(knowledge);
  const known = workOut(index, request);
  const findings: Finding<Decision>[] = [];
  const open: PreparedRule[] = [];
  const lifts: (readonly AskKey[])[] = [];
  let worst = eligible;
  for (const prepared of rules) {
    const verdict = prepared.when.holds(known);
    if (verdict === yes) {
      findings.push(finding(prepared, known));
      worst = Math.min(worst, prepared.rank);
      if (request.questions === "all" && prepared.rank === worst) lifts.push(prepared.when.lifts(known));
    } else if (verdict === unknown) open.push(prepared);
  }
  // What could end every one of the worst findings could change the decision; those are the first, as rules are sorted.
  const lifting = lifts.some((keys) => keys.length === 0) ? [] : lifts.flat();
  const ask = open.length === 0 && lifting.length === 0 ? [] : whatToAsk(open, worst, known, lifting);
  const decision = ask.length > 0 ? Math.min(worst, incomplete) : worst;
  return { decision: decisions[decision] ?? "incomplete", findings, ask, knowledge: knowledge.version };
}

function prepare(knowledge: EligibilityKnowledge): Prepared {
  const ready = remembered.get(knowledge);
  if (ready !== undefined) return ready;
  const readers = factReaders(knowledge.questions);
  const rules = knowledge.rules
    .map((rule) => ({
      rule,
      rank: rankOf(rule.then),
      disagree: disagree(rule.claims),
      when: compileCondition(rule.when, readers),
    }))
    .sort((one, other) => one.rank - other.rank);
  const prepared = { index: indexSubstances(knowledge), rules };
  remembered.set(knowledge, prepared);
  return prepared;
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

/**
 * What could make the decision worse than the findings already do, in the order in which to ask: the worst decision that
 * an answer can lead to, then the number of open rules that read it, then the order of the contract.
 */
function whatToAsk(open: readonly PreparedRule[], worst: number, known: Known, lifting: readonly AskKey[]): AskKey[] {
  // Plain numbers, because this runs for everybody of whom little is known yet,
  // and lists of objects, sorted, took three times as long.
  const ranks = new Uint8Array(askKeys.length).fill(eligible);
  const readers = new Uint8Array(askKeys.length);
  for (const { when, rank } of open) {
    const keys = when.ask(known);
    for (let nth = 0; nth < keys.length; nth++) {
      const key = keys[nth];
      if (key === undefined || keys.indexOf(key) < nth) continue;
      const place = placeOf.get(key) ?? 0;
      ranks[place] = Math.min(ranks[place] ?? eligible, rank);
      readers[place] = (readers[place] ?? 0) + 1;
    }
  }
  const weights: number[] = [];
  for (const key of lifting) {
    const place = placeOf.get(key) ?? 0;
    if ((ranks[place] ?? eligible) >= worst) weights.push(worst * 1e6 + 998e3 + place);
  }
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? eligible;
    if (rank < worst) weights.push(rank * 1e6 + (999 - (readers[place] ?? 0)) * 1e3 + place);
  }
  weights.sort((one, other) => one - other);
  const ask: AskKey[] = [];
  for (const weight of weights) {
    const key = askKeys[weight % 1e3];
    if (key !== undefined) ask.push(key);
  }
  return ask;
}
