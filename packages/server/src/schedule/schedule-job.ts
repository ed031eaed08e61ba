import { arrivesAt, reminderDue } from "@pistor/core/schedule";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Database, Db, Job } from "../kit/index.ts";
import { endOffer } from "./answer-offer.ts";
import { getClinic } from "./clinic.queries.ts";
import { judgingOf } from "./judging.ts";
import { findPlacedVisits, placeOf } from "./placed-visit.queries.ts";
import { remindPatient } from "./visit-mails.ts";
import { findOffers } from "./waitlist.queries.ts";

/** What the calendar does by itself: reminders that are due, and offers that nobody answered in time. */
export const scheduleJob: Job = {
  name: "schedule",
  everyMs: 60_000,
  async run({ database, clock, address }) {
    for (const clinicId of await findClinicIds(database)) await runScheduleOnce(database, clinicId, clock(), address);
  },
};

/** Once for a clinic. Run twice it does nothing more: a reminder has a name, and an offer ends once. */
export async function runScheduleOnce(database: Database, clinicId: string, at: Date, address: string): Promise<void> {
  const now = at.toISOString();
  await database.inClinic({ clinicId }, (db) => remindAll(db, clinicId, now));
  const ranOut = await database.inClinic({ clinicId }, (db) => findOffers(db, clinicId, { open: true, ranOutBy: now }));
  // Each by itself, so that one that collides holds none of the others up.
  for (const offer of ranOut)
    await database.inClinic({ clinicId }, async (db) => {
      await endOffer(await judgingOf({ address }, db, await getClinic(db, clinicId), now), offer, "expired", "waiting");
    });
}

async function remindAll(db: Db, clinicId: string, now: string): Promise<void> {
  const { reminders } = (await clinicKnowledge(db, clinicId)).schedule;
  const furthest = Math.max(...reminders.map(({ hoursBefore }) => hoursBefore.settled.value)) * 3_600_000;
  const clinic = await getClinic(db, clinicId);
  const visits = await findPlacedVisits(db, clinicId, {
    from: now,
    until: new Date(Date.parse(now) + furthest).toISOString(),
  });
  const planned = visits.filter(({ state }) => state === "planned");
  const told = await findTold(
    db,
    clinicId,
    planned.map(({ id }) => id),
  );
  for (const visit of planned) {
    // Of several services of one stay the first alone is reminded of.
    const isLater = visits.some(
      (other) => other.togetherId !== null && other.togetherId === visit.togetherId && other.at < visit.at,
    );
    const toldAt = Date.parse(told.get(visit.id) ?? visit.at);
    const rule = reminderDue(
      reminders,
      { purpose: visit.purpose, arrives: arrivesAt(placeOf(visit)), toldAt },
      Date.parse(now),
    );
    if (rule !== null && !isLater) await remindPatient(db, clinic, visit, rule, now);
  }
}

/** When each visit was booked, or moved for the last time. */
async function findTold(db: Db, clinicId: string, visitIds: readonly string[]): Promise<Map<string, string>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("visit_change")
    .where("clinic_id", "=", clinicId)
    .where("visit_id", "in", [...visitIds])
    .orderBy("version")
    .select(["visit_id as id", "recorded_at as at"])
    .execute();
  return new Map(rows.map(({ id, at }) => [id, at]));
}

async function findClinicIds(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ clinic_id: string }>("select distinct clinic_id from clinic_code");
  return rows.map((row) => row.clinic_id);
}
