import { readDocument } from "@pistor/core/basics";
import type { EligibilityKnowledge, ScreenRequest } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import type { EligibilityCase } from "./eligibility-case.ts";

/** What a case speaks of, as it is written and as screening gives it. */
export interface RunCase {
  readonly passed: boolean;
  readonly expected: object;
  readonly got: object;
}

// A case is run with many variants of the knowledge, and reading its document takes longer than screening it.
const read = new WeakMap<EligibilityCase, ScreenRequest>();

function requestOf(one: EligibilityCase): ScreenRequest {
  const before = read.get(one);
  if (before !== undefined) return before;
  const request = readDocument(screenRequestSchema, one.situation);
  read.set(one, request);
  return request;
}

/** Screens the situation, and looks at everything that the case says. */
export function runCase(knowledge: EligibilityKnowledge, one: EligibilityCase): RunCase {
  const { decision, findings, ask } = screen(knowledge, requestOf(one));
  const found = findings.map((finding) => finding.rule);
  const expected = {
    decision: one.decision,
    rules: one.rules,
    ...(one.ask === undefined ? {} : { ask: one.ask }),
    ...(one.until === undefined ? {} : { until: one.until }),
  };
  const got = {
    decision,
    rules: found,
    ...(one.ask === undefined ? {} : { ask }),
    ...(one.until === undefined ? {} : { until: findings[0]?.until }),
  };
  return { passed: JSON.stringify(expected) === JSON.stringify(got), expected, got };
}
