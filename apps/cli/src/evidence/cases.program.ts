import { Problem } from "@pistor/core/basics";
import type { RunCase } from "@pistor/knowledge/cases/eligibility";
import { eligibilityThemes, runCase } from "@pistor/knowledge/cases/eligibility";
import { mixThemes, runMixCase } from "@pistor/knowledge/cases/mix";
import { packageThemes, runPackageCase } from "@pistor/knowledge/cases/package";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { pricingKnowledge } from "@pistor/knowledge/pricing";
import type { Program } from "../kit/command.ts";
import { readArguments } from "../kit/read-arguments.ts";
import { refuseWords } from "../kit/refuse-words.ts";

/** A situation, or a mixture, with what is expected of it. */
interface Case {
  readonly name: string;
  readonly decision: string;
  readonly rules: readonly string[];
  readonly why: string;
  readonly run: () => RunCase;
}
interface CaseTheme {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly Case[];
}
type Ran = Omit<Case, "run"> & RunCase;
interface RanTheme {
  readonly title: string;
  readonly cases: readonly Ran[];
}

const everything: readonly CaseTheme[] = [
  ...eligibilityThemes.map(({ cases, ...theme }) => ({
    ...theme,
    cases: cases.map((one) => ({ ...one, run: () => runCase(eligibilityKnowledge, one) })),
  })),
  ...mixThemes.map(({ cases, ...theme }) => ({
    ...theme,
    cases: cases.map((one) => ({ ...one, decision: one.verdict, run: () => runMixCase(mixKnowledge, one) })),
  })),
  ...packageThemes.map(({ cases, ...theme }) => ({
    ...theme,
    cases: cases.map((one) => ({
      ...one,
      decision: one.verdict,
      rules: [one.item],
      run: () => runPackageCase(pricingKnowledge, one),
    })),
  })),
];

/** `pistor cases`: does every situation get the answer that is written beside it? */
export const casesProgram: Program = {
  verb: "cases",
  does: "run the cases: situations, mixtures and a package with the answers that are expected",
  help: [
    "pistor cases [--only TEXT] [--format text]",
    "Reads nothing. Answers { knowledge, cases, passed, failed: [{ name, why, expected, got }] }; exit status 1 where one failed.",
    "  --only TEXT    those whose theme, name, decision or rules hold TEXT; capitals do not matter",
    "  --format text  for a person: by theme, a line each",
  ].join("\n"),
  run: async (words, io) => {
    const { input, format, own } = readArguments(words, ["only"]);
    refuseWords("cases", input === undefined ? [] : [input]);
    const themes = only(everything, own.only).map(({ title, cases }) => ({
      title,
      cases: cases.map(({ run, ...one }) => ({ ...one, ...run() })),
    }));
    const failed = themes.flatMap(({ cases }) => cases.filter((one) => !one.passed));
    await io.stdout(format === "text" ? inText(themes, failed.length) : inJson(themes, failed));
    return failed.length === 0 ? 0 : 1;
  },
};

/** @throws {Problem} `cases.none`, because no case at all would look like success */
function only(themes: readonly CaseTheme[], text: string | undefined): readonly CaseTheme[] {
  if (text === undefined) return themes;
  const sought = text.toLowerCase();
  const holds = (...words: readonly string[]) => words.some((word) => word.toLowerCase().includes(sought));
  const found = themes
    .map((theme) => ({
      ...theme,
      cases: theme.cases.filter(({ name, decision, rules }) => holds(theme.id, theme.title, name, decision, ...rules)),
    }))
    .filter(({ cases }) => cases.length > 0);
  if (found.length > 0) return found;
  const known = themes.map(({ id }) => id).join(", ");
  throw new Problem("cases.none", "", `No case holds ${JSON.stringify(text)}. The themes are ${known}.`);
}

function inJson(themes: readonly RanTheme[], failed: readonly Ran[]): string {
  const cases = count(themes);
  const summary = {
    knowledge: eligibilityKnowledge.version,
    cases,
    passed: cases - failed.length,
    failed: failed.map(({ name, why, expected, got }) => ({ name, why, expected, got })),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

function inText(themes: readonly RanTheme[], failed: number): string {
  const cases = count(themes);
  return [
    ...themes.flatMap((theme) => [`${theme.title} (${theme.cases.length})`, ...theme.cases.flatMap(lines), ""]),
    failed === 0 ? `All ${cases} cases pass.` : `${failed} of ${cases} cases fail.`,
    `Knowledge ${eligibilityKnowledge.version}.`,
    "",
  ].join("\n");
}

function lines({ passed, name, decision, why, expected, got }: Ran): readonly string[] {
  if (passed) return [`  ok    ${name}: ${decision}`];
  return [
    `  FAIL  ${name}`,
    `        expected ${JSON.stringify(expected)}`,
    `        got      ${JSON.stringify(got)}`,
    `        ${why}`,
  ];
}

function count(themes: readonly RanTheme[]): number {
  return themes.reduce((sum, { cases }) => sum + cases.length, 0);
}
