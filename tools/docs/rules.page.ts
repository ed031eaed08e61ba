import type { Condition, EligibilityQuestion, EligibilityRule } from "@pistor/core/eligibility";
import { conditionInWords, furtherKeys } from "@pistor/core/eligibility";
import type { Regulation, TextsByLanguage } from "@pistor/core/evidence";
import { decisions, disagree, valueInWords } from "@pistor/core/evidence";
import { claimTable, settledLink } from "./claims.ts";
import { page, table } from "./markdown.ts";

/** Every rule of eligibility: when it holds, what follows, who says so. */
export function rulesPage(
  rules: readonly EligibilityRule[],
  questions: readonly EligibilityQuestion[],
  texts: TextsByLanguage,
): string {
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
    "## Questions beyond the contract's",
    "",
    'They count wherever they are given. Unanswered they leave the answer open only where a request says `"questions": "all"`.',
    "What staff measure is asked of nobody.",
    "",
    table(
      ["key", "question", "who answers", "not asked where"],
      furtherKeys.map((key) => {
        const question = questions.find((each) => each.key === key);
        const after = question?.withoutAsking?.after;
        return [
          key,
          texts.en[`ask.${key}`] ?? "not worded yet",
          question?.byStaff === true ? "staff" : "the patient",
          after === undefined ? "" : `${after.key} is ${after.anyOf.map(valueInWords).join(" or ")}`,
        ];
      }),
    ),
    "",
    "## Laws that a rule rests on",
    "",
    "All that was read of law stands in [Regulations](regulations.md).",
    "",
    table(
      ["law", "country", "in force from", "suspended", "rules"],
      lawsOf(rules).map(([law, held]) => [
        law.title,
        law.country ?? "any",
        law.from ?? "not read",
        (law.suspended ?? []).map(({ from, until }) => `${from ?? "?"} to ${until ?? "?"}`).join(", "),
        held.map((rule) => `[${rule.id}](#${rule.id.replaceAll(".", "-")})`).join(", "),
      ]),
    ),
    "",
    sorted.flatMap((rule) => section(rule, texts)),
  );
}

/** Every law that a condition names, with the rules that name it. */
function lawsOf(rules: readonly EligibilityRule[]): readonly (readonly [Regulation, readonly EligibilityRule[]])[] {
  const held = new Map<Regulation, EligibilityRule[]>();
  for (const rule of rules) for (const law of lawsIn(rule.when)) held.set(law, [...(held.get(law) ?? []), rule]);
  return [...held];
}

function lawsIn(condition: Condition): readonly Regulation[] {
  if ("inForce" in condition) return [condition.inForce];
  if ("all" in condition) return condition.all.flatMap(lawsIn);
  if ("any" in condition) return condition.any.flatMap(lawsIn);
  return "not" in condition ? lawsIn(condition.not) : [];
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
