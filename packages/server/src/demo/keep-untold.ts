import { hourMs } from "@pistor/core/basics";
import { scheduleKnowledge } from "@pistor/knowledge/schedule";
import type { Db } from "../kit/index.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { findPlacedVisits } from "../schedule/placed-visit.queries.ts";
import { remindPatient } from "../schedule/visit-mails.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import type { KeptPatients } from "./keep-visits.ts";

/** So far ahead that the first reminder of a session has gone and the next is not due for a day. */
const aheadHours = { from: 72, until: 190 };

/** The reminder of one session came back, so that the inbox and a chart show whom somebody has to call. */
export async function keepUntold(
  db: Db,
  { clinicId }: Ids,
  clinic: DemoClinic,
  patients: KeptPatients,
  now: Date,
): Promise<void> {
  const inHours = (hours: number) => new Date(now.getTime() + hours * hourMs).toISOString();
  const ahead = await findPlacedVisits(db, clinicId, {
    from: inHours(aheadHours.from),
    until: inHours(aheadHours.until),
  });
  const signIn = new Set(
    clinic.personas.map(({ patient }) => (patient === null ? "" : patients.get(patient)?.patientId)),
  );
  const visit = ahead.find(
    ({ purpose, state, patientId }) => purpose === "session" && state === "planned" && !signIn.has(patientId),
  );
  const rule = scheduleKnowledge.reminders.find(({ id }) => id === "week");
  if (visit === undefined || rule === undefined) return;
  await remindPatient(db, await getClinic(db, clinicId), visit, rule, inHours(-1));
  await db
    .updateTable("mail")
    .set({ state: "failed", tries: 1, last_fault: "550 5.1.1 No such user here" })
    .where("clinic_id", "=", clinicId)
    .where("about_id", "=", visit.id)
    .execute();
}
