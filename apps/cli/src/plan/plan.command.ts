import { readDocument } from "@pistor/core/basics";
import type { Language, Wording } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import type { PlanAnswer } from "@pistor/core/plan";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { planKnowledge, planTexts } from "@pistor/knowledge/plan";
import type { Command } from "../kit/command.ts";
import { planText } from "./plan-text.ts";

/** `pistor plan`: the dates of a course. */
export const planCommand: Command = {
  verb: "plan",
  does: "lay a course out on the calendar: sessions, checks, trips",
  help: `Reads { treatment, protocol?, start, sessions?, intervalDays?, timeZone, time?, unavailable?, closedWeekdays?,
  nsaidLastTaken?, country?, travel? }. start is the earliest day of session 1; consultation and allergy test come before it.
Answers { sessions, events, spanDays, trips, items, notes, evidence, protocol, knowledge }. An interval is never shortened.`,
  answer: (document, { lang }) => worded(layOutCourse(planKnowledge, readDocument(planRequestSchema, document)), lang),
  text: (answer, { lang }) => planText(answer as WordedPlan, lang),
};

/** A plan in which every reason and every note is a sentence. */
export type WordedPlan = ReturnType<typeof worded>;

function worded(plan: PlanAnswer, lang: Language) {
  return {
    ...plan,
    items: plan.items.map(({ item, verdict, why, claims }) => {
      const wording = word(planTexts, why, {}, lang);
      return { item, verdict, why: wording.text, ...fallback(wording, lang), rule: why, claims };
    }),
    notes: plan.notes.map((note) => {
      const wording = word(planTexts, note.id, note.values, lang);
      return { ...note, tell: wording.text, ...fallback(wording, lang) };
    }),
  };
}

/** Says so where a sentence is not in the language that was asked for. */
function fallback(wording: Wording, lang: Language): { lang?: Language } {
  return wording.lang === lang ? {} : { lang: wording.lang };
}
