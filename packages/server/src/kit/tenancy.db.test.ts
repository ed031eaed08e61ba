import { type FreshClinic, type FreshDatabase, freshClinic, freshDatabase, freshPatient } from "@pistor/testkit/kit";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "./ids.ts";

let fresh: FreshDatabase;
let ours: FreshClinic;
let theirs: FreshClinic;
let ourPatient: string;
let theirPatient: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  ours = await freshClinic(fresh.database);
  theirs = await freshClinic(fresh.database);
  ourPatient = await freshPatient(fresh.database, ours, "Elif");
  theirPatient = await freshPatient(fresh.database, theirs, "Maria");
});
afterAll(() => fresh.close());

const patientsWithoutCondition = (who: { clinicId: string | null }) =>
  fresh.database.inClinic(who, (db) => db.selectFrom("patient").select("id").execute());

test("a query that forgot its clinic sees the caller's clinic and no other", async () => {
  expect(await patientsWithoutCondition(ours)).toEqual([{ id: ourPatient }]);
  expect(await patientsWithoutCondition(theirs)).toEqual([{ id: theirPatient }]);
});

test("without a clinic there is no row to see, and none can be written", async () => {
  expect(await patientsWithoutCondition({ clinicId: null })).toEqual([]);
  const insert = fresh.database.inClinic({ clinicId: null }, (db) =>
    db.insertInto("patient").values({ clinic_id: ours.clinicId, id: newId(), file_no: "X1" }).execute(),
  );
  await expect(insert).rejects.toMatchObject({ code: "42501" });
});

test("a row cannot be written into another clinic, nor moved there", async () => {
  const insert = fresh.database.inClinic(ours, (db) =>
    db.insertInto("patient").values({ clinic_id: theirs.clinicId, id: newId(), file_no: "X2" }).execute(),
  );
  await expect(insert).rejects.toMatchObject({ code: "42501" });
  const move = fresh.database.inClinic(ours, (db) =>
    db.updateTable("member").set({ clinic_id: theirs.clinicId }).where("id", "=", ours.memberId).execute(),
  );
  await expect(move).rejects.toMatchObject({ code: "42501" });
});

test("an update that forgot its clinic changes nobody else's rows", async () => {
  await fresh.database.inClinic(ours, (db) => db.updateTable("member").set({ title: "changed" }).execute());
  const { rows } = await fresh.owner.query("select id from member where title = 'changed'");
  expect(rows).toEqual([{ id: ours.memberId }]);
});

test("a record cannot point at another clinic's patient", async () => {
  const course = fresh.database.inClinic(ours, (db) =>
    db
      .insertInto("course")
      .values({
        clinic_id: ours.clinicId,
        id: newId(),
        patient_id: theirPatient,
        treatment: "face",
        recorded_by: ours.memberId,
      })
      .execute(),
  );
  await expect(course).rejects.toMatchObject({ code: "23503" });
});

test("a file number tells nothing of another clinic: both may give the same", async () => {
  for (const who of [ours, theirs])
    await fresh.database.inClinic(who, (db) =>
      db.insertInto("patient").values({ clinic_id: who.clinicId, id: newId(), file_no: "SAME" }).execute(),
    );
});

test("what was written once is neither changed nor removed, by the server or by the schema's owner", async () => {
  const change = fresh.database.inClinic(ours, (db) => sql`update patient_details set city = 'Izmir'`.execute(db));
  await expect(change).rejects.toMatchObject({ code: "42501" });
  for (const statement of [
    "update patient_details set city = 'Izmir'",
    "delete from patient_details",
    "truncate session_record cascade",
  ])
    await expect(fresh.owner.query(statement), statement).rejects.toMatchObject({ code: "23001" });
});

test("the clinic of a call does not stay on its connection", async () => {
  const one = await freshDatabase(1);
  try {
    const who = await freshClinic(one.database);
    await freshPatient(one.database, who);
    const left = await one.database.pool.query("select current_setting('app.clinic', true) as clinic");
    expect(left.rows[0].clinic).toBe("");
    expect((await one.database.pool.query("select 1 from patient")).rows).toEqual([]);
  } finally {
    await one.close();
  }
});

test("2,000 interleaved calls of two clinics over 8 connections see no foreign row", async () => {
  const calls = Array.from({ length: 2000 }, (_, i) => (i % 3 === 0 ? theirs : ours));
  const seen = await Promise.all(
    calls.map((who) =>
      fresh.database
        .inClinic(who, (db) => db.selectFrom("patient_details").select("clinic_id").execute())
        .then((rows) => rows.every((row) => row.clinic_id === who.clinicId) && rows.length === 1),
    ),
  );
  expect(seen.every(Boolean)).toBe(true);
});

test("a collision is tried again, and the sum is right", async () => {
  const add = () =>
    fresh.database.inClinic(
      ours,
      async (db) => {
        const clinic = await db.selectFrom("clinic").select("next_file_no").executeTakeFirstOrThrow();
        await db
          .updateTable("clinic")
          .set({ next_file_no: clinic.next_file_no + 1 })
          .execute();
      },
      { serializable: true },
    );
  const before = await fresh.database.inClinic(ours, (db) =>
    db.selectFrom("clinic").select("next_file_no").executeTakeFirstOrThrow(),
  );
  const done = await Promise.allSettled([add(), add(), add()]);
  const kept = done.filter((each) => each.status === "fulfilled").length;
  const after = await fresh.database.inClinic(ours, (db) =>
    db.selectFrom("clinic").select("next_file_no").executeTakeFirstOrThrow(),
  );
  expect(after.next_file_no - before.next_file_no).toBe(kept);
  expect(kept).toBe(3);
});
