import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anAskedPatient,
  anExamination,
  aPerson,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const now = "2026-11-23T05:00:00.000Z";

interface Booked {
  readonly id: string;
  readonly purpose: string;
  readonly at: string;
  readonly leaves: string;
  readonly togetherId: string | null;
}

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
/** Asked everything, and examined by nobody. */
async function anUnseenPatient(): Promise<string> {
  const { nurse } = work.ours.as;
  const { patientId } = (await nurse.send("POST", "/patients", aPerson)).body;
  const body = { answers: healthyAnswers, allergies: [] };
  await nurse.send("PUT", `/patients/${patientId}/answers`, body, { "if-match": '"0"' });
  return patientId;
}
async function toBook(patientId: string, start: string) {
  const roomId = await aRoom();
  const courseId = await aCourse(work.ours.as.physician, patientId, { start });
  const wanted = { practitionerId: work.ours.who.memberId, roomId, deviceId: null, earliest: null };
  const book = (more: object = {}) => desk().send("POST", `/courses/${courseId}/visits`, { ...wanted, ...more });
  const { body } = await work.ours.as.physician.get(`/courses/${courseId}`);
  const planned = (kind: string): string =>
    body.course.events.findLast((event: { kind: string }) => event.kind === kind).at;
  return { courseId, roomId, book, planned };
}
const only = (visits: readonly Booked[], purpose: string): Booked => {
  const [visit, ...more] = visits.filter((each) => each.purpose === purpose);
  if (visit === undefined || more.length > 0) throw new Error(`${more.length + 1} visits of ${purpose}, or none.`);
  return visit;
};
const closed = (from: string, to: string) =>
  work.ours.as.owner.send("POST", "/absences", { kind: "clinic", resourceId: null, from, to, reason: "" });

test("the consultation of who was examined by nobody is booked in one stay with the allergy test, right before it", async () => {
  const { book, planned } = await toBook(await anUnseenPatient(), "2027-04-05");
  const { status, body } = await book();
  expect(status).toBe(200);
  const [first, placed] = [only(body.visits, "first-visit"), only(body.visits, "allergy-test")];
  expect([first.at, placed.at]).toEqual([planned("consultation"), planned("allergy-test")]);
  expect(first.leaves).toBe(placed.at);
  expect(first.togetherId).toBe(placed.togetherId);
  expect(first.togetherId).not.toBe(null);
  expect(body.notBooked).toEqual([]);
  // Pressed once more there is nothing left to book, and nothing to be said of it.
  expect((await book()).body).toEqual({ visits: [], rebooked: [], notBooked: [], moved: [] });
});

test("a consultation is not booked for who was examined, and the reply says since when, in the reader's language", async () => {
  const { book, planned } = await toBook(await anAskedPatient(work.ours.as.nurse), "2027-04-05");
  const { body } = await book({ lang: "de" });
  expect(body.visits.map(({ purpose }: Booked) => purpose)).not.toContain("first-visit");
  expect(body.visits.map(({ purpose }: Booked) => purpose)).toContain("allergy-test");
  // Examined at 08:00 in Istanbul on the day of the test's clock.
  const tell = expect.stringMatching(/^Die Patientin oder der Patient wurde am 23\. Nov\.? 2026 untersucht\.$/);
  const on = planned("consultation").slice(0, 10);
  expect(body.notBooked).toEqual([{ kind: "first-visit", number: null, on, tell }]);
});

test("who has a first visit ahead that was booked before the course gets no second one, and the reply names its day", async () => {
  const patientId = await anUnseenPatient();
  const { book, roomId } = await toBook(patientId, "2027-06-07");
  const visit = { patientId, roomId, purpose: "first-visit", courseId: null, number: null, practitionerId: null };
  const at = "2027-05-20T11:00:00+03:00";
  const byHand = { visits: [{ ...visit, deviceId: null, at, lengths: {}, note: "" }] };
  expect((await desk().send("POST", "/visits", byHand)).status).toBe(200);
  const { body } = await book();
  expect(body.visits.map(({ purpose }: Booked) => purpose)).not.toContain("first-visit");
  expect(body.notBooked).toMatchObject([{ kind: "first-visit", tell: "A first visit is booked on 20 May 2027." }]);
});

test("a consultation for which there is no hour before the allergy test is named; the test keeps its own hour", async () => {
  const { book, planned } = await toBook(await anUnseenPatient(), "2027-08-09");
  const on = planned("allergy-test").slice(0, 10);
  await closed(`${on}T00:00:00+03:00`, planned("allergy-test"));
  const { body } = await book();
  expect(only(body.visits, "allergy-test").at).toBe(planned("allergy-test"));
  const tell = "No time was free on its day before the allergy test: move the test, or book it by hand.";
  expect(body.notBooked).toEqual([{ kind: "first-visit", number: null, on, tell }]);
});

test("a consultation whose day is over is named with it, as long as nobody has examined the patient", async () => {
  const patientId = await anUnseenPatient();
  const { book } = await toBook(patientId, "2027-10-04");
  work.at("2027-10-02T05:00:00.000Z");
  const { body } = await book();
  work.at(now);
  const first = body.notBooked.filter(({ kind }: { kind: string }) => kind === "first-visit");
  expect(first).toMatchObject([{ tell: "Its day is over." }]);
  // The sessions are booked all the same.
  expect(body.visits.filter(({ purpose }: Booked) => purpose === "session")).toHaveLength(6);
});

test("a booked consultation moves along with its test when the course moves, though the patient was examined since", async () => {
  const patientId = await anUnseenPatient();
  const { courseId, book } = await toBook(patientId, "2028-02-07");
  const before = only((await book()).body.visits, "first-visit");
  await work.ours.as.nurse.send("PUT", `/patients/${patientId}/examination`, anExamination, { "if-match": '"0"' });
  const moves = { moves: [{ number: 1, to: "2028-02-16" }], reason: "The patient asked." };
  const moved = await desk().send("PUT", `/courses/${courseId}/moves`, moves, { "if-match": '"1"' });
  expect(moved.status).toBe(200);
  const along = await book({ moveAlong: true });
  expect(along).toMatchObject({ status: 200, body: { notBooked: [] } });
  const [first, placed] = [only(along.body.visits, "first-visit"), only(along.body.visits, "allergy-test")];
  expect(first.id).toBe(before.id);
  expect(first.leaves).toBe(placed.at);
  expect(first.at > before.at).toBe(true);
  // Nothing is booked elsewhere than the plan has it any more.
  expect((await work.ours.as.physician.get(`/courses/${courseId}`)).body.visits).toEqual([]);
});
