import { endpoints } from "@pistor/api";
import { freshMember, freshSignIn, newBrowser } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hashPassword } from "../access/index.ts";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;
const password = "a long pass phrase";

let work: AtWork;
let passwordHash: string;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
  passwordHash = await hashPassword(password);
});
beforeEach(() => work.at(noon));
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const said = ({ status, body }: { status: number; body: { problem?: string } }) => [status, body.problem];

/** A nurse with a password, signed in on a tablet, and a session that she charts. */
async function aTablet() {
  const { database } = work.fresh;
  const memberId = await freshMember(database, work.ours.who, "nurse", {
    email: `${crypto.randomUUID()}@example.test`,
    passwordHash,
  });
  const signedIn = new Date("2099-01-01T00:00:00Z");
  const tablet = newBrowser(work.http, await freshSignIn(database, work.ours.who, { memberId }, signedIn));
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(tablet, courseId);
  await tablet.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  return { tablet, patientId, sessionId, memberId, signedIn };
}

test("while the tablet is in the patient's hands no endpoint answers but the three that they need", async () => {
  const { tablet, sessionId, patientId } = await aTablet();
  expect((await tablet.send("POST", `/sessions/${sessionId}/hand-over`)).body.at).toBe("2026-11-23T12:00:00+03:00");
  const open: string[] = [];
  for (const endpoint of endpoints) {
    const path = endpoint.path
      .replace(":sessionId", sessionId)
      .replace(":patientId", patientId)
      .replace(/:\w+/g, sessionId);
    const answer =
      endpoint.method === "GET" ? await tablet.get(path) : await tablet.send(endpoint.method, path, {}, seen(1));
    // What the role may not do in any case, and what is for the demo alone, is refused as always.
    if (answer.status === 423) expect(answer.body.problem).toBe("access.handed-over");
    else if (![403, 404].includes(answer.status)) open.push(endpoint.id);
  }
  // An empty score and an empty password are asked back, and change nothing.
  expect(open.sort()).toEqual(["access.me", "hand-over.end", "hand-over.pain", "hand-over.show"]);
  expect((await tablet.get("/me")).body.handedAt).toBe(noon);
});

test("the patient sees their first name, their sheet and their consents, and nobody else's name but the nurse's", async () => {
  const { tablet, sessionId } = await aTablet();
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  const { body } = await tablet.get("/hand-over");
  expect(body).toMatchObject({ givenName: "Elif", language: "tr", member: "Test nurse", consents: [], pains: [] });
  expect(body.aftercare).toMatchObject({ lang: "tr", lastNeedleAt: "2026-11-23T10:35:00+03:00" });
  expect(Object.keys(body).sort()).toEqual([
    "aftercare",
    "clinic",
    "consents",
    "givenName",
    "language",
    "member",
    "pains",
    "phone",
  ]);
});

test("a pain score that the patient enters stands in the draft under their name, and the worst counts", async () => {
  const { tablet, sessionId } = await aTablet();
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  await tablet.send("POST", "/hand-over/pain", { when: "during", score: 6 });
  await tablet.send("POST", "/hand-over/pain", { when: "after", score: 3 });
  expect(said(await tablet.send("POST", "/hand-over/pain", { when: "after", score: 11 }))[0]).toBe(400);
  expect((await tablet.send("POST", "/hand-over/end", { password })).body.sessionId).toBe(sessionId);
  const { draft } = (await tablet.get(`/sessions/${sessionId}`)).body;
  expect(draft.version).toBe(4);
  expect(draft.document.pain).toBe(6);
  expect(draft.document.pains).toMatchObject([
    { when: "during", score: 6, by: "Elif Demir" },
    { when: "after", score: 3, by: "Elif Demir" },
  ]);
});

test("only the password of who is signed in takes the tablet back", async () => {
  const { tablet, sessionId } = await aTablet();
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  expect(said(await tablet.send("POST", "/hand-over/end", { password: "guess" }))).toEqual([
    401,
    "access.wrong-password",
  ]);
  expect(said(await tablet.get("/patients"))).toEqual([423, "access.handed-over"]);
  expect((await tablet.send("POST", "/hand-over/end", { password })).status).toBe(200);
  expect((await tablet.get("/patients")).status).toBe(200);
  expect((await tablet.get("/me")).body.handedAt).toBeNull();
  expect(said(await tablet.get("/hand-over"))).toEqual([409, "access.not-handed-over"]);
});

test("ten wrong passwords shut the tablet for a while, the right one too, and it stays locked", async () => {
  const { tablet, sessionId } = await aTablet();
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  const tries = [];
  for (let nth = 0; nth < 11; nth++)
    tries.push((await tablet.send("POST", "/hand-over/end", { password: `guess ${nth}` })).status);
  expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  expect((await tablet.send("POST", "/hand-over/end", { password })).status).toBe(429);
  expect((await tablet.get("/patients")).status).toBe(423);
  work.at(`${today}T09:16:00.000Z`);
  expect((await tablet.send("POST", "/hand-over/end", { password })).status).toBe(200);
});

test("the same member at another device goes on, as only this tablet was handed over", async () => {
  const { tablet, sessionId, memberId, signedIn } = await aTablet();
  const cookie = await freshSignIn(work.fresh.database, work.ours.who, { memberId }, signedIn);
  const desk = newBrowser(work.http, cookie);
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  expect((await desk.get("/patients")).status).toBe(200);
});

test("a session of another clinic cannot be handed over, and the audit says whose tablet was", async () => {
  const { tablet, sessionId, patientId } = await aTablet();
  const theirs = await work.theirs.as.nurse.send("POST", `/sessions/${sessionId}/hand-over`);
  expect(said(theirs)).toEqual([404, "record.not-found"]);
  await tablet.send("POST", `/sessions/${sessionId}/hand-over`);
  await tablet.get("/patients");
  const { rows } = await work.fresh.owner.query(
    "select endpoint, outcome, problem from audit where about_patient = $1 and endpoint like 'hand-over.%'",
    [patientId],
  );
  expect(rows).toEqual([{ endpoint: "hand-over.start", outcome: "done", problem: null }]);
});
