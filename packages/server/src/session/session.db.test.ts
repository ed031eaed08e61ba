import { createHash } from "node:crypto";
import { canonical } from "@pistor/core/session";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork, forehead } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { firstBroken } from "./seal.ts";

const today = "2026-11-23";
const noon = `${today}T09:00:00.000Z`;

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
});
beforeEach(() => work.at(noon));
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });

async function kept(given: Parameters<typeof anAskedPatient>[1] = {}) {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse, given);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  return { patientId, courseId };
}

async function opened(given: Parameters<typeof anAskedPatient>[1] = {}) {
  const { patientId, courseId } = await kept(given);
  return { patientId, courseId, sessionId: await anOpenSession(work.ours.as.nurse, courseId) };
}

async function saved(document: object = aWholeRecord(today)) {
  const of = await opened();
  const answer = await work.ours.as.nurse.send("PUT", `/sessions/${of.sessionId}/draft`, { document }, seen(1));
  expect(answer.body).toMatchObject({ version: 2, missing: [], deviations: [] });
  return of;
}

async function signed() {
  const of = await saved();
  const answer = await work.ours.as.physician.send("POST", `/sessions/${of.sessionId}/sign`, {}, seen(2));
  expect(answer.body).toMatchObject({ version: 1 });
  return { ...of, sha256: answer.body.sha256 as string };
}

/** How the face protocol is given, by AMIN-SLIDES: nappage, 1.5 mm, points 1 cm apart, 0.01 mL each. */
const facePlanned = { technique: "nappage", depthMm: 1.5, spacingMm: 10, dropMl: 0.01 };

test("a new session has the day of the clinic, the earliest day by the interval, and no map of the last one", async () => {
  const { courseId } = await kept();
  // 22:30 in London is 01:30 of the next day in Istanbul.
  work.at("2026-11-23T22:30:00.000Z");
  const sessionId = await anOpenSession(work.ours.as.nurse, courseId);
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body).toMatchObject({ state: "draft", number: 1, signed: [], last: null, allergies: [], weightKg: 60 });
  expect(body.draft.document).toMatchObject({ treatment: "face", number: 1, on: "2026-11-24" });
  expect(body.draft.document.planned).toEqual({ ...facePlanned, on: today });
  expect(body.draft.document.map).toBeUndefined();
  expect(body.missing.length).toBeGreaterThan(5);
});

test("a second tap opens the same session, also when twenty come at once", async () => {
  const { courseId, sessionId } = await opened();
  const { nurse } = work.ours.as;
  const again = await Promise.all(Array.from({ length: 20 }, () => anOpenSession(nurse, courseId, 1)));
  expect(new Set(again)).toEqual(new Set([sessionId]));
  const second = await Promise.all(Array.from({ length: 20 }, () => anOpenSession(nurse, courseId, 2)));
  expect(new Set(second).size).toBe(1);
});

test("a number that the course does not have is refused with those that it has", async () => {
  const { courseId } = await opened();
  const answer = await work.ours.as.nurse.send("POST", `/courses/${courseId}/sessions`, { number: 7 });
  expect(answer).toMatchObject({ status: 422, body: { problem: "session.no-such-number" } });
  expect(answer.body.message).toContain("1 to 6");
});

test("what the client claims is replaced by what the server finds", async () => {
  const { sessionId } = await opened();
  // The eye of the chart: nobody may place a needle there, whatever the tablet says.
  const eye = { ...forehead, points: [...forehead.points, [-31, 2]], verdict: "ok" };
  const document = aWholeRecord(today, {
    treatment: "hair",
    number: 9,
    planned: { on: "2020-01-01", depthMm: 4 },
    map: { chartVersion: "1", layers: [eye as typeof forehead] },
    mixture: {
      verdict: "ok",
      ingredients: [
        { substance: "hyaluronic-acid", strength: "20 mg/mL", mgPerMl: 0.001, volumeMl: 2, lot: "A", expires: null },
      ],
    },
    checks: {
      ...aWholeRecord(today).checks,
      eligibility: { at: noon, by: "me", on: today, decision: "eligible" },
      cream: {
        used: true,
        product: "lidocaine-prilocaine-cream",
        onAt: `${today}T09:00:00+03:00`,
        offAt: `${today}T10:15:00+03:00`,
        areaCm2: 100,
        minMinutes: 1,
        maxMinutes: 9999,
      },
    },
  });
  await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document }, seen(1));
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  const kept = body.draft.document;
  expect(kept).toMatchObject({ treatment: "face", number: 1, planned: { ...facePlanned, on: today } });
  expect(kept.map.layers[0].verdict).toBe("refused");
  expect(kept.mixture.ingredients[0].mgPerMl).toBe(20);
  // By the label of EMLA: at least 60 minutes, at most 5 hours.
  expect(kept.checks.cream).toMatchObject({ minMinutes: 60, maxMinutes: 300 });
  expect(kept.checks.eligibility).toMatchObject({ decision: "eligible", by: "Test nurse" });
});

test("a dose above the maximum is refused by the server, whatever the tablet claims", async () => {
  const { sessionId } = await opened();
  const document = aWholeRecord(today);
  const strong = { ...document.mixture!.ingredients[0]!, substance: "lidocaine", strength: "20 mg/mL", volumeMl: 20 };
  const many = { ...forehead, dropMl: 0.9 };
  const changed = {
    ...document,
    mixture: { verdict: "ok", ingredients: [strong] },
    map: { chartVersion: "1", layers: [many] },
  };
  // 14 points of 0.9 mL of 20 mg/mL are 252 mg; 60 kg at 3 mg/kg are 180 mg.
  await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: changed }, seen(1));
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body.draft.document.mixture.verdict).toBe("refused");
  expect(body.missing.map((each: { rule: string }) => each.rule)).toContain("session.mixture-not-allowed");
});

test("a draft that is half written is kept; what a signature waits for is named in words", async () => {
  const { sessionId } = await opened();
  const half = {
    treatment: "face",
    number: 1,
    on: today,
    mixture: {
      verdict: "ok",
      ingredients: [
        { substance: "hyaluronic-acid", strength: "10 m", mgPerMl: null, volumeMl: 2, lot: null, expires: null },
      ],
    },
  };
  const answer = await work.ours.as.nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft?lang=de`,
    { document: half },
    seen(1),
  );
  expect(answer.status).toBe(200);
  expect(answer.body.missing[0]).toMatchObject({ rule: "session.identity-not-confirmed", then: "not-signable" });
  expect(answer.body.missing[0].tell).not.toBe("");
  const kept = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(kept.body.draft.document.mixture.verdict).toBe("cannot-decide");
});

test("a stale draft is refused with the version that is kept, and nothing of it is written", async () => {
  const { sessionId } = await saved();
  const late = await work.ours.as.nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft`,
    { document: { ...aWholeRecord(today), notes: "late" } },
    seen(1),
  );
  expect(late).toMatchObject({ status: 412, body: { problem: "record.stale", current: 2 } });
  expect((await work.ours.as.nurse.get(`/sessions/${sessionId}`)).body.draft.document.notes).toBe("");
});

test("a signature is refused with the first thing that is missing", async () => {
  const { sessionId } = await opened();
  const { consent: _, ...checks } = aWholeRecord(today).checks!;
  await work.ours.as.nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft`,
    { document: aWholeRecord(today, { checks }) },
    seen(1),
  );
  const answer = await work.ours.as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(answer).toMatchObject({
    status: 422,
    body: { problem: "session.consent-missing", message: "Record the consent." },
  });
});

test("an answer that changed after the draft was saved stops the signature", async () => {
  const { patientId, sessionId } = await saved();
  const { healthyAnswers } = await import("@pistor/testkit/session");
  const answers = { ...healthyAnswers, pregnant: true };
  await work.ours.as.nurse.send("PUT", `/patients/${patientId}/answers`, { answers, allergies: [] }, seen(1));
  const answer = await work.ours.as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(answer).toMatchObject({ status: 422, body: { problem: "session.not-eligible-on-the-day" } });
});

test("nobody but a physician signs, and not what they have not seen", async () => {
  const { sessionId } = await saved();
  expect(await work.ours.as.nurse.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))).toMatchObject({
    status: 403,
  });
  const blind = await work.ours.as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(1));
  expect(blind).toMatchObject({ status: 412, body: { current: 2 } });
});

test("a signed session is locked: its draft is gone and can be saved and signed no more", async () => {
  const { sessionId } = await signed();
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body).toMatchObject({ state: "signed", draft: null, missing: [] });
  expect(body.signed).toHaveLength(1);
  expect(body.signed[0]).toMatchObject({ version: 1, kind: "signed", by: { name: "Dr. Ada Test", role: "physician" } });
  expect(body.signed[0].at).toBe("2026-11-23T12:00:00+03:00");
  // 14 points of 0.01 mL are 0.14 mL; of 10 mg/mL that is 1.4 mg.
  expect(body.signed[0].note).toContain("14 points, 0.14 mL");
  expect(body.signed[0].note).toContain("1.4 mg");
  const draft = await work.ours.as.nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft`,
    { document: aWholeRecord(today) },
    seen(2),
  );
  expect(draft).toMatchObject({ status: 409, body: { problem: "session.signed" } });
  expect(draft.body.message).toContain("amend");
  const again = await work.ours.as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(again).toMatchObject({ status: 409, body: { problem: "session.signed" } });
});

test("of twenty who sign one draft at once exactly one does", async () => {
  const { sessionId } = await saved();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => work.ours.as.physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2))),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  const { rows } = await work.fresh.owner.query("select version from session_record where session_id = $1", [
    sessionId,
  ]);
  expect(rows).toEqual([{ version: 1 }]);
});

test("of twenty who save on the same version exactly one does", async () => {
  const { sessionId } = await opened();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      work.ours.as.nurse.send(
        "PUT",
        `/sessions/${sessionId}/draft`,
        { document: { ...aWholeRecord(today), notes: `hand ${i}` } },
        seen(1),
      ),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
});

test("an amendment stands beside what was signed, with its reason, and is sealed onto it", async () => {
  const { sessionId, sha256 } = await signed();
  const { physician } = work.ours.as;
  const document = { ...aWholeRecord(today), notes: "The lot was HA-2292." };
  const short = await physician.send(
    "POST",
    `/sessions/${sessionId}/amendments`,
    { document, reason: "typo" },
    seen(1),
  );
  expect(short).toMatchObject({ status: 400, body: { at: "/reason" } });
  const reason = "The lot was read wrongly from the vial.";
  const answer = await physician.send("POST", `/sessions/${sessionId}/amendments`, { document, reason }, seen(1));
  expect(answer.body).toMatchObject({ version: 2 });
  const stale = await physician.send("POST", `/sessions/${sessionId}/amendments`, { document, reason }, seen(1));
  expect(stale).toMatchObject({ status: 412, body: { current: 2 } });

  const { rows } = await work.fresh.owner.query("select * from session_record where session_id = $1 order by version", [
    sessionId,
  ]);
  let previous: string | null = null;
  for (const row of rows) {
    const { version, kind, document, note, lang, reason, signed_by: signedBy } = row;
    const signedAt = new Date(row.signed_at).toISOString();
    // By hand, as anybody could who has the row: the canonical text of everything that the signature stands for.
    const text = canonical({ version, kind, document, note, lang, reason, signedBy, signedAt, previous });
    expect(row.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(row.previous_sha256).toBe(previous);
    previous = row.sha256;
  }
  expect(rows.map((row) => row.sha256)).toEqual([sha256, answer.body.sha256]);
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body.signed.map((each: { kind: string; reason: string }) => [each.kind, each.reason])).toEqual([
    ["signed", ""],
    ["amended", reason],
  ]);
  expect(body.signed[0].document.notes).toBe("");
});

test("a session that is not signed is corrected in its draft, not amended", async () => {
  const { sessionId } = await saved();
  const answer = await work.ours.as.physician.send(
    "POST",
    `/sessions/${sessionId}/amendments`,
    { document: aWholeRecord(today), reason: "The lot was read wrongly." },
    seen(1),
  );
  expect(answer).toMatchObject({ status: 409, body: { problem: "session.not-signed" } });
});

test("one byte changed in any version breaks the chain there, and the record is amended no more", async () => {
  const { sessionId } = await signed();
  const { owner } = work.fresh;
  await owner.query("alter table session_record disable trigger written_once");
  await owner.query("update session_record set note = note || ' ' where session_id = $1", [sessionId]);
  await owner.query("alter table session_record enable trigger written_once");
  const answer = await work.ours.as.physician.send(
    "POST",
    `/sessions/${sessionId}/amendments`,
    { document: aWholeRecord(today), reason: "The lot was read wrongly." },
    seen(1),
  );
  expect(answer).toMatchObject({ status: 409, body: { problem: "session.seal-broken" } });
  expect(answer.body.message).toContain("Version 1");
});

test("a version that is missing, moved or repeated is found", () => {
  expect(firstBroken([])).toBe(null);
  const one = { version: 2, kind: "signed", document: {}, note: "", lang: "en", reason: "", signedBy: "x" } as const;
  expect(firstBroken([{ ...one, signedAt: "2026-11-23T09:00:00.000Z", previous: null, sha256: "" }])).toBe(2);
});

test("nothing is recorded for a day or a time that has not come", async () => {
  const { sessionId } = await opened();
  const { nurse } = work.ours.as;
  const ahead = await nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft`,
    { document: aWholeRecord("2026-11-24") },
    seen(1),
  );
  expect(ahead).toMatchObject({ status: 422, body: { problem: "session.ahead", at: "/document/on" } });
  work.at(`${today}T07:00:00.000Z`);
  const needle = await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  expect(needle).toMatchObject({ status: 422, body: { problem: "session.needle-ahead" } });
});

test("the next session is laid over the last signed one, and counts its interval from it", async () => {
  const { courseId } = await signed();
  work.at("2026-12-14T09:00:00.000Z");
  const second = await anOpenSession(work.ours.as.nurse, courseId, 2);
  const { body } = await work.ours.as.nurse.get(`/sessions/${second}`);
  expect(body.last).toMatchObject({ number: 1, on: today });
  expect(body.last.document.map.layers[0].points).toHaveLength(14);
  // The face is treated every 14 days: 23 November + 14 is 7 December.
  expect(body.draft.document.planned).toEqual({ ...facePlanned, on: "2026-12-07" });
});

test("a session before its interval wants a reason before it is signed", async () => {
  const { courseId } = await signed();
  const early = "2026-11-30";
  work.at(`${early}T09:00:00.000Z`);
  const { nurse, physician } = work.ours.as;
  const second = await anOpenSession(nurse, courseId, 2);
  const document = aWholeRecord(early);
  const answer = await nurse.send("PUT", `/sessions/${second}/draft`, { document }, seen(1));
  expect(answer.body.deviations[0]).toMatchObject({ rule: "session.deviation-interval", then: "reason-missing" });
  expect(await physician.send("POST", `/sessions/${second}/sign`, {}, seen(2))).toMatchObject({ status: 422 });
  const reasons = {
    ...document.reasons,
    "session.deviation-interval": "The patient travels; agreed with the physician.",
  };
  await nurse.send("PUT", `/sessions/${second}/draft`, { document: { ...document, reasons } }, seen(2));
  expect(await physician.send("POST", `/sessions/${second}/sign`, {}, seen(3))).toMatchObject({ status: 200 });
});

test("every call is in the audit with the patient it was about", async () => {
  const { patientId, sessionId } = await signed();
  await work.ours.as["safety-officer"].get(`/sessions/${sessionId}`);
  const { rows } = await work.fresh.owner.query(
    "select endpoint, outcome from audit where about_patient = $1 order by seq",
    [patientId],
  );
  expect(rows.map((row) => row.endpoint)).toEqual([
    "patient.register",
    "patient.answers",
    "patient.examination",
    "eligibility.keep",
    "plan.keep",
    "session.open",
    "session.save",
    "session.sign",
    "session.show",
  ]);
  expect(new Set(rows.map((row) => row.outcome))).toEqual(new Set(["done"]));
});

test("consent and allergy test on record stand in the first draft; a test of which one part is unread does not", async () => {
  const { nurse, physician } = work.ours.as;
  const { clinicId, memberId } = work.ours.who;
  const prepared = async (readings: readonly { substance: string; reaction: string | null }[]) => {
    const patientId = await anAskedPatient(nurse);
    const courseId = await aCourse(physician, patientId, { start: today });
    const { owner } = work.fresh;
    await owner.query(
      `insert into consent (clinic_id, id, patient_id, course_id, purpose, texts, lang, given, signed_at, recorded_by)
       values ($1, gen_random_uuid(), $2, $3, 'treatment', '[{"id":"face","version":"3"}]', 'tr', true, '2026-11-20T08:00:00Z', $4)`,
      [clinicId, patientId, courseId, memberId],
    );
    for (const { substance, reaction } of readings) {
      const { rows } = await owner.query(
        `insert into allergy_test (clinic_id, id, patient_id, substance, placed_at, placed_by)
         values ($1, gen_random_uuid(), $2, $3, '2026-11-18T08:00:00Z', $4) returning id`,
        [clinicId, patientId, substance, memberId],
      );
      if (reaction !== null)
        await owner.query(
          `insert into allergy_reading (clinic_id, id, allergy_test_id, read_at, reaction, read_by)
           values ($1, gen_random_uuid(), $2, '2026-11-20T08:30:00Z', $3, $4)`,
          [clinicId, rows[0].id, reaction, memberId],
        );
    }
    const { body } = await nurse.get(`/sessions/${await anOpenSession(nurse, courseId)}`);
    return body.draft.document.checks;
  };
  const read = await prepared([
    { substance: "lidocaine", reaction: "none" },
    { substance: "hyaluronic-acid", reaction: "doubtful" },
  ]);
  expect(read.consent).toEqual({
    version: "3",
    signedAt: "2026-11-20T11:00:00+03:00",
    withdrawnAt: null,
    coversThis: false,
  });
  expect(read.allergyTest).toEqual({
    placedAt: "2026-11-18T11:00:00+03:00",
    readAt: ["2026-11-20T11:30:00+03:00"],
    result: "unclear",
    by: "Dr. Ada Test",
  });
  const unread = await prepared([
    { substance: "lidocaine", reaction: "none" },
    { substance: "hyaluronic-acid", reaction: null },
  ]);
  expect(unread.allergyTest).toBeUndefined();
});

test("what a draft holds of the plan stays when it is saved, and only its day moves", async () => {
  const { sessionId } = await opened();
  await work.fresh.owner.query(
    "update session_draft set document = jsonb_set(document, '{planned,spacingMm}', '6') where session_id = $1",
    [sessionId],
  );
  const sent = await work.ours.as.nurse.send(
    "PUT",
    `/sessions/${sessionId}/draft`,
    { document: aWholeRecord(today) },
    seen(1),
  );
  expect(sent.status).toBe(200);
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body.draft.document.planned).toEqual({ ...facePlanned, spacingMm: 6, on: today });
});
