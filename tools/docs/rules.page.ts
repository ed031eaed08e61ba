import type { EligibilityRule } from "@pistor/core/eligibility";
import { conditionInWords } from "@pistor/core/eligibility";
import type { TextsByLanguage } from "@pistor/core/evidence";
import { decisions, disagree } from "@pistor/core/evidence";
import { claimTable, settledLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** Every rule of eligibility: when it holds, what follows, who says so. */
export function rulesPage(rules: readonly EligibilityRule[], texts: TextsByLanguage): string {
  const sorted = decisions.flatMap((decision) => rules.filter((rule) => rule.then === decision));
  return page(
    "# Rules of eligibility",
    "",
    "Who is not treated, who waits, and whom the physician decides on. The worst decision wins, and every rule that holds",
    "is told. A condition that rests on something not yet asked is open: it leaves the answer `incomplete`, never eligible.",
    "",
    table(
      ["rule", "then", "when", "sources disagree", "a physician may decide otherwise"],
      sorted.map((rule) => [
        `[${rule.id}](#${rule.id.replaceAll(".", "-")})`,
        rule.then,
        conditionInWords(rule.when, settledLink),
        disagree(rule.claims) ? "yes" : "no",
        rule.overridable === true ? "with a reason" : "no",
      ]),
    ),
    "",
    sorted.flatMap((rule) => section(rule, texts)),
  );
}

function section(rule: EligibilityRule, texts: TextsByLanguage): string[] {
  const staff = texts.en[`${rule.id}.staff`];
  return [
    `<a id="${rule.id.replaceAll(".", "-")}"></a>`,
    "",
    `## ${rule.title}`,
    "",
    `\`${rule.id}\` → **${rule.then}** when ${conditionInWords(rule.when, settledLink)}.`,
    "",
    `To the patient: ${texts.en[rule.id] ?? "not worded yet"}`,
    ...(staff === undefined ? [] : [`To staff: ${staff}`]),
    "",
    ...claimTable(rule.claims),
    "",
  ];
}
