import { freshMember, freshSignIn, newBrowser } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

const today = "2026-11-23";
let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

const seen = (version: number) => ({ "if-match": `"${version}"` });
const reason = "The lot was read wrongly.";

async function signed() {
  const { nurse, physician } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  const courseId = await aCourse(physician, patientId, { start: today, mixture: ["hyaluronic-acid"] });
  const sessionId = await anOpenSession(nurse, courseId);
  await nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  const answer = await physician.send("POST", `/sessions/${sessionId}/sign`, {}, seen(2));
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return { sessionId, sha256: answer.body.sha256 as string };
}

async function aSecondPhysician() {
  const { database } = work.fresh;
  const memberId = await freshMember(database, work.ours.who, "physician");
  const cookie = await freshSignIn(database, work.ours.who, { memberId }, new Date("2099-01-01T00:00:00Z"));
  return newBrowser(work.http, cookie);
}

const coSign = (browser: AtWork["ours"]["as"]["nurse"], sessionId: string, version = 1) =>
  browser.send("POST", `/sessions/${sessionId}/co-signatures`, {}, seen(version));
const said = ({ status, body }: { status: number; body: { problem?: string } }) => [status, body.problem];

test("a second physician's name stands under the version, sealed with that version's own seal", async () => {
  const { sessionId, sha256 } = await signed();
  const second = await aSecondPhysician();
  const answer = await coSign(second, sessionId);
  expect(answer.body.sha256).toMatch(/^[0-9a-f]{64}$/);
  const { body } = await work.ours.as.nurse.get(`/sessions/${sessionId}`);
  expect(body.signed[0].coSigned).toEqual([
    { by: { name: "Test physician", role: "physician" }, at: "2026-11-23T12:00:00+03:00", sha256: answer.body.sha256 },
  ]);
  const { rows } = await work.fresh.owner.query("select * from co_signature where session_id = $1", [sessionId]);
  expect(rows).toMatchObject([{ version: 1, record_sha256: sha256, previous_sha256: null }]);
});

test("the signer, a nurse, a patient, and a physician of another clinic cannot co-sign", async () => {
  const { sessionId } = await signed();
  expect(said(await coSign(work.ours.as.physician, sessionId))).toEqual([409, "session.co-signed-by-its-signer"]);
  expect(said(await coSign(work.ours.as.nurse, sessionId))).toEqual([403, "access.not-allowed"]);
  expect(said(await coSign(work.ours.as.patient, sessionId))).toEqual([403, "access.not-allowed"]);
  expect(said(await coSign(work.theirs.as.physician, sessionId))).toEqual([404, "record.not-found"]);
});

test("the database itself refuses the signer's own name, and a seal that is not the version's", async () => {
  const { sessionId, sha256 } = await signed();
  const { clinicId, memberId } = work.ours.who;
  const other = await freshMember(work.fresh.database, work.ours.who, "physician");
  const insert = (by: string, seal: string) =>
    work.fresh.owner.query(
      "insert into co_signature (clinic_id, session_id, version, record_sha256, signed_by, co_signed_by, sha256) values ($1, $2, 1, $3, $4, $5, $6)",
      [clinicId, sessionId, seal, memberId, by, "0".repeat(64)],
    );
  await expect(insert(memberId, sha256)).rejects.toThrow(/co_signed_by_another|row-level/);
  await expect(insert(other, "f".repeat(64))).rejects.toThrow(/foreign key|row-level/);
});

test("an amendment stands without a co-signature until it is given anew, and the earlier one stays", async () => {
  const { sessionId } = await signed();
  const second = await aSecondPhysician();
  await coSign(second, sessionId);
  const document = { ...aWholeRecord(today), notes: "Lot HA-2292 was used." };
  const amended = await work.ours.as.physician.send(
    "POST",
    `/sessions/${sessionId}/amendments`,
    { document, reason },
    seen(1),
  );
  expect(amended.body).toMatchObject({ version: 2 });
  const { body } = await second.get(`/sessions/${sessionId}`);
  expect(body.signed.map((each: { coSigned: unknown[] }) => each.coSigned.length)).toEqual([1, 0]);
  expect(body.coSignsWanted).toBe(1);
  // Who had read version 1 has not read version 2.
  expect(said(await coSign(second, sessionId, 1))).toEqual([412, "record.stale"]);
  expect((await coSign(second, sessionId, 2)).status).toBe(200);
  const { rows } = await work.fresh.owner.query(
    "select version, sha256, previous_sha256 from co_signature where session_id = $1 order by version",
    [sessionId],
  );
  expect(rows[1].previous_sha256).toBe(rows[0].sha256);
  expect((await second.get(`/sessions/${sessionId}`)).body.coSignsWanted).toBe(0);
});

test("of many that co-sign and amend at once each name stands once, and none under a version that it had not seen", async () => {
  const { sessionId } = await signed();
  const [one, two] = [await aSecondPhysician(), await aSecondPhysician()];
  const document = { ...aWholeRecord(today), notes: "Corrected." };
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => coSign(one, sessionId)),
    ...Array.from({ length: 5 }, () => coSign(two, sessionId)),
    work.ours.as.physician.send("POST", `/sessions/${sessionId}/amendments`, { document, reason }, seen(1)),
  ]);
  expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
  const { rows } = await work.fresh.owner.query(
    "select version, co_signed_by, previous_sha256 from co_signature where session_id = $1",
    [sessionId],
  );
  expect(rows.length).toBeLessThanOrEqual(2);
  expect(new Set(rows.map(({ co_signed_by }) => co_signed_by)).size).toBe(rows.length);
  expect(new Set(rows.map(({ previous_sha256 }) => previous_sha256)).size).toBe(rows.length);
  expect(rows.every(({ version }) => version === 1)).toBe(true);
});

test("what was changed behind the server is not co-signed", async () => {
  const { sessionId } = await signed();
  await work.fresh.owner.query("alter table session_record disable trigger written_once");
  await work.fresh.owner.query("set row_security = off").catch(() => undefined);
  await work.fresh.owner.query("select set_config('app.clinic', $1, false)", [work.ours.who.clinicId]);
  await work.fresh.owner.query("update session_record set note = 'Another.' where session_id = $1", [sessionId]);
  await work.fresh.owner.query("alter table session_record enable trigger written_once");
  expect(said(await coSign(await aSecondPhysician(), sessionId))).toEqual([409, "session.seal-broken"]);
});

test("whoever treated asks for a name, the board shows it to the clinic, and it goes with the name", async () => {
  const { sessionId } = await signed();
  const queue = async () => {
    const { body } = await work.ours.as.physician.get("/today");
    return body.queue.filter((each: { kind: string; opens: string }) => each.opens === `/sessions/${sessionId}`);
  };
  expect(await queue()).toEqual([]);
  await work.ours.as.nurse.send("POST", `/sessions/${sessionId}/co-sign-requests`);
  await work.ours.as.nurse.send("POST", `/sessions/${sessionId}/co-sign-requests`);
  expect(await queue()).toMatchObject([
    { kind: "co-sign", tell: "The record of 23 Nov 2026 waits for a second physician’s name." },
  ]);
  expect((await work.theirs.as.physician.get("/today")).body.queue).toEqual([]);
  await coSign(await aSecondPhysician(), sessionId);
  expect(await queue()).toEqual([]);
});

test("a clinic that wants a name under every record waits for it without being asked", async () => {
  const { sessionId } = await signed();
  expect((await work.theirs.as.nurse.get(`/sessions/${sessionId}`)).status).toBe(404);
  const { body: policy } = await work.ours.as.physician.get("/policy");
  const set = await work.ours.as.physician.send(
    "POST",
    "/policy/values",
    { parameter: "session.names", value: 2, reason: "Two physicians read every record here." },
    seen(policy.version),
  );
  expect(set.status, JSON.stringify(set.body)).toBe(200);
  expect((await work.ours.as.nurse.get(`/sessions/${sessionId}`)).body.coSignsWanted).toBe(1);
});
