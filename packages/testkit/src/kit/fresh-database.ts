import { randomBytes } from "node:crypto";
import { openSignIn, writeToken } from "@pistor/server/access";
import { connectAs, type Database, newId, type OnBehalf, openDatabase } from "@pistor/server/kit";
import type pg from "pg";
import { inject } from "vitest";

export interface FreshDatabase {
  /** As the server sees it: signed in as `pistor_app`. */
  readonly database: Database;
  /** As the schema's owner, whom row-level security does not bind: for looking behind the server's back. */
  readonly owner: pg.Client;
  readonly app: { host: string; port: number; user: string; database: string };
  close(): Promise<void>;
}

/** A database of its own with today's schema and nothing in it (about 60 ms). */
export async function freshDatabase(connections = 8, waitMs = 20_000): Promise<FreshDatabase> {
  const place = inject("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = await connectAs({ ...place, database: "postgres" });
  await admin.query(`create database ${name} template template_pistor`);
  const app = { ...place, user: "pistor_app", database: name };
  const database = openDatabase(app, { connections, waitMs });
  const owner = await connectAs({ ...place, database: name });
  return {
    database,
    owner,
    app,
    async close() {
      await database.close();
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

export interface FreshClinic extends OnBehalf {
  readonly clinicId: string;
  readonly memberId: string;
  readonly code: string;
}

/** A clinic with one physician, ready to be written to. */
export async function freshClinic(database: Database, given: { demo?: boolean } = {}): Promise<FreshClinic> {
  const clinicId = newId();
  const memberId = newId();
  const code = `clinic-${clinicId.slice(-12)}`;
  await database.inClinic({ clinicId }, async (db) => {
    const demo = given.demo ?? false;
    await db
      .insertInto("clinic")
      .values({ id: clinicId, name: "Clinic", country: "TR", time_zone: "Europe/Istanbul", demo })
      .execute();
    await db.insertInto("clinic_code").values({ code, clinic_id: clinicId, demo }).execute();
    await db
      .insertInto("member")
      .values({
        clinic_id: clinicId,
        id: memberId,
        name: "Dr. Ada Test",
        email: `ada@${code}.example`,
        role: "physician",
        password_hash: null,
      })
      .execute();
  });
  return { clinicId, memberId, code };
}

/** A patient with one version of details; the id. */
export async function freshPatient(database: Database, who: FreshClinic, name = "Elif"): Promise<string> {
  const id = newId();
  await database.inClinic(who, async (db) => {
    await db
      .insertInto("patient")
      .values({ clinic_id: who.clinicId, id, file_no: `F-${id.slice(-8)}` })
      .execute();
    await db
      .insertInto("patient_details")
      .values({
        clinic_id: who.clinicId,
        patient_id: id,
        version: 1,
        given_name: name,
        family_name: "Test",
        birth_date: "1992-04-03",
        sex: "female",
        language: "tr",
        country: "TR",
        recorded_by: who.memberId,
      })
      .execute();
  });
  return id;
}

/** A further member of the clinic; the id. */
export async function freshMember(
  database: Database,
  who: FreshClinic,
  role: string,
  more: { email?: string; passwordHash?: string } = {},
): Promise<string> {
  const id = newId();
  await database.inClinic(who, (db) =>
    db
      .insertInto("member")
      .values({
        clinic_id: who.clinicId,
        id,
        name: `Test ${role}`,
        email: more.email ?? `${id}@${who.code}.example`,
        role,
        password_hash: more.passwordHash ?? null,
      })
      .execute(),
  );
  return id;
}

/** The cookie of somebody who has just signed in. */
export async function freshSignIn(
  database: Database,
  who: FreshClinic,
  as: { memberId?: string; patientId?: string },
  now = new Date(),
): Promise<string> {
  const token = await database.inClinic(who, (db) =>
    openSignIn(db, who.clinicId, { memberId: as.memberId ?? null, patientId: as.patientId ?? null }, now),
  );
  return `pistor=${writeToken(token)}`;
}
