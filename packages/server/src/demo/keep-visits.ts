import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { NewVisit } from "../schedule/keep-booking.ts";
import { keepStays } from "../schedule/keep-booking.ts";
import type { DemoClinic, DemoVisit } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf, insertAll } from "./demo-ids.ts";

/** A patient of the demo as the database knows them. */
export type KeptPatients = ReadonlyMap<string, { readonly patientId: string; readonly courseId: string | null }>;

/** How long before a visit, and before the demo's own moment, it was booked. */
const bookedDaysBefore = 20;

/** Books the visits of the demo as any visit is booked, so that the database itself proves that none meets another. */
export async function keepVisits(
  db: Db,
  ids: Ids,
  clinic: DemoClinic,
  patients: KeptPatients,
  now: Date,
): Promise<void> {
  const desk = clinic.staff.find(({ role }) => role === "coordinator" || role === "owner") ?? clinic.staff[0];
  const memberId = idOf(ids.members, desk?.key ?? "");
  const stays = new Map<string, DemoVisit[]>();
  for (const visit of clinic.visits) stays.set(visit.stay, [...(stays.get(visit.stay) ?? []), visit]);
  await keepStays(
    db,
    [...stays.values()].map((visits) => {
      const first = Math.min(now.getTime(), ...visits.map(({ at }) => Date.parse(at)));
      const at = new Date(first - bookedDaysBefore * 86_400_000).toISOString();
      return {
        by: { clinicId: ids.clinicId, memberId, at },
        visits: visits.map((visit) => newVisitOf(ids, visit, patients)),
      };
    }),
  );
  await insertAll(clinic.absences, (rows) =>
    db
      .insertInto("absence")
      .values(
        rows.map(({ member, from, to, reason }) => ({
          clinic_id: ids.clinicId,
          id: newId(),
          kind: member === null ? "clinic" : "member",
          resource_id: member === null ? null : idOf(ids.members, member),
          during: sql<string>`tstzrange(${from}, ${to})`,
          reason,
          recorded_by: memberId,
          recorded_at: now.toISOString(),
        })),
      )
      .execute(),
  );
}

function newVisitOf(ids: Ids, visit: DemoVisit, patients: KeptPatients): NewVisit {
  const patient = patients.get(visit.patient);
  const { purpose, number, lengths, state, creamAt, at } = visit;
  return {
    purpose,
    number,
    lengths,
    state,
    creamAt,
    at,
    note: "",
    patientId: patient?.patientId ?? "",
    courseId: visit.ofCourse ? (patient?.courseId ?? null) : null,
    roomId: idOf(ids.rooms, visit.room),
    practitionerId: visit.practitioner === null ? null : idOf(ids.members, visit.practitioner),
    deviceId: visit.device,
  };
}
