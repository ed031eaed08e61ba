import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import { recallTexts } from "@pistor/knowledge/stock";
import type { WordedTrace } from "./worded-trace.ts";

/** A call list for a person: how many, who is left, then what must be looked at. */
export function recallText(trace: WordedTrace, lang: Language): string {
  const say = (id: string, values: Readonly<Record<string, unknown>> = {}) => word(recallTexts, id, values, lang).text;
  const { lot, counts, patients, siblings, findings } = trace;
  const lines = [
    say("recall.heading", { lot, ...counts }),
    ...section(
      say("recall.people"),
      patients.map(({ patient, last, watchUntil, contact }) =>
        say("recall.person", {
          patient,
          last: writeDate(last, lang),
          until: writeDate(watchUntil, lang),
          contact: say(`contact.${contact?.state ?? "none"}`),
        }),
      ),
    ),
    ...section(
      say("recall.siblings"),
      siblings.map((each) => say("recall.sibling", { ...each })),
    ),
    ...section(
      say("recall.found"),
      findings.map(({ tell, rule }) => `${tell} (${rule})`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}
