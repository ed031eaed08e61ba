import type { CaseTheme, EligibilityCase } from "@pistor/knowledge/cases/eligibility";
import { plainPerson } from "@pistor/knowledge/cases/eligibility";
import { anchor } from "./claims.ts";
import { page, table } from "./markdown.ts";
import { situationInWords } from "./situation-in-words.ts";

/** Every case of screening, by theme: who it is, what must be answered, and where that expectation comes from. */
export function casesPage(themes: readonly CaseTheme[]): string {
  const count = themes.reduce((sum, { cases }) => sum + cases.length, 0);
  return page(
    "# Cases of screening",
    "",
    `${count} situations and the answer that screening must give to each. A physician who disputes an answer disputes a`,
    "row here; the rules are then changed until the row holds. `npx pistor cases` runs them.",
    "",
    `Of each situation only what differs is said. Where nothing else is said: ${plainInWords()}`,
    "",
    themes.map(({ id, title, cases }) => `- [${title}](#${id}) (${cases.length})`),
    "",
    themes.flatMap(({ id, title, cases }) => [
      `<a id="${id}"></a>`,
      "",
      `## ${title}`,
      "",
      ...table(
        ["case", "situation", "answer", "why"],
        cases.map((one) => [one.name, situationInWords(one.situation), answerInWords(one), one.why]),
      ),
      "",
    ]),
  );
}

function plainInWords(): string {
  const { on, treatment, delivery, mixture, country } = plainPerson;
  return [
    `${situationInWords(plainPerson)}, on ${on}, ${treatment} by ${delivery} with ${mixture?.join(" and ")}, in a clinic`,
    `in ${country}; no allergy, and every question of the contract answered with nothing that speaks against it.`,
  ].join(" ");
}

function answerInWords({ decision, rules, ask, until }: EligibilityCase): string {
  return [
    `**${decision}**`,
    ...(rules.length === 0 ? [] : [rules.map((rule) => `[${rule}](rules.md#${anchor(rule)})`).join(", ")]),
    ...(until === undefined || until === null ? [] : [`until ${until}`]),
    ...(ask === undefined || ask.length === 0 ? [] : [`asks ${ask.join(", ")}`]),
  ].join("; ");
}
