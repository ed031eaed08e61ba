import { readDocument } from "@pistor/core/basics";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { noPolicy } from "@pistor/core/evidence";
import { eligibilityKnowledge } from "@pistor/knowledge/eligibility";
import { loadRelease } from "@pistor/knowledge/releases";
import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import type { KeptAssessment } from "./eligibility.queries.ts";
import { findAssessments } from "./eligibility.queries.ts";
import { replay } from "./replay.ts";

const today = "2026-11-23";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

/** Somebody with an assessment, made by today's rules; as the server reads it. */
async function assessed(answers: object): Promise<KeptAssessment> {
  const patientId = await anAskedPatient(work.ours.as.nurse, { answers });
  const body = { treatment: "face", on: today, mixture: ["hyaluronic-acid"] };
  await work.ours.as.nurse.send("POST", `/patients/${patientId}/assessments`, body);
  const { clinicId } = work.ours.who;
  const [kept] = await work.fresh.database.inClinic({ clinicId }, (db) => findAssessments(db, clinicId, patientId));
  if (kept === undefined) throw new Error("No assessment was kept.");
  return kept;
}

/** As if it had been made when another version was in force, with the answer of that day. */
async function madeBy(knowledge: string, kept: KeptAssessment, answer: unknown): Promise<KeptAssessment> {
  await work.fresh.owner.query(
    `insert into assessment (clinic_id, id, patient_id, treatment, on_date, request, answer, decision, knowledge, recorded_by, recorded_at)
     select clinic_id, gen_random_uuid(), patient_id, treatment, on_date, request, $2, decision, $3, recorded_by, recorded_at + interval '1 minute'
     from assessment where id = $1`,
    [kept.id, JSON.stringify(answer), knowledge],
  );
  const { clinicId } = work.ours.who;
  const [old] = await work.fresh.database.inClinic({ clinicId }, (db) => findAssessments(db, clinicId, kept.patientId));
  if (old?.knowledge !== knowledge) throw new Error("The older assessment is not the latest.");
  return old;
}

test("an assessment is answered again as it was, by the rules of its own version", async () => {
  const kept = await assessed({ herpes: "past", isotretinoin: "current" });
  expect(kept.knowledge).toBe(eligibilityKnowledge.version);
  expect(JSON.parse(JSON.stringify(await replay(kept)))).toEqual(kept.answer);

  const before = await loadRelease("2026.11.0");
  if (before === undefined) throw new Error("2026.11.0 is not kept.");
  const given = screen(before, readDocument(screenRequestSchema, kept.request));
  const old = await madeBy("2026.11.0", kept, given);
  const again = await replay(old);
  expect(again.knowledge).toBe("2026.11.0");
  expect(JSON.parse(JSON.stringify(again))).toEqual(old.answer);
});

test("an assessment is answered again with the clinic's own values of its day, whatever it has set since", async () => {
  const { physician } = work.ours.as;
  const value = { parameter: "eligibility.nsaid-free-days", value: 10, reason: "Bruises on the ninth day." };
  expect((await physician.send("POST", "/policy/values", value, { "if-match": '"0"' })).status).toBe(200);
  // Nine days before: past the settled week, within the clinic's ten days.
  const kept = await assessed({ "nsaid-last-taken": "2026-11-14" });
  expect(kept).toMatchObject({ decision: "not-yet", policy: { version: 1, overrides: [{ value: 10 }] } });
  const back = { parameter: value.parameter, reason: "The settled week is enough." };
  await physician.send("POST", "/policy/withdrawals", back, { "if-match": '"1"' });
  expect(JSON.parse(JSON.stringify(await replay(kept)))).toEqual(kept.answer);
  expect((await replay({ ...kept, policy: noPolicy })).decision).toBe("eligible");
});

test("a version that nobody kept is a problem that says so, never today's answer", async () => {
  const old = await madeBy("2019.1.0", await assessed({}), { decision: "eligible", findings: [], ask: [] });
  await expect(replay(old)).rejects.toMatchObject({
    id: "knowledge.not-kept",
    message: expect.stringContaining("2019.1.0"),
  });
});
