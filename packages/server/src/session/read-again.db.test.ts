import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, anExamination, clinicsAtWork, healthyAnswers } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { findPolicy, keepPolicyChange } from "../evidence/policy.queries.ts";
import type { Db } from "../kit/index.ts";
import { findExamination, getKnownFacts } from "../patient/known.queries.ts";
import { keepAnswers, keepExamination } from "../patient/patient.queries.ts";
import { unseen } from "../patient/versions.ts";
import { routes } from "../routes.ts";

const noon = "2026-11-23T09:00:00.000Z";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
afterAll(() => work.close());

const writer = () => ({ clinicId: work.ours.who.clinicId, memberId: work.ours.who.memberId, at: noon });
const inClinic = <Result>(does: (db: Db) => Promise<Result>) => work.fresh.database.inClinic(work.ours.who, does);
const setDays = (db: Db, value: number) =>
  keepPolicyChange(db, writer(), unseen, () => ({
    parameter: "eligibility.nsaid-free-days",
    value,
    kind: "stricter",
    settled: 7,
    knowledge: "1",
    reason: "Bruises were seen on the ninth day.",
    role: "physician",
  }));
/** A moment that somebody waits for. */
function aSign() {
  let give = () => {};
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
const daysOf = async (db: Db) => (await findPolicy(db, work.ours.who.clinicId)).overrides.map(({ value }) => value);
const knownDays = async (db: Db) => (await clinicKnowledge(db, work.ours.who.clinicId)).policy.overrides.at(-1)?.value;

test("a value that a transaction sets is what it decides by afterwards", async () => {
  await inClinic(async (db) => {
    expect(await daysOf(db)).toEqual([]);
    await setDays(db, 10);
    expect(await daysOf(db)).toEqual([10]);
    expect(await knownDays(db)).toBe(10);
    await setDays(db, 11);
    expect(await knownDays(db)).toBe(11);
  });
});

test("of two who change the policy at once the second is told what the first wrote, though it had read before", async () => {
  const secondHasRead = aSign();
  const firstHasWritten = aSign();
  const one = inClinic(async (db) => {
    await secondHasRead.promise;
    await setDays(db, 12);
    firstHasWritten.give();
  });
  const other = inClinic(async (db) => {
    const { version } = await findPolicy(db, work.ours.who.clinicId);
    secondHasRead.give();
    await firstHasWritten.promise;
    return { before: version, version: await setDays(db, 13) };
  });
  await one;
  const { before, version } = await other;
  expect(version).toBe(before + 2);
});

test("an answer and an examination that a transaction keeps are what it knows of the patient afterwards", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const { clinicId } = work.ours.who;
  await inClinic(async (db) => {
    const before = await getKnownFacts(db, clinicId, patientId);
    expect(before.answers?.answers.pregnant).toBe(false);
    await findExamination(db, clinicId, patientId);
    const answers = { ...healthyAnswers, pregnant: true };
    await keepAnswers(db, writer(), patientId, unseen, { answers, allergies: ["lidocaine"] });
    const after = await getKnownFacts(db, clinicId, patientId);
    expect(after.answers).toMatchObject({ answers: { pregnant: true }, allergies: ["lidocaine"] });
    await keepExamination(db, writer(), patientId, unseen, { ...anExamination, weightKg: 71, systolicMmHg: 131 });
    expect(await findExamination(db, clinicId, patientId)).toMatchObject({ weightKg: 71 });
    expect((await getKnownFacts(db, clinicId, patientId)).pressure).toMatchObject({ systolic: 131 });
  });
});
