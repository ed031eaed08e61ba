import { type FreshClinic, type FreshDatabase, freshClinic, freshDatabase, freshPatient } from "@pistor/testkit/kit";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Db } from "./db.ts";
import { newId } from "./ids.ts";
import { newReadEachOnce, newReadOnce } from "./read-once.ts";

let fresh: FreshDatabase;
let ours: FreshClinic;
let theirs: FreshClinic;
let patientId: string;
let reads = 0;
beforeAll(async () => {
  fresh = await freshDatabase();
  ours = await freshClinic(fresh.database);
  theirs = await freshClinic(fresh.database);
  patientId = await freshPatient(fresh.database, ours, "Elif");
});
beforeEach(() => {
  reads = 0;
});
afterAll(() => fresh.close());

const once = newReadOnce<string>();
const phoneOf = (db: Db, { clinicId }: FreshClinic) =>
  once(db, clinicId, async () => {
    reads++;
    return (await db.selectFrom("clinic").where("id", "=", clinicId).select("phone").executeTakeFirstOrThrow()).phone;
  });
const setPhone = (db: Db, phone: string) =>
  db.updateTable("clinic").set({ phone }).where("id", "=", ours.clinicId).execute();

test("what is asked twice in a transaction is read once, and in the next transaction anew", async () => {
  const asked = () => fresh.database.inClinic(ours, async (db) => [await phoneOf(db, ours), await phoneOf(db, ours)]);
  await asked();
  expect(reads).toBe(1);
  await fresh.database.inClinic(ours, (db) => setPhone(db, "1"));
  expect(await asked()).toEqual(["1", "1"]);
  expect(reads).toBe(2);
});

test("two transactions at once know nothing of each other", async () => {
  await fresh.database.inClinic(ours, (db) => setPhone(db, "1"));
  await fresh.database.inClinic(ours, async (writing) => {
    await setPhone(writing, "2");
    expect(await phoneOf(writing, ours)).toBe("2");
    expect(await fresh.database.inClinic(ours, (db) => phoneOf(db, ours))).toBe("1");
  });
});

test("one clinic is never given what was read of another in the same transaction", async () => {
  await fresh.database.inClinic(ours, (db) => setPhone(db, "3"));
  await fresh.database.inClinic(ours, async (db) => {
    expect(await phoneOf(db, ours)).toBe("3");
    // A clinic sees no other, so that asking for one finds nothing.
    await expect(phoneOf(db, theirs)).rejects.toThrow("no result");
  });
});

/** Each changes what was read, or may have let another change it. */
const acts: readonly (readonly [string, (db: Db) => Promise<unknown>])[] = [
  ["an update", (db) => setPhone(db, "4")],
  [
    "an insert",
    (db) => db.insertInto("patient").values({ clinic_id: ours.clinicId, id: newId(), file_no: newId() }).execute(),
  ],
  ["a removal", (db) => db.deleteFrom("idempotency").where("clinic_id", "=", ours.clinicId).execute()],
  [
    "an update within a reading",
    (db) =>
      db
        .with("changed", (query) => query.updateTable("clinic").set({ phone: "5" }).returning("id"))
        .selectFrom("changed")
        .select("id")
        .execute(),
  ],
  ["a lock of a row", (db) => db.selectFrom("clinic").select("id").forUpdate().execute()],
  ["a lock by name", (db) => sql`select pg_advisory_xact_lock(1)`.execute(db)],
  [
    "an update by a transaction that was made of this one",
    (db) =>
      setPhone(
        db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => result }),
        "6",
      ),
  ],
];
test.each(acts)("after %s it is read anew", async (_, act) => {
  await fresh.database.inClinic(ours, async (db) => {
    await phoneOf(db, ours);
    await act(db);
    const { phone } = await db
      .selectFrom("clinic")
      .where("id", "=", ours.clinicId)
      .select("phone")
      .executeTakeFirstOrThrow();
    expect(await phoneOf(db, ours)).toBe(phone);
    expect(reads).toBe(2);
  });
});

test("after other readings it is not", async () => {
  await fresh.database.inClinic(ours, async (db) => {
    await phoneOf(db, ours);
    await db
      .with("all", (query) => query.selectFrom("patient").select("id"))
      .selectFrom("all")
      .selectAll()
      .execute();
    await phoneOf(db, ours);
  });
  expect(reads).toBe(1);
});

test("what began to be read before a write does not stand for what is read after it", async () => {
  await fresh.database.inClinic(ours, (db) => setPhone(db, "7"));
  await fresh.database.inClinic(ours, async (db) => {
    const early = phoneOf(db, ours);
    const written = setPhone(db, "8");
    await Promise.all([early, written]);
    expect(await phoneOf(db, ours)).toBe("8");
  });
});

test("a reading that failed is tried again", async () => {
  const failing = newReadOnce<string>();
  await fresh.database.inClinic(ours, async (db) => {
    await expect(failing(db, "key", () => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
    expect(await failing(db, "key", async () => "answer")).toBe("answer");
  });
});

test("of several ids only those not read yet are read, and one that is not there is not asked for again", async () => {
  const each = newReadEachOnce<string>();
  const other = await freshPatient(fresh.database, ours, "Maria");
  const nobody = newId();
  const asked: (readonly string[])[] = [];
  await fresh.database.inClinic(ours, async (db) => {
    const find = (ids: readonly string[]) =>
      each(db, ours.clinicId, ids, async (missing) => {
        asked.push(missing);
        const rows = await db.selectFrom("patient").where("id", "in", missing).select(["id", "file_no"]).execute();
        return new Map(rows.map(({ id, file_no }) => [id, file_no]));
      });
    expect([...(await find([])).keys()]).toEqual([]);
    expect([...(await find([patientId, nobody, patientId])).keys()]).toEqual([patientId]);
    expect([...(await find([other, patientId, nobody])).keys()]).toEqual([other, patientId].sort());
    // As an id may be written in an address.
    expect([...(await find([other.toUpperCase()])).keys()]).toEqual([other.toUpperCase()]);
    expect(asked).toEqual([[patientId, nobody].sort(), [other]]);
  });
});
