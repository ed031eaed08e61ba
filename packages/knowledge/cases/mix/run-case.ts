import { readDocument } from "@pistor/core/basics";
import type { MixAnswer, MixKnowledge } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema } from "@pistor/core/dosing";
import type { MixCase } from "./mix-case.ts";

/** What a case speaks of, as it is written and as the engine gives it. */
export interface RunMixCase {
  readonly passed: boolean;
  readonly expected: object;
  readonly got: object;
}

/** Checks the mixture, and looks at everything that the case says. */
export function runMixCase(knowledge: MixKnowledge, one: MixCase): RunMixCase {
  const answer = checkMixture(knowledge, readDocument(mixRequestSchema, one.document));
  const found = answer.findings.map((finding) => finding.rule);
  const expected = { verdict: one.verdict, rules: one.rules, gives: one.gives ?? {} };
  const got = {
    verdict: answer.verdict,
    rules: found,
    gives: Object.fromEntries(Object.keys(one.gives ?? {}).map((path) => [path, figureAt(answer, path)])),
  };
  const kept = (one.without ?? []).every((rule) => !found.includes(rule));
  return { passed: kept && JSON.stringify(expected) === JSON.stringify(got), expected, got };
}

/** @example figureAt(answer, "lidocaine.mg") // => 160 */
function figureAt(answer: MixAnswer, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const [product, substance] = first.includes("/") ? first.split("/") : [null, first];
  const dose = answer.doses.find((each) => each.substance === substance && each.product === product);
  const from: unknown = dose ?? (answer as unknown as Record<string, unknown>)[first];
  return rest.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key] ?? null, from);
}
