import { nothingAgainstAtAll } from "@pistor/knowledge/cases/nothing-against";
import type { AtWork } from "@pistor/testkit/session";
import { aPerson, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InboundMail } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import { routes } from "../routes.ts";
import { takeMail } from "./index.ts";

const noon = "2026-11-23T09:00:00.000Z";
const later = (hours: number) => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

let people = 0;
const aForm = (more: object = {}) => ({
  clinic: work.ours.who.code,
  name: "Mira Lorenz",
  email: `mira${++people}@lorenz.example`,
  phone: "",
  language: "de",
  country: "DE",
  city: "Berlin",
  treatment: "hair",
  message: "Mein Haar wird dünner.",
  selfCheck: null,
  contactOk: "Die Klinik darf mir zu dieser Anfrage schreiben.",
  website: "",
  ...more,
});
const byHand = (more: object = {}) => {
  const { clinic: _, website: __, selfCheck: ___, ...said } = aForm();
  return { ...said, channel: "phone", phone: "", ...more };
};
const desk = () => work.ours.as.coordinator;
/** Each test writes from a day of its own, so that none meets the limit of another. */
let day = 0;
async function send(more: object = {}) {
  work.at(later(24 * ++day));
  return work.ours.as.nobody.send("POST", "/inquiries/public", aForm(more));
}
async function add(more: object = {}): Promise<{ id: string; number: number; email: string }> {
  const body = byHand(more);
  const added = await desk().send("POST", "/inquiries", body);
  expect(added.status).toBe(200);
  return { id: added.body.inquiryId, number: added.body.number, email: (body as { email: string }).email };
}
const show = async (id: string) => (await desk().get(`/inquiries/${id}`)).body;
const version = (kept: number) => ({ "if-match": `"${kept}"` });
const anAnswer = (more: object = {}) => ({
  kind: "out",
  subject: "Ihre Anfrage",
  body: "Guten Tag, wir melden uns.",
  lang: "de",
  template: "",
  inSpite: false,
  ...more,
});
const mailsTo = async (email: string) =>
  (await work.fresh.owner.query("select * from mail where to_address = $1 order by kept_at, id", [email])).rows;

test("an inquiry from the form stands in the inbox of its clinic alone, waiting, and its sender is told", async () => {
  const email = `first${newId().slice(-6)}@lorenz.example`;
  const { status, body } = await send({ email });
  expect(status).toBe(200);
  expect(body).toEqual({ number: expect.any(Number), answerWithinHours: 24 });
  const { body: inbox } = await desk().get(`/inquiries?find=${email}`);
  expect(inbox.inquiries).toMatchObject([
    {
      number: body.number,
      channel: "form",
      state: "new",
      owner: null,
      waitsHours: 0,
      overdue: false,
      last: "Mein Haar wird dünner.",
    },
  ]);
  expect((await work.theirs.as.coordinator.get(`/inquiries?find=${email}`)).body.inquiries).toEqual([]);
  const [mail, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ lang: "de", state: "waiting", about_kind: "inquiry" });
  expect(mail.body).not.toContain("Mira");
  // The automatic answer is no answer: whoever wrote still waits.
  expect((await show(inbox.inquiries[0].id)).waitsSince).not.toBeNull();
});

test("the sentence that was agreed to is kept word for word with its hash", async () => {
  const email = `hash${newId().slice(-6)}@lorenz.example`;
  await send({ email, contactOk: "You may write to me." });
  const { rows } = await work.fresh.owner.query("select contact_ok from inquiry where email = $1", [email]);
  // printf 'You may write to me.' | sha256sum
  expect(rows[0].contact_ok).toMatchObject({
    wording: "You may write to me.",
    sha256: "b6908925466adcbe611a02b6795309b9b7d77af4af0c37529a4cc0e85fb06e82",
  });
});

test("ten times the form for one stranger's address is one mail to them within the hour", async () => {
  const email = `victim${newId().slice(-6)}@lorenz.example`;
  work.at(later(24 * ++day));
  for (let i = 0; i < 10; i++)
    expect(
      (
        await work.ours.as.nobody.send(
          "POST",
          "/inquiries/public",
          aForm({ email: i % 2 ? email : email.toUpperCase() }),
        )
      ).status,
    ).toBe(200);
  const all = await work.fresh.owner.query("select 1 from mail where lower(to_address) = $1", [email]);
  expect(all.rowCount).toBe(1);
  const eleventh = await work.ours.as.nobody.send("POST", "/inquiries/public", aForm());
  expect(eleventh.status).toBe(429);
  expect(eleventh.body.problem).toBe("message.too-many");
});

test("a program that fills the hidden field is thanked, and nothing is kept", async () => {
  const email = `robot${newId().slice(-6)}@lorenz.example`;
  const { status } = await send({ email, website: "https://spam.example" });
  expect(status).toBe(200);
  expect((await desk().get(`/inquiries?find=${email}&state=all`)).body.inquiries).toEqual([]);
  expect(await mailsTo(email)).toEqual([]);
});

test.each([
  [{ email: "" }, 400, "message.no-way-back"],
  [{ email: "", phone: "12 34" }, 400, "message.no-way-back"],
  [{ email: "no address" }, 400, undefined],
  [{ email: "a@b.example\r\nBcc: all@example.org" }, 400, undefined],
  [{ message: "  " }, 400, undefined],
  [{ contactOk: "" }, 400, undefined],
  [{ clinic: "nowhere" }, 404, "record.not-found"],
  [{ treatment: "magic" }, 400, undefined],
  [
    { selfCheck: { document: { treatment: "magic" }, decision: "eligible", knowledge: "x", doneAt: noon } },
    400,
    undefined,
  ],
  [{ extra: 1 }, 400, undefined],
])("the form with %j is refused with %i", async (wrong, status, problem) => {
  const sent = await send(wrong);
  expect(sent.status).toBe(status);
  if (problem !== undefined) expect(sent.body.problem).toBe(problem);
});

test("the clinics that take inquiries are named with within how many hours they answer, and those of no demo alone", async () => {
  const { body } = await work.ours.as.nobody.get("/public-clinics");
  expect(body.clinics.map(({ code }: { code: string }) => code)).toEqual(
    [work.ours.who.code, work.theirs.who.code].sort(),
  );
  expect(body.clinics[0]).toMatchObject({ answerWithinHours: 24, country: "TR" });
});

test("who waits longest stands first, is overdue past the clinic's hours, and an answer ends the wait", async () => {
  const start = 24 * ++day;
  work.at(later(start));
  const old = await add({ name: "Long Waiter" });
  work.at(later(start + 20));
  const young = await add({ name: "Short Waiter" });
  work.at(later(start + 25));
  const { body } = await desk().get("/inquiries?find=Waiter");
  expect(
    body.inquiries.map(({ id, waitsHours, overdue }: { id: string; waitsHours: number; overdue: boolean }) => [
      id,
      waitsHours,
      overdue,
    ]),
  ).toEqual([
    [old.id, 25, true],
    [young.id, 5, false],
  ]);
  expect(body.counts.overdue).toBeGreaterThan(0);
  const before = body.counts.waiting;
  expect((await desk().send("POST", `/inquiries/${old.id}/messages`, anAnswer())).body.mail).toBe("waiting");
  const after = (await desk().get("/inquiries?find=Waiter")).body;
  expect(after.counts.waiting).toBe(before - 1);
  expect(after.inquiries[0].id).toBe(young.id);
  expect(await show(old.id)).toMatchObject({ state: "waiting", waitsSince: null });
  expect(await mailsTo(old.email)).toMatchObject([{ subject: "Ihre Anfrage", state: "waiting" }]);
});

test("a clinic that means to answer within four hours calls five too long", async () => {
  const { as } = work.theirs;
  const start = 24 * ++day;
  work.at(later(start));
  await as.coordinator.send("POST", "/inquiries", byHand({ name: "Five Hours" }));
  work.at(later(start + 5));
  const find = async () => (await as.coordinator.get("/inquiries?find=Five")).body;
  expect((await find()).inquiries[0]).toMatchObject({ waitsHours: 5, overdue: false });
  const value = { parameter: "messages.answer-within-hours", value: 4, reason: "We answer on the same day." };
  expect((await as.owner.send("POST", "/policy/values", value, version(0))).status).toBe(200);
  expect(await find()).toMatchObject({ answerWithinHours: 4, inquiries: [{ overdue: true }] });
});

test("an owner is somebody who works here and may answer; closing wants a reason; a stale change is refused", async () => {
  const { id } = await add();
  const { body: me } = await desk().get("/me");
  const change = (body: object, kept = 1) => desk().send("PUT", `/inquiries/${id}`, body, version(kept));
  expect((await change({ ownerId: newId() })).body.problem).toBe("inquiry.owner-cannot");
  expect((await change({ ownerId: work.theirs.who.memberId })).body.problem).toBe("inquiry.owner-cannot");
  expect((await change({ state: "closed" })).body.problem).toBe("inquiry.reason-missing");
  expect((await change({ ownerId: me.member.id })).body).toEqual({ version: 2 });
  expect(await show(id)).toMatchObject({ owner: { id: me.member.id }, state: "open" });
  expect((await change({ ownerId: null })).status).toBe(412);
  expect((await change({ state: "closed", reason: "Went elsewhere." }, 2)).body).toEqual({ version: 3 });
  expect(await show(id)).toMatchObject({ state: "closed", stateReason: "Went elsewhere.", waitsSince: null });
  expect((await desk().get("/inquiries?owner=me")).body.inquiries).toEqual([]);
});

test("a promise is not sent, a caution is sent once it was read, a gap is neither, and what was sent in spite is kept", async () => {
  const { id, email } = await add();
  const answer = (more: object) => desk().send("POST", `/inquiries/${id}/messages`, anAnswer({ lang: "en", ...more }));
  const promised = await answer({ body: "Your wrinkles will be gone, guaranteed." });
  expect([promised.status, promised.body.problem, promised.body.at]).toEqual([422, "message.wording-refused", "/body"]);
  expect((await answer({ body: "Please stop taking your aspirin." })).body.problem).toBe("message.wording-refused");
  expect((await answer({ body: "We need: [your questions]" })).body.problem).toBe("message.gap-open");
  const benefit = "It reduces wrinkles.";
  expect((await answer({ body: benefit })).body.problem).toBe("message.wording-caution");
  expect(await mailsTo(email)).toEqual([]);
  expect((await answer({ body: benefit, inSpite: true })).status).toBe(200);
  const { rows } = await work.fresh.owner.query(
    "select findings from inquiry_message where inquiry_id = $1 and kind = 'out'",
    [id],
  );
  expect(rows[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(["advertising.evidence-missing"]);
});

test("a price in an answer to one person is allowed in Turkey", async () => {
  const { body } = await desk().send("POST", "/wording", { text: "The course costs 1,200 EUR.", lang: "en" });
  expect(body).toEqual({ findings: [], sentences: 1 });
});

test("the wording is told with place, reason and a better sentence in the language of the text", async () => {
  const { body } = await desk().send("POST", "/wording", { text: "Merhaba. Tamamen ağrısız.", lang: "tr" });
  expect(body.sentences).toBe(2);
  expect(body.findings).toMatchObject([
    { rule: "advertising.painless", then: "refused", from: 17, to: 24, quote: "ağrısız" },
  ]);
  expect(body.findings[0].why).toMatch(/İğneler/);
});

test("a draft is worded for the sender and says what is open; an unknown or automatic template is none", async () => {
  const { id } = await add({ name: "Mira Lorenz" });
  const { body } = await desk().get(`/inquiries/${id}/draft?template=inquiry.questions&lang=de`);
  expect(body.body).toMatch(/^Guten Tag Mira Lorenz,/);
  expect(body.open).toEqual(["[Ihre Fragen]"]);
  for (const template of ["inquiry.received", "nothing"])
    expect((await desk().get(`/inquiries/${id}/draft?template=${template}&lang=de`)).status).toBe(404);
  const { templates } = await show(id);
  expect(templates.map((each: { id: string }) => each.id)).not.toContain("inquiry.received");
});

test("nobody is written to who has not agreed, or has no address; a note needs neither", async () => {
  const silent = await add({ contactOk: "" });
  const phone = await add({ email: "", phone: "+49 30 5550192" });
  const answer = (id: string, more: object = {}) => desk().send("POST", `/inquiries/${id}/messages`, anAnswer(more));
  expect((await answer(silent.id)).body.problem).toBe("message.not-agreed");
  expect((await answer(phone.id)).body.problem).toBe("message.no-address");
  expect((await answer(phone.id, { kind: "note", body: "Called back: guaranteed to try again." })).body.mail).toBe(
    "none",
  );
  expect(await show(phone.id)).toMatchObject({ state: "open", waitsSince: expect.any(String) });
});

const inbound = (more: Partial<InboundMail>): InboundMail => ({
  clinicId: work.ours.who.clinicId,
  clinicCode: work.ours.who.code,
  inquiryId: null,
  mailId: null,
  from: "x@y.example",
  fromName: "Xenia Y",
  subject: "Frage",
  body: "Hallo",
  messageId: `<${newId()}@y.example>`,
  answers: [],
  left: [],
  cut: 0,
  automatic: false,
  notice: null,
  ...more,
});
const take = (more: Partial<InboundMail>, at = later(24 * day + 26)) =>
  takeMail(work.fresh.database, inbound(more), new Date(at));

test("a mail begins an inquiry, its answer goes back in the thread, and what comes back joins it without the quote", async () => {
  const from = `xenia${newId().slice(-6)}@y.example`;
  const messageId = `<${newId()}@y.example>`;
  await take({ from, messageId, body: "Guten Tag, ich habe eine Frage.", left: ["befund.pdf"] });
  // Handed over twice, as SMTP may: kept once.
  await take({ from, messageId, body: "Guten Tag, ich habe eine Frage." });
  const [row, ...more] = (await desk().get(`/inquiries?find=${from}`)).body.inquiries;
  expect(more).toEqual([]);
  expect(row).toMatchObject({ channel: "mail", name: "Xenia Y", language: "de", state: "new" });
  expect((await show(row.id)).messages[0].body).toBe("Guten Tag, ich habe eine Frage.\n[not kept: befund.pdf]");
  await desk().send("POST", `/inquiries/${row.id}/messages`, anAnswer({ subject: "" }));
  const answers = await mailsTo(from);
  const answer = answers.find(({ subject }) => subject === "Re: Frage");
  expect(answer).toMatchObject({ subject: "Re: Frage", in_reply_to: messageId });
  await take({
    from,
    answers: [`<${answer.message_id}@clinic.example>`],
    body: "Danke!\n\nAm 23.11.2026 schrieb Klinik:\n> Guten Tag",
  });
  const thread = await show(row.id);
  expect(thread.messages.map(({ kind, body }: { kind: string; body: string }) => [kind, body]).at(-1)).toEqual([
    "in",
    "Danke!",
  ]);
  expect(thread).toMatchObject({ state: "open", waitsSince: expect.any(String) });
});

test("a mail to an inquiry's own address joins its thread and says who wrote it where it is another; a closed one is open again", async () => {
  const { id, email } = await add();
  await desk().send("PUT", `/inquiries/${id}`, { state: "closed", reason: "Went elsewhere." }, version(1));
  await take({ inquiryId: id, from: email, body: "I am back." });
  await take({ inquiryId: id, from: "husband@y.example", body: "Me too." });
  const { state, messages } = await show(id);
  expect(state).toBe("open");
  expect(messages.slice(-2).map(({ body }: { body: string }) => body)).toEqual([
    "I am back.",
    "<husband@y.example>\n\nMe too.",
  ]);
});

test("what we sent ourselves and comes back is dropped", async () => {
  const { id, email } = await add();
  await desk().send("POST", `/inquiries/${id}/messages`, anAnswer());
  const [mail] = await mailsTo(email);
  const before = (await show(id)).messages.length;
  await take({ inquiryId: id, from: email, messageId: `<${mail.message_id}@clinic.example>` });
  expect((await show(id)).messages).toHaveLength(before);
});

test("another clinic's thread is no thread here: the mail begins an inquiry of its own", async () => {
  const { id } = await add();
  const before = (await show(id)).messages.length;
  const { clinicId, code } = work.theirs.who;
  await take({ clinicId, clinicCode: code, inquiryId: id, from: "stranger@y.example" });
  expect((await show(id)).messages).toHaveLength(before);
  expect((await work.theirs.as.coordinator.get("/inquiries?find=stranger@y.example")).body.inquiries).toHaveLength(1);
});

test("what is done to the inquiry of a patient stands in the log under that patient", async () => {
  const { id } = await add();
  const { patientId } = work.ours;
  await desk().send("POST", `/inquiries/${id}/join`, { to: "patient", id: patientId }, version(1));
  await desk().send("PUT", `/inquiries/${id}`, { state: "closed", reason: "Went elsewhere." }, version(2));
  await desk().get(`/inquiries/${id}/draft?template=inquiry.questions&lang=de`);
  const { rows } = await work.fresh.owner.query(
    "select distinct endpoint from audit where about_patient = $1 and endpoint like 'message.%' order by 1",
    [patientId],
  );
  expect(rows.map(({ endpoint }) => endpoint)).toEqual(["message.change-inquiry", "message.draft", "message.join"]);
});

test("who may be the same is shown with by what, a patient too, and joined threads stand together in their order", async () => {
  const tag = newId().slice(-8);
  const one = await add({ name: "Ayşe Işık", email: `ayse${tag}@posta.example`, message: "First." });
  const two = await add({ name: "ISIK Ayse", email: `Ayse${tag}+klinik@posta.example`, message: "Second." });
  expect((await show(two.id)).maybeSame).toContainEqual({
    kind: "inquiry",
    id: one.id,
    name: "Ayşe Işık",
    number: String(one.number),
    same: ["email", "name"],
  });
  const joined = await desk().send("POST", `/inquiries/${two.id}/join`, { to: "inquiry", id: one.id }, version(1));
  expect(joined.body).toEqual({ version: 2 });
  const thread = await show(one.id);
  expect(thread.messages.map(({ body }: { body: string }) => body)).toEqual(["First.", "Second."]);
  expect(thread.joined).toMatchObject([{ id: two.id, number: two.number }]);
  expect(thread.maybeSame.map(({ id }: { id: string }) => id)).not.toContain(two.id);
  // Asked for by its own id, the joined one is shown where its thread goes on.
  expect((await show(two.id)).id).toBe(one.id);
  const again = await desk().send("POST", `/inquiries/${one.id}/join`, { to: "inquiry", id: two.id }, version(2));
  expect([again.status, again.body.problem]).toEqual([422, "inquiry.joined-already"]);
});

test("of twenty joins of five inquiries at once none makes a circle, and every message stands in one thread", async () => {
  const all = await Promise.all(
    Array.from({ length: 5 }, (_, i) => add({ name: `Join Er${i}`, message: `Message ${i}` })),
  );
  const pairs = Array.from({ length: 20 }, (_, i) => [all[i % 5], all[(i * 3 + 1) % 5]] as const);
  const kept = await work.fresh.owner.query("select id, version from inquiry where id = any($1)", [
    all.map(({ id }) => id),
  ]);
  const versionOf = (id: string | undefined) => kept.rows.find((each) => each.id === id)?.version;
  const tried = await Promise.all(
    pairs.map(([from, to]) =>
      desk().send("POST", `/inquiries/${from?.id}/join`, { to: "inquiry", id: to?.id }, version(versionOf(from?.id))),
    ),
  );
  expect(tried.every(({ status }) => [200, 412, 422].includes(status))).toBe(true);
  expect(tried.some(({ status }) => status === 200)).toBe(true);
  const ids = all.map(({ id }) => id);
  const { rows } = await work.fresh.owner.query("select id, joined_to from inquiry where id = any($1)", [ids]);
  const heads = rows.filter(({ joined_to }) => joined_to === null).map(({ id }) => id);
  // Everything hangs on a head one step away.
  for (const { joined_to } of rows) if (joined_to !== null) expect(heads).toContain(joined_to);
  const threads = await Promise.all(heads.map((id) => show(id)));
  const bodies = threads.flatMap(({ messages }) => messages.map(({ body }: { body: string }) => body));
  expect(bodies.sort()).toEqual(all.map((_, i) => `Message ${i}`));
}, 20_000);

const aSelfCheck = (answers: object, decision: string) => ({
  document: {
    treatment: "hair",
    on: "2026-11-23",
    birthDate: "1990-05-14",
    sex: "female",
    answers: {
      ...nothingAgainstAtAll,
      contraception: true,
      ...answers,
    },
    allergies: [],
    country: "TR",
  },
  decision,
  knowledge: "2026.10.0",
  doneAt: noon,
});

test("an attached self-check is asked anew: what its visitor claims of it decides nothing", async () => {
  const email = `check${newId().slice(-6)}@lorenz.example`;
  const sent = await send({ email, selfCheck: aSelfCheck({ stroke: true }, "eligible") });
  expect(sent.status).toBe(200);
  const [row] = (await desk().get(`/inquiries?find=${email}`)).body.inquiries;
  expect(row).toMatchObject({ channel: "self-check", decision: "eligible" });
  const { selfCheck } = await show(row.id);
  expect(selfCheck).toMatchObject({ decision: "eligible", decisionNow: "not-eligible", knowledge: "2026.10.0" });
  expect(selfCheck.findings.map(({ then }: { then: string }) => then)).toContain("not-eligible");
  expect(selfCheck.findings[0].tell.length).toBeGreaterThan(10);
});

test("registering makes a patient with the answers as said by them, once, and the inquiry points to the file", async () => {
  const email = `new${newId().slice(-6)}@lorenz.example`;
  await send({ email, selfCheck: aSelfCheck({ herpes: "past" }, "physician-decides") });
  const [row] = (await desk().get(`/inquiries?find=${email}`)).body.inquiries;
  const register = (kept: number, more: object = {}) =>
    desk().send(
      "POST",
      `/inquiries/${row.id}/patient`,
      { details: { ...aPerson, ...more }, takeAnswers: true },
      version(kept),
    );
  expect((await register(1, { birthDate: "2030-01-01" })).status).toBe(400);
  const { status, body } = await register(1);
  expect(status).toBe(200);
  expect((await show(row.id)).patientId).toBe(body.patientId);
  const ofThem = async (patientId: string) =>
    (await desk().get(`/inquiries?state=all&patientId=${patientId}`)).body.inquiries.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ofThem(body.patientId)).toEqual([row.id]);
  expect(await ofThem(newId())).toEqual([]);
  const { rows } = await work.fresh.owner.query(
    "select answers, allergies, recorded_by from patient_answers where patient_id = $1",
    [body.patientId],
  );
  expect(rows).toMatchObject([{ allergies: [], recorded_by: null }]);
  expect(rows[0].answers).toMatchObject({ herpes: "past" });
  const chart = await work.ours.as.nurse.get(`/patients/${body.patientId}`);
  expect(chart.status).toBe(200);
  expect((await register(body.version)).body.problem).toBe("inquiry.registered");
  const owner = await work.ours.as.owner.send(
    "POST",
    `/inquiries/${row.id}/patient`,
    { details: aPerson, takeAnswers: false },
    version(9),
  );
  expect(owner.status).toBe(403);
});

test("mails are listed with their state, one that failed is tried again, and one that was sent is not", async () => {
  const { id, email } = await add();
  await desk().send("POST", `/inquiries/${id}/messages`, anAnswer());
  const [mail] = await mailsTo(email);
  await work.fresh.owner.query("update mail set state = 'failed', tries = 6, last_fault = '550 no' where id = $1", [
    mail.id,
  ]);
  const { body } = await desk().get("/mails");
  expect(body).toMatchObject({ failed: 1, through: "" });
  expect(body.mails.find((each: { id: string }) => each.id === mail.id)).toMatchObject({
    state: "failed",
    fault: "550 no",
    to: email,
  });
  expect((await show(id)).messages.at(-1).mail).toMatchObject({ id: mail.id, state: "failed", fault: "550 no" });
  expect((await desk().send("POST", `/mails/${mail.id}/try`, {})).body).toEqual({ state: "waiting" });
  await work.fresh.owner.query("update mail set state = 'sent' where id = $1", [mail.id]);
  expect((await desk().send("POST", `/mails/${mail.id}/try`, {})).body.problem).toBe("mail.sent");
});

test("what came from outside is answered as it came, and never as markup of ours", async () => {
  const evil = "<img src=x onerror=alert(1)>";
  const email = `evil${newId().slice(-6)}@lorenz.example`;
  await send({ email, name: `${evil}\r\nBcc: a@b.example`, message: evil });
  const [row] = (await desk().get(`/inquiries?find=${email}`)).body.inquiries;
  expect(row.name).toBe(`${evil} Bcc: a@b.example`);
  expect((await show(row.id)).messages[0].body).toBe(evil);
  expect((await mailsTo(email))[0].body).not.toContain("<img");
});

test("the catcher is the demo's alone: in another clinic there is nothing at its address", async () => {
  expect((await desk().get("/caught-mails")).status).toBe(404);
  expect((await desk().send("POST", `/caught-mails/${newId()}/reply`, { body: "Hello" })).status).toBe(404);
});

test("who works in a clinic is a visitor to the form of another, and the log of neither is torn", async () => {
  for (const as of [desk(), work.ours.as.patient, work.theirs.as.nurse])
    expect((await as.get("/public-clinics")).status).toBe(200);
  work.at(later(24 * ++day));
  const form = aForm({ email: "colleague@lorenz.example" });
  expect((await work.theirs.as.nurse.send("POST", "/inquiries/public", form)).status).toBe(200);
  const { rows } = await work.fresh.owner.query(
    `select clinic_id, member_id, role from audit
      where endpoint = 'message.send-inquiry' and outcome = 'done' order by seq desc limit 1`,
  );
  expect(rows).toEqual([{ clinic_id: work.ours.who.clinicId, member_id: null, role: "nobody" }]);
});
