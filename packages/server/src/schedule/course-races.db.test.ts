import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const now = "2026-11-23T05:00:00.000Z";
const seen = (version: number) => ({ "if-match": `"${version}"` });

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;
const aRoom = () =>
  work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { ...work.ours.who, at: now }, { name: "Room", purpose: "", position: 1 }),
  );
const aPatient = () => anAskedPatient(work.ours.as.nurse);
const unplaced = { courseId: null, number: null, practitionerId: null, deviceId: null };
const book = (visit: object) =>
  desk().send("POST", "/visits", { visits: [{ ...unplaced, lengths: { treatment: 30 }, note: "", ...visit }] });
const wait = (patientId: string, more: object = {}, [from, to] = ["2026-11-23", "2026-11-30"]) => {
  const on = { from, to, weekdays: [1, 2, 3, 4, 5], earliest: "09:00", latest: "18:00" };
  const entry = { patientId, visitId: null, purpose: "review", courseId: null, number: null, minutes: 30 };
  return desk().send("POST", "/waitlist", { ...entry, practitionerId: null, wishes: on, ...more });
};
const stop = (courseId: string) =>
  work.ours.as.physician.send(
    "POST",
    `/courses/${courseId}/stop`,
    { rule: "no-change", reason: "Two reviews." },
    seen(1),
  );
const query = async (text: string, values: readonly unknown[]) =>
  (await work.fresh.owner.query(text, [...values])).rows;
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();
/** Until so many of those that were asked wait for a lock, or one of them has its answer. */
const untilWaiting = async (wanted: number, asked?: Promise<unknown>) => {
  const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  let isAnswered = false;
  void asked?.then(() => {
    isAnswered = true;
  });
  while (!isAnswered && (await query(waiting, [])).length < wanted) await new Promise((done) => setTimeout(done, 20));
};
async function aCourseToBook(start: string) {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start });
  const session = { patientId, roomId, courseId, purpose: "session", number: 1, at: `${start}T12:00:00+03:00` };
  return { patientId, roomId, courseId, session };
}

test("of many who put a patient on the waitlist for the same at once, one does, and the others are told plainly", async () => {
  const patientId = await aPatient();
  const answers = await Promise.all(Array.from({ length: 6 }, () => wait(patientId)));
  expect(statuses(answers)).toEqual([200, 409, 409, 409, 409, 409]);
  for (const { status, body } of answers) if (status === 409) expect(body.problem).toBe("schedule.waits-already");
  expect(await query("select 1 from waitlist_entry where patient_id = $1", [patientId])).toHaveLength(1);
});

test("an earlier time of one visit is waited for once, whatever purpose is named with it", async () => {
  const patientId = await aPatient();
  const visit = { patientId, roomId: await aRoom(), purpose: "review", at: "2026-12-01T10:00:00+03:00" };
  const visitId = (await book(visit)).body.visits[0].id;
  expect((await wait(patientId, { visitId })).status).toBe(200);
  const again = await wait(patientId, { visitId, purpose: "first-visit" });
  expect(again).toMatchObject({ status: 409, body: { problem: "schedule.waits-already" } });
});

test("a course that is stopped while somebody books it tells of what they booked", async () => {
  const { patientId, roomId, courseId, session } = await aCourseToBook("2027-02-01");
  const stranger = { patientId: await aPatient(), roomId: await aRoom(), purpose: "review" };
  const strange = (await book({ ...stranger, at: "2026-12-02T10:00:00+03:00" })).body.visits[0].id;
  const { owner: other } = work.fresh;
  // Somebody who takes no lock holds the room, so that the booking goes on no further than to its last lock.
  await other.query("begin");
  await other.query(
    `insert into booking (clinic_id, id, visit_id, kind, resource_id, during)
     values ($1, gen_random_uuid(), $2, 'room', $3, '[2027-02-01T08:00:00+03:00, 2027-02-01T18:00:00+03:00)')`,
    [work.ours.who.clinicId, strange, roomId],
  );
  const booking = book(session);
  await untilWaiting(1);
  const stopping = stop(courseId);
  await untilWaiting(2, stopping);
  await other.query("rollback");
  const booked = await booking;
  expect(booked.status).toBe(200);
  const stopped = await stopping;
  expect(stopped.status).toBe(200);
  expect(stopped.body.visits.map(({ id }: { id: string }) => id)).toEqual([booked.body.visits[0].id]);
  expect(await query("select 1 from visit where patient_id = $1", [patientId])).toHaveLength(1);
});

test("who books a course at the moment at which it is stopped is refused", async () => {
  const { courseId, session } = await aCourseToBook("2027-03-01");
  const { owner: other } = work.fresh;
  // Somebody who takes no lock writes the version that the stop is about to write, and then does not.
  await other.query("begin");
  await other.query(
    `insert into course_version (clinic_id, course_id, version, protocol, state, request, plan, knowledge, reason, recorded_by, recorded_at)
     select clinic_id, course_id, 2, protocol, state, request, plan, knowledge, reason, recorded_by, recorded_at
       from course_version where course_id = $1`,
    [courseId],
  );
  const stopping = stop(courseId);
  await untilWaiting(1);
  const booking = book(session);
  await untilWaiting(2, booking);
  await other.query("rollback");
  expect(await stopping).toMatchObject({ status: 200, body: { visits: [] } });
  expect(await booking).toMatchObject({ status: 409, body: { problem: "schedule.course-ended" } });
  expect(await query("select 1 from visit where course_id = $1", [courseId])).toEqual([]);
});

test("a time that was offered before the course was stopped can no longer be taken for it", async () => {
  const { patientId, roomId, courseId } = await aCourseToBook("2027-04-05");
  const entry = (await wait(patientId, { courseId }, ["2027-04-05", "2027-04-09"])).body.id;
  const visit = { patientId: await aPatient(), roomId, purpose: "review", at: "2027-04-06T10:00:00+03:00" };
  const { id } = (await book(visit)).body.visits[0];
  const cancelled = await desk().send("POST", `/visits/${id}/cancel`, { reason: "Ill today." }, seen(1));
  expect(cancelled.body.offeredTo).not.toBe(null);
  expect((await stop(courseId)).status).toBe(200);
  const taken = await desk().send("POST", `/waitlist/${entry}/answer`, { take: true });
  expect(taken).toMatchObject({ status: 409, body: { problem: "schedule.course-ended" } });
  expect(await query("select 1 from visit where course_id = $1", [courseId])).toEqual([]);
});
