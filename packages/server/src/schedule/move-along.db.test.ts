import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";

// A Monday; the clinic is open on weekdays from 09:00 to 18:00.
const now = "2026-11-23T06:00:00.000Z";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;

async function aBookedCourse(start: string, treatment = "face") {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const { clinicId, memberId } = work.ours.who;
  const roomId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { clinicId, memberId, at: now }, { name: `Room of ${start}`, purpose: "", position: 1 }),
  );
  const courseId = await aCourse(work.ours.as.physician, patientId, { start, treatment });
  const wanted = { practitionerId: memberId, roomId, deviceId: null, earliest: null };
  const book = (more: object = {}) => desk().send("POST", `/courses/${courseId}/visits`, { ...wanted, ...more });
  const booked = await book();
  expect(booked.status).toBe(200);
  const move = (number: number, to: string) =>
    desk().send(
      "PUT",
      `/courses/${courseId}/moves`,
      { moves: [{ number, to }], reason: "The patient asked." },
      { "if-match": '"1"' },
    );
  return { patientId, courseId, roomId, book, move, first: booked.body.visits };
}

const sessionsOf = (visits: { purpose: string; number: number; at: string }[]) =>
  visits
    .filter(({ purpose }) => purpose === "session")
    .sort((one, other) => one.number - other.number)
    .map(({ at }) => at.slice(0, 10));

test("what is booked for other days than the plan moves along, each as the same visit, and nothing is booked twice", async () => {
  const { courseId, book, move, first } = await aBookedCourse("2027-01-11");
  expect(sessionsOf(first).slice(0, 3)).toEqual(["2027-01-11", "2027-01-25", "2027-02-08"]);
  expect((await move(2, "2027-01-28")).status).toBe(200);
  // Without being asked to, it moves nothing, and has nothing left to book.
  expect((await book()).body).toMatchObject({ visits: [], rebooked: [] });
  const along = await book({ moveAlong: true });
  expect(along).toMatchObject({ status: 200 });
  // Three days later each: the interval of two weeks stays.
  expect(sessionsOf(along.body.visits)).toEqual(["2027-01-28", "2027-02-11", "2027-02-25", "2027-03-11", "2027-03-25"]);
  const ids = (visits: { id: string; purpose: string; number: number }[]) =>
    visits.filter(({ purpose, number }) => purpose === "session" && number > 1).map(({ id }) => id);
  expect(ids(along.body.visits).sort()).toEqual(ids(first).sort());
  // The reviews after sessions 3 and 6 came along in the same stay.
  expect(along.body.rebooked).toHaveLength(7);
  const { visits } = (await work.ours.as.physician.get(`/courses/${courseId}`)).body;
  expect(visits).toEqual([]);
  const { rows } = await work.fresh.owner.query(
    "select count(*)::int as n from visit where course_id = $1 and state <> 'cancelled'",
    [courseId],
  );
  expect(rows[0].n).toBe(first.length);
  expect((await book({ moveAlong: true })).body).toMatchObject({ visits: [], rebooked: [] });
});

test("a review that the plan parts from its session stays on its own day, and is booked once", async () => {
  // Hair: sessions each 14 days and a review at week 12, so on the day of session 7: 11 January + 84 days is 5 April.
  const { courseId, book, move, first } = await aBookedCourse("2027-01-11", "hair");
  type Booked = { id: string; purpose: string; number: number | null; at: string };
  const reviewOn = (visits: Booked[]) =>
    visits.find(({ purpose, at }) => purpose === "review" && at.startsWith("2027-04-05"));
  expect(reviewOn(first)?.number).toBe(7);
  expect((await move(2, "2027-01-26")).status).toBe(200);
  const elsewhere = async () => (await work.ours.as.physician.get(`/courses/${courseId}`)).body.visits as Booked[];
  expect((await elsewhere()).map(({ id }) => id)).not.toContain(reviewOn(first)?.id);
  const along = await book({ moveAlong: true });
  expect(along).toMatchObject({ status: 200 });
  expect(sessionsOf(along.body.visits).slice(0, 2)).toEqual(["2027-01-26", "2027-02-09"]);
  expect(await elsewhere()).toEqual([]);
  const { rows } = await work.fresh.owner.query(
    "select id, session_number, together_id from visit where course_id = $1 and state <> 'cancelled' and purpose = 'review' order by starts_at",
    [courseId],
  );
  expect(rows).toHaveLength(first.filter(({ purpose }: Booked) => purpose === "review").length);
  expect(rows).toContainEqual({ id: reviewOn(first)?.id, session_number: null, together_id: null });
  expect((await book({ moveAlong: true })).body).toMatchObject({ visits: [], rebooked: [] });
  // And back: it is session 7's again, stays where it is, and is not booked a second time.
  const back = await desk().send(
    "PUT",
    `/courses/${courseId}/moves`,
    { moves: [{ number: 2, to: "2027-01-25" }], reason: "The patient can come after all." },
    { "if-match": '"2"' },
  );
  expect(back).toMatchObject({ status: 200 });
  expect(await book({ moveAlong: true })).toMatchObject({ status: 200 });
  expect(await elsewhere()).toEqual([]);
  const again = await work.fresh.owner.query(
    "select count(*)::int as n from visit where course_id = $1 and state <> 'cancelled'",
    [courseId],
  );
  expect(again.rows[0].n).toBe(first.length);
});

test("two visits that change places within one course do not stand in each other's way", async () => {
  const { book, move } = await aBookedCourse("2027-05-03");
  // Session 2 goes to the day on which session 3 is booked, at the same time.
  expect((await move(2, "2027-05-31")).status).toBe(200);
  const along = await book({ moveAlong: true });
  expect(along).toMatchObject({ status: 200 });
  expect(sessionsOf(along.body.visits)[0]).toBe("2027-05-31");
});

test("where one visit finds no place nothing is moved, and the one is named", async () => {
  const { courseId, roomId, book, move } = await aBookedCourse("2027-09-06");
  expect((await move(3, "2027-10-06")).status).toBe(200);
  const shut = { kind: "room", resourceId: roomId, from: "2027-10-06T00:00:00+03:00", to: "2027-11-10T00:00:00+03:00" };
  await work.ours.as.owner.send("POST", "/absences", { ...shut, reason: "" });
  const before = (await work.ours.as.physician.get(`/courses/${courseId}`)).body.visits;
  const refused = await book({ moveAlong: true });
  expect(refused).toMatchObject({ status: 409, body: { problem: "schedule.cannot-move-along" } });
  expect(refused.body.message).toMatch(/^Session 3, booked for 4 Oct 2027, has no place on its new day\./);
  expect((await work.ours.as.physician.get(`/courses/${courseId}`)).body.visits).toEqual(before);
});

test("who was mailed the old time is mailed the new one", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { person: { email: "anna@example.org" } });
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2028-01-10" });
  const { clinicId, memberId } = work.ours.who;
  const roomId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { clinicId, memberId, at: now }, { name: "Mailed", purpose: "", position: 1 }),
  );
  const wanted = { practitionerId: memberId, roomId, deviceId: null, earliest: null };
  const at = "2028-01-11T11:00:00+03:00";
  const visit = { patientId, roomId, courseId, purpose: "session", number: 1, practitionerId: null, deviceId: null };
  expect((await desk().send("POST", "/visits", { visits: [{ ...visit, at, lengths: {}, note: "" }] })).status).toBe(
    200,
  );
  const along = await desk().send("POST", `/courses/${courseId}/visits`, { ...wanted, moveAlong: true });
  expect(along).toMatchObject({ status: 200 });
  expect(along.body.rebooked).toHaveLength(1);
  const { rows } = await work.fresh.owner.query(
    "select state, once from mail where about_kind = 'visit' and about_id = $1 order by id",
    [along.body.rebooked[0]],
  );
  expect(rows.map(({ state, once }) => [state, once.split(":")[0]])).toEqual([
    ["stopped", "visit.booked"],
    ["waiting", "visit.moved"],
  ]);
});

test("one session that is booked by hand keeps none of the others from being booked", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2028-03-06" });
  const { clinicId, memberId } = work.ours.who;
  const roomId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { clinicId, memberId, at: now }, { name: "By hand", purpose: "", position: 1 }),
  );
  const visit = { patientId, roomId, courseId, purpose: "session", number: 1, practitionerId: null, deviceId: null };
  const at = "2028-03-06T11:00:00+03:00";
  await desk().send("POST", "/visits", { visits: [{ ...visit, at, lengths: {}, note: "" }] });
  const wanted = { practitionerId: memberId, roomId, deviceId: null, earliest: null };
  const booked = await desk().send("POST", `/courses/${courseId}/visits`, wanted);
  expect(sessionsOf(booked.body.visits)).toHaveLength(5);
});

test("a course goes into the room where its treatment is given in this clinic, and elsewhere only while that is taken", async () => {
  const { clinicId, memberId } = work.ours.who;
  const aRoom = (name: string) =>
    work.fresh.database.inClinic(work.ours.who, (db) =>
      keepRoom(db, { clinicId, memberId, at: now }, { name, purpose: "", position: 1 }),
    );
  const [other, own] = [await aRoom("Another"), await aRoom("Hair")];
  const book = async (start: string, roomId: string | null) => {
    const patientId = await anAskedPatient(work.ours.as.nurse);
    const courseId = await aCourse(work.ours.as.physician, patientId, { start, treatment: "hair" });
    const wanted = { practitionerId: memberId, roomId, deviceId: null, earliest: null };
    const { visits } = (await desk().send("POST", `/courses/${courseId}/visits`, wanted)).body;
    const rooms = visits.flatMap((each: { purpose: string; roomId: string }) =>
      each.purpose === "session" ? [each.roomId] : [],
    );
    return new Set(rooms);
  };
  expect(await book("2028-06-05", own)).toEqual(new Set([own]));
  const rooms = await book("2028-06-06", null);
  expect(rooms).toEqual(new Set([own]));
  expect(rooms).not.toContain(other);
});
