import { checkMixture, mixRequestSchema } from "@pistor/core/dosing";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import type { AtWork } from "@pistor/testkit/session";
import {
  aCourse,
  anAskedPatient,
  anOpenSession,
  aWholeRecord,
  clinicsAtWork,
  healthyAnswers,
} from "@pistor/testkit/session";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepMixture } from "../dosing/planned-mixture.queries.ts";
import { routes } from "../routes.ts";

const today = "2026-11-23";
const days = "eligibility.nsaid-free-days";
const reason = "Bruises were seen on the ninth day.";
type Who = "physician" | "owner" | "nurse" | "coordinator" | "safety-officer";

let work: AtWork;
beforeEach(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterEach(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const show = async (who: Who = "nurse", clinic = work.ours) => (await clinic.as[who].get("/policy")).body;
const set = (who: Who, version: number, value: number, parameter = days, why = reason) =>
  work.ours.as[who].send("POST", "/policy/values", { parameter, value, reason: why }, seen(version));
const withdraw = (who: Who, version: number, parameter = days) =>
  work.ours.as[who].send(
    "POST",
    "/policy/withdrawals",
    { parameter, reason: "The settled week is enough." },
    seen(version),
  );
const preview = (value: number | null, parameter = days, who: Who = "physician") =>
  work.ours.as[who].send("POST", "/policy/preview", { parameter, value });
const eligibility = async (patientId: string) =>
  (await work.ours.as.nurse.get(`/patients/${patientId}/eligibility?treatment=face&on=${today}`)).body;
const assess = (patientId: string) =>
  work.ours.as.nurse.send("POST", `/patients/${patientId}/assessments`, {
    treatment: "face",
    on: today,
    mixture: null,
  });

test("a clinic that set nothing sees what it may change, by how far, and who claims what", async () => {
  const { version, overrides, history, parameters, faults } = await show("coordinator");
  expect({ version, overrides, history, faults }).toEqual({ version: 0, overrides: [], history: [], faults: [] });
  const found = parameters.find(({ id }: { id: string }) => id === days);
  expect(found).toMatchObject({ slice: "eligibility", unit: "d", stricter: "higher", loosest: 2, own: null });
  expect(found.settled.value).toBe(7);
  expect(found.claims.length).toBeGreaterThan(4);
  expect(new Set(parameters.map(({ slice }: { slice: string }) => slice)).size).toBe(10);
});

test("a stricter value holds from then on, stands beside the reason it led to, and is on record with who and why", async () => {
  // Nine days before: past the settled week, within ten days.
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers: { "nsaid-last-taken": "2026-11-14" } });
  expect((await eligibility(patientId)).decision).toBe("eligible");
  expect(await set("owner", 0, 10)).toMatchObject({ status: 200, body: { version: 1, kind: "stricter" } });
  const now = await eligibility(patientId);
  expect(now).toMatchObject({
    decision: "not-yet",
    policy: { version: 1, overrides: [{ parameter: days, value: 10 }] },
  });
  expect(now.findings[0]).toMatchObject({
    until: "2026-11-24",
    clinicValues: [{ parameter: days, value: 10, settled: 7, reason, unit: "d" }],
  });
  const { history, parameters } = await show();
  expect(history).toMatchObject([
    { version: 1, parameter: days, value: 10, settled: 7, kind: "stricter", reason, role: "owner" },
  ]);
  expect(parameters.find(({ id }: { id: string }) => id === days).own).toBe(10);
});

test("a looser value is a physician's alone, inside what is claimed, and nobody else may set or withdraw anything", async () => {
  expect(await set("owner", 0, 2)).toMatchObject({ status: 403, body: { problem: "policy.physician-only" } });
  for (const who of ["nurse", "coordinator", "safety-officer"] as const) {
    expect((await set(who, 0, 10)).status, who).toBe(403);
    expect((await withdraw(who, 0)).status, who).toBe(403);
    expect((await preview(10, days, who)).status, who).toBe(403);
  }
  expect(await set("physician", 0, 1)).toMatchObject({ status: 422, body: { problem: "policy.outside-claims" } });
  expect(await set("physician", 0, 17, "eligibility.minimum-age")).toMatchObject({
    status: 422,
    body: { problem: "policy.hard-floor" },
  });
  expect((await set("physician", 0, 2, days, "too short")).status).toBe(400);
  expect(await set("physician", 0, 2)).toMatchObject({ status: 200, body: { kind: "looser" } });
  const { rows } = await work.fresh.owner.query("select kind, role, settled, value from clinic_policy_change");
  expect(rows).toEqual([{ kind: "looser", role: "physician", settled: 7, value: 2 }]);
});

test("what is unknown, not for clinics, already settled, or the same again is refused with what to do", async () => {
  for (const [parameter, value, problem] of [
    ["eligibility.nothing", 3, "policy.unknown-parameter"],
    ["plan.session-minutes", 90, "policy.not-for-clinics"],
    [days, 7, "policy.already-settled"],
    [days, 7.5, "policy.not-a-number"],
    ["dosing.lidocaine.per-kg", 45, "policy.outside-claims"],
  ] as const)
    expect(await set("physician", 0, value, parameter), problem).toMatchObject({ status: 422, body: { problem } });
  await set("physician", 0, 10);
  expect(await set("physician", 1, 10)).toMatchObject({ status: 422, body: { problem: "policy.nothing-changes" } });
  expect(await withdraw("physician", 1, "aftercare.water")).toMatchObject({
    status: 422,
    body: { problem: "policy.nothing-to-withdraw" },
  });
});

test("withdrawn, the settled value holds again and everything that was stays in the history", async () => {
  await set("physician", 0, 10);
  work.at(`${today}T09:10:00.000Z`);
  await set("physician", 1, 14);
  work.at(`${today}T09:20:00.000Z`);
  expect(await withdraw("owner", 2)).toMatchObject({ status: 200, body: { version: 3 } });
  const { overrides, history } = await show();
  expect(overrides).toEqual([]);
  expect(history.map(({ version, value }: { version: number; value: number }) => [version, value])).toEqual([
    [3, null],
    [2, 14],
    [1, 10],
  ]);
  await expect(work.fresh.owner.query("update clinic_policy_change set value = 3")).rejects.toThrow(/never changed/);
});

test("of two who change the policy at once the second is told, and nothing is lost", async () => {
  const both = await Promise.all([set("physician", 0, 10), set("owner", 0, 14)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const { version, history } = await show();
  expect([version, history.length]).toEqual([1, 1]);
  expect(
    (await work.ours.as.physician.send("POST", "/policy/values", { parameter: days, value: 20, reason })).status,
  ).toBe(428);
});

test("another clinic sees nothing of it and is not changed by it", async () => {
  await set("physician", 0, 10);
  expect(await show("nurse", work.theirs)).toMatchObject({ version: 0, overrides: [], history: [] });
  const patientId = await anAskedPatient(work.theirs.as.nurse, { answers: { "nsaid-last-taken": "2026-11-14" } });
  const { body } = await work.theirs.as.nurse.get(`/patients/${patientId}/eligibility?treatment=face&on=${today}`);
  expect(body).toMatchObject({ decision: "eligible", policy: { version: 0, overrides: [] } });
});

test("a preview names whom it would change, before and after, and keeps nothing", async () => {
  const { nurse } = work.ours.as;
  const nine = await anAskedPatient(nurse, {
    answers: { "nsaid-last-taken": "2026-11-14" },
    person: { familyName: "Kaya" },
  });
  const four = await anAskedPatient(nurse, {
    answers: { "nsaid-last-taken": "2026-11-19" },
    person: { familyName: "Arslan" },
  });
  const none = await anAskedPatient(nurse);
  const unasked = await anAskedPatient(nurse, { answers: { "nsaid-last-taken": "2026-11-14" } });
  for (const patientId of [nine, four, none]) await assess(patientId);
  const { body } = await preview(10);
  expect(body).toMatchObject({ kind: "stricter", problem: null, looked: 3 });
  expect(body.changes.map((each: { patient: { id: string } }) => each.patient.id)).toEqual([nine, four]);
  expect(body.changes[0]).toMatchObject({
    treatment: "face",
    on: today,
    before: { decision: "eligible", until: null },
    after: { decision: "not-yet", until: "2026-11-24" },
  });
  // Who waits already waits three days longer: the 19th and ten days.
  expect(body.changes[1]).toMatchObject({ before: { until: "2026-11-26" }, after: { until: "2026-11-29" } });
  expect(body.changes[0].rules[0].tell).not.toContain("{");
  expect(JSON.stringify(body)).not.toContain(unasked);
  expect((await show()).version).toBe(0);
  expect((await preview(1)).body).toMatchObject({
    kind: null,
    problem: { problem: "policy.outside-claims" },
    changes: [],
  });
  await set("physician", 0, 10);
  expect((await preview(null)).body.changes.map((each: { after: object }) => each.after)).toEqual([
    { decision: "eligible", until: null },
    { decision: "not-yet", until: "2026-11-26" },
  ]);
});

test("a decision made before a stricter value is not leaned on where it would be another one, and stands where not", async () => {
  const { nurse, physician } = work.ours.as;
  const nine = await anAskedPatient(nurse, { answers: { "nsaid-last-taken": "2026-11-14" } });
  const well = await anAskedPatient(nurse);
  for (const patientId of [nine, well]) await assess(patientId);
  await set("physician", 0, 10);
  const plan = (patientId: string) =>
    physician.send("POST", `/patients/${patientId}/courses`, { treatment: "face", start: today });
  expect(await plan(nine)).toMatchObject({ status: 409, body: { problem: "eligibility.policy-changed" } });
  expect((await plan(well)).status).toBe(200);
});

test("a physician's word stands no longer where a stricter value brings a reason that was not there", async () => {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse, {
    answers: { "permanent-filler": true },
    person: { birthDate: "2004-01-01" },
  });
  const { body } = await assess(patientId);
  await physician.send("POST", `/patients/${patientId}/assessments/${body.assessmentId}/decision`, {
    decided: "treat",
    reason: "The filler lies elsewhere.",
  });
  // At 22 the patient is old enough for the settled 20, and too young for 25.
  await set("physician", 0, 25, "eligibility.caution-age");
  const plan = await physician.send("POST", `/patients/${patientId}/courses`, { treatment: "face", start: today });
  expect(plan).toMatchObject({ status: 409, body: { problem: "eligibility.policy-changed" } });
});

test("plan, aftercare and doses go by the clinic's own values too, and the session brings them to the device", async () => {
  const { nurse, physician } = work.ours.as;
  await set("physician", 0, 10);
  await set("physician", 1, 48, "aftercare.water");
  await set("physician", 2, 15, "dosing.hyaluronic-acid.session");
  // The one who is signed in on the phone.
  const { patientId } = work.ours;
  const answers = { ...healthyAnswers, "nsaid-last-taken": "2026-11-12" };
  await nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(0));
  const planned = await physician.send("POST", `/patients/${patientId}/courses/preview`, {
    treatment: "face",
    start: today,
  });
  const stop = planned.body.events.find(({ kind }: { kind: string }) => kind === "stop-nsaid");
  // Ten days before the first session on the 23rd.
  expect(stop.at.slice(0, 10)).toBe("2026-11-13");
  const courseId = await aCourse(physician, patientId, { start: today });
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  const session = (await nurse.get(`/sessions/${sessionId}`)).body;
  expect(session.policy.overrides).toHaveLength(3);
  // 20 mg are in the syringe, above the clinic's own 15.
  expect(session.draft.document.mixture.verdict).toBe("caution");
  const sheet = (await nurse.get(`/sessions/${sessionId}/aftercare`)).body;
  expect(sheet.rules.find(({ id }: { id: string }) => id === "aftercare.water")).toMatchObject({
    hours: 48,
    clinicValue: { value: 48, settled: 24, reason },
  });
  const phone = (await work.ours.as.patient.get("/my/aftercare")).body;
  expect(JSON.stringify(phone)).toContain('"hours":48');
  expect(JSON.stringify(phone)).not.toContain(reason);
});

test("a preview also names whose planned mixture and whose running sheet would be others", async () => {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today });
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  // The last needle went in at 10:35 by the clinic's clocks: 24 hours end on the 24th, 48 on the 25th.
  const sheet = (await preview(48, "aftercare.water")).body;
  expect(sheet).toMatchObject({ changes: [], looked: 1 });
  expect(sheet.others).toMatchObject([
    {
      patient: { id: patientId },
      what: "sheet",
      before: expect.stringContaining("2026-11-24T10:35"),
      after: expect.stringContaining("2026-11-25T10:35"),
    },
  ]);
  work.at("2026-11-26T09:00:00.000Z");
  expect((await preview(48, "aftercare.water")).body.others).toEqual([]);

  const { clinicId, memberId } = work.ours.who;
  await work.fresh.database.inClinic({ clinicId }, async (db) => {
    const ingredients = [{ substance: "hyaluronic-acid", strength: "10 mg/mL", volumeMl: 2 }];
    const request = mixRequestSchema.parse({
      patient: { weightKg: 60, allergies: [] },
      country: "TR",
      site: "face",
      ingredients,
    });
    const answer = checkMixture(mixKnowledge, request);
    const writer = { clinicId, memberId, at: `${today}T09:00:00.000Z` };
    await keepMixture(db, writer, patientId, { courseId, sessionId: null }, { request, answer, knowledge: "1" });
  });
  // 20 mg are planned: within the settled 30, above 15.
  const { others } = (await preview(15, "dosing.hyaluronic-acid.session")).body;
  expect(others).toMatchObject([{ patient: { id: patientId }, treatment: "face", what: "mixture", after: "refused" }]);
  expect(others[0].before).not.toBe("refused");
});

test("a value that the knowledge no longer allows decides nothing, is named, and can be withdrawn", async () => {
  await set("physician", 0, 10);
  const { clinicId } = work.ours.who;
  await work.fresh.owner.query("select set_config('app.clinic', $1, false)", [clinicId]);
  await work.fresh.owner.query(
    `insert into clinic_policy_change (clinic_id, version, parameter, value, kind, settled, knowledge, reason, role, recorded_by)
     select clinic_id, 2, 'eligibility.retired', 3, 'stricter', 2, '2020.1.0', reason, role, recorded_by from clinic_policy_change`,
  );
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const answer = await work.ours.as.nurse.get(`/patients/${patientId}/eligibility?treatment=face&on=${today}`);
  expect(answer).toMatchObject({ status: 422, body: { problem: "policy.unknown-parameter" } });
  expect((await show()).faults).toMatchObject([
    { parameter: "eligibility.retired", problem: "policy.unknown-parameter" },
  ]);
  expect((await withdraw("physician", 2, "eligibility.retired")).status).toBe(200);
  expect((await eligibility(patientId)).decision).toBe("eligible");
});
