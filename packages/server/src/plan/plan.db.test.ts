import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork, healthyAnswers } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const reason = "Seen and discussed with the patient.";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const preview = (patientId: string, body: object) =>
  work.ours.as.coordinator.send("POST", `/patients/${patientId}/courses/preview`, body);
const keep = (patientId: string, treatment = "face") =>
  work.ours.as.physician.send("POST", `/patients/${patientId}/courses`, { treatment, start: today });
const assess = (patientId: string, treatment = "face") =>
  work.ours.as.physician.send("POST", `/patients/${patientId}/assessments`, { treatment, on: today, mixture: null });

test("a preview knows the clinic's zone, its closed days and the patient's painkiller, and keeps nothing", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { "nsaid-last-taken": "2026-11-22" } });
  const { body } = await preview(patientId, { treatment: "face", start: today });
  // 22 November + 7 is the 29th, a Sunday, on which the clinic is closed.
  expect(body.sessions[0]).toMatchObject({ number: 1, on: "2026-11-30", state: "next" });
  expect(body.events[0].at).toMatch(/\+03:00$/);
  expect(body.notes.map((note: { id: string }) => note.id)).toContain("plan.nsaid-moves-session-1");
  for (const note of body.notes) expect(note.tell, note.id).not.toMatch(/[{}]/);
  // Of the face, controlled trials found no improvement.
  expect(body.evidence).toMatchObject({ direction: "negative" });
  expect((await work.ours.as.nurse.get(`/patients/${patientId}`)).body.courses).toEqual([]);
});

test("an interpreter is needed where the clinic does not speak the patient's language", async () => {
  const travel = { nights: 3, items: ["interpreter", "hospital-night"] };
  const turkish = await anAskedPatient(work.ours.as.nurse);
  const { body } = await preview(turkish, { treatment: "face", start: today, travel });
  // The clinic of the test speaks English alone.
  expect(body.items).toMatchObject([
    { item: "interpreter", verdict: "needed" },
    { item: "hospital-night", verdict: "struck" },
  ]);
  expect(body.items[1].why).toContain("No step");
});

test("a value outside the protocol's range is refused with the range", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const answer = await preview(patientId, { treatment: "face", start: today, sessions: 11 });
  expect(answer).toMatchObject({ status: 422, body: { problem: "plan.out-of-range", at: "/sessions" } });
  expect(answer.body.message).toContain("4 to 10");
});

test.each([
  [{ pregnant: true }, "eligibility.not-eligible"],
  [{ "nsaid-last-taken": "2026-11-20" }, "eligibility.not-yet"],
  [{ stroke: "unknown" }, "eligibility.incomplete"],
  [{ herpes: "past" }, "eligibility.physician-decides"],
])("no course is kept for %j, and the answer says what to do", async (answers, problem) => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers });
  expect(await keep(patientId)).toMatchObject({ status: 409, body: { problem: "eligibility.not-assessed" } });
  await assess(patientId);
  const answer = await keep(patientId);
  expect(answer).toMatchObject({ status: 409, body: { problem } });
  if (problem === "eligibility.not-yet") expect(answer.body.message).toContain("2026-11-27");
});

test("a course follows a physician's yes, and not the no", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { herpes: "past" } });
  const { assessmentId } = (await assess(patientId)).body;
  const path = `/patients/${patientId}/assessments/${assessmentId}/decision`;
  await work.ours.as.physician.send("POST", path, { decided: "do-not-treat", reason });
  const refused = await keep(patientId);
  expect(refused).toMatchObject({ status: 409, body: { problem: "eligibility.decided-not-to-treat" } });
  expect(refused.body.message).toContain(reason);
  work.at(`${today}T09:10:00.000Z`);
  await work.ours.as.physician.send("POST", path, { decided: "treat", reason });
  expect(await keep(patientId)).toMatchObject({ status: 200 });
});

test("an assessment of another treatment, or from before an answer changed, opens no course", async () => {
  const { nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  await assess(patientId, "hair");
  expect(await keep(patientId)).toMatchObject({ status: 409, body: { problem: "eligibility.not-assessed" } });
  await assess(patientId);
  const answers = { ...healthyAnswers, epilepsy: true };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, { "if-match": '"1"' });
  expect(await keep(patientId)).toMatchObject({ status: 409, body: { problem: "eligibility.answers-changed" } });
});

test("a kept course is shown as it was laid out, and a day that passed without a session was missed", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: today });
  const shown = async () => (await work.ours.as.nurse.get(`/courses/${courseId}`)).body.course;
  const states = (course: { sessions: { state: string }[] }) => course.sessions.map((session) => session.state);
  expect(states(await shown())).toEqual(["next", "planned", "planned", "planned", "planned", "planned"]);
  expect(await shown()).toMatchObject({ protocol: "face.standard", state: "planned", spanDays: 70, version: 1 });
  work.at("2026-12-08T09:00:00.000Z");
  expect(states(await shown()).slice(0, 4)).toEqual(["missed", "missed", "next", "planned"]);
  work.at(`${today}T09:00:00.000Z`);
});
