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

const today = "2026-11-23";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const as = () => work.ours.as;
let nth = 0;

/** A lot of five vials of a product of its own. */
async function inStock(product: object = {}): Promise<{ lot: string; lotId: string }> {
  nth += 1;
  const lot = `ND-${nth}`;
  const productId = await aProductOf(as().nurse, { gtin: null, name: `Not drawn ${nth}`, ...product });
  return { lot, lotId: await aLot(as().nurse, { productId, lot }) };
}

async function aSession(): Promise<string> {
  const patientId = await anAskedPatient(as().nurse);
  const courseId = await aCourse(as().physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  return anOpenSession(as().nurse, courseId);
}

/** Signs a session of somebody who was given this. */
async function sign(drawn: { lot: string; lotId: string | null }, more: object = {}, opened?: string) {
  const sessionId = opened ?? (await aSession());
  const whole = aWholeRecord(today);
  const { mixture } = whole;
  if (mixture === undefined) throw new Error("The record has no mixture.");
  const ingredients = mixture.ingredients.map((each) => ({ ...each, ...drawn }));
  const document: SessionDraft = { ...whole, ...more, mixture: { ...mixture, ingredients } };
  await as().nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, { "if-match": '"1"' });
  return as().physician.send("POST", `/sessions/${sessionId}/sign`, {}, { "if-match": '"2"' });
}

const prepare = (sessionId: string, drawn: { lot: string | null; lotId: string | null }) =>
  as().nurse.send("POST", `/sessions/${sessionId}/preparations`, {
    ingredients: [
      { substance: "hyaluronic-acid", strength: "10 mg/mL", salt: null, volumeMl: 2, expires: "2027-05-31", ...drawn },
    ],
    syringes: [{ fillMl: 1 }],
  });
const recall = (lot: string) =>
  as()["safety-officer"].send("POST", "/recalls", {
    lot,
    substance: null,
    reason: "Called back by its maker.",
    source: "Notice 12",
    drill: false,
  });
/** Before the needle of the whole record, which went in at 10:20 in Istanbul. */
async function beforeTheNeedle<Done>(act: () => Promise<Done>): Promise<Done> {
  work.at(`${today}T07:00:00.000Z`);
  const done = await act();
  work.at(`${today}T09:00:00.000Z`);
  return done;
}
const hold = (lotId: string, state: string) =>
  as().nurse.send("POST", `/stock/lots/${lotId}/holds`, { state, reason: "The cap was loose." });
const shown = async (lotId: string) => (await as().nurse.get(`/stock/lots/${lotId}`)).body.lot;
const said = ({ status, body }: { status: number; body: { problem?: string; at?: string } }) => [
  status,
  body.problem,
  body.at,
];
const atLot = "/document/mixture/ingredients/0/lotId";

test("a number that is called back cannot be signed because it was typed, however it is spelt", async () => {
  const { lot } = await inStock();
  await beforeTheNeedle(() => recall(lot));
  for (const typed of [lot, lot.toLowerCase(), ` ${lot.replace("-", " ")}`])
    expect(said(await sign({ lot: typed, lotId: null })), typed).toEqual([409, "stock.recalled", atLot]);
});

test("a number that is called back and never was in stock is neither prepared nor signed", async () => {
  await beforeTheNeedle(() => recall("ELSEWHERE-9"));
  const typed = { lot: "elsewhere 9", lotId: null };
  expect(said(await prepare(await aSession(), typed))).toEqual([409, "stock.recalled", "/ingredients/0/lotId"]);
  expect(said(await sign(typed))).toEqual([409, "stock.recalled", atLot]);
});

test("a number with a sign that nobody sees is refused at the door, and found by its recall in a record", async () => {
  const { lot, lotId } = await inStock();
  const unseen = `${lot.slice(0, 2)}\u200b${lot.slice(2)}`;
  expect(said(await prepare(await aSession(), { lot: unseen, lotId: null }))).toEqual([
    400,
    "document.wrong",
    "/ingredients/0/lot",
  ]);
  expect((await recall(`${lot}\u202e`)).status).toBe(400);
  expect((await sign({ lot: unseen, lotId: null })).status).toBe(200);
  expect((await as().nurse.get(`/recalls/trace?lot=${lot}`)).body.counts.patients).toBe(1);
  await beforeTheNeedle(() => recall(lot));
  expect(said(await sign({ lot: unseen, lotId: null }))).toEqual([409, "stock.recalled", atLot]);
  expect((await shown(lotId)).balance).toBe(5);
});

test("a vial of something else, or of another strength, is not signed as what was wanted", async () => {
  const lidocaine = await inStock({ substance: "lidocaine", strength: "2 %" });
  expect(said(await sign(lidocaine))).toEqual([422, "preparation.other-product", atLot]);
  const stronger = await inStock({ strength: "20 mg/mL" });
  expect(said(await sign(stronger))).toEqual([
    422,
    "preparation.other-strength",
    "/document/mixture/ingredients/0/strength",
  ]);
  expect((await shown(lidocaine.lotId)).balance).toBe(5);
});

test("a cream for the skin alone is not drawn up, though it holds the substance", async () => {
  const { lotId } = await inStock({ kind: "cream", externalUse: true });
  const made = await prepare(await aSession(), { lot: null, lotId });
  expect(said(made)).toEqual([422, "product.external-use", "/ingredients/0/lotId"]);
});

test("a record says the number of the lot that it names, whatever was written beside it", async () => {
  const { lot, lotId } = await inStock();
  expect((await sign({ lot: "ANOTHER-1", lotId })).status).toBe(200);
  const trace = async (of: string) => (await as().nurse.get(`/recalls/trace?lot=${of}`)).body.counts.patients;
  expect([await trace(lot), await trace("ANOTHER-1")]).toEqual([1, 0]);
});

test("a notice typed in small letters holds the box and finds who was given it", async () => {
  const { lot, lotId } = await inStock();
  await sign({ lot, lotId });
  const { body } = await recall(lot.toLowerCase());
  expect(body.held).toBe(1);
  expect((await shown(lotId)).state).toBe("recalled");
  const { recall: opened, trace } = (await as().nurse.get(`/recalls/${body.recallId}`)).body;
  expect([opened.lot, trace.counts.patients]).toEqual([lot, 1]);
});

test("a nurse who releases a quarantine at the moment of a recall does not lift the recall", async () => {
  for (let time = 0; time < 10; time++) {
    const { lot, lotId } = await inStock();
    await hold(lotId, "quarantined");
    await Promise.all([recall(lot), hold(lotId, "usable")]);
    expect((await shown(lotId)).state).toBe("recalled");
  }
});

test("a vial that was opened for nobody becomes one patient's, though two are prepared from it at once", async () => {
  for (let time = 0; time < 5; time++) {
    const { lotId } = await inStock({ container: "multi-dose", packMl: 10 });
    const sessions = [await aSession(), await aSession()];
    await as().nurse.send("POST", `/stock/lots/${lotId}/vials`, { sessionId: null });
    await Promise.all(sessions.map((sessionId) => prepare(sessionId, { lot: null, lotId })));
    const { open, balance } = await shown(lotId);
    expect(new Set(open.map(({ patientId }: { patientId: string }) => patientId)).size).toBe(2);
    expect([open.map(({ leftMl }: { leftMl: number }) => leftMl), balance]).toEqual([[8, 8], 3]);
  }
});

test("no more is put back than went out", async () => {
  const { lotId } = await inStock();
  const move = (kind: string, count: number) =>
    as().nurse.send("POST", `/stock/lots/${lotId}/movements`, { kind, count, reason: "Taken by mistake." });
  expect((await move("put-back", 1)).body.problem).toBe("stock.never-went-out");
  await move("wasted", 2);
  expect((await move("put-back", 3)).body.problem).toBe("stock.never-went-out");
  expect((await move("put-back", 2)).body).toEqual({ balance: 5 });
  expect((await move("put-back", 1)).body.problem).toBe("stock.never-went-out");
});

test("a session that was opened while its lot was good is not signed for a needle of the day after", async () => {
  const { lotId, lot } = await inStock();
  await work.fresh.owner.query("update lot set expires = $1 where id = $2", [today, lotId]);
  const opened = [await aSession(), await aSession()];
  work.at("2026-11-24T09:00:00.000Z");
  const needles = {
    firstNeedleAt: "2026-11-24T10:20:00+03:00",
    lastNeedleAt: "2026-11-24T10:35:00+03:00",
    observedUntil: "2026-11-24T11:05:00+03:00",
  };
  const answers = [
    await sign({ lot, lotId }, needles, opened[0]),
    await sign({ lot, lotId: null }, needles, opened[1]),
  ];
  work.at(`${today}T09:00:00.000Z`);
  expect(answers.map(said)).toEqual([
    [409, "stock.expired", atLot],
    [409, "stock.expired", atLot],
  ]);
  expect((await sign({ lot, lotId })).status).toBe(200);
});

test("what was injected before its lot was called back is written down as it was, and the recall finds whom it went into", async () => {
  const { lot, lotId } = await inStock();
  expect((await recall(lot)).status).toBe(200);
  expect(await shown(lotId)).toMatchObject({ state: "recalled", balance: 5 });
  expect((await sign({ lot, lotId })).status).toBe(200);
  expect((await sign({ lot, lotId: null })).status).toBe(200);
  expect(await shown(lotId)).toMatchObject({ state: "recalled", balance: 4 });
  expect((await as().nurse.get(`/recalls/trace?lot=${lot}`)).body.counts.patients).toBe(2);
});

test("a lot that was held, freed and held again is stopped by the hold that was there when the needle went in", async () => {
  const { lot, lotId } = await inStock();
  await beforeTheNeedle(() => hold(lotId, "quarantined"));
  await hold(lotId, "usable");
  await hold(lotId, "quarantined");
  expect(said(await sign({ lot, lotId }))).toEqual([409, "stock.quarantined", atLot]);
});
