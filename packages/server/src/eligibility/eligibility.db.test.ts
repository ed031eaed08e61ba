import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anAskedPatient,
  anExamination,
  anOpenSession,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { replay } from "./replay.ts";

const today = "2026-11-23";
const reason = "Seen and discussed with the patient.";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const show = (patientId: string, more = "") =>
  work.ours.as.nurse.get(`/patients/${patientId}/eligibility?treatment=face&on=${today}${more}`);
const keep = (patientId: string, mixture: string[] | null = null) =>
  work.ours.as.nurse.send("POST", `/patients/${patientId}/assessments`, { treatment: "face", on: today, mixture });
const decide = (patientId: string, assessmentId: string, decided = "treat") =>
  work.ours.as.physician.send("POST", `/patients/${patientId}/assessments/${assessmentId}/decision`, {
    decided,
    reason,
  });

test("who was asked nothing is incomplete, and never eligible", async () => {
  const { body } = await work.ours.as.nurse.send("POST", "/patients", {
    ...(await import("@pistor/testkit/session")).aPerson,
  });
  const answer = await show(body.patientId);
  expect(answer.body).toMatchObject({ decision: "incomplete", answersVersion: 0, detailsVersion: 1 });
  expect(answer.body.ask.length).toBeGreaterThan(10);
});

test("a reason comes with its sentence and its sources, and says when they disagree", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { person: { birthDate: "2009-01-01" } });
  const { body } = await show(patientId);
  expect(body.decision).toBe("not-eligible");
  const [first] = body.findings;
  expect(first).toMatchObject({ then: "not-eligible", disagree: true });
  expect(first.tell).not.toContain("{");
  expect(first.claims.length).toBeGreaterThan(1);
});

test("an unprescribed painkiller waits seven days, and the day is named", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { "nsaid-last-taken": "2026-11-20" } });
  const { body } = await show(patientId);
  expect(body.decision).toBe("not-yet");
  expect(body.findings[0].until).toBe("2026-11-27");
});

test("an allergy asks for the mixture: from the call, or else from the draft that is open", async () => {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse, { allergies: ["lidocaine"] });
  expect((await show(patientId)).body).toMatchObject({ decision: "incomplete", ask: ["mixture"] });
  expect((await show(patientId, "&mixture=hyaluronic-acid")).body.decision).toBe("eligible");
  expect((await show(patientId, "&mixture=hyaluronic-acid,lidocaine")).body.decision).toBe("not-eligible");

  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  expect((await show(patientId)).body.decision).toBe("eligible");
});

test("a kept assessment is answered again in the same words by what was kept with it", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { herpes: "past", "blood-thinner": "self" } });
  const kept = await keep(patientId, ["hyaluronic-acid"]);
  expect(kept.body.decision).toBe("physician-decides");
  // What is asked later does not reach what was decided.
  await work.ours.as.nurse.send(
    "PUT",
    `/patients/${patientId}/answers`,
    { answers: { ...healthyAnswers, pregnant: true }, allergies: [] },
    seen(1),
  );
  const { rows } = await work.fresh.owner.query("select * from assessment where id = $1", [kept.body.assessmentId]);
  const [row] = rows;
  const replayed = await replay(row);
  expect(JSON.parse(JSON.stringify(replayed))).toEqual(row.answer);
  expect(row).toMatchObject({ decision: "physician-decides", knowledge: replayed.knowledge });
  expect(row.request.mixture).toEqual(["hyaluronic-acid"]);
});

test.each([
  [{}, "eligibility.eligible"],
  [{ pregnant: true }, "eligibility.not-eligible"],
  [{ herpes: "active" }, "eligibility.not-yet"],
  [{ stroke: "unknown" }, "eligibility.incomplete"],
])("%j leaves nothing to a physician's decision", async (answers, problem) => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers });
  const kept = await keep(patientId);
  const answer = await decide(patientId, kept.body.assessmentId);
  expect(answer).toMatchObject({ status: 409, body: { problem } });
  expect(answer.body.message.length).toBeGreaterThan(30);
});

test("a physician decides where the rules leave it to one, and a later word stands above", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { herpes: "past" } });
  const { assessmentId } = (await keep(patientId)).body;
  expect(await decide(patientId, assessmentId, "do-not-treat")).toMatchObject({ status: 200 });
  work.at(`${today}T09:05:00.000Z`);
  expect(await decide(patientId, assessmentId)).toMatchObject({ status: 200 });
  const { body } = await work.ours.as.nurse.get(`/patients/${patientId}`);
  expect(body.assessment.decided).toMatchObject({ decided: "treat", reason, by: "Dr. Ada Test" });
  const { rows } = await work.fresh.owner.query("select decided from physician_decision where assessment_id = $1", [
    assessmentId,
  ]);
  expect(rows).toHaveLength(2);
});

test("an answer that changed after the assessment reopens it", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse, { answers: { herpes: "past" } });
  const { assessmentId } = (await keep(patientId)).body;
  const answers = { ...healthyAnswers, herpes: "past", epilepsy: true };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(1));
  const answer = await decide(patientId, assessmentId);
  expect(answer).toMatchObject({ status: 409, body: { problem: "eligibility.answers-changed" } });
});

test("the day to wait for is that of the reasons to wait, whatever else a physician has to decide", async () => {
  const answers = { "nsaid-last-taken": "2026-11-20", herpes: "past" };
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers });
  const answer = await decide(patientId, (await keep(patientId)).body.assessmentId);
  expect(answer.body.message).toContain("2026-11-27");
});

test("what changed since the last kept assessment is told, with the reasons that came and went", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse, { answers: { herpes: "active" } });
  expect((await show(patientId)).body.since).toBeNull();
  await keep(patientId, ["hyaluronic-acid"]);
  expect((await show(patientId, "&mixture=hyaluronic-acid")).body.since).toMatchObject({
    decision: "not-yet",
    changed: [],
    appeared: [],
    gone: [],
  });
  const answers = { ...healthyAnswers, herpes: "none", "blood-thinner": "prescribed" };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(1));
  const { body } = await show(patientId, "&mixture=hyaluronic-acid");
  expect(body.since).toMatchObject({
    at: expect.stringMatching(/^2026-11-23/),
    decision: "not-yet",
    changed: [
      { key: "herpes", before: "active", after: "none" },
      { key: "blood-thinner", before: "none", after: "prescribed" },
    ],
    appeared: [{ rule: "blood-thinner.prescribed", then: "physician-decides" }],
    gone: [{ rule: "herpes.active", then: "not-yet" }],
  });
  // Of another treatment nothing was kept.
  const other = await nurse.get(`/patients/${patientId}/eligibility?treatment=hair&on=${today}`);
  expect(other.body.since).toBeNull();
});

test("a very high pressure keeps a patient back on the day on which it was measured, and on no other", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const measured = { ...anExamination, systolicMmHg: 184, diastolicMmHg: 96 };
  await nurse.send("PUT", `/patients/${patientId}/examination`, measured, seen(1));
  const { body } = await show(patientId);
  expect(body).toMatchObject({ decision: "not-yet", findings: [{ rule: "hypertension.measured" }] });
  const tomorrow = await nurse.get(`/patients/${patientId}/eligibility?treatment=face&on=2026-11-24`);
  expect(tomorrow.body.decision).toBe("eligible");
});

test("the questions beyond the contract's are asked in the clinic, and their answers count", async () => {
  const { nurse } = work.ours.as;
  const { "own-wish": _asked, ...answers } = healthyAnswers;
  const open = await anAskedPatient(nurse);
  await nurse.send("PUT", `/patients/${open}/answers`, { answers, allergies: [] }, seen(1));
  expect((await show(open)).body).toMatchObject({ decision: "incomplete", ask: ["own-wish"] });
  const pushed = await anAskedPatient(nurse, { answers: { "own-wish": false } });
  expect((await show(pushed)).body).toMatchObject({
    decision: "physician-decides",
    findings: [{ rule: "appearance.pressure" }],
  });
});

test("a physician's word on one reason is none on another that comes with the mixture", async () => {
  const { nurse, physician } = work.ours.as;
  const answers = { "permanent-filler": true, thrombosis: true };
  const patientId = await anAskedPatient(nurse, { answers });
  const { body: kept } = await keep(patientId);
  await decide(patientId, kept.assessmentId);
  const course = await physician.send("POST", `/patients/${patientId}/courses`, { treatment: "face", start: today });
  const sessionId = await anOpenSession(nurse, course.body.courseId);
  const record = aWholeRecord(today);
  const decided = { physician: "Dr. Ada Test", reason };
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: record }, seen(1));
  const checked = async () => (await nurse.get(`/sessions/${sessionId}`)).body.draft.document.checks.eligibility;
  expect(await checked()).toMatchObject({ decision: "physician-decides", decidedBy: decided });

  // Tranexamic acid after a thrombosis is a physician's to decide, and nobody has decided that.
  const mixture = record.mixture && {
    ...record.mixture,
    ingredients: record.mixture.ingredients.map((one) => ({ ...one, substance: "tranexamic-acid" })),
  };
  const other = { document: { ...record, mixture } };
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, other, seen(2));
  expect(await checked()).toMatchObject({ decision: "physician-decides" });
  expect(await checked()).not.toHaveProperty("decidedBy");

  // Assessed again, with the mixture that stands in the draft, and decided: the session may go on.
  const { body: again } = await keep(patientId);
  await decide(patientId, again.assessmentId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, other, seen(3));
  expect(await checked()).toMatchObject({ decidedBy: decided });
});

test("pressures that cross are refused where they are typed, and where they meet from two places nobody is let through", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const crossed = { ...anExamination, systolicMmHg: 80, diastolicMmHg: 120 };
  expect(await nurse.send("PUT", `/patients/${patientId}/examination`, crossed, seen(1))).toMatchObject({
    status: 400,
    body: { problem: "screen.pressure-crossed", at: "/diastolicMmHg" },
  });
  const told = { ...healthyAnswers, "systolic-mm-hg": 80, "diastolic-mm-hg": 120 };
  expect(
    await nurse.send("PUT", `/patients/${patientId}/answers`, { answers: told, allergies: [] }, seen(1)),
  ).toMatchObject({ status: 400, body: { problem: "screen.pressure-crossed", at: "/answers/diastolic-mm-hg" } });
  const half = { ...anExamination, systolicMmHg: null, diastolicMmHg: 120 };
  await nurse.send("PUT", `/patients/${patientId}/examination`, half, seen(1));
  const answers = { ...healthyAnswers, "systolic-mm-hg": 100 };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(1));
  expect(await show(patientId)).toMatchObject({
    status: 200,
    body: { decision: "not-yet", findings: [{ because: { "diastolic-mm-hg": 120 } }] },
  });
});

test("a birth date that is corrected to after the day of an assessment reopens it, and stops nothing", async () => {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  await nurse.send("POST", `/patients/${patientId}/assessments`, {
    treatment: "face",
    on: "1992-12-01",
    mixture: null,
  });
  const { version: _, ...details } = (await nurse.get(`/patients/${patientId}`)).body.details;
  await nurse.send("PUT", `/patients/${patientId}/details`, { ...details, birthDate: "1993-01-01" }, seen(1));
  expect(
    await physician.send("POST", `/patients/${patientId}/courses`, { treatment: "face", start: today }),
  ).toMatchObject({ status: 409, body: { problem: "eligibility.answers-changed" } });
});
