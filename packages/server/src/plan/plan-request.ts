import type { CourseBody } from "@pistor/api/plan";
import { readDocument } from "@pistor/core/basics";
import type { PlanAnswer, PlanKnowledge, PlanRequest } from "@pistor/core/plan";
import { layOutCourse, planRequestSchema } from "@pistor/core/plan";
import type { KeptAnswers } from "../patient/known.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";

/** A course as it was asked for and as it is laid out. */
export interface LaidOut {
  readonly request: PlanRequest;
  readonly plan: PlanAnswer;
}

/**
 * Lays out what the caller asks for, with what the clinic knows by itself: its zone, country and closed days, the
 * patient's language, and when an unprescribed NSAID was last taken.
 *
 * @throws {Problem} of the planner, each with a pointer into the body
 */
export function layOutFor(
  knowledge: PlanKnowledge,
  clinic: ClinicPlace,
  patientLanguage: string,
  answers: Pick<KeptAnswers, "answers"> | undefined,
  body: CourseBody,
): LaidOut {
  const nsaid = answers?.answers["nsaid-last-taken"];
  const { travel, ...rest } = body;
  const request = readDocument(planRequestSchema, {
    ...rest,
    timeZone: clinic.zone.name,
    country: clinic.country,
    closedWeekdays: [...clinic.closedWeekdays],
    // Not asked, or not known, is left out: it moves no session, and the assessment has asked for it.
    ...(nsaid === undefined || nsaid === "unknown" ? {} : { nsaidLastTaken: nsaid }),
    ...(travel === undefined
      ? {}
      : { travel: { ...travel, languages: { patient: patientLanguage, clinic: [...clinic.languages] } } }),
  });
  return { request, plan: layOutCourse(knowledge, request) };
}
