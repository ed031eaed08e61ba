import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anExamination,
  anOpenSession,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

let work: AtWork;
let sessionId: string;
const seen = (version: number) => ({ "if-match": `"${version}"` });
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

test("before the first session a patient has no sheet, and afterwards sees it in their own language", async () => {
  const { nurse, physician, patient } = work.ours.as;
  const { patientId } = work.ours;
  const before = await patient.get("/my/aftercare");
  expect(before.body).toMatchObject({ person: { language: "tr" }, aftercare: null, next: null });

  const answers = { answers: healthyAnswers, allergies: [] };
  await nurse.send("PUT", `/patients/${patientId}/answers`, answers, seen(0));
  await nurse.send("PUT", `/patients/${patientId}/examination`, anExamination, seen(0));
  const courseId = await aCourse(physician, patientId, { start: today });
  sessionId = await anOpenSession(nurse, courseId);
  const early = await nurse.get(`/sessions/${sessionId}/aftercare`);
  expect(early).toMatchObject({ status: 409, body: { problem: "aftercare.no-needle-yet" } });
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));

  // Charted is enough: the patient goes home before the physician signs.
  const { body } = await patient.get("/my/aftercare");
  expect(body.aftercare).toMatchObject({ sessionId, number: 1, lang: "tr", lastNeedleAt: `${today}T10:35:00+03:00` });
  await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  const after = await patient.get("/my/aftercare");
  expect(after.body.next).toEqual({ number: 2, of: 6, at: "2026-12-07T10:00:00+03:00" });
});

test("hours count from the last needle by the clock, and every rule has its source or says that it is the clinic's", async () => {
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}/aftercare?lang=en`);
  const needle = Date.parse(body.lastNeedleAt);
  for (const rule of body.rules) {
    if (rule.hours !== null) expect(Date.parse(rule.until) - needle, rule.id).toBe(rule.hours * 3_600_000);
    expect(rule.title, rule.id).not.toMatch(/[{}]/);
    expect(rule.claims.length > 0 || rule.clinicDefault, rule.id).toBe(true);
  }
  expect(body.checks[0]).toEqual({ kind: "check-24h", at: "2026-11-24T10:35:00+03:00" });
  expect(body.danger.length).toBeGreaterThan(3);
  expect(body.usual.tell).not.toContain("{");
});

test("an amendment of the last needle moves the sheet", async () => {
  const { physician, patient } = work.ours.as;
  const document = aWholeRecord(today, { lastNeedleAt: `${today}T10:50:00+03:00` });
  const reason = "The clock of the tablet was slow.";
  await physician.send("POST", `/sessions/${sessionId}/amendments`, { document, reason }, seen(1));
  expect((await patient.get("/my/aftercare")).body.aftercare.lastNeedleAt).toBe(`${today}T10:50:00+03:00`);
});

test("a patient of another clinic sees nothing of it", async () => {
  expect((await work.theirs.as.patient.get("/my/aftercare")).body.aftercare).toBe(null);
  expect(await work.ours.as.patient.get(`/sessions/${sessionId}/aftercare`)).toMatchObject({ status: 403 });
});
