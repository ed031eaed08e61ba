import { hashPassword } from "@pistor/server/access";
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
const noon = `${today}T09:00:00.000Z`;
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

const as = () => work.ours.as;
let count = 0;

/** A product with one lot of vials of 2 mL, and an open session of a patient. */
async function ready(given: { allergies?: string[]; count?: number; expires?: string; person?: object } = {}) {
  count += 1;
  const patientId = await anAskedPatient(as().nurse, {
    allergies: given.allergies ?? [],
    ...(given.person === undefined ? {} : { person: given.person }),
  });
  // The course was assessed for another mixture than the one that is prepared.
  const courseId = await aCourse(as().physician, patientId, { start: today, mixture: ["vitamin-c"] });
  const sessionId = await anOpenSession(as().nurse, courseId);
  const productId = await aProductOf(as().nurse, { gtin: null, name: `Hyaluron ${count}` });
  const lotId = await aLot(as().nurse, {
    productId,
    lot: `HA-${count}`,
    count: given.count ?? 3,
    ...(given.expires === undefined ? {} : { expires: given.expires }),
  });
  return { patientId, sessionId, productId, lotId, lot: `HA-${count}` };
}

const ingredient = (lotId: string | null, more: object = {}) => ({
  substance: "hyaluronic-acid",
  strength: "10 mg/mL",
  salt: null,
  volumeMl: 2,
  lotId,
  lot: null,
  expires: null,
  ...more,
});
const make = (sessionId: string, ingredients: object[], more: object = {}, who: "nurse" | "physician" = "nurse") =>
  as()[who].send("POST", `/sessions/${sessionId}/preparations`, {
    ingredients,
    syringes: [{ fillMl: 1 }, { fillMl: 1 }],
    ...more,
  });
const check = (id: string, who: "nurse" | "physician" = "physician", body: object = {}) =>
  as()[who].send("POST", `/preparations/${id}/check`, body);
const labels = (id: string, size = "62x40") => as().nurse.get(`/preparations/${id}/labels.pdf?size=${size}`);
const balanceOf = async (lotId: string) => (await as().nurse.get(`/stock/lots/${lotId}`)).body.lot.balance as number;
const hold = (lotId: string, state = "quarantined") =>
  as().nurse.send("POST", `/stock/lots/${lotId}/holds`, { state, reason: "The cap was loose." });
const said = ({ status, body }: { status: number; body: { problem?: string } }) => [status, body.problem];
/** Sizes of all pages of a PDF in points, read from its own bytes. */
const pagesOf = (pdf: Buffer) =>
  [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

test("a mixture is judged, drawn from stock, numbered, and used within four hours", async () => {
  const { sessionId, lotId, lot } = await ready();
  const made = await make(sessionId, [ingredient(lotId)]);
  expect(made.status).toBe(200);
  expect(made.body).toMatchObject({
    sessionId,
    at: "2026-11-23T12:00:00+03:00",
    useBefore: "2026-11-23T16:00:00+03:00",
    endsBy: "mixture",
    totalMl: 2,
    needsCheck: true,
    checkedBy: null,
    voided: null,
    ended: false,
  });
  expect(made.body.number).toMatch(/^M-\d{4}$/);
  expect(made.body.syringes).toEqual([
    { n: 1, of: 2, fillMl: 1, code: `${made.body.number}-1` },
    { n: 2, of: 2, fillMl: 1, code: `${made.body.number}-2` },
  ]);
  // All of the mixture is this one vial: what is in it is what was on the vial.
  expect(made.body.ingredients).toMatchObject([{ lot, expires: "2027-05-31", inMixture: "10 mg/mL" }]);
  expect(await balanceOf(lotId)).toBe(2);
  const listed = await as().nurse.get(`/sessions/${sessionId}/preparations`);
  expect(listed.body).toMatchObject({ names: 2, useWithinHours: 4, preparations: [{ id: made.body.id }] });
});

test("a lot whose last day is today ends the mixture at midnight, before its own four hours", async () => {
  const { sessionId, lotId } = await ready({ expires: today });
  work.at("2026-11-23T19:30:00.000Z"); // 22:30 in Istanbul
  const made = await make(sessionId, [ingredient(lotId)]);
  work.at(noon);
  expect(made.body).toMatchObject({ useBefore: "2026-11-24T00:00:00+03:00", endsBy: "vial" });
});

test("a refused mixture is not prepared, whoever says that it is fine, and no vial leaves the stock", async () => {
  const { sessionId, lotId } = await ready({ allergies: ["hyaluronic-acid"] });
  const made = await make(sessionId, [ingredient(lotId)]);
  expect(said(made)).toEqual([422, "allergy.matched"]);
  expect(made.body.at).toBe("/ingredients/0");
  expect(await balanceOf(lotId)).toBe(3);
});

test("a strength that cannot be read is refused where it stands", async () => {
  const { sessionId } = await ready();
  const typed = { lot: "X-1", expires: "2027-01-31", strength: "strong" };
  const made = await make(sessionId, [ingredient(null, typed)]);
  expect([made.status, made.body.at]).toEqual([422, "/ingredients/0/strength"]);
});

test("a lot that was held between scan and save is refused with the lot to take instead", async () => {
  const { sessionId, lotId, productId } = await ready();
  await aLot(as().nurse, { productId, lot: "HA-OTHER", count: 2 });
  await hold(lotId);
  const made = await make(sessionId, [ingredient(lotId)]);
  expect(said(made)).toEqual([409, "stock.quarantined"]);
  expect(made.body.message).toContain("HA-OTHER");
  expect(made.body.at).toBe("/ingredients/0/lotId");
});

test("a held lot that is typed instead of scanned is found all the same", async () => {
  const { sessionId, lotId, lot } = await ready();
  await hold(lotId);
  const made = await make(sessionId, [ingredient(null, { lot: ` ${lot.toLowerCase()}`, expires: "2027-05-31" })]);
  expect(said(made)).toEqual([409, "stock.quarantined"]);
});

test("a vial of another product, of another strength, or without a lot is refused with what to do", async () => {
  const { sessionId, lotId } = await ready();
  const other = await make(sessionId, [ingredient(lotId, { substance: "vitamin-c", strength: "100 mg/mL" })]);
  expect(said(other)).toEqual([422, "preparation.other-product"]);
  const stronger = await make(sessionId, [ingredient(lotId, { strength: "20 mg/mL" })]);
  expect(said(stronger)).toEqual([422, "preparation.other-strength"]);
  expect(stronger.body.message).toContain("10 mg/mL");
  expect(said(await make(sessionId, [ingredient(null, { expires: "2027-05-31" })]))).toEqual([
    422,
    "preparation.lot-missing",
  ]);
  expect(said(await make(sessionId, [ingredient(lotId)], { syringes: [{ fillMl: 2.5 }] }))).toEqual([
    422,
    "preparation.more-filled-than-mixed",
  ]);
  expect(await balanceOf(lotId)).toBe(3);
});

test("an empty lot is refused, and one that is empty but open for this session is drawn on", async () => {
  const { sessionId, lotId } = await ready({ count: 1 });
  expect((await make(sessionId, [ingredient(lotId, { volumeMl: 1 })], { syringes: [{ fillMl: 1 }] })).status).toBe(200);
  expect(await balanceOf(lotId)).toBe(0);
  expect((await make(sessionId, [ingredient(lotId, { volumeMl: 1 })], { syringes: [{ fillMl: 1 }] })).status).toBe(200);
  const third = await make(sessionId, [ingredient(lotId, { volumeMl: 1 })], { syringes: [{ fillMl: 1 }] });
  expect(said(third)).toEqual([409, "stock.none-left"]);
});

test("twenty who prepare at once get twenty numbers, none missing and none twice, and a refused one takes none", async () => {
  const sessions = await Promise.all(Array.from({ length: 20 }, () => ready({ count: 1 })));
  const before = await make(sessions[0]!.sessionId, [ingredient(sessions[0]!.lotId)]);
  const first = Number(before.body.number.slice(2));
  const wrong = make(sessions[1]!.sessionId, [ingredient(sessions[1]!.lotId, { strength: "20 mg/mL" })]);
  const typed = { lot: "BY-HAND", expires: "2027-05-31" };
  const made = await Promise.all(sessions.map(({ sessionId }) => make(sessionId, [ingredient(null, typed)])));
  expect((await wrong).status).toBe(422);
  expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  const numbers = made.map(({ body }) => Number(body.number.slice(2))).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, nth) => first + 1 + nth));
});

test("the maker does not check, another member does once, and only then labels print", async () => {
  const { sessionId, lotId } = await ready();
  const { id, by } = (await make(sessionId, [ingredient(lotId)])).body;
  expect(said(await labels(id))).toEqual([409, "preparation.not-checked"]);
  expect(said(await check(id, "nurse"))).toEqual([409, "preparation.checked-by-maker"]);
  const checked = await check(id);
  expect(checked.body).toMatchObject({ needsCheck: false, checkedAt: "2026-11-23T12:00:00+03:00" });
  expect(checked.body.checkedBy).not.toBe(by);
  // The same press again does no harm; another hand is told that it is done.
  expect((await check(id)).status).toBe(200);
  const large = await labels(id);
  expect(large.headers["content-type"]).toBe("application/pdf");
  expect(large.headers["cache-control"]).toContain("no-store");
  expect(large.headers["content-disposition"]).toMatch(/^inline; filename="M-\d{4}-labels-62x40\.pdf"$/);
  // 62 × 40 mm and 50 × 25 mm at 72 points to an inch of 25.4 mm.
  for (const [got, [x, y]] of [
    [pagesOf(large.body), [175.748, 113.386]],
    [pagesOf((await labels(id, "50x25")).body), [141.732, 70.866]],
  ] as const) {
    expect(got).toHaveLength(2);
    for (const page of got) {
      expect(Math.abs(page[0]! - x)).toBeLessThan(0.1);
      expect(Math.abs(page[1]! - y)).toBeLessThan(0.1);
    }
  }
  expect(Buffer.compare((await labels(id)).body, large.body)).toBe(0);
});

test("the table itself refuses a check by the maker, or under a false maker", async () => {
  const { sessionId, lotId } = await ready();
  const { id } = (await make(sessionId, [ingredient(lotId)])).body;
  const { who } = work.ours;
  const maker = await work.fresh.owner.query("select prepared_by from preparation where id = $1", [id]);
  const insert = (preparedBy: string, checkedBy: string) =>
    work.fresh.owner.query(
      "insert into preparation_check (clinic_id, preparation_id, prepared_by, checked_by) values ($1, $2, $3, $4)",
      [who.clinicId, id, preparedBy, checkedBy],
    );
  const { prepared_by: nurse } = maker.rows[0];
  await expect(insert(nurse, nurse)).rejects.toThrow(/checked_by_another/);
  await expect(insert(who.memberId, nurse)).rejects.toThrow(/foreign key/);
});

test("at the maker's tablet another member checks with e-mail and password, and stays signed out", async () => {
  const { sessionId, lotId } = await ready();
  const { id } = (await make(sessionId, [ingredient(lotId)])).body;
  const { who } = work.ours;
  const [email, password] = ["second@example.test", "a long pass phrase"];
  await work.fresh.owner.query("update member set email = $2, password_hash = $3 where clinic_id = $1 and id = $4", [
    who.clinicId,
    email,
    await hashPassword(password),
    who.memberId,
  ]);
  const cookie = as().nurse.cookie;
  expect(said(await check(id, "nurse", { email }))).toEqual([400, "document.wrong"]);
  expect(said(await check(id, "nurse", { email, password: "wrong" }))).toEqual([401, "access.wrong-password"]);
  const checked = await check(id, "nurse", { email, password });
  expect([checked.status, checked.body.needsCheck]).toEqual([200, false]);
  expect(as().nurse.cookie).toBe(cookie);
  const { rows } = await work.fresh.owner.query(
    "select member_id, outcome from audit where clinic_id = $1 and endpoint = 'preparation.check' and status = 200 order by seq desc limit 2",
    [who.clinicId],
  );
  expect(rows.map(({ member_id }) => member_id)).toContain(who.memberId);
  const kept = await work.fresh.owner.query("select fingerprint from idempotency where endpoint = 'preparation.check'");
  expect(kept.rows).toEqual([]);
});

test("ten wrong passwords at the tablet shut that name out, of signing in too", async () => {
  const { sessionId, lotId } = await ready();
  const { id } = (await make(sessionId, [ingredient(lotId)])).body;
  const email = "guessed@example.test";
  const tries = [];
  for (let nth = 0; nth < 11; nth++) tries.push((await check(id, "nurse", { email, password: `guess ${nth}` })).status);
  expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  const { rows } = await work.fresh.owner.query("select code from clinic_code where clinic_id = $1", [
    work.ours.who.clinicId,
  ]);
  const signIn = await as().nobody.send("POST", "/sign-in", { clinic: rows[0].code, email, password: "guess" });
  expect(said(signIn)).toEqual([429, "access.too-many-tries"]);
});

test("what is void, past its time, or drawn from a lot that is held since prints no label and is not checked", async () => {
  const { sessionId, lotId } = await ready({ count: 9 });
  const fresh = async () => (await make(sessionId, [ingredient(lotId)])).body.id as string;
  const [late, void1, held] = [await fresh(), await fresh(), await fresh()];
  await check(late);
  work.at("2026-11-23T13:00:00.001Z");
  expect(said(await labels(late))).toEqual([409, "preparation.ended"]);
  expect(said(await check(held))).toEqual([409, "preparation.ended"]);
  work.at(noon);

  await check(void1);
  const voided = await as().nurse.send("POST", `/preparations/${void1}/void`, { reason: "A vial was cloudy." });
  expect(voided.body.voided).toMatchObject({ reason: "A vial was cloudy." });
  expect(said(await labels(void1))).toEqual([409, "preparation.voided"]);

  await hold(lotId);
  expect(said(await check(held))).toEqual([409, "stock.quarantined"]);
  expect(said(await labels(late))).toEqual([409, "stock.quarantined"]);
  // The sheet prints whatever became of it, and says so.
  for (const id of [late, void1, held]) {
    const sheet = await as().nurse.get(`/preparations/${id}/sheet.pdf?lang=ar`);
    expect([sheet.status, pagesOf(sheet.body)[0]!.map(Math.round)]).toEqual([200, [595, 842]]);
  }
});

test("who looked at a patient's paper stands in the audit, also when it was refused", async () => {
  const { patientId, sessionId, lotId } = await ready();
  const { id } = (await make(sessionId, [ingredient(lotId)])).body;
  await labels(id);
  await as().nurse.get(`/preparations/${id}/sheet.pdf`);
  expect((await as().coordinator.get(`/preparations/${id}/sheet.pdf`)).status).toBe(403);
  const { rows } = await work.fresh.owner.query(
    "select endpoint, act, outcome, status from audit where about_patient = $1 and endpoint in ('preparation.labels', 'preparation.sheet') order by seq",
    [patientId],
  );
  expect(rows).toEqual([
    { endpoint: "preparation.labels", act: "see", outcome: "refused", status: 409 },
    { endpoint: "preparation.sheet", act: "see", outcome: "done", status: 200 },
  ]);
});

test("a clinic of one prints with one name, when a physician has said why", async () => {
  const set = await work.theirs.as.physician.send(
    "POST",
    "/policy/values",
    { parameter: "dosing.preparation.names", value: 1, reason: "There is no second person in this clinic." },
    { "if-match": '"0"' },
  );
  expect(set.status).toBe(200);
  const { nurse, physician } = work.theirs.as;
  const patientId = await anAskedPatient(nurse);
  const sessionId = await anOpenSession(nurse, await aCourse(physician, patientId, { start: today }));
  const made = await physician.send("POST", `/sessions/${sessionId}/preparations`, {
    ingredients: [ingredient(null, { lot: "H-1", expires: "2027-05-31" })],
    syringes: [{ fillMl: 2 }],
  });
  expect([made.status, made.body.needsCheck]).toEqual([200, false]);
  expect((await physician.get(`/preparations/${made.body.id}/labels.pdf`)).status).toBe(200);
});

test("a signature waits for the second name, takes both names from the preparation, and tells another mixture", async () => {
  const { sessionId, lotId, lot } = await ready();
  const written = (volumeMl: number) => {
    const record = aWholeRecord(today);
    const ingredients = [{ ...ingredient(lotId, { lot, expires: "2027-05-31", volumeMl }), mgPerMl: 10 }];
    return { ...record, mixture: { ...record.mixture!, ingredients, preparedBy: "Somebody", checkedBy: "Nobody" } };
  };
  const save = async (version: number, volumeMl = 2) =>
    (
      await as().nurse.send(
        "PUT",
        `/sessions/${sessionId}/draft`,
        { document: written(volumeMl) },
        { "if-match": `"${version}"` },
      )
    ).body;
  const rules = (reply: { missing: { rule: string }[] }) =>
    reply.missing.map(({ rule }) => rule).filter((rule) => rule.startsWith("session.preparation"));
  expect(rules(await save(1))).toEqual([]);
  const { id, number } = (await make(sessionId, [ingredient(lotId)])).body;
  expect(rules(await save(2))).toEqual(["session.preparation-not-checked"]);
  expect(rules(await save(3, 1.5))).toEqual([
    "session.preparation-not-checked",
    "session.preparation-of-another-mixture",
  ]);
  await check(id);
  expect(rules(await save(4))).toEqual([]);
  const { mixture } = (await as().nurse.get(`/sessions/${sessionId}`)).body.draft.document;
  expect(mixture).toMatchObject({ preparationId: id, preparation: { number, waitsForCheck: false, differs: false } });
  expect([mixture.preparedBy, mixture.checkedBy]).not.toContain("Somebody");
  expect(mixture.preparedBy).not.toBe(mixture.checkedBy);
});

test("the count sheet and a recall's call list are papers of A4 for the clinic's own members", async () => {
  await ready();
  const sheet = await as().coordinator.get("/stock/count-sheet.pdf?lang=tr");
  expect([sheet.status, pagesOf(sheet.body)[0]!.map(Math.round)]).toEqual([200, [595, 842]]);
  const recall = { lot: "HA-1", substance: null, reason: "Called back by its maker.", source: "", drill: true };
  const { recallId } = (await as().physician.send("POST", "/recalls", recall)).body;
  const list = await as().coordinator.get(`/recalls/${recallId}/list.pdf`);
  expect([list.status, pagesOf(list.body)[0]!.map(Math.round)]).toEqual([200, [595, 842]]);
  expect((await as().patient.get("/stock/count-sheet.pdf")).status).toBe(403);
});
