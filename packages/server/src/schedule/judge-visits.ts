import type { CalendarDate } from "@pistor/core/basics";
import { findPlannedMixtures } from "../dosing/planned-mixture.queries.ts";
import type { KeptAssessment } from "../eligibility/eligibility.queries.ts";
import { findAssessmentsOfAll } from "../eligibility/eligibility.queries.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { KeptDetails } from "../patient/known.queries.ts";
import { findAnswersOfAll, findPressureOfAll } from "../patient/known.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { dayAtClinic } from "./clinic.queries.ts";
import { findSignedIds } from "./open-drafts.queries.ts";
import type { JudgedVisit } from "./today.ts";
import { judgeVisit } from "./today.ts";
import type { KeptVisit } from "./visit.queries.ts";

/** Visits with what is known of their patients, read at once, and what the engine says of each on its own day. */
export interface JudgedVisits {
  /** A visit that was not among them is not judged. */
  readonly of: (visit: Pick<KeptVisit, "id">) => JudgedVisit;
  readonly signed: ReadonlySet<string>;
  readonly mixtureOf: Awaited<ReturnType<typeof findPlannedMixtures>>;
}

const nothing: JudgedVisit = { tag: null, answer: null };

/** @param details of everybody who has one of the visits; a visit of somebody else is not judged */
export async function judgeVisits(
  db: Db,
  clinic: ClinicPlace,
  visits: readonly KeptVisit[],
  details: ReadonlyMap<string, KeptDetails>,
): Promise<JudgedVisits> {
  const ids = [...new Set(visits.map(({ patientId }) => patientId))];
  const answers = await findAnswersOfAll(db, clinic.id, ids);
  const pressure = await findPressureOfAll(db, clinic.id, ids);
  const assessments = new Map<string, KeptAssessment[]>();
  for (const each of await findAssessmentsOfAll(db, clinic.id, ids))
    assessments.set(each.patientId, [...(assessments.get(each.patientId) ?? []), each]);
  const mixtureOf = await findPlannedMixtures(db, clinic.id, ids);
  const signed = await findSignedIds(
    db,
    clinic.id,
    visits.flatMap(({ sessionId }) => sessionId ?? []),
  );
  const { eligibility: knowledge } = await clinicKnowledge(db, clinic.id);
  const judge = (visit: KeptVisit): JudgedVisit => {
    const { patientId, sessionId, treatment } = visit;
    const who = details.get(patientId);
    if (who === undefined) return nothing;
    const on: CalendarDate = dayAtClinic(clinic, visit.at);
    return judgeVisit(visit, on, {
      known: { details: who, answers: answers.get(patientId), pressure: pressure.get(patientId) },
      assessments: assessments.get(patientId) ?? [],
      mixture: treatment === null ? null : mixtureOf(patientId, treatment),
      country: clinic.country,
      knowledge,
      session: sessionId === null ? "none" : signed.has(sessionId) ? "signed" : "draft",
    });
  };
  const judged = new Map(visits.map((visit) => [visit.id, judge(visit)]));
  return { of: ({ id }) => judged.get(id) ?? nothing, signed, mixtureOf };
}
