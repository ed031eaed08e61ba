import type { GivenBefore, SessionRecord } from "@pistor/core/session";
import { findStanding } from "../dosing/preparation.queries.ts";
import { findAssessments } from "../eligibility/eligibility.queries.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { findExamination, getKnownFacts } from "../patient/known.queries.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { getCourse } from "../plan/plan.queries.ts";
import { protocolsOf } from "../plan/protocols-of.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { findLotsOfPatient } from "../stock/administration.queries.ts";
import { plannedFor } from "./first-draft.ts";
import type { Judging } from "./recompute.ts";
import { findRecordBefore } from "./record.queries.ts";
import type { KeptSession } from "./session.queries.ts";
import { getMemberName } from "./session.queries.ts";

/**
 * Everything that a record of a session is judged against, as it is kept now.
 *
 * @param planned what the draft already holds of the plan: it was written here, and only its day moves
 */
export async function getJudging(
  db: Db,
  writer: Writer,
  clinic: ClinicPlace,
  session: Pick<KeptSession, "patientId" | "courseId" | "number" | "treatment"> & { readonly id?: string | undefined },
  planned: SessionRecord["planned"] = {},
): Promise<Judging> {
  const { patientId, courseId, number, treatment } = session;
  const course = await getCourse(db, clinic.id, courseId);
  const before = await findRecordBefore(db, clinic.id, courseId, number);
  const examination = await findExamination(db, clinic.id, patientId);
  const protocols = await protocolsOf(db, clinic.id);
  return {
    knowledge: await clinicKnowledge(db, clinic.id),
    known: await getKnownFacts(db, clinic.id, patientId),
    weightKg: examination?.weightKg ?? null,
    country: clinic.country,
    assessments: await findAssessments(db, clinic.id, patientId),
    earlier: await findEarlierDoses(db, clinic.id, patientId, session.id),
    preparation: session.id === undefined ? null : await findStanding(db, clinic.id, session.id),
    at: (moment) => atClinic(clinic, moment),
    session: { treatment, number, planned: foreseen(planned, plannedFor(protocols, course, number, before)) },
    stamp: { at: atClinic(clinic, writer.at), by: await getMemberName(db, clinic.id, writer.memberId) },
  };
}

/** All that a patient was given in signed sessions, but in this one. */
export async function findEarlierDoses(
  db: Db,
  clinicId: string,
  patientId: string,
  sessionId: string | undefined,
): Promise<GivenBefore[]> {
  const given = await findLotsOfPatient(db, clinicId, patientId);
  return given
    .filter((each) => each.sessionId !== sessionId)
    .map(({ on, substance, strength, volumeMl, mg }) => ({ on, substance, strength, volumeMl, mg }));
}

/** What a draft holds of the plan stays as it was written there, also where the protocol says otherwise by now; its day moves. */
function foreseen(held: SessionRecord["planned"], now: SessionRecord["planned"]): SessionRecord["planned"] {
  if (Object.keys(held).length === 0) return now;
  return now.on === undefined ? held : { ...held, on: now.on };
}
