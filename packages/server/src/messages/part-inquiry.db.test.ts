import type { AtWork } from "@pistor/testkit/session";
import { clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../kit/index.ts";
import { routes } from "../routes.ts";

const noon = "2026-11-23T09:00:00.000Z";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;
const version = (kept: number) => ({ "if-match": `"${kept}"` });
async function add(message: string): Promise<string> {
  const { body } = await desk().send("POST", "/inquiries", {
    channel: "mail",
    name: "Mira Lorenz",
    email: `mira${newId().slice(-8)}@lorenz.example`,
    phone: "",
    language: "de",
    country: "DE",
    city: "Berlin",
    treatment: "hair",
    message,
    contactOk: "Die Klinik darf mir zu dieser Anfrage schreiben.",
  });
  return body.inquiryId;
}
const show = async (id: string) => (await desk().get(`/inquiries/${id}`)).body;
const bodies = (thread: { messages: { body: string }[] }) => thread.messages.map(({ body }) => body);
async function join(id: string, to: "inquiry" | "patient", other: string) {
  return desk().send("POST", `/inquiries/${id}/join`, { to, id: other }, version((await show(id)).version));
}
async function part(id: string, from: "inquiry" | "patient", other: string) {
  return desk().send("POST", `/inquiries/${id}/part`, { from, id: other }, version((await show(id)).version));
}
/** A quote as the table keeps it: what it says does not matter here. */
async function aQuote(inquiryId: string): Promise<string> {
  const id = newId();
  await work.fresh.owner.query(
    `insert into quote (clinic_id, id, number, inquiry_id, recorded_by)
     select clinic_id, $2, '2026-' || floor(random() * 1e9)::bigint, $1, (select id from member where member.clinic_id = inquiry.clinic_id limit 1)
       from inquiry where id = $1`,
    [inquiryId, id],
  );
  return id;
}
const patientOf = async (quoteId: string) =>
  (await work.fresh.owner.query("select patient_id from quote where id = $1", [quoteId])).rows[0].patient_id;
/** Everything about two inquiries that a reader could see, but for the count of changes. */
const seenOf = async (...ids: string[]) =>
  (
    await work.fresh.owner.query(
      `select id, joined_to, patient_id, waits_since, owner_id, state, name, email from inquiry where id = any($1) order by id`,
      [ids],
    )
  ).rows;

test("two that were joined by mistake are parted, and both threads are as they were", async () => {
  const [one, two, three] = [await add("First."), await add("Second."), await add("Third.")];
  await join(three, "inquiry", two);
  await desk().send("PUT", `/inquiries/${one}`, { state: "closed", reason: "Went elsewhere." }, version(1));
  const before = await seenOf(one, two, three);
  await join(two, "inquiry", one);
  expect(bodies(await show(one))).toEqual(["First.", "Second.", "Third."]);
  expect((await show(one)).state).toBe("open");
  const { joined } = await show(one);
  expect(joined.map(({ id, join }: { id: string; join: unknown }) => [id, join])).toEqual([
    [two, { at: noon, by: expect.any(String), inTheWay: [] }],
    // It came along with the other one, and goes with it.
    [three, null],
  ]);
  expect((await part(one, "inquiry", two)).status).toBe(200);
  expect(await seenOf(one, two, three)).toEqual(before);
  expect(bodies(await show(one))).toEqual(["First."]);
  expect(bodies(await show(two))).toEqual(["Second.", "Third."]);
  expect((await part(two, "inquiry", three)).status).toBe(200);
  expect(bodies(await show(three))).toEqual(["Third."]);
});

test("what was written since stands in the way, and the refusal says so", async () => {
  const [one, two] = [await add("First."), await add("Second.")];
  await join(two, "inquiry", one);
  const note = { kind: "note", subject: "", body: "Called.", lang: "en", template: "", inSpite: false };
  await desk().send("POST", `/inquiries/${one}/messages`, note);
  expect((await show(one)).joined[0].join.inTheWay).toEqual(["message"]);
  const { status, body } = await part(one, "inquiry", two);
  expect([status, body.problem]).toEqual([409, "inquiry.built-on"]);
  expect(body.message).toContain("something was written");
  expect(bodies(await show(two))).toHaveLength(3);
});

test("a later join is parted first, and a quote made since stands in the way", async () => {
  const [one, two, three] = [await add("First."), await add("Second."), await add("Third.")];
  await join(two, "inquiry", one);
  await join(three, "inquiry", one);
  expect((await part(one, "inquiry", two)).body.message).toContain("part that first");
  expect((await part(one, "inquiry", three)).status).toBe(200);
  await aQuote(one);
  expect((await show(one)).joined[0].join.inTheWay).toEqual(["quote"]);
  expect((await part(one, "inquiry", two)).body.problem).toBe("inquiry.built-on");
});

test("who was made to answer since the join goes on to answer, and the other one is free again", async () => {
  const [one, two] = [await add("First."), await add("Second.")];
  await join(two, "inquiry", one);
  const [{ id: ownerId }] = (await show(one)).mayOwn;
  await desk().send("PUT", `/inquiries/${one}`, { ownerId }, version((await show(one)).version));
  expect((await part(one, "inquiry", two)).status).toBe(200);
  expect((await show(one)).owner.id).toBe(ownerId);
  expect((await show(two)).owner).toBeNull();
});

test("quotes of an inquiry go to the patient of the one that it is joined to, and come back when they are parted", async () => {
  const [one, two] = [await add("First."), await add("Second.")];
  const { patientId } = work.ours;
  const [own, others] = [await aQuote(one), await aQuote(two)];
  await join(one, "patient", patientId);
  expect(await patientOf(own)).toBe(patientId);
  await join(two, "inquiry", one);
  expect(await patientOf(others)).toBe(patientId);
  expect((await show(one)).joined[0].join.inTheWay).toEqual([]);
  expect((await part(one, "inquiry", two)).status).toBe(200);
  expect([await patientOf(own), await patientOf(others)]).toEqual([patientId, null]);
  expect((await show(two)).patientId).toBeNull();
});

test("an inquiry with a patient that is joined to one without brings them to both, and their quotes", async () => {
  const [one, two] = [await add("First."), await add("Second.")];
  const { patientId } = work.ours;
  const quote = await aQuote(one);
  await join(two, "patient", patientId);
  await join(two, "inquiry", one);
  expect(await patientOf(quote)).toBe(patientId);
  expect((await show(one)).patientId).toBe(patientId);
  await part(one, "inquiry", two);
  expect(await patientOf(quote)).toBeNull();
  expect([(await show(one)).patientId, (await show(two)).patientId]).toEqual([null, patientId]);
});

test("a patient who was the wrong one is taken from the inquiry again, but not once money stands on a quote that went along", async () => {
  const one = await add("First.");
  const { patientId } = work.ours;
  const quote = await aQuote(one);
  await join(one, "patient", patientId);
  expect((await show(one)).patientJoin).toEqual({ at: noon, by: expect.any(String), inTheWay: [] });
  expect((await part(one, "patient", patientId)).status).toBe(200);
  expect([(await show(one)).patientId, (await show(one)).state]).toEqual([null, "new"]);
  expect(await patientOf(quote)).toBeNull();
  await join(one, "patient", patientId);
  await work.fresh.owner.query(
    `insert into provider_payment (clinic_id, id, provider, reference, patient_id, quote_id, amount_minor, currency, kind, asked_by)
     select clinic_id, $2, 'fake', $3, $4, id, 100, 'EUR', 'deposit', recorded_by from quote where id = $1`,
    [quote, newId(), newId(), patientId],
  );
  expect((await part(one, "patient", patientId)).body.message).toContain("a payment stands");
});

test("parting is written down with who did it, under the patient, and what is not joined is not parted", async () => {
  const [one, two] = [await add("First."), await add("Second.")];
  await join(one, "patient", work.ours.patientId);
  await join(two, "inquiry", one);
  await part(one, "inquiry", two);
  const { rows } = await work.fresh.owner.query(
    "select parted_by is not null as parted from inquiry_join where head_id = $1 and kind = 'inquiry'",
    [one],
  );
  expect(rows).toEqual([{ parted: true }]);
  const log = await work.fresh.owner.query(
    "select 1 from audit where endpoint = 'message.part' and about_patient = $1",
    [work.ours.patientId],
  );
  expect(log.rowCount).toBeGreaterThan(0);
  expect((await part(one, "inquiry", two)).status).toBe(404);
  const stale = await desk().send("POST", `/inquiries/${one}/part`, { from: "inquiry", id: two }, version(1));
  expect(stale.status).toBe(412);
});
