import type { CourseBody } from "@pistor/api/plan";
import type { CalendarDate } from "@pistor/core/basics";
import { readDocument } from "@pistor/core/basics";
import type { Absence, PlanAnswer, PlanKnowledge, PlanRequest } from "@pistor/core/plan";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import type { KeptAnswers } from "../patient/known.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";

/** A course as it was asked for and as it is laid out. */
export interface LaidOut {
  readonly request: PlanRequest;
  readonly plan: PlanAnswer;
}

/** What the clinic's own calendar says beside its closed weekdays. */
export interface ClinicDays {
  /** The clinic's day. */
  readonly today: CalendarDate;
  /** Whole days on which the clinic is shut. */
  readonly absences: readonly Absence[];
}

type AskedAnswers = Pick<KeptAnswers, "answers"> | undefined;

/**
 * Lays out what the caller asks for, with what the clinic knows by itself: its zone, country, closed days and absences,
 * the patient's language, and what was taken or used before.
 *
 * @param days left out where a course of the past is told, as in the demo
 * @throws {Problem} of the planner, each with a pointer into the body
 */
export function layOutFor(
  knowledge: PlanKnowledge,
  clinic: ClinicPlace,
  patientLanguage: string,
  answers: AskedAnswers,
  body: CourseBody,
  days?: ClinicDays,
): LaidOut {
  const { travel, reason: _, ...rest } = body;
  const request = readDocument(planRequestSchema, {
    ...rest,
    ...clinicFacts(clinic, answers),
    ...(days === undefined ? {} : { today: days.today, absences: [...days.absences] }),
    ...(travel === undefined ? {} : { travel: withLanguages(travel, patientLanguage, clinic) }),
  });
  return { request, plan: layOutCourse(knowledge, request) };
}

/** What a plan is told of the clinic and of the patient's answers. */
export function clinicFacts(clinic: ClinicPlace, answers: AskedAnswers) {
  const asked = answers?.answers;
  // Not asked, or not known, is left out: it moves no session, and the assessment has asked for it.
  const day = <Key extends string, Value>(key: Key, value: Value | "unknown" | undefined) =>
    value === undefined || value === "unknown" ? {} : { [key]: value };
  return {
    timeZone: clinic.zone.name,
    country: clinic.country,
    closedWeekdays: [...clinic.closedWeekdays],
    ...day("nsaidLastTaken", asked?.["nsaid-last-taken"]),
    ...day("isotretinoinStopped", asked?.["isotretinoin-stopped"]),
    ...day("retinoidLastUsed", asked?.["retinoid-last-used"]),
  };
}

export function withLanguages<Travel extends object>(travel: Travel, patient: string, clinic: ClinicPlace) {
  return { ...travel, languages: { patient, clinic: [...clinic.languages] } };
}
