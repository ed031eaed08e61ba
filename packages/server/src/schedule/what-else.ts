import { dayOf, hourMs } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word, writeDate } from "@pistor/core/evidence";
import type { TooSoon } from "@pistor/core/schedule";
import { arrivesAt } from "@pistor/core/schedule";
import { scheduleTexts } from "@pistor/knowledge/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { CourseDays } from "./course-fit.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import { placeOf } from "./placed-visit.queries.ts";

/** Something else that a move touches, in words. */
export interface Changed {
  readonly id: string;
  readonly tell: string;
}

/** What of the course a moved visit no longer fits: the interval, the allergy test before it, its reading. */
export function whatElse(
  clinic: ClinicPlace,
  knowledge: ClinicKnowledge,
  moved: KeptPlacedVisit,
  inCourse: { readonly fit: TooSoon | null; readonly days: CourseDays } | null,
  lang: Language,
): Changed[] {
  if (inCourse === null) return [];
  const tell = (id: string, values: Readonly<Record<string, string | number>>): Changed => ({
    id: `moved.${id}`,
    tell: word(scheduleTexts, `moved.${id}`, values, lang).text,
  });
  const { fit, days } = inCourse;
  const changed: Changed[] = [];
  if (fit !== null) {
    const { number, other, days: between, leastDays, usualDays } = fit;
    const id = between < leastDays ? "next-too-soon" : "interval-shorter";
    changed.push(tell(id, { number, other, days: between, least: leastDays, usual: usualDays }));
  }

  const all = [...days.visits.filter(({ id }) => id !== moved.id), moved];
  const first = all.find(({ purpose, number }) => purpose === "session" && number === 1);
  const test = all.find(({ purpose }) => purpose === "allergy-test");
  const reading = all.findLast(({ purpose }) => purpose === "allergy-reading");
  const { allergyTestHoursBefore, allergyReadingHours } = knowledge.plan.times;
  const hoursBefore = allergyTestHoursBefore.settled.value;
  const hoursToRead = allergyReadingHours.settled.value;
  const touches = (...of: (KeptPlacedVisit | undefined)[]) => of.some((each) => each?.id === moved.id);
  const on = (visit: KeptPlacedVisit) => writeDate(dayOf(clinic.zone, Date.parse(visit.at)), lang);
  if (test !== undefined && first !== undefined && touches(test, first)) {
    const hours = (Date.parse(first.at) - Date.parse(test.at)) / hourMs;
    if (hours < hoursBefore) changed.push(tell("test-too-late", { on: on(test), least: hoursBefore }));
  }
  if (test !== undefined && reading !== undefined && touches(test, reading)) {
    const hours = (Date.parse(reading.at) - Date.parse(test.at)) / hourMs;
    if (hours < hoursToRead) changed.push(tell("reading-too-early", { on: on(reading), least: hoursToRead }));
  }
  if (reading !== undefined && first !== undefined && touches(reading, first))
    if (Date.parse(reading.at) > arrivesAt(placeOf(first)))
      changed.push(tell("reading-after-cream", { on: on(reading) }));
  return changed;
}
