import { freshMember } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const now = "2026-11-23T05:00:00.000Z";
const seen = (version: number) => ({ "if-match": `"${version}"` });

let work: AtWork;
let days = 0;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
afterAll(() => work.close());

const who = () => work.ours.who;
const desk = () => work.ours.as.coordinator;
const aRoom = () =>
  work.fresh.database.inClinic(who(), (db) =>
    keepRoom(db, { ...who(), at: now }, { name: "Room", purpose: "", position: 1 }),
  );
const aPatient = (email = "") => anAskedPatient(work.ours.as.nurse, { person: { email } });
/** A weekday of its own for each test. */
const nextDay = (): string => {
  const at = new Date(Date.parse(now) + ++days * 86_400_000);
  return at.getUTCDay() === 0 || at.getUTCDay() === 6 ? nextDay() : at.toISOString().slice(0, 10);
};
const visit = (of: { patientId: string; roomId: string; at: string } & Record<string, unknown>) => ({
  purpose: "review",
  courseId: null,
  number: null,
  practitionerId: null,
  deviceId: null,
  lengths: { treatment: 30 },
  note: "",
  ...of,
});
const book = (one: ReturnType<typeof visit>, headers = {}) =>
  desk().send("POST", "/visits", { visits: [one] }, headers);
const place = (roomId: string, at: string) => ({
  roomId,
  at,
  practitionerId: null,
  deviceId: null,
  lengths: {},
  reason: "",
});
const move = (id: string, to: object) => desk().send("PUT", `/visits/${id}/booking`, to, seen(1));
const cancel = (id: string) => desk().send("POST", `/visits/${id}/cancel`, { reason: "Ill." }, seen(1));
const wait = async (patientId: string, on: string): Promise<string> => {
  const wishes = { from: on, to: on, weekdays: [1, 2, 3, 4, 5], earliest: "09:00", latest: "18:00" };
  const entry = { patientId, visitId: null, purpose: "review", courseId: null, number: null };
  const more = { visitId: null, minutes: 30, practitionerId: null, wishes };
  return (await desk().send("POST", "/waitlist", { ...entry, ...more })).body.id;
};
const count = async (text: string, values: readonly unknown[]): Promise<number> =>
  Number((await work.fresh.owner.query(`select count(*) from ${text}`, [...values])).rows[0].count);
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();
/** Until something that was asked waits for a lock that the owner holds. */
const untilItWaits = async () => {
  while ((await count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'", [])) === 0)
    await new Promise((done) => setTimeout(done, 20));
};

test("one press that arrives twice at once books once and is answered the same; two presses book once and refuse once", async () => {
  const [roomId, patientId, on] = [await aRoom(), await aPatient(), nextDay()];
  const one = visit({ patientId, roomId, at: `${on}T10:00:00+03:00` });
  const key = { "idempotency-key": "one-press-twice" };
  const [first, second] = await Promise.all([book(one, key), book(one, key)]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body).toEqual(first.body);
  const later = { ...one, at: `${on}T12:00:00+03:00` };
  const pressed = await Promise.all([book(later), book(later)]);
  expect(statuses(pressed)).toEqual([200, 409]);
  expect(pressed.find(({ status }) => status === 409)?.body.problem).toBe("schedule.taken");
  expect(await count("visit where patient_id = $1", [patientId])).toBe(2);
});

test("an offer that desk and patient take at the same moment is taken once, and the other is told so", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const patientId = await aPatient("both@patient.example");
  const entry = await wait(patientId, on);
  const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  await cancel(booked.id);
  const take = () => desk().send("POST", `/waitlist/${entry}/answer`, { take: true });
  const answers = await Promise.all([take(), take(), take()]);
  expect(statuses(answers)).toEqual([200, 409, 409]);
  for (const { status, body } of answers) if (status === 409) expect(body.problem).toBe("schedule.offer-taken");
  expect(await count("visit where patient_id = $1", [patientId])).toBe(1);
});

test("two slots that become free at once are not both offered to the one who waits", async () => {
  const [one, other, on] = [await aRoom(), await aRoom(), nextDay()];
  const ids: string[] = [];
  for (const roomId of [one, other]) {
    const answer = await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }));
    ids.push(answer.body.visits[0].id);
  }
  const entry = await wait(await aPatient(), on);
  expect(statuses(await Promise.all(ids.map(cancel)))).toEqual([200, 200]);
  expect(await count("slot_offer where waitlist_id = $1 and state = 'open'", [entry])).toBe(1);
});

test("who is taken off the waitlist while a slot becomes free is offered nothing", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  const entry = await wait(await aPatient(), on);
  const { owner: other } = work.fresh;
  await other.query("begin");
  await other.query("update waitlist_entry set state = 'ended', version = version + 1 where id = $1", [entry]);
  const cancelled = await cancel(booked.id);
  await other.query("commit");
  expect(cancelled.body.offeredTo).toBe(null);
  expect(await count("slot_offer where waitlist_id = $1", [entry])).toBe(0);
  expect(await count("waitlist_entry where id = $1 and state = 'ended'", [entry])).toBe(1);
});

test("a visit that one cancels while another moves it is either, once", async () => {
  const [roomId, patientId, on] = [await aRoom(), await aPatient(), nextDay()];
  const [booked] = (await book(visit({ patientId, roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  const answers = await Promise.all([
    cancel(booked.id),
    move(booked.id, place(roomId, `${on}T11:00:00+03:00`)),
    move(booked.id, place(roomId, `${on}T14:00:00+03:00`)),
  ]);
  expect(statuses(answers)).toEqual([200, 412, 412]);
  expect(await count("visit_change where visit_id = $1", [booked.id])).toBe(2);
  // Patient and room, or nothing.
  expect([0, 2]).toContain(await count("booking where visit_id = $1 and live", [booked.id]));
});

test("two sessions of a course that are moved towards each other at once do not both come too near", async () => {
  const [patientId, one, other] = [await aPatient(), await aRoom(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-02-01" });
  const session = async (number: number, roomId: string, on: string) =>
    (await book(visit({ patientId, roomId, at: `${on}T10:00:00+03:00`, purpose: "session", courseId, number }))).body
      .visits[0].id;
  const first = await session(1, one, "2027-02-01");
  const second = await session(2, other, "2027-02-22");
  const answers = await Promise.all([
    move(first, place(one, "2027-02-10T10:00:00+03:00")),
    move(second, place(other, "2027-02-15T10:00:00+03:00")),
  ]);
  // Each alone is allowed: 12 and 14 days. Both would leave 5. A move of session 1 is kept and said, one of session 2 refused.
  const { rows } = await work.fresh.owner.query(
    "select session_number as number, starts_at as at from visit where course_id = $1 order by 1",
    [courseId],
  );
  const between = (Date.parse(rows[1].at) - Date.parse(rows[0].at)) / 86_400_000;
  if (between < 12) {
    const told = answers.flatMap(({ body }) => body.changed ?? []).map(({ id }: { id: string }) => id);
    expect(told).toContain("moved.next-too-soon");
  } else expect(statuses(answers)).toEqual([200, 409]);
});

test("a course is booked whole or not at all, when the database itself refuses a part of it", async () => {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-04-05" });
  // Somebody who takes no lock holds the patient on the day of session 4, and has not said so yet.
  const stranger = (
    await book(visit({ patientId: await aPatient(), roomId: await aRoom(), at: `${nextDay()}T10:00:00+03:00` }))
  ).body.visits[0].id;
  const { owner: other } = work.fresh;
  await other.query("begin");
  await other.query(
    `insert into booking (clinic_id, id, visit_id, kind, resource_id, during)
     values ($1, gen_random_uuid(), $2, 'patient', $3, '[2027-05-17T00:00:00+03:00, 2027-05-18T00:00:00+03:00)')`,
    [who().clinicId, stranger, patientId],
  );
  const wanted = { practitionerId: who().memberId, roomId, deviceId: null, earliest: null };
  const pressed = desk().send("POST", `/courses/${courseId}/visits`, wanted);
  await untilItWaits();
  await other.query("commit");
  expect(await pressed).toMatchObject({ status: 409, body: { problem: "schedule.taken" } });
  expect(await count("visit where course_id = $1", [courseId])).toBe(0);
  expect(await count("booking where resource_id = $1 and visit_id <> $2", [patientId, stranger])).toBe(0);
  expect(await count("course_version where course_id = $1", [courseId])).toBe(1);
});

test("a course that two book at once is booked once", async () => {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-08-02" });
  const wanted = { practitionerId: who().memberId, roomId, deviceId: null, earliest: null };
  const press = () => desk().send("POST", `/courses/${courseId}/visits`, wanted);
  const answers = await Promise.all([press(), press()]);
  expect(statuses(answers)).toEqual([200, 200]);
  expect(answers.map(({ body }) => body.visits.length).sort()[0]).toBe(0);
  expect(await count("visit where course_id = $1 and purpose = 'session'", [courseId])).toBe(6);
});

test("who stops working while somebody books them is not booked", async () => {
  const [roomId, patientId, on] = [await aRoom(), await aPatient(), nextDay()];
  const practitionerId = await freshMember(work.fresh.database, who(), "nurse");
  const { owner: other } = work.fresh;
  await other.query("begin");
  await other.query("update member set disabled_at = now() where id = $1", [practitionerId]);
  const booking = book(visit({ patientId, roomId, practitionerId, at: `${on}T10:00:00+03:00` }));
  await untilItWaits();
  await other.query("commit");
  expect(await booking).toMatchObject({ status: 422, body: { problem: "schedule.does-not-treat" } });
  expect(await count("visit where practitioner_id = $1", [practitionerId])).toBe(0);
});

test("an offer whose practitioner works here no more is told plainly as withdrawn to who follows its link", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const patientId = await aPatient("gone@patient.example");
  const practitionerId = await freshMember(work.fresh.database, who(), "nurse");
  await wait(patientId, on);
  const one = visit({ patientId: await aPatient(), roomId, practitionerId, at: `${on}T10:00:00+03:00` });
  await cancel((await book(one)).body.visits[0].id);
  const { rows } = await work.fresh.owner.query(
    `select body from mail join slot_offer on about_id = slot_offer.id
       join waitlist_entry on waitlist_entry.id = waitlist_id where patient_id = $1`,
    [patientId],
  );
  await work.fresh.owner.query("update member set disabled_at = now() where id = $1", [practitionerId]);
  const link = /#(\S+)/.exec(rows[0].body)?.[1];
  const answer = await work.ours.as.nobody.send("POST", "/open-offer", { link, take: true });
  expect(answer).toMatchObject({ status: 409, body: { problem: "schedule.offer-withdrawn" } });
  expect(await count("visit where patient_id = $1", [patientId])).toBe(0);
});
