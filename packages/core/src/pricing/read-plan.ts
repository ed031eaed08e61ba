import * as z from "zod";
import { calendarDateSchema, Problem, readDocument } from "../basics/index.ts";
import type { PlanAnswer, PlanKnowledge, PlanRequest } from "../plan/index.ts";
import { layOutCourse, planRequestSchema } from "../plan/index.ts";
import type { QuoteRequest } from "./request.ts";

/** A plan that was laid out before, read no further than a quote needs it. */
const answerSchema = z.looseObject({
  sessions: z.array(z.looseObject({ number: z.int().min(1), on: calendarDateSchema })).min(1, "a plan has a session"),
  events: z.array(z.looseObject({ kind: z.string(), at: z.string().min(10) })).default([]),
  trips: z
    .array(
      z.looseObject({
        arrive: calendarDateSchema,
        leave: calendarDateSchema,
        sessions: z.array(z.int()).default([]),
      }),
    )
    .default([]),
});

export interface ReadPlan {
  readonly plan: PlanAnswer;
  /** Null: only the laid-out plan is known. */
  readonly request: PlanRequest | null;
}

/**
 * @param nightsOfTravel of each stay where nobody said how many; undefined where nothing of travel is asked for
 * @throws {Problem} of the planner, each with a pointer below `/plan`
 */
export function readPlan(knowledge: PlanKnowledge, asked: QuoteRequest, nightsOfTravel: number | undefined): ReadPlan {
  try {
    if ("sessions" in asked.plan && Array.isArray(asked.plan["sessions"])) {
      const read = readDocument(answerSchema, asked.plan);
      read.trips.forEach(({ arrive, leave }, i) => {
        if (leave < arrive)
          throw new Problem(
            "quote.trip-ends-before-it-starts",
            `/trips/${i}/leave`,
            `The stay ends on ${leave}, before it starts on ${arrive}.`,
          );
      });
      // Written by the planner; what a quote reads of it was checked above.
      return { plan: read as unknown as PlanAnswer, request: null };
    }
    const first = readDocument(planRequestSchema, asked.plan);
    const request = withLanguages(first, asked);
    const known = request.travel?.nights !== undefined || request.travel?.windows !== undefined;
    const nights = known ? undefined : nightsOfTravel;
    const full: PlanRequest =
      nights === undefined ? request : { ...request, travel: { items: [], ...request.travel, nights } };
    return { plan: layOutCourse(knowledge, full), request: full };
  } catch (error) {
    if (error instanceof Problem) throw new Problem(error.id, `/plan${error.at}`, error.message);
    throw error;
  }
}

function withLanguages(request: PlanRequest, { patient, clinic }: QuoteRequest): PlanRequest {
  const languages = clinic?.languages;
  if (request.travel === undefined || request.travel.languages !== undefined) return request;
  if (patient?.language === undefined || languages === undefined || languages.length === 0) return request;
  return { ...request, travel: { ...request.travel, languages: { patient: patient.language, clinic: languages } } };
}
