import { isGtin, toOrder } from "@pistor/core/stock";
import type { FreshDatabase } from "@pistor/testkit/kit";
import { freshClinic, freshDatabase, freshPatient } from "@pistor/testkit/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPassword } from "../access/password.ts";
import { firstBroken } from "../session/index.ts";
import { findSigned } from "../session/session.queries.ts";
import { findLots } from "../stock/lot.queries.ts";
import { ledgerDiffers } from "../stock/movement.queries.ts";
import { findProducts } from "../stock/product.queries.ts";
import { demoPassword, fillDemo, resetDemo } from "./index.ts";

const now = new Date("2026-11-24T10:12:00+03:00");
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fillDemo(fresh.database, now);
});
afterAll(() => fresh.close());

const count = async (table: string, where = "true") => {
  const { rows } = await fresh.owner.query<{ n: number }>(`select count(*) as n from ${table} where ${where}`);
  return rows[0]?.n;
};
const clinicOf = async (code: string) => {
  const { rows } = await fresh.owner.query("select clinic_id from clinic_code where code = $1", [code]);
  return rows[0]?.clinic_id as string;
};

test("both clinics are filled, with patients, courses, signed sessions and a board", async () => {
  expect(await count("clinic", "demo")).toBe(2);
  expect(await count("patient")).toBe(43);
  expect(await count("member")).toBe(11);
  expect(await count("room")).toBe(6);
  expect(await count("demo_persona")).toBe(7);
  expect(await count("course")).toBeGreaterThan(28);
  expect(await count("session_record", "kind = 'signed'")).toBeGreaterThan(90);
  expect(await count("session_record", "kind = 'amended'")).toBe(1);
  expect(await count("visit", "starts_at::date = '2026-11-24'")).toBeGreaterThan(15);
  expect(await count("course_version", "state in ('finished', 'stopped')")).toBe(3);
});

test("the calendar has what every visit takes, absences, a stay of two services, and one open offer of three who wait", async () => {
  expect(await count("booking", "live and kind = 'room' and visit_id is not null")).toBe(await count("visit"));
  expect(await count("booking", "live and kind = 'patient'")).toBe(await count("visit"));
  expect(await count("visit", "practitioner_id is null")).toBe(0);
  expect(await count("visit", "device_id is not null")).toBeGreaterThan(10);
  expect(await count("visit", "together_id is not null")).toBeGreaterThan(10);
  expect(await count("visit", "starts_at between '2026-11-25' and '2026-12-08'")).toBeGreaterThan(15);
  expect(await count("absence", "kind = 'clinic'")).toBe(2);
  expect(await count("waitlist_entry")).toBe(3);
  expect(await count("slot_offer", "state = 'open'")).toBe(1);
  expect(await count("booking", "live and offer_id is not null")).toBe(1);
});

test("each clinic sees its own patients alone, also when a query forgets to ask for one clinic", async () => {
  const seen = async (code: string) => {
    const clinicId = await clinicOf(code);
    return fresh.database.inClinic({ clinicId }, (db) => db.selectFrom("patient").select("id").execute());
  };
  expect(await seen("kordon")).toHaveLength(40);
  expect(await seen("altstadt")).toHaveLength(3);
});

test("every seal fits what it seals, the amended one too", async () => {
  const clinicId = await clinicOf("kordon");
  await fresh.database.inClinic({ clinicId }, async (db) => {
    const sessions = await db.selectFrom("session_record").select("session_id").distinct().execute();
    for (const { session_id: id } of sessions) {
      const versions = await findSigned(db, clinicId, id);
      expect(firstBroken(versions.map((each) => ({ ...each, document: each.stored as never })))).toBeNull();
    }
    expect(sessions.length).toBeGreaterThan(80);
  });
});

test("each clinic's cupboard has a lot that is held, one out of date, one last vial and something to order, and its ledger adds up", async () => {
  for (const code of ["kordon", "altstadt"]) {
    const clinicId = await clinicOf(code);
    const own = `clinic_id = '${clinicId}'`;
    expect(await count("lot", `${own} and state = 'quarantined'`)).toBe(1);
    expect(await count("lot", `${own} and expires < '2026-11-24'`)).toBe(1);
    expect(await count("lot", `${own} and balance = 1`)).toBe(1);
    await fresh.database.inClinic({ clinicId }, async (db) => {
      expect(await ledgerDiffers(db, clinicId)).toEqual([]);
      const products = await findProducts(db, clinicId);
      for (const { gtin } of products) expect([gtin, isGtin(gtin ?? "")]).toEqual([gtin, true]);
      const lots = await findLots(db, clinicId);
      const left = (substance: string) =>
        lots.filter(({ product }) => product.substance === substance).reduce((sum, { balance }) => sum + balance, 0);
      const caffeine = products.find(({ substance }) => substance === "caffeine");
      expect(toOrder(caffeine ?? { reorderAt: null, reorderTo: null }, left("caffeine"))).toBeGreaterThan(0);
    });
  }
  expect(await count("lot", "lot = 'HA-2291' and state = 'recalled'")).toBe(1);
  expect(await count("stock_movement", "balance < 0")).toBe(0);
});

test("every lot that a session of the demo names is a lot of its clinic's stock, with the same last day", async () => {
  const { rows } = await fresh.owner.query<{ lot: string; same: boolean | null }>(
    `select ingredient->>'lot' as lot, (ingredient->>'expires')::date = lot.expires as same
       from session_draft
      cross join jsonb_array_elements(document->'mixture'->'ingredients') as ingredient
       left join lot on lot.clinic_id = session_draft.clinic_id
        and lot.id = (ingredient->>'lotId')::uuid`,
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ lot, same }) => lot !== null && same !== true)).toEqual([]);
});

test("a member signs in with the demo's password", async () => {
  const { rows } = await fresh.owner.query("select password_hash from member where email = 'aydin@kordon.example'");
  expect(await isPassword(rows[0].password_hash, demoPassword)).toBe(true);
  expect(await isPassword(rows[0].password_hash, "demo-pistor-2025")).toBe(false);
});

test("a reset makes the demo anew, leaves no other row of it, touches no other clinic, and records stay unchangeable", async () => {
  const other = await freshClinic(fresh.database);
  await freshPatient(fresh.database, other);
  const before = await clinicOf("kordon");
  // Two minutes before midnight, when the clinic has closed: there is an hour to offer all the same.
  await resetDemo(fresh.owner, fresh.database, new Date("2026-11-25T23:58:00+03:00"));
  expect(await count("slot_offer", "state = 'open'")).toBe(1);
  expect(await clinicOf("kordon")).not.toBe(before);
  expect(await count("patient")).toBe(44);
  expect(await count("patient", `clinic_id = '${other.clinicId}'`)).toBe(1);
  expect(await count("session_record", `clinic_id = '${before}'`)).toBe(0);
  await expect(fresh.owner.query("delete from session_record")).rejects.toThrow(/never changed or removed/);
});
