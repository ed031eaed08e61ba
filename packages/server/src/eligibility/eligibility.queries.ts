import { decisionSchema, policySchema, treatmentSchema } from "@pistor/api/evidence";
import type { CalendarDate } from "@pistor/core/basics";
import type { ScreenAnswer, ScreenDocument, Treatment } from "@pistor/core/eligibility";
import type { ClinicPolicy, Decision } from "@pistor/core/evidence";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { newReadEachOnce, rowsById } from "../kit/read-once.ts";
import type { Writer } from "../patient/patient.queries.ts";

/** What a physician decided where the rules leave it to one. */
export interface KeptDecision {
  readonly decided: "treat" | "do-not-treat";
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A decision with everything it rests on, so that it can be answered again by the rules of its day. */
export interface KeptAssessment {
  readonly id: string;
  readonly patientId: string;
  readonly treatment: Treatment;
  readonly on: CalendarDate;
  /** The contract's `screen` document, as it was asked. */
  readonly request: unknown;
  /** The contract's `screen` answer, as it was given. */
  readonly answer: ScreenAnswer;
  readonly decision: Decision;
  readonly knowledge: string;
  /** The clinic's own values that it was answered by: lay them over the rules of that version to answer again. */
  readonly policy: ClinicPolicy;
  readonly at: string;
  readonly by: string;
  /** The physician's latest word; null where there is none. */
  readonly decided: KeptDecision | null;
}

/** What was asked, what was answered, and the clinic's own values by which screening answered. */
export interface AnsweredDocument {
  readonly document: ScreenDocument;
  readonly answer: ScreenAnswer;
  readonly policy: ClinicPolicy;
}

/** Keeps what was asked, what was answered and by which knowledge. */
export async function keepAssessment(
  db: Db,
  writer: Writer,
  patientId: string,
  asked: { readonly treatment: Treatment; readonly on: string },
  { document, answer, policy }: AnsweredDocument,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("assessment")
    .values({
      clinic_id: writer.clinicId,
      id,
      patient_id: patientId,
      treatment: asked.treatment,
      on_date: asked.on,
      request: json(document),
      answer: json(answer),
      decision: answer.decision,
      knowledge: answer.knowledge,
      policy: json(policy),
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return id;
}

/** What a physician decided, beside the assessment; a later word stands above an earlier one and both are kept. */
export async function keepDecision(
  db: Db,
  writer: Writer,
  assessmentId: string,
  decision: Pick<KeptDecision, "decided" | "reason">,
): Promise<void> {
  await db
    .insertInto("physician_decision")
    .values({
      clinic_id: writer.clinicId,
      id: newId(),
      assessment_id: assessmentId,
      decided: decision.decided,
      reason: decision.reason,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
}

/** undefined where this patient of the clinic has no such assessment. */
export async function findAssessment(
  db: Db,
  clinicId: string,
  patientId: string,
  assessmentId: string,
): Promise<KeptAssessment | undefined> {
  const row = await assessmentsBy(db, clinicId)
    .where("assessment.patient_id", "=", patientId)
    .where("assessment.id", "=", assessmentId)
    .executeTakeFirst();
  return row === undefined ? undefined : readAssessment(row);
}

/** Of one patient, the latest first. */
export async function findAssessments(db: Db, clinicId: string, patientId: string): Promise<KeptAssessment[]> {
  return findAssessmentsOfAll(db, clinicId, [patientId]);
}

const assessmentsOnce = newReadEachOnce<readonly KeptAssessment[]>();

/** Of several patients, the latest first. */
export async function findAssessmentsOfAll(
  db: Db,
  clinicId: string,
  patientIds: readonly string[],
): Promise<KeptAssessment[]> {
  const found = await assessmentsOnce(db, clinicId, patientIds, async (ids) => {
    const rows = await assessmentsBy(db, clinicId).where("assessment.patient_id", "in", ids).execute();
    return rowsById(rows.map(readAssessment), ({ patientId }) => patientId);
  });
  return [...found.values()].flat().sort(latestFirst);
}

/** Each assessment once, with the latest word of a physician on it. */
function assessmentsBy(db: Db, clinicId: string) {
  return db
    .selectFrom("assessment")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "assessment.clinic_id").onRef("member.id", "=", "assessment.recorded_by"),
    )
    .leftJoin("physician_decision as decision", (join) =>
      join
        .onRef("decision.clinic_id", "=", "assessment.clinic_id")
        .onRef("decision.assessment_id", "=", "assessment.id"),
    )
    .leftJoin("member as physician", (join) =>
      join.onRef("physician.clinic_id", "=", "decision.clinic_id").onRef("physician.id", "=", "decision.recorded_by"),
    )
    .where("assessment.clinic_id", "=", clinicId)
    .distinctOn("assessment.id")
    .orderBy("assessment.id")
    .orderBy("decision.recorded_at", (order) => order.desc().nullsLast())
    .orderBy("decision.id", "desc")
    .select([
      "assessment.id",
      "assessment.patient_id as patientId",
      "assessment.treatment",
      "assessment.on_date as on",
      "assessment.request",
      "assessment.answer",
      "assessment.decision",
      "assessment.knowledge",
      "assessment.policy",
      "assessment.recorded_at as at",
      "member.name as by",
      "decision.decided",
      "decision.reason",
      "physician.name as decidedBy",
      "decision.recorded_at as decidedAt",
    ]);
}

interface AssessmentRow {
  id: string;
  patientId: string;
  treatment: string;
  on: string;
  request: unknown;
  answer: unknown;
  decision: string;
  knowledge: string;
  policy: unknown;
  at: string;
  by: string;
  decided: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

function readAssessment({ decided, reason, decidedBy, decidedAt, ...row }: AssessmentRow): KeptAssessment {
  return {
    ...row,
    treatment: treatmentSchema.parse(row.treatment),
    decision: decisionSchema.parse(row.decision),
    on: row.on as CalendarDate,
    // Written by the engine itself; its shape is tested there.
    answer: row.answer as ScreenAnswer,
    policy: policySchema.parse(row.policy),
    decided:
      decided === null || decidedAt === null
        ? null
        : {
            decided: decided === "treat" ? "treat" : "do-not-treat",
            reason: reason ?? "",
            by: decidedBy ?? "",
            at: decidedAt,
          },
  };
}

function latestFirst(one: KeptAssessment, other: KeptAssessment): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
