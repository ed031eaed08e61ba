import { findTopical } from "@pistor/core/substances";
import { topicals } from "@pistor/knowledge/substances";
import { findStandingOfAll, needsCheck } from "../dosing/preparation.queries.ts";
import type { Db } from "../kit/index.ts";
import type { KeptCourse } from "../plan/plan.queries.ts";
import { findOnRecordOfAll } from "../session/on-record.queries.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { dayAtClinic } from "./clinic.queries.ts";
import type { JudgedVisits } from "./judge-visits.ts";
import { findDraftsOf } from "./open-drafts.queries.ts";
import type { KeptPlacedVisit } from "./placed-visit.queries.ts";
import type { Resources } from "./resources.queries.ts";
import type { SessionAhead } from "./today-lacks.ts";

const before = new Set(["planned", "arrived", "cream", "in-room"]);

/** What is on record for the sessions of a day that are still to be given; who must move anyway is left out. */
export async function findSessionsAhead(
  db: Db,
  clinic: ClinicPlace,
  visits: readonly KeptPlacedVisit[],
  courses: ReadonlyMap<string, KeptCourse>,
  judged: JudgedVisits,
  { devices }: Resources,
): Promise<SessionAhead[]> {
  const ahead = visits.flatMap((visit) => {
    const course = visit.courseId === null ? undefined : courses.get(visit.courseId);
    const { purpose, number, sessionId, state } = visit;
    if (course === undefined || purpose !== "session" || number === null || !before.has(state)) return [];
    if (course.state === "stopped" || course.state === "finished") return [];
    if (sessionId !== null && judged.signed.has(sessionId)) return [];
    const { tag } = judged.of(visit);
    if (tag?.kind === "not-yet" || tag?.kind === "not-eligible") return [];
    return [{ visit, course, number, mayBegin: tag?.kind === "ready" }];
  });
  const sessionIds = ahead.flatMap(({ visit }) => visit.sessionId ?? []);
  const drafts = await findDraftsOf(db, clinic.id, sessionIds);
  const standing = await findStandingOfAll(db, clinic.id, sessionIds);
  const onRecord = await findOnRecordOfAll(db, clinic, [...new Set(ahead.map(({ visit }) => visit.patientId))]);
  return ahead.map(({ visit, course, number, mayBegin }) => {
    const { id: visitId, sessionId, state, patientId } = visit;
    const prepared = sessionId === null ? undefined : standing.get(sessionId);
    const device = devices.find(({ id }) => id === visit.deviceId);
    const reflection = course.plan.events.find(({ kind }) => kind === "consent-reflection-ends");
    const mixture = judged.mixtureOf(patientId, course.treatment);
    const reading = visits.find(
      (other) =>
        other.patientId === patientId &&
        other.purpose === "allergy-reading" &&
        dayAtClinic(clinic, other.at) === dayAtClinic(clinic, visit.at) &&
        other.state !== "left" &&
        other.state !== "cancelled",
    );
    return {
      visitId,
      courseId: course.id,
      number,
      state,
      at: Date.parse(visit.at),
      mayBegin,
      sessionId,
      draft: sessionId === null ? null : (drafts.get(sessionId) ?? null),
      onRecord: onRecord(patientId, course.id),
      reflectionEnds: reflection === undefined ? null : Date.parse(reflection.at),
      asksTest: course.plan.events.some(({ kind }) => kind === "allergy-test"),
      readingAt: reading === undefined ? null : Date.parse(reading.at),
      // A cream reaches the patient too, and is not prepared.
      mixture: mixture === null ? null : mixture.filter((id) => findTopical(topicals, id) === undefined),
      preparation:
        prepared === undefined ? null : { needsCheck: needsCheck(prepared), useBefore: Date.parse(prepared.useBefore) },
      device: device === undefined ? null : { id: device.id, name: device.name, held: device.state === "held" },
    };
  });
}
