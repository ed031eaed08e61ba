import type { SessionDraft } from "@pistor/core/session";
import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  aLot,
  anAskedPatient,
  anOpenSession,
  aProductOf,
  aWholeRecord,
  clinicsAtWork,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { ledgerDiffers } from "./movement.queries.ts";

const today = "2026-11-23";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const as = () => work.ours.as;
let nth = 0;

/** A lot of vials of 2 mL, and a session that is ready to be signed: what was drawn from it, in mL. */
async function ready(
  given: { volumeMl?: number; container?: "single-dose" | "multi-dose"; patientId?: string; lotId?: string } = {},
) {
  nth += 1;
  const lot = `CH-${nth}`;
  const productId = await aProductOf(as().nurse, {
    gtin: null,
    name: `Charted ${nth}`,
    container: given.container ?? "single-dose",
  });
  const lotId = given.lotId ?? (await aLot(as().nurse, { productId, lot, count: 5 }));
  const patientId = given.patientId ?? (await anAskedPatient(as().nurse));
  const sessionId = await anOpenSession(as().nurse, await aCourse(as().physician, patientId, { start: today }));
  const save = (document: SessionDraft, version: number) =>
    as().nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, { "if-match": `"${version}"` });
  const saved = await save(drawnFrom(lotId, given.volumeMl ?? 2), 1);
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  return { lotId, patientId, sessionId, version: saved.body.version as number };
}

function drawnFrom(lotId: string | null, volumeMl: number): SessionDraft {
  const whole = aWholeRecord(today);
  const mixture = whole.mixture;
  if (mixture === undefined) throw new Error("The record has no mixture.");
  const [ingredient] = mixture.ingredients;
  if (ingredient === undefined) throw new Error("The mixture has no ingredient.");
  return { ...whole, mixture: { ...mixture, ingredients: [{ ...ingredient, volumeMl, lotId }] } };
}

const sign = (sessionId: string, version: number) =>
  as().physician.send("POST", `/sessions/${sessionId}/sign`, {}, { "if-match": `"${version}"` });
const shown = async (lotId: string) => (await as().nurse.get(`/stock/lots/${lotId}`)).body;
const open = (lotId: string, sessionId: string) => as().nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId });
const hold = (lotId: string, state: string) =>
  as().nurse.send("POST", `/stock/lots/${lotId}/holds`, { state, reason: "The cap was loose." });

test("what is charted and was not opened before is taken at the signature, in whole vials, and what is left is thrown away", async () => {
  const { lotId, sessionId, version } = await ready({ volumeMl: 2.5 });
  expect((await sign(sessionId, version)).status).toBe(200);
  const { lot, movements } = await shown(lotId);
  // 2.5 mL of vials of 2 mL: two of five.
  expect(lot).toMatchObject({ balance: 3, open: [] });
  expect(movements.at(-1)).toMatchObject({ kind: "taken", count: -2, sessionId });
});

test("a vial that was opened for the session is not taken again, also when it was written off before", async () => {
  const { lotId, sessionId, version } = await ready();
  const opened = await open(lotId, sessionId);
  await as().nurse.send("POST", `/stock/vials/${opened.body.vialId}/end`, { how: "empty" });
  expect((await sign(sessionId, version)).status).toBe(200);
  expect((await shown(lotId)).lot.balance).toBe(4);
});

test("a lot that was held after the draft was saved stops the signature, and one whose vial was open before does not", async () => {
  const stopped = await ready();
  // Before the record's first needle, which went in at 10:20 in Istanbul.
  work.at(`${today}T07:00:00.000Z`);
  await hold(stopped.lotId, "quarantined");
  work.at(`${today}T09:00:00.000Z`);
  const refused = await sign(stopped.sessionId, stopped.version);
  expect([refused.status, refused.body.problem, refused.body.at]).toEqual([
    409,
    "stock.quarantined",
    "/document/mixture/ingredients/0/lotId",
  ]);
  expect((await shown(stopped.lotId)).lot.balance).toBe(5);
  expect((await as().nurse.get(`/sessions/${stopped.sessionId}`)).body.signed).toEqual([]);

  const opened = await ready();
  await open(opened.lotId, opened.sessionId);
  await hold(opened.lotId, "quarantined");
  expect((await sign(opened.sessionId, opened.version)).status).toBe(200);
  expect((await shown(opened.lotId)).lot.balance).toBe(4);
});

test("a patient's multi-dose vial serves the next session too, and nobody else's", async () => {
  const first = await ready({ volumeMl: 0.8, container: "multi-dose" });
  expect((await sign(first.sessionId, first.version)).status).toBe(200);
  expect((await shown(first.lotId)).lot).toMatchObject({ balance: 4, open: [{ leftMl: 1.2 }] });
  const again = await ready({ volumeMl: 0.8, patientId: first.patientId, lotId: first.lotId });
  expect((await sign(again.sessionId, again.version)).status).toBe(200);
  expect((await shown(first.lotId)).lot).toMatchObject({ balance: 4, open: [{ leftMl: 0.4 }] });
  const other = await ready({ volumeMl: 0.8, lotId: first.lotId });
  expect((await sign(other.sessionId, other.version)).status).toBe(200);
  expect((await shown(first.lotId)).lot.balance).toBe(3);
});

test("a vial that was past its use when the first needle went in stops the signature", async () => {
  const { lotId, sessionId, version } = await ready();
  await open(lotId, sessionId);
  // The record's first needle went in at 10:20 in Istanbul.
  await work.fresh.owner.query("update open_vial set discard_at = '2026-11-23T07:19:00Z' where lot_id = $1", [lotId]);
  const refused = await sign(sessionId, version);
  expect([refused.status, refused.body.problem]).toEqual([409, "vial.past-use"]);
});

test("a needle with a lot of the stock falls by one piece, and a lot that is not in stock is asked back", async () => {
  const productId = await aProductOf(as().nurse, {
    gtin: null,
    name: "Needle",
    kind: "needle",
    substance: null,
    strength: null,
    container: "piece",
    packMl: null,
  });
  const needleLot = await aLot(as().nurse, { productId, lot: "N4", count: 100 });
  const { lotId, sessionId } = await ready();
  const { equipment } = aWholeRecord(today);
  const needle = equipment?.needle;
  if (needle === null || needle === undefined) throw new Error("The record has no needle.");
  const chart = (of: string, version: number) =>
    as().nurse.send(
      "PUT",
      `/sessions/${sessionId}/draft`,
      { document: { ...drawnFrom(of, 2), equipment: { ...equipment, needle: { ...needle, lotId: needleLot } } } },
      { "if-match": `"${version}"` },
    );
  await chart("01890000-0000-7000-8000-000000000000", 2);
  const unknown = await sign(sessionId, 3);
  expect([unknown.status, unknown.body.problem]).toEqual([422, "stock.unknown-lot"]);
  await chart(lotId, 3);
  expect((await sign(sessionId, 4)).status).toBe(200);
  expect((await shown(needleLot)).lot).toMatchObject({ balance: 99, open: [] });
});

test("a correction moves no stock: a lot that it brings in must have been opened for the session first", async () => {
  const { lotId, sessionId, version } = await ready();
  await sign(sessionId, version);
  const other = await ready();
  const amend = (document: SessionDraft) =>
    as().physician.send(
      "POST",
      `/sessions/${sessionId}/amendments`,
      { document, reason: "The lot was read wrongly." },
      { "if-match": '"1"' },
    );
  const refused = await amend(drawnFrom(other.lotId, 2));
  expect([refused.status, refused.body.problem]).toEqual([409, "stock.amended-not-taken"]);
  expect((await shown(other.lotId)).lot.balance).toBe(5);
  await open(other.lotId, sessionId);
  expect((await amend(drawnFrom(other.lotId, 2))).status).toBe(200);
  expect((await shown(lotId)).lot.balance).toBe(4);
  expect((await shown(other.lotId)).lot.balance).toBe(4);
});

test("twenty physicians sign for a lot of five at once: five sessions are signed, and no vial is given twice", async () => {
  const first = await ready();
  const sessions = [first];
  for (let count = 1; count < 20; count++) sessions.push(await ready({ lotId: first.lotId }));
  const answers = await Promise.all(sessions.map(({ sessionId, version }) => sign(sessionId, version)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(15);
  expect((await shown(first.lotId)).lot.balance).toBe(0);
  const { who } = work.ours;
  expect(await work.fresh.database.inClinic(who, (db) => ledgerDiffers(db, who.clinicId))).toEqual([]);
});
