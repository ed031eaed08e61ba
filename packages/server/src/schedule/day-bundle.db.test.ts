import { canonical } from "@pistor/core/session";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom, keepVisit } from "./index.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;
const seen = (version: number) => ({ "if-match": `"${version}"` });

let work: AtWork;
const writer = () => ({ clinicId: work.ours.who.clinicId, memberId: work.ours.who.memberId, at: noon });
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
beforeEach(() => work.at(noon));
afterAll(() => work.close());

/** A patient with a visit today for the first session of a course. */
async function expected() {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  // At one time, so each in a room of its own.
  await work.fresh.database.inClinic(work.ours.who, async (db) => {
    const roomId = await keepRoom(db, writer(), { name: "Room", purpose: "needle", position: 1 });
    await keepVisit(db, writer(), {
      roomId,
      at: noon,
      minutes: 60,
      patientId,
      purpose: "session",
      courseId,
      number: 1,
    });
  });
  return { patientId, courseId };
}
const aTablet = async (): Promise<string> =>
  (await work.ours.as.nurse.send("POST", "/tablets", { name: "Room 1" })).body.tabletId;

interface Kept {
  readonly endpoint: string;
  readonly params: Record<string, string>;
  readonly reply: { id: string; state: string; draft: { document: object } };
}
const dayOf = async (tablet: string, more = "", by: "nurse" | "physician" = "nurse") =>
  (await work.ours.as[by].get(`/day?tablet=${tablet}${more}`)).body;
const sessionIn = (day: { answers: Kept[] }, courseId: string, unopened: { sessionId: string; courseId: string }[]) =>
  day.answers.find(
    ({ endpoint, params }) =>
      endpoint === "session.show" && params.sessionId === unopened.find((one) => one.courseId === courseId)?.sessionId,
  );

test("the day holds the board and each session as its own endpoint answers it", async () => {
  const { courseId } = await expected();
  const sessionId = await anOpenSession(work.ours.as.nurse, courseId);
  const tablet = await aTablet();
  const day = await dayOf(tablet);
  const alone = await work.ours.as.nurse.get(`/sessions/${sessionId}?lang=en`);
  const inDay = day.answers.find(
    (each: Kept) => each.params.sessionId === sessionId && each.endpoint === "session.show",
  );
  expect(canonical(inDay.reply)).toBe(canonical(alone.body));
  const ids = day.answers.map((each: Kept) => each.endpoint);
  for (const id of ["schedule.today", "stock.lots", "device.list", "preparation.list", "eligibility.show"])
    expect(ids).toContain(id);
  // Four hours after the clinic has closed at 18:00 in Istanbul.
  expect(day.expiresAt).toBe(`${today}T19:00:00.000Z`);
  work.at(`${today}T20:00:00.000Z`);
  expect((await dayOf(tablet)).expiresAt).toBe("2026-11-24T00:00:00.000Z");
});

test("a session that nobody has opened is in the day as it is opened later, under the id that it then has", async () => {
  const { courseId } = await expected();
  const day = await dayOf(await aTablet());
  const before = sessionIn(day, courseId, day.unopened);
  expect(before?.reply).toMatchObject({ state: "draft", number: 1 });
  const { rows } = await work.fresh.owner.query("select 1 from session where course_id = $1", [courseId]);
  expect(rows).toEqual([]);
  const opened = await anOpenSession(work.ours.as.physician, courseId);
  expect(opened).toBe(before?.reply.id);
  const { body } = await work.ours.as.nurse.get(`/sessions/${opened}`);
  // The eligibility of the day is stamped by whoever opens it: the rest is the same, letter by letter.
  const withoutStamp = ({ document }: { document: object }) => {
    const copy = JSON.parse(JSON.stringify(document));
    delete copy.checks.eligibility.by;
    return canonical(copy);
  };
  expect(withoutStamp(body.draft)).toBe(withoutStamp(before!.reply.draft));
});

test("an unchanged day is not sent again, and a changed one is", async () => {
  const { patientId } = await expected();
  const tablet = await aTablet();
  work.at(`${today}T09:01:00.000Z`);
  const { mark } = await dayOf(tablet);
  work.at(`${today}T09:05:00.000Z`);
  const again = await dayOf(tablet, `&mark=${mark}`);
  expect(again).toMatchObject({ mark, answers: null, takenAt: `${today}T12:05:00+03:00` });
  const { healthyAnswers } = await import("@pistor/testkit/session");
  await work.ours.as.nurse.send(
    "PUT",
    `/patients/${patientId}/answers`,
    { answers: { ...healthyAnswers, pregnant: true }, allergies: [] },
    seen(1),
  );
  const changed = await dayOf(tablet, `&mark=${mark}`);
  expect(changed.mark).not.toBe(mark);
  expect(changed.answers).not.toBeNull();
});

test("the audit keeps once whose day a tablet took", async () => {
  const { patientId } = await expected();
  const tablet = await aTablet();
  const lines = async () =>
    (
      await work.fresh.owner.query(
        "select member_id from audit where endpoint = 'schedule.day-bundle' and about_patient = $1 and outcome = 'done'",
        [patientId],
      )
    ).rows.length;
  await dayOf(tablet);
  await dayOf(tablet);
  expect(await lines()).toBe(1);
  // Another member on the same tablet is another look.
  await dayOf(tablet, "", "physician");
  expect(await lines()).toBe(2);
});

test("the day is for those who treat, and for the own clinic's tablets", async () => {
  const tablet = await aTablet();
  for (const role of ["coordinator", "owner", "safety-officer", "patient"] as const)
    expect((await work.ours.as[role].get(`/day?tablet=${tablet}`)).status, role).toBe(403);
  expect((await work.ours.as.nobody.get(`/day?tablet=${tablet}`)).status).toBe(401);
  expect((await work.theirs.as.nurse.get(`/day?tablet=${tablet}`)).status).toBe(404);
});

test("a tablet that was ended is given no day and no secret, and both again once it is let in", async () => {
  const { nurse, owner } = work.ours.as;
  const { tabletId, secret } = (await nurse.send("POST", "/tablets", { name: "Lost" })).body;
  await owner.send("POST", `/tablets/${tabletId}/state`, { state: "ended" });
  const refused = { status: 409, body: { problem: "tablet.ended" } };
  expect(await nurse.get(`/day?tablet=${tabletId}`)).toMatchObject(refused);
  expect(await nurse.send("POST", `/tablets/${tabletId}/secret`, {})).toMatchObject(refused);
  await owner.send("POST", `/tablets/${tabletId}/state`, { state: "in-use" });
  expect((await nurse.send("POST", `/tablets/${tabletId}/secret`, {})).body.secret).toBe(secret);
});

test("each member has a secret of their own for a tablet, and no copy of it is kept with the answers to presses", async () => {
  const { nurse, physician } = work.ours.as;
  const { tabletId, secret } = (await nurse.send("POST", "/tablets", { name: "Shared" })).body;
  const other = (await physician.send("POST", `/tablets/${tabletId}/secret`, {})).body.secret;
  expect(other).not.toBe(secret);
  expect((await nurse.send("POST", `/tablets/${tabletId}/secret`, {})).body.secret).toBe(secret);
  const { rows } = await work.fresh.owner.query("select 1 from idempotency where reply::text like '%' || $1 || '%'", [
    secret,
  ]);
  expect(rows).toEqual([]);
});

test("a signature keeps the device's time as claimed and the server's as received, and its seal covers both", async () => {
  const { courseId } = await expected();
  const { nurse, physician } = work.ours.as;
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  work.at(`${today}T11:00:00.000Z`);
  const deviceAt = `${today}T12:31:00+03:00`;
  const answer = await physician.send("POST", `/sessions/${sessionId}/sign`, { deviceAt }, seen(2));
  expect(answer.status).toBe(200);
  const { body } = await nurse.get(`/sessions/${sessionId}`);
  expect(body.signed[0]).toMatchObject({ at: `${today}T14:00:00+03:00`, deviceAt });
  const amend = { document: aWholeRecord(today, { notes: "Corrected." }), reason: "The note was missing." };
  await work.fresh.owner.query("alter table session_record disable trigger written_once");
  await work.fresh.owner.query(
    "update session_record set device_at = device_at - interval '1 hour' where session_id = $1",
    [sessionId],
  );
  await work.fresh.owner.query("alter table session_record enable trigger written_once");
  expect(await physician.send("POST", `/sessions/${sessionId}/amendments`, amend, seen(1))).toMatchObject({
    status: 409,
    body: { problem: "session.seal-broken" },
  });
});

// The record's last needle is at 10:35 by the clinic's clock, and it is sent at 12:00.
test.each([
  ["in time to come", `${today}T12:06:00+03:00`, "session.signed-ahead"],
  ["in time to come in another zone", `${today}T09:00:00-01:00`, "session.signed-ahead"],
  ["before the last needle", `${today}T10:29:00+03:00`, "session.signed-before-the-needle"],
  ["years ago", "0001-01-01T00:00:00Z", "session.signed-before-the-needle"],
])(
  "a signature that a tablet dates %s is refused, and the session can be signed anew",
  async (_, deviceAt, problem) => {
    const { courseId } = await expected();
    const { nurse, physician } = work.ours.as;
    const sessionId = await anOpenSession(nurse, courseId);
    await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
    const answer = await physician.send("POST", `/sessions/${sessionId}/sign`, { deviceAt }, seen(2));
    expect(answer).toMatchObject({ status: 422, body: { problem } });
    expect((await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))).status).toBe(200);
  },
);

test("a version that was not chosen is kept beside the session, also once it is signed, and cannot be changed", async () => {
  const { courseId } = await expected();
  const { nurse, physician, owner } = work.ours.as;
  const sessionId = await anOpenSession(nurse, courseId);
  const document = aWholeRecord(today, { notes: "The other hand's note." });
  const kept = await nurse.send("POST", `/sessions/${sessionId}/other-versions`, {
    document,
    basedOn: 1,
    writtenBy: "Test nurse",
    deviceAt: noon,
  });
  expect(kept.status).toBe(200);
  const { body } = await physician.get(`/sessions/${sessionId}/other-versions`);
  expect(body.versions).toMatchObject([
    { basedOn: 1, writtenBy: "Test nurse", setAsideBy: "Test nurse", document: { notes: "The other hand's note." } },
  ]);
  expect((await nurse.get(`/sessions/${sessionId}`)).body.draft.version).toBe(1);
  expect((await owner.get(`/sessions/${sessionId}/other-versions`)).status).toBe(403);
  await expect(work.fresh.owner.query("delete from session_other_version")).rejects.toThrow(/never changed or removed/);
});
