import { readDocument } from "@pistor/core/basics";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { tell } from "@pistor/core/evidence";
import { eligibilityKnowledge, eligibilityTexts } from "@pistor/knowledge/eligibility";
import type { Command } from "../kit/command.ts";
import { screenText } from "./screen-text.ts";
import type { WordedScreening } from "./worded-screening.ts";

/** `pistor screen`: may this patient be treated on this day? */
export const screenCommand: Command = {
  verb: "screen",
  does: "may this patient be treated on this day, not yet, or does the physician decide?",
  help: `
{ "treatment": "face",            face body cellulite fat hair pain rheumatic vascular needle-free
  "on": "2026-11-21",             the day of the session, in the clinic's time zone
  "birthDate": "1992-04-03",
  "sex": "female",                female male other unknown
  "answers": { "pregnant": false, "diabetes": "none", … },   what was not asked is left out, or "unknown"
  "allergies": [],                [] asked and none; left out: not asked
  "mixture": ["hyaluronic-acid"], substances that are planned, the anaesthetic cream among them
  "country": "TR",                the clinic's, two letters
  "delivery": "needle",           needle needle-free
  "questions": "contract" }       contract, or all: which questions leave the answer open while they are not answered

gives decision (not-eligible, not-yet, incomplete, physician-decides, eligible), findings with their claims,
ask (what is still unknown and could change the decision) and the version of the knowledge.`,
  answer: (document, { lang }): WordedScreening => {
    const answer = screen(eligibilityKnowledge, readDocument(screenRequestSchema, document));
    return { ...answer, findings: answer.findings.map((finding) => tell(eligibilityTexts, finding, lang)) };
  },
  text: (answer, { lang }) => screenText(answer as WordedScreening, lang),
};
