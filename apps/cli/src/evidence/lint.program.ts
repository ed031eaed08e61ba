import { openKnowledge } from "@pistor/knowledge/doors";
import { lint, lookedAt, sealedTranslations } from "../../../../packages/knowledge/lint/index.ts";
import type { Program } from "../kit/command.ts";
import { refuseWords } from "../kit/refuse-words.ts";

/** `pistor lint`: does the knowledge keep to its own rules? */
export const lintProgram: Program = {
  verb: "lint",
  does: "check the knowledge: sources, units, settled values, cards, law, wordings",
  help: "Reads nothing. Answers { lookedAt, findings: [{ check, at, message }] }; exit status 1 where there are findings.",
  run: async (words, io) => {
    refuseWords("lint", words);
    const doors = { ...(await openKnowledge()), sealedTranslations };
    const findings = lint(doors);
    await io.stdout(`${JSON.stringify({ lookedAt: lookedAt(doors), findings }, null, 2)}\n`);
    return findings.length === 0 ? 0 : 1;
  },
};
