import * as api from "@pistor/api/eligibility";
import { calendarDate } from "@pistor/core/basics";
import { policyFor } from "@pistor/core/evidence";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { assessmentReplyOf, assessNow } from "./assess-now.ts";
import { findAssessment, keepAssessment, keepDecision } from "./eligibility.queries.ts";
import { assessAgain, holdsUnder, restsOn, whatTo } from "./standing.ts";

export function eligibilityRoutes(app: App): void {
  serve(app, api.showEligibility, async ({ db, clinic, params, query }) => {
    const mixture = query.mixture === undefined ? null : idsOf(query.mixture);
    const asked = { treatment: query.treatment, on: calendarDate(query.on), mixture };
    const assessed = await assessNow(db, clinic, params.patientId, asked);
    return assessmentReplyOf(assessed, asked, await getClinic(db, clinic.id), query.lang ?? "en");
  });

  serve(app, api.keepAssessment, async (call) => {
    const { db, clinic, params, body } = call;
    const asked = { treatment: body.treatment, on: calendarDate(body.on), mixture: body.mixture };
    const { document, answer, knowledge } = await assessNow(db, clinic, params.patientId, asked);
    const policy = policyFor(knowledge.eligibility, knowledge.policy);
    const answered = { document, answer, policy };
    const assessmentId = await keepAssessment(db, writerOf(call), params.patientId, asked, answered);
    return { assessmentId, decision: answer.decision };
  });

  serve(app, api.decideAssessment, async (call) => {
    const { db, clinicId, clinic, params, body } = call;
    const known = await getKnownFacts(db, clinicId, params.patientId);
    const assessment = await findAssessment(db, clinicId, params.patientId, params.assessmentId);
    if (assessment === undefined) throw notFound("assessment");
    if (assessment.decision !== "physician-decides")
      throw conflict(`eligibility.${assessment.decision}`, whatTo(assessment));
    if (!restsOn(assessment, known, clinic.country))
      throw conflict(
        "eligibility.answers-changed",
        "Answers or details were changed after this assessment: keep a new one, then decide on that.",
      );
    const { eligibility } = await clinicKnowledge(db, clinicId);
    if (!holdsUnder(assessment, eligibility)) throw conflict("eligibility.policy-changed", assessAgain);
    await keepDecision(db, writerOf(call), assessment.id, body);
    return { decided: body.decided };
  });
}

function idsOf(list: string): string[] {
  return list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
