import { readDocument } from "@pistor/core/basics";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import { planKnowledge } from "@pistor/knowledge/plan";
import type { Command } from "../kit/command.ts";
import { planText } from "./plan-text.ts";
import type { WordedPlan } from "./worded-plan.ts";
import { wordPlan } from "./worded-plan.ts";

/** `pistor plan`: the dates of a course. */
export const planCommand: Command = {
  verb: "plan",
  does: "lay a course out on the calendar: sessions, checks, trips",
  help: `Reads { treatment, protocol?, start, sessions?, intervalDays?, timeZone, time?, unavailable?, closedWeekdays?,
  nsaidLastTaken?, country?, travel? }. start is the earliest day of session 1; consultation and allergy test come before it.
Answers { sessions, events, spanDays, trips, items, notes, evidence, protocol, knowledge }. An interval is never shortened.`,
  answer: (document, { lang }) =>
    wordPlan(layOutCourse(planKnowledge, readDocument(planRequestSchema, document)), lang),
  text: (answer, { lang }) => planText(answer as WordedPlan, lang),
};
