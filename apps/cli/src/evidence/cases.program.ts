import { readDocument } from "@pistor/core/basics";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { eligibilityCases } from "@pistor/knowledge/cases/eligibility";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import type { Program } from "../kit/command.ts";
import { refuseWords } from "../kit/refuse-words.ts";

/** `pistor cases`: does every situation get the answer that is written beside it? */
export const casesProgram: Program = {
  verb: "cases",
  does: "run the cases: situations with the answers that are expected",
  help: "Reads nothing. Answers { knowledge, cases, passed, failed: [{ name, why, expected, got }] }; exit status 1 where one failed.",
  run: async (words, io) => {
    refuseWords("cases", words);
    const failed = eligibilityCases.flatMap((one) => failure(one));
    const summary = {
      knowledge: eligibilityKnowledge.version,
      cases: eligibilityCases.length,
      passed: eligibilityCases.length - failed.length,
      failed,
    };
    await io.stdout(`${JSON.stringify(summary, null, 2)}\n`);
    return failed.length === 0 ? 0 : 1;
  },
};

function failure({ name, why, situation, decision, rules, ask }: (typeof eligibilityCases)[number]) {
  const answer = screen(eligibilityKnowledge, readDocument(screenRequestSchema, situation));
  const expected = { decision, rules, ...(ask === undefined ? {} : { ask }) };
  const found = { decision: answer.decision, rules: answer.findings.map((finding) => finding.rule) };
  const got = { ...found, ...(ask === undefined ? {} : { ask: answer.ask }) };
  return JSON.stringify(expected) === JSON.stringify(got) ? [] : [{ name, why, expected, got }];
}
