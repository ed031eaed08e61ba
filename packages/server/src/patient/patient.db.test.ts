import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anAskedPatient,
  anExamination,
  anOpenSession,
  aPerson,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });

test("twenty who register at once get twenty file numbers, without a gap", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => work.theirs.as.nurse.send("POST", "/patients", aPerson)),
  );
  const numbers = answers.map((answer) => Number(answer.body.fileNo)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test("nobody is born after today", async () => {
  const answer = await work.ours.as.nurse.send("POST", "/patients", { ...aPerson, birthDate: "2026-11-24" });
  expect(answer).toMatchObject({ status: 400, body: { problem: "patient.born-after-today", at: "/birthDate" } });
});

test("a correction is a new version, and the earlier one stands", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const answer = await nurse.send("PUT", `/patients/${patientId}/details`, { ...aPerson, city: "Bursa" }, seen(1));
  expect(answer).toMatchObject({ status: 200, body: { version: 2 } });
  const { rows } = await work.fresh.owner.query(
    "select version, city from patient_details where patient_id = $1 order by version",
    [patientId],
  );
  expect(rows).toEqual([
    { version: 1, city: "Izmir" },
    { version: 2, city: "Bursa" },
  ]);
  expect((await nurse.get(`/patients/${patientId}`)).body.details).toMatchObject({ version: 2, city: "Bursa" });
});

test.each([
  ["details", aPerson],
  ["answers", { answers: healthyAnswers, allergies: [] }],
  ["examination", anExamination],
])("of twenty who write the next version of the %s exactly one does", async (what, body) => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const path = `/patients/${patientId}/${what}`;
  const answers = await Promise.all(Array.from({ length: 20 }, () => nurse.send("PUT", path, body, seen(1))));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const late = answers.filter(({ status }) => status === 412);
  expect(late).toHaveLength(19);
  expect(new Set(late.map((each) => each.body.current))).toEqual(new Set([2]));
});

test.each([
  [{ pregnant: "maybe" }, "/answers/pregnant", "document.wrong"],
  [{ pregant: false }, "/answers/pregant", "document.unknown-key"],
  [{ "nsaid-last-taken": "2026-02-30" }, "/answers/nsaid-last-taken", "date.impossible"],
])("an answer that screening cannot read is refused where it stands: %j", async (answers, at, problem) => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const path = `/patients/${patientId}/answers`;
  const answer = await work.ours.as.nurse.send("PUT", path, { answers, allergies: [] }, seen(1));
  expect(answer).toMatchObject({ status: 400, body: { at, problem } });
});

test("an allergy and a blood thinner warn on every page, and not asked is not none", async () => {
  const { nurse } = work.ours.as;
  const asked = await anAskedPatient(nurse, {
    answers: { "blood-thinner": "prescribed" },
    allergies: ["lidocaine", "bee venom"],
  });
  expect((await nurse.get(`/patients/${asked}`)).body.person.warnings).toEqual([
    { kind: "allergy", text: "Lidocaine" },
    { kind: "allergy", text: "bee venom" },
    { kind: "medicine", text: "blood-thinner" },
  ]);
  const notAsked = await anAskedPatient(nurse, { allergies: null });
  expect((await nurse.get(`/patients/${notAsked}`)).body.answers.allergies).toBe(null);
});

test("the chart tells the whole history, the latest first, with the clinic's offset", async () => {
  const { nurse, physician } = work.ours.as;
  work.at(`${today}T09:00:00.000Z`);
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today });
  const sessionId = await anOpenSession(nurse, courseId);
  const reactions = [{ at: `${today}T10:40:00+03:00`, by: "Test nurse", term: "erythema" }];
  const document = aWholeRecord(today, { reactions });
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(1));
  expect((await nurse.get(`/patients/${patientId}`)).body).toMatchObject({ openSessionId: sessionId, lastMap: null });
  work.at(`${today}T10:00:00.000Z`);
  await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));

  const { body } = await work.ours.as["safety-officer"].get(`/patients/${patientId}`);
  expect(body.happenings.map((each: { kind: string }) => each.kind).slice(0, 1)).toEqual(["session-signed"]);
  expect(new Set(body.happenings.map((each: { kind: string }) => each.kind))).toEqual(
    new Set(["registered", "answered", "examined", "assessed", "planned", "session-signed"]),
  );
  expect(body.happenings[0]).toMatchObject({ at: `${today}T13:00:00+03:00`, by: "Dr. Ada Test", sessionId });
  expect(body.happenings[0].values).toMatchObject({ number: 1, points: 14, volumeMl: 0.14 });
  expect(body.lastMap).toMatchObject({ sessionId, number: 1, on: today, points: 14, volumeMl: 0.14 });
  expect(body.openSessionId).toBe(null);
  expect(body.courses[0]).toMatchObject({ state: "running", treatment: "face" });
  expect(body.courses[0].sessions.slice(0, 3)).toMatchObject([
    { number: 1, state: "given", points: 14, volumeMl: 0.14, sessionId },
    { number: 2, state: "next", on: "2026-12-07" },
    { number: 3, state: "planned", on: "2026-12-21" },
  ]);
  expect(body.person.warnings).toEqual([{ kind: "event", text: "erythema" }]);
});

test("patients are found by any part of name or file number, and a per cent sign is only a sign", async () => {
  const { nurse } = work.ours.as;
  const person = { givenName: "Zübeyde", familyName: "Öztürk 100%" };
  const patientId = await anAskedPatient(nurse, { person });
  for (const find of ["zübey", "öztü züb", "100%"]) {
    const { body } = await nurse.get(`/patients?find=${encodeURIComponent(find)}`);
    expect(
      body.patients.map((each: { id: string }) => each.id),
      find,
    ).toEqual([patientId]);
    expect(body.of).toBe(1);
  }
  for (const find of ["%", "_übeyde", "\\"]) {
    const { body } = await nurse.get(`/patients?find=${encodeURIComponent(find)}`);
    expect(
      body.patients.map((each: { id: string }) => each.id),
      find,
    ).toEqual(find === "%" ? [patientId] : []);
  }
});

test("a row shows course, next date and decision; who was seen last comes first", async () => {
  const { nurse, physician } = work.ours.as;
  work.at("2026-11-25T09:00:00.000Z");
  const patientId = await anAskedPatient(nurse);
  await aCourse(physician, patientId, { start: "2026-11-26" });
  const { body } = await physician.get("/patients");
  expect(body.patients[0]).toMatchObject({
    id: patientId,
    course: { treatment: "face", given: 0, planned: 6 },
    next: "2026-11-26T10:00:00+03:00",
    decision: "eligible",
    age: 34,
  });
});

test("the initial of a Turkish name is the Turkish letter", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse, { person: { givenName: "irem", familyName: "ışık", language: "tr" } });
  expect((await nurse.get(`/patients/${patientId}`)).body.person.initials).toBe("İI");
});
