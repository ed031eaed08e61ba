import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anAskedPatient,
  anOpenSession,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom, keepVisit } from "./index.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

let work: AtWork;
let roomId: string;
const writer = () => ({ clinicId: work.ours.who.clinicId, memberId: work.ours.who.memberId, at: noon });
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
  roomId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, writer(), { name: "Room 1", purpose: "needle", position: 1, physicianId: work.ours.who.memberId }),
  );
});
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });

let booked = 0;
/** A quarter of an hour of today at which the room is free. */
const nextFree = () => new Date(Date.parse(`${today}T05:00:00.000Z`) + booked++ * 900_000).toISOString();

/** A patient with a course from today, and a visit for its first session; answers change afterwards. */
async function expected(answersLater: object = {}, at = nextFree()) {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today });
  const answers = { ...healthyAnswers, ...answersLater };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(1));
  const visitId = await work.fresh.database.inClinic(work.ours.who, (db) =>
    keepVisit(db, writer(), { roomId, at, minutes: 15, patientId, purpose: "session", courseId, number: 1 }),
  );
  return { patientId, courseId, visitId };
}

/** A consent and an allergy test that was placed and read in time, as the clinic keeps them. */
async function onRecord({ patientId, courseId }: { patientId: string; courseId: string }, given = true) {
  const { clinicId, memberId } = work.ours.who;
  const id = () => crypto.randomUUID();
  const testId = id();
  await work.fresh.owner.query(
    `insert into consent (clinic_id, id, patient_id, course_id, purpose, texts, lang, given, signed_at, recorded_by)
     values ($1, $2, $3, $4, 'treatment', '[{"id":"treatment","version":"1","sha256":""}]', 'tr', $5, $6, $7)`,
    [clinicId, id(), patientId, courseId, given, `${today}T0${given ? 6 : 7}:00:00Z`, memberId],
  );
  await work.fresh.owner.query(
    `insert into allergy_test (clinic_id, id, patient_id, substance, placed_at, placed_by)
     values ($1, $2, $3, 'hyaluronic-acid', '2026-11-20T06:00:00Z', $4)`,
    [clinicId, testId, patientId, memberId],
  );
  await work.fresh.owner.query(
    `insert into allergy_reading (clinic_id, id, allergy_test_id, read_at, reaction, read_by)
     values ($1, $2, $3, '2026-11-22T06:00:00Z', 'none', $4)`,
    [clinicId, id(), testId, memberId],
  );
}

async function day(on?: string) {
  return (await work.ours.as.coordinator.get(on === undefined ? "/today" : `/today?on=${on}`)).body;
}
type Shown = { id: string; tag: unknown; patient: { id: string } };
const tagOf = async (visitId: string) => (await day()).visits.find((each: Shown) => each.id === visitId)?.tag;
const waitingFor = async (patientId: string) =>
  (await day()).queue.filter((each: Shown) => each.patient.id === patientId);

test("the board shows rooms and visits with the clinic's offset, and the day is the clinic's", async () => {
  const late = await expected({}, "2026-11-23T20:30:00.000Z");
  const night = await expected({}, "2026-11-23T21:30:00.000Z");
  const body = await day();
  expect(body).toMatchObject({ on: today, now: `${today}T12:00:00+03:00`, opens: "09:00", closes: "18:00" });
  expect(body.rooms).toMatchObject([{ name: "Room 1", purpose: "needle", physician: "Dr. Ada Test" }]);
  const shown = body.visits.find((each: Shown) => each.id === late.visitId);
  expect(shown).toMatchObject({ at: `${today}T23:30:00+03:00`, number: 1, of: 6, treatment: "face", sessionId: null });
  // Half past midnight in Istanbul belongs to the next day.
  const ids = (of: { visits: Shown[] }) => of.visits.map((each) => each.id);
  expect(ids(body)).not.toContain(night.visitId);
  expect(ids(await day("2026-11-24"))).toContain(night.visitId);
});

test("every visit is screened anew for its day", async () => {
  const ready = await expected();
  await onRecord(ready);
  expect(await tagOf(ready.visitId)).toEqual({ kind: "ready", until: null });
  expect(await waitingFor(ready.patientId)).toEqual([]);

  const wait = await expected({ "nsaid-last-taken": "2026-11-20" });
  expect(await tagOf(wait.visitId)).toEqual({ kind: "not-yet", until: "2026-11-27" });
  const [move] = await waitingFor(wait.patientId);
  // Where a visit is moved: the calendar of its day.
  expect(move).toMatchObject({ kind: "must-move", opens: `/calendar?on=${today}` });
  expect(move.tell).toContain("27 Nov 2026");
  expect(move.claims.length).toBeGreaterThan(0);

  const never = await expected({ pregnant: true });
  expect(await tagOf(never.visitId)).toEqual({ kind: "not-eligible", until: null });
  expect(await waitingFor(never.patientId)).toMatchObject([{ kind: "must-move" }]);

  const open = await expected({ stroke: "unknown" });
  expect(await tagOf(open.visitId)).toEqual({ kind: "incomplete", until: null });
  expect(await waitingFor(open.patientId)).toMatchObject([{ kind: "ask", tell: "Have you ever had a stroke?" }]);
});

test("what the physician has decided on these answers waits for nobody", async () => {
  const { patientId, courseId, visitId } = await expected({ herpes: "past" });
  await onRecord({ patientId, courseId });
  expect(await tagOf(visitId)).toEqual({ kind: "physician-decides", until: null });
  expect(await waitingFor(patientId)).toMatchObject([{ kind: "decide" }]);
  const { physician } = work.ours.as;
  const kept = await physician.send("POST", `/patients/${patientId}/assessments`, {
    treatment: "face",
    on: today,
    mixture: null,
  });
  await physician.send("POST", `/patients/${patientId}/assessments/${kept.body.assessmentId}/decision`, {
    decided: "treat",
    reason: "Seen and discussed with the patient.",
  });
  expect(await tagOf(visitId)).toEqual({ kind: "ready", until: null });
  expect(await waitingFor(patientId)).toEqual([]);
});

test("a session of an earlier day that nobody signed waits to be signed, and one that is signed does not", async () => {
  const { patientId, courseId, visitId } = await expected();
  const { nurse, physician } = work.ours.as;
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  await nurse.send("PUT", `/visits/${visitId}/state`, { state: "left" }, seen(1));
  expect(await tagOf(visitId)).toEqual({ kind: "not-signed", until: null });
  expect(await waitingFor(patientId)).toEqual([]);
  work.at("2026-11-24T09:00:00.000Z");
  expect(await waitingFor(patientId)).toMatchObject([{ kind: "sign", opens: `/sessions/${sessionId}` }]);
  expect(await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))).toMatchObject({ status: 200 });
  expect(await waitingFor(patientId)).toEqual([]);
  work.at(noon);
  expect(await tagOf(visitId)).toEqual({ kind: "signed", until: null });
});

test("the moment of the cream is kept once, and two who move a visit at once do not both", async () => {
  const { visitId, patientId } = await expected();
  const { nurse } = work.ours.as;
  const path = `/visits/${visitId}/state`;
  expect(await nurse.send("PUT", path, { state: "cream" }, seen(1))).toMatchObject({ body: { version: 2 } });
  work.at(`${today}T09:20:00.000Z`);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => nurse.send("PUT", path, { state: "in-room" }, seen(2))),
  );
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, ...Array<number>(9).fill(412)]);
  const shown = (await day()).visits.find((each: Shown) => each.id === visitId);
  expect(shown).toMatchObject({ state: "in-room", version: 3, creamAt: `${today}T12:00:00+03:00` });
  work.at(noon);
  const { rows } = await work.fresh.owner.query(
    "select count(*) from audit where endpoint = 'schedule.visit-state' and about_patient = $1 and outcome = 'done'",
    [patientId],
  );
  expect(rows[0].count).toBe(2);
});

test("who was decided for one reason waits for the physician again where the mixture brings another", async () => {
  const { nurse, physician } = work.ours.as;
  const { patientId, courseId, visitId } = await expected({ "permanent-filler": true, thrombosis: true });
  await onRecord({ patientId, courseId });
  const kept = await nurse.send("POST", `/patients/${patientId}/assessments`, {
    treatment: "face",
    on: today,
    mixture: null,
  });
  await physician.send("POST", `/patients/${patientId}/assessments/${kept.body.assessmentId}/decision`, {
    decided: "treat",
    reason: "The filler lies elsewhere.",
  });
  expect(await tagOf(visitId)).toMatchObject({ kind: "ready" });
  const sessionId = await anOpenSession(nurse, courseId);
  const record = aWholeRecord(today);
  const ingredients = record.mixture?.ingredients.map((one) => ({ ...one, substance: "tranexamic-acid" })) ?? [];
  const document = { ...record, mixture: { ...record.mixture, ingredients } };
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(1));
  expect(await tagOf(visitId)).toMatchObject({ kind: "physician-decides" });
  expect(await waitingFor(patientId)).toMatchObject([{ kind: "decide" }]);
});

test("a visit without consent and test on record is not called ready, and the board says where to mend that", async () => {
  const { patientId, courseId, visitId } = await expected();
  const blocks = async () =>
    (await day()).blocks.filter(({ visitId: of }: { visitId: string }) => of === visitId).map(only);
  const only = ({ kind, opens }: { kind: string; opens: string | null }) => `${kind} ${opens}`;
  expect(await tagOf(visitId)).toEqual({ kind: "lacks-consent", until: null });
  expect(await blocks()).toEqual(expect.arrayContaining([`consent-missing /courses/${courseId}`]));
  await onRecord({ patientId, courseId });
  expect(await tagOf(visitId)).toEqual({ kind: "ready", until: null });
  // The calendar says the same of today, and of a later day merely does not call it ready.
  const { nurse } = work.ours.as;
  const inCalendar = async () =>
    (await nurse.get(`/calendar?from=${today}&to=${today}`)).body.visits.find((each: Shown) => each.id === visitId)
      ?.tag;
  expect(await inCalendar()).toEqual({ kind: "ready", until: null });
  await onRecord({ patientId, courseId }, false);
  work.at("2026-11-22T09:00:00.000Z");
  expect(await inCalendar()).toBeNull();
  work.at(noon);
});
