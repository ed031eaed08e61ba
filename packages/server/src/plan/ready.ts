import type { ReplyOf } from "@pistor/api/kit";
import type { showCourse } from "@pistor/api/plan";
import { addDays } from "@pistor/core/basics";
import { findAssessments } from "../eligibility/eligibility.queries.ts";
import { standingOf } from "../eligibility/standing.ts";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { getKnownFacts } from "../patient/known.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { findOnRecord } from "../session/on-record.queries.ts";
import type { KeptCourse } from "./plan.queries.ts";

/** What is on record for the next session of a course; nothing is filled in for what nobody asked. */
export async function findReady(
  db: Db,
  clinic: ClinicPlace,
  { eligibility, plan }: ClinicKnowledge,
  { id, patientId, treatment }: KeptCourse,
): Promise<ReplyOf<typeof showCourse>["ready"]> {
  const known = await getKnownFacts(db, clinic.id, patientId);
  const assessments = await findAssessments(db, clinic.id, patientId);
  const standing = standingOf(eligibility, assessments, treatment, known, clinic.country);
  const { consent, allergyTest } = await findOnRecord(db, clinic, patientId, id);
  const nsaid = known.answers?.answers["nsaid-last-taken"];
  const asked = nsaid === undefined || nsaid === "unknown" ? null : { lastTaken: nsaid };
  const freeDays = plan.times.nsaidFreeDays.settled.value;
  return {
    nsaid:
      asked === null
        ? null
        : { ...asked, freeFrom: asked.lastTaken === null ? null : addDays(asked.lastTaken, freeDays) },
    allergyTest: allergyTest === null ? null : { placedAt: allergyTest.placedAt, result: allergyTest.result },
    consent:
      consent === null
        ? null
        : { version: consent.version, signedAt: consent.signedAt, withdrawnAt: consent.withdrawnAt ?? null },
    against: standing.may ? null : standing.message,
  };
}
