import { isCalendarDate, readDocument } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import type { TraceFinding } from "@pistor/core/stock";
import { traceLot, traceRequestSchema } from "@pistor/core/stock";
import { version } from "@pistor/knowledge/evidence";
import { recallKnowledge, recallTexts } from "@pistor/knowledge/stock";
import type { Command } from "../kit/command.ts";
import { recallText } from "./recall-text.ts";
import type { WordedTrace } from "./worded-trace.ts";

/** `pistor recall`: everybody who was given a lot. */
export const recallCommand: Command = {
  verb: "recall",
  does: "find everybody who was given a lot, until when to watch them, and who has been told",
  help: `Reads { lot, substance?, on, administrations: [{ session, patient, on, lots: ["HA-2291"], device? }],
  contacts?: [{ patient, at, state }] }. A lot may also be { lot, substance }; without its substance it counts for any.
state is called-no-answer, wrote, told, answered, not-reachable or declined; the latest of a patient counts.
Answers { lot, patients: [{ patient, sessions, first, last, watchUntil, contact }], sessions, counts: { patients, sessions,
  told, open }, similar, siblings, findings, watch, knowledge }. similar are lots that are spelt alike: never counted in.`,
  answer: (document, { lang }) => {
    const trace = traceLot(recallKnowledge, readDocument(traceRequestSchema, document));
    const { claims, settled } = recallKnowledge.watchWeeks;
    return {
      ...trace,
      findings: trace.findings.map((finding) => wordFinding(finding, lang)),
      watch: { weeks: settled.value, claims },
      knowledge: version,
    };
  },
  text: (answer, { lang }) => recallText(answer as WordedTrace, lang),
};

function wordFinding(finding: TraceFinding, lang: Language) {
  const values = Object.fromEntries(
    Object.entries(finding.because).map(([key, value]) => [
      key,
      typeof value === "string" && isCalendarDate(value) ? writeDate(value, lang) : value,
    ]),
  );
  return { ...finding, tell: word(recallTexts, finding.rule, values, lang).text };
}
