import { readFileSync } from "node:fs";
import { lotKey } from "@pistor/core/stock";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../kit/index.ts";
import { routes } from "../routes.ts";

const today = "2026-11-23";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

let lots = 0;
/** A number that no other test uses. */
const newLot = () => `T-${++lots}${newId().slice(-6)}`;

const ingredient = (lot: string | null, more: object = {}) => ({
  substance: "hyaluronic-acid",
  strength: "10 mg/mL",
  mgPerMl: 10,
  volumeMl: 2,
  lot,
  expires: "2027-05-31",
  ...more,
});
const withLots = (ingredients: object[]) => ({
  mixture: { verdict: "ok", ingredients, preparedBy: "Test nurse", checkedBy: "Dr. Ada Test" },
});

/** Treats a new patient with a lot, and signs. */
async function treat(lot: string | null, given: { person?: object; staffed?: AtWork["ours"] } = {}) {
  const { as } = given.staffed ?? work.ours;
  const patientId = await anAskedPatient(as.nurse, { person: given.person ?? {} });
  const courseId = await aCourse(as.physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(as.nurse, courseId);
  const document = aWholeRecord(today, withLots([ingredient(lot)]) as object);
  await as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, { "if-match": '"1"' });
  const signed = await as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, { "if-match": '"2"' });
  if (signed.status !== 200) throw new Error(`Not signed: ${JSON.stringify(signed.body)}`);
  return { patientId, sessionId, document };
}

async function open(lot: string, more: object = {}): Promise<string> {
  const body = {
    lot,
    substance: null,
    reason: "Called back by its maker.",
    source: "Notice 12",
    drill: false,
    ...more,
  };
  const opened = await work.ours.as["safety-officer"].send("POST", "/recalls", body);
  if (opened.status !== 200) throw new Error(`Not opened: ${JSON.stringify(opened.body)}`);
  return opened.body.recallId;
}

test("a lot leads to everybody who was given it, with the volume that the points took and twelve weeks of watch", async () => {
  const lot = newLot();
  const one = await treat(lot);
  await treat(newLot());
  const { status, body } = await work.ours.as.nurse.get(`/recalls/trace?lot=${lot}`);
  expect(status).toBe(200);
  // 14 points of 0.01 mL; 84 days after 23 November 2026 by GNU date.
  expect(body.people).toMatchObject([
    {
      id: one.patientId,
      name: "Elif Demir",
      phone: "+90 232 000 00 00",
      last: today,
      watchUntil: "2027-02-15",
      volumeMl: 0.14,
    },
  ]);
  expect(body.counts).toEqual({ patients: 1, sessions: 1, told: 0, open: 1, missingPhone: 0 });
});

test("a patient leads to their lots, with what was really taken", async () => {
  const lot = newLot();
  const { patientId, sessionId } = await treat(lot);
  const { body } = await work.ours.as.nurse.get(`/patients/${patientId}/lots`);
  // 0.14 mL of 10 mg/mL.
  expect(body.given).toMatchObject([
    { sessionId, lot, kind: "injected", volumeMl: 0.14, mg: 1.4, recallId: null },
    { sessionId, lot: "N-3304", kind: "device", substance: null, volumeMl: null },
  ]);
});

test("the needle's lot leads to the patient too", async () => {
  const { patientId } = await treat(newLot());
  const { body } = await work.ours.as.nurse.get("/recalls/trace?lot=N-3304");
  expect(body.people.map(({ id }: { id: string }) => id)).toContain(patientId);
});

test("the latest version of a session counts: a lot that was corrected away leads nowhere any more", async () => {
  const [wrong, right] = [newLot(), newLot()];
  const { sessionId, document } = await treat(wrong);
  const amended = await work.ours.as.physician.send(
    "POST",
    `/sessions/${sessionId}/amendments`,
    { document: { ...document, ...withLots([ingredient(right)]) }, reason: "The lot was read from another box." },
    { "if-match": '"1"' },
  );
  expect(amended.status).toBe(200);
  const people = async (lot: string) => (await work.ours.as.nurse.get(`/recalls/trace?lot=${lot}`)).body.people.length;
  expect([await people(wrong), await people(right)]).toEqual([0, 1]);
});

test("a lot that is spelt alike is told apart, and never counted in", async () => {
  const lot = `HO-${newLot()}`;
  await treat(lot);
  await treat(lot.replace("HO-", "h0 "));
  const { body } = await work.ours.as.nurse.get(`/recalls/trace?lot=${lot}`);
  expect(body.counts.patients).toBe(1);
  expect(body.similar).toEqual([{ lot: lot.replace("HO-", "h0 "), patients: 1, sessions: 1 }]);
});

test("the database compares lot numbers as the engine does", async () => {
  const numbers = ["HA-2291", "ha 229l", "ОЧ-0", "a.b_c/d#e", "iIlLoO", "\u00a0x\u2009y\u202fz\t", "ß-é", "12 34"];
  for (const number of numbers) {
    const { rows } = await work.fresh.owner.query("select lot_key($1) as key", [number]);
    expect(rows[0].key, number).toBe(lotKey(number));
  }
});

test("another clinic's patients are in no trace", async () => {
  const lot = newLot();
  await treat(lot, { staffed: work.theirs });
  expect((await work.ours.as.nurse.get(`/recalls/trace?lot=${lot}`)).body.people).toEqual([]);
});

test("contacts are kept one by one, the latest counts, and a missing telephone is counted", async () => {
  const lot = newLot();
  const { patientId } = await treat(lot, { person: { phone: "" } });
  const recallId = await open(lot, { drill: true });
  const { as } = work.ours;
  await as.nurse.send("POST", `/recalls/${recallId}/contacts`, { patientId, state: "called-no-answer", note: "" });
  work.at(`${today}T09:30:00.000Z`);
  await as.coordinator.send("POST", `/recalls/${recallId}/contacts`, {
    patientId,
    state: "told",
    note: "By her sister.",
  });
  const { body } = await as.nurse.get(`/recalls/${recallId}`);
  expect(body.trace.counts).toEqual({ patients: 1, sessions: 1, told: 1, open: 0, missingPhone: 1 });
  expect(body.trace.people[0].contacts).toMatchObject([
    { state: "told", note: "By her sister.", by: "Test coordinator", at: "2026-11-23T12:30:00+03:00" },
    { state: "called-no-answer", by: "Test nurse" },
  ]);
  expect(body.everybodyTriedMinutes).toBe(0);
  const stranger = await as.nurse.send("POST", `/recalls/${recallId}/contacts`, {
    patientId: work.ours.patientId,
    state: "told",
    note: "",
  });
  expect([stranger.status, stranger.body.problem]).toEqual([422, "recall.not-given"]);
});

test("a nurse opens and closes no recall, and nobody ends one in silence while somebody is to be told", async () => {
  const lot = newLot();
  const { patientId } = await treat(lot);
  const { as } = work.ours;
  const body = { lot, substance: null, reason: "Called back by its maker.", source: "", drill: true };
  expect((await as.nurse.send("POST", "/recalls", body)).status).toBe(403);
  const recallId = await open(lot);
  expect((await as.nurse.send("POST", `/recalls/${recallId}/close`, { reason: "" })).status).toBe(403);
  const early = await as.owner.send("POST", `/recalls/${recallId}/close`, { reason: "" });
  expect([early.status, early.body.problem]).toEqual([422, "recall.people-left"]);
  await as.nurse.send("POST", `/recalls/${recallId}/contacts`, {
    patientId,
    state: "not-reachable",
    note: "Moved away.",
  });
  expect((await as.owner.send("POST", `/recalls/${recallId}/close`, { reason: "" })).status).toBe(200);
  const late = await as.nurse.send("POST", `/recalls/${recallId}/contacts`, { patientId, state: "told", note: "" });
  expect([late.status, late.body.problem]).toEqual([409, "recall.closed"]);
});

test("a duty is ticked once, with who was first", async () => {
  const recallId = await open(newLot());
  const { as } = work.ours;
  await as.nurse.send("POST", `/recalls/${recallId}/duties`, { duty: "set-aside", note: "Box 3." });
  await as.owner.send("POST", `/recalls/${recallId}/duties`, { duty: "set-aside", note: "" });
  const { body } = await as.nurse.get(`/recalls/${recallId}`);
  expect(body.duties).toMatchObject([{ duty: "set-aside", by: "Test nurse", note: "Box 3." }]);
});

/** A lot in the cupboard. */
async function inStock(lot: string): Promise<string> {
  const { who } = work.ours;
  const [productId, lotId] = [newId(), newId()];
  await work.fresh.database.inClinic(who, async (db) => {
    const product = {
      kind: "injectable",
      name: `Product of ${lot}`,
      substance: "hyaluronic-acid",
      strength: "10 mg/mL",
    };
    await db
      .insertInto("product")
      .values({ clinic_id: who.clinicId, id: productId, container: "single-dose", pack_ml: 2, ...product })
      .execute();
    const received = { expires: "2027-05-31", received_on: "2026-11-01", balance: 3 };
    await db
      .insertInto("lot")
      .values({ clinic_id: who.clinicId, id: lotId, product_id: productId, lot, ...received })
      .execute();
  });
  return lotId;
}

const stateOf = async (lotId: string) => {
  const { rows } = await work.fresh.owner.query("select state from lot where id = $1", [lotId]);
  return rows[0].state;
};

test("opening a recall holds every lot of that number, with the reason; a drill holds nothing", async () => {
  const lot = newLot();
  const [one, other] = [await inStock(lot), await inStock(lot)];
  const alike = await inStock(lot.toLowerCase());
  await open(lot, { drill: true });
  expect([await stateOf(one), await stateOf(other)]).toEqual(["usable", "usable"]);
  const recallId = await open(lot);
  expect([await stateOf(one), await stateOf(other), await stateOf(alike)]).toEqual(["recalled", "recalled", "usable"]);
  const { rows } = await work.fresh.owner.query("select state, reason from lot_hold where lot_id = $1", [one]);
  expect(rows).toEqual([{ state: "recalled", reason: "Called back by its maker." }]);
  const { body } = await work.ours.as.nurse.get(`/recalls/${recallId}`);
  expect(
    body.trace.stock.map(({ lot: number, exact, state }: Record<string, unknown>) => [number, exact, state]),
  ).toEqual(
    expect.arrayContaining([
      [lot, true, "recalled"],
      [lot.toLowerCase(), false, "usable"],
    ]),
  );
});

test("a vial that was scanned before the recall is refused when it is taken after it, with the reason", async () => {
  const lot = newLot();
  const lotId = await inStock(lot);
  const { as } = work.ours;
  const scanned = await as.nurse.send("POST", "/stock/scans", { text: lot });
  expect(scanned.body.exact).toMatchObject({ id: lotId, state: "usable", findings: [] });
  await open(lot);
  const taken = await as.nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId: null });
  expect([taken.status, taken.body.problem]).toEqual([409, "stock.recalled"]);
  const { rows } = await work.fresh.owner.query("select balance from lot where id = $1", [lotId]);
  expect(rows).toEqual([{ balance: 3 }]);
});

test("of a recall and a nurse who takes a vial at the same moment, no vial is taken after the hold", async () => {
  for (let round = 0; round < 8; round++) {
    const lot = newLot();
    const lotId = await inStock(lot);
    const { as } = work.ours;
    const [taken] = await Promise.all([
      as.nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId: null }),
      open(lot),
    ]);
    expect([200, 409]).toContain(taken.status);
    const { rows } = await work.fresh.owner.query("select balance, state from lot where id = $1", [lotId]);
    expect(rows).toEqual([{ balance: taken.status === 200 ? 2 : 3, state: "recalled" }]);
    expect((await as.nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId: null })).status).toBe(409);
  }
});

test("a delivery of a lot that is called back is on hold as it comes in", async () => {
  const lot = newLot();
  const lotId = await inStock(lot);
  await open(lot);
  // Somebody released it by mistake, and a new box comes.
  await work.fresh.owner.query("update lot set state = 'usable' where id = $1", [lotId]);
  const { rows } = await work.fresh.owner.query("select product_id from lot where id = $1", [lotId]);
  const box = { productId: rows[0].product_id, lot, expires: "2027-05-31", count: 5 };
  const more = { supplierId: null, placeId: null, note: "" };
  const received = await work.ours.as.nurse.send("POST", "/stock/lots", { ...box, ...more });
  expect(received.status).toBe(200);
  expect(await stateOf(lotId)).toBe("recalled");
});

test("a patient's page says which of their lots is under recall", async () => {
  const lot = newLot();
  const { patientId } = await treat(lot);
  const recallId = await open(lot);
  const { body } = await work.ours.as.nurse.get(`/patients/${patientId}/lots`);
  expect(body.given[0].recallId).toBe(recallId);
});

test("sessions that were signed before there were such rows are found too, with the same volumes", async () => {
  const { owner } = work.fresh;
  const rowsNow = async () =>
    (
      await owner.query(
        `select session_id, version, patient_id, kind, lot, lot_id, substance, strength,
                round(volume_ml::numeric, 6) as ml, round(mg::numeric, 6) as mg, on_date
           from administration where kind = 'injected' order by 1, 2, 5, 7, 9`,
      )
    ).rows;
  const written = await rowsNow();
  expect(written.length).toBeGreaterThan(5);
  const migration = readFileSync(
    new URL("../../migrations/0012_administration_and_recall.sql", import.meta.url),
    "utf8",
  );
  const backfill = /insert into administration[\s\S]*?;/.exec(migration)?.[0] ?? "";
  await owner.query("begin");
  await owner.query("alter table administration disable trigger user");
  await owner.query("delete from administration");
  await owner.query(backfill);
  expect(await rowsNow()).toEqual(written);
  await owner.query("rollback");
});
