import type { Assessment } from "@pistor/api/eligibility";
import type { CalendarDate } from "@pistor/core/basics";
import type { ScreenAnswer, ScreenDocument, Treatment } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { clinicValuesIn } from "@pistor/core/evidence";
import { findPlannedMixtures } from "../dosing/planned-mixture.queries.ts";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import type { KnownFacts } from "../patient/known.queries.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import type { KeptAssessment } from "./eligibility.queries.ts";
import { findAssessments } from "./eligibility.queries.ts";
import { screenDocument, screenDocumentOf } from "./screen-patient.ts";
import { sinceOf } from "./since.ts";
import { wordWithClinicValues } from "./words.ts";

/** A decision as of now, with what it was asked from. */
export interface AssessedNow {
  readonly known: KnownFacts;
  readonly document: ScreenDocument;
  readonly answer: ScreenAnswer;
  /** What it was answered by, the clinic's own values in it. */
  readonly knowledge: ClinicKnowledge;
  /** The assessment that was kept last for the treatment. */
  readonly before: KeptAssessment | undefined;
}

/**
 * Gathers what is known and asks the engine. A mixture that the caller does not name is the one that is planned, if any.
 *
 * @throws {Refusal} 404 where the clinic has no such patient
 */
export async function assessNow(
  db: Db,
  clinic: { readonly id: string; readonly country: string },
  patientId: string,
  asked: { readonly treatment: Treatment; readonly on: CalendarDate; readonly mixture: readonly string[] | null },
): Promise<AssessedNow> {
  const known = await getKnownFacts(db, clinic.id, patientId);
  const mixture = asked.mixture ?? (await findPlannedMixtures(db, clinic.id, [patientId]))(patientId, asked.treatment);
  const document = screenDocumentOf(known, clinic.country, { ...asked, mixture });
  const knowledge = await clinicKnowledge(db, clinic.id);
  const kept = await findAssessments(db, clinic.id, patientId);
  const before = kept.find((each) => each.treatment === asked.treatment);
  return { known, document, knowledge, before, answer: screenDocument(knowledge.eligibility, document) };
}

/** The decision with every reason in words. */
export function assessmentReplyOf(
  assessed: AssessedNow,
  asked: { readonly treatment: Treatment; readonly on: CalendarDate },
  clinic: Pick<ClinicPlace, "zone">,
  lang: Language,
): Assessment {
  const { known, answer, knowledge } = assessed;
  return {
    decision: answer.decision,
    findings: answer.findings.map((finding) => wordWithClinicValues(knowledge.eligibility, finding, lang)),
    ask: [...answer.ask],
    knowledge: answer.knowledge,
    treatment: asked.treatment,
    on: asked.on,
    answersVersion: known.answers?.version ?? 0,
    detailsVersion: known.details.version,
    since: sinceOf(assessed, clinic, lang),
    policy: { version: knowledge.policy.version, overrides: [...clinicValuesIn(knowledge.eligibility)] },
  };
}
