import { sql } from "kysely";
import { hashPassword } from "../access/index.ts";
import { keepPolicyChange } from "../evidence/policy.queries.ts";
import type { Database, Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { unseen } from "../patient/versions.ts";
import type { DemoClinic } from "./demo-clinic.ts";
import type { Ids } from "./demo-ids.ts";
import { idOf, insertAll } from "./demo-ids.ts";
import { keepDemoRecall } from "./demo-recall.ts";
import { generateClinics } from "./generate-clinic.ts";
import { keepDemoPatient } from "./keep-demo-patient.ts";
import { keepDevices } from "./keep-devices.ts";
import { keepInquiries } from "./keep-inquiries.ts";
import { keepJourneys } from "./keep-journeys.ts";
import { keepLedger } from "./keep-ledger.ts";
import { keepQuotes } from "./keep-quotes.ts";
import { fillingOf, keepStock } from "./keep-stock.ts";
import { keepUntold } from "./keep-untold.ts";
import { keepVisits } from "./keep-visits.ts";
import { keepWaitlist } from "./keep-waitlist.ts";

/** What every member of the demo clinics signs in with, besides the role switch. The demo holds no real person. */
export const demoPassword = "demo-pistor-2026";

export const demoSeed = 1952;

/**
 * Fills a database with the demo clinics, in one transaction: all of it or nothing.
 *
 * Patients, decisions, courses and sessions are kept by the same functions that keep real ones; what has no rule of its
 * own (visits, tests) is written in one go.
 */
export async function fillDemo(database: Database, now: Date, seed: number = demoSeed): Promise<void> {
  const clinics = generateClinics(seed, now.getTime());
  const passwordHash = await hashPassword(demoPassword);
  await database.inClinic({ clinicId: null }, async (db) => {
    for (const clinic of clinics) {
      const clinicId = newId();
      // The same transaction goes on to the next clinic; row-level security sees one of them at a time.
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(db);
      await fillClinic(db, clinicId, clinic, passwordHash, now);
    }
  });
}

async function fillClinic(
  db: Db,
  clinicId: string,
  clinic: DemoClinic,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await keepClinic(db, clinicId, clinic);
  const members = await keepMembers(db, clinicId, clinic, passwordHash);
  const rooms = await keepRooms(db, clinicId, clinic, members);
  const filling = fillingOf(clinicId, clinic, members, now.getTime());
  const ids: Ids = { clinicId, members, rooms, lots: await keepStock(db, filling) };
  for (const { member, by: _, at, version: __, ...change } of clinic.policy)
    await keepPolicyChange(db, { clinicId, memberId: idOf(members, member), at }, unseen, () => change);
  const patients = new Map<string, { patientId: string; courseId: string | null }>();
  for (const patient of clinic.patients) patients.set(patient.key, await keepDemoPatient(db, ids, patient));
  await keepDevices(db, ids, clinic);
  await keepLedger(db, filling, ids.lots);

  await keepVisits(db, ids, clinic, patients, now);
  if (clinic.personas.length > 0) await keepWaitlist(db, ids, clinic, patients, now);
  await keepJourneys(db, ids, clinic, patients, now);
  if (clinic.personas.length > 0) await keepUntold(db, ids, clinic, patients, now);
  const inquiries = await keepInquiries(db, ids, clinic, now);
  await keepQuotes(db, ids, clinic, patients, inquiries, now);
  if (clinic.personas.length > 0) await keepDemoRecall(db, ids, now);
  await insertAll(clinic.personas, (rows) =>
    db
      .insertInto("demo_persona")
      .values(
        rows.map(({ id, member, patient, opens }, position) => ({
          clinic_id: clinicId,
          id,
          position,
          member_id: member === null ? null : idOf(members, member),
          patient_id: patient === null ? null : (patients.get(patient)?.patientId ?? null),
          opens,
        })),
      )
      .execute(),
  );
}

async function keepClinic(db: Db, clinicId: string, clinic: DemoClinic): Promise<void> {
  await db
    .insertInto("clinic")
    .values({
      id: clinicId,
      name: clinic.name,
      city: clinic.city,
      country: clinic.country,
      time_zone: clinic.timeZone,
      phone: clinic.phone,
      opens: clinic.opens,
      closes: clinic.closes,
      closed_weekdays: [...clinic.closedWeekdays],
      languages: [...clinic.languages],
      demo: true,
    })
    .execute();
  // The code under which the role switch is found: the first clinic's alone.
  const demo = clinic.personas.length > 0;
  await db.insertInto("clinic_code").values({ code: clinic.code, clinic_id: clinicId, demo }).execute();
}

async function keepMembers(db: Db, clinicId: string, { staff, code }: DemoClinic, passwordHash: string) {
  const ids = new Map(staff.map(({ key }) => [key, newId()]));
  await db
    .insertInto("member")
    .values(
      staff.map(({ key, name, role, title, language }) => ({
        clinic_id: clinicId,
        id: idOf(ids, key),
        email: `${key}@${code}.example`,
        password_hash: passwordHash,
        name,
        role,
        title,
        language,
      })),
    )
    .execute();
  return ids;
}

async function keepRooms(db: Db, clinicId: string, { rooms }: DemoClinic, members: ReadonlyMap<string, string>) {
  const ids = new Map<string, string>(rooms.map(({ key }) => [key, newId()]));
  await db
    .insertInto("room")
    .values(
      rooms.map(({ key, name, purpose, physician }, position) => ({
        clinic_id: clinicId,
        id: idOf(ids, key),
        physician_id: physician === null ? null : idOf(members, physician),
        name,
        purpose,
        position,
      })),
    )
    .execute();
  return ids;
}
