import type { Language, WordedFinding } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { eligibilityTexts } from "@pistor/knowledge/eligibility";
import type { WordedScreening } from "./worded-screening.ts";

/** A screening for a person: the decision, every reason with its sources, and what is still to be asked. */
export function screenText(answer: WordedScreening, lang: Language): string {
  const say = (id: string) => word(eligibilityTexts, id, {}, lang).text;
  return [
    say(`decision.${answer.decision}`),
    ...answer.findings.map((finding) => reason(finding, lang)),
    ...(answer.ask.length === 0 ? [] : ["", "Still to ask:"]),
    ...answer.ask.map((key) => `  ? ${say(`ask.${key}`)}`),
    "",
    `Knowledge ${answer.knowledge}. A physician decides on treatment; this is no diagnosis.`,
  ].join("\n");
}

function reason(finding: WordedFinding, lang: Language): string {
  const until = finding.until === null ? "" : ` Until ${writeDate(finding.until, lang)}.`;
  const sources = [...new Set(finding.claims.map((claim) => claim.source))].map((source) =>
    source === "clinic-default" ? "clinic default, check the label" : source,
  );
  const sides = finding.disagree
    ? finding.claims.map(
        (claim) => `\n      ${claim.source}: ${claim.says}${claim.unit ? ` ${claim.unit}` : ""} (${claim.at})`,
      )
    : [];
  return `  - ${finding.then}: ${finding.tell}${until}\n    ${sources.join(", ")}${finding.disagree ? "; they disagree:" : ""}${sides.join("")}`;
}
