import type { Calendar } from "@pistor/api/schedule";
import type { Db } from "../kit/index.ts";
import { findDetailsOfAll } from "../patient/known.queries.ts";
import { nameOf } from "../patient/person.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import { atClinic } from "./clinic.queries.ts";

/** Visits that are ahead and booked with somebody who works here no more, on whatever day: each must be moved. */
export async function findMustMove(db: Db, clinic: ClinicPlace, now: string): Promise<Calendar["mustMove"]> {
  const rows = await db
    .selectFrom("visit")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "visit.clinic_id").onRef("member.id", "=", "visit.practitioner_id"),
    )
    .where("visit.clinic_id", "=", clinic.id)
    .where("visit.starts_at", ">=", now)
    .where("visit.state", "in", ["planned", "arrived", "cream"])
    .where("member.disabled_at", "is not", null)
    .orderBy("visit.starts_at")
    .orderBy("visit.id")
    .select(["visit.id as visitId", "visit.patient_id as patientId", "visit.starts_at as at", "member.name"])
    .execute();
  if (rows.length === 0) return [];
  const details = await findDetailsOfAll(db, clinic.id, [...new Set(rows.map(({ patientId }) => patientId))]);
  return rows.flatMap(({ visitId, patientId, at, name }) => {
    const of = details.get(patientId);
    return of === undefined ? [] : [{ visitId, at: atClinic(clinic, at), patient: nameOf(of), practitioner: name }];
  });
}
