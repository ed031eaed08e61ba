import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "../schedule/index.ts";
import { runScheduleOnce } from "../schedule/schedule-job.ts";
import { takeMail } from "./index.ts";

// A Monday at noon in Istanbul.
const noon = "2026-11-23T09:00:00.000Z";
let work: AtWork;
let roomId: string;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: noon });
  const { clinicId, memberId } = work.ours.who;
  roomId = await work.fresh.database.inClinic({ clinicId }, (db) =>
    keepRoom(db, { clinicId, memberId, at: noon }, { name: "Room", purpose: "", position: 1 }),
  );
});
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;
const untold = async (patientId: string) => (await desk().get(`/mails/untold?patientId=${patientId}`)).body.untold;
const aPatient = (email: string) =>
  anAskedPatient(work.ours.as.nurse, { person: { email, phone: "+90 555 000 11 22" } });
const seen = (version: number) => ({ "if-match": `"${version}"` });

async function book(patientId: string, at: string) {
  const visit = { patientId, roomId, at, purpose: "review", courseId: null, number: null, practitionerId: null };
  const { body } = await desk().send("POST", "/visits", {
    visits: [{ ...visit, deviceId: null, lengths: {}, note: "" }],
  });
  return body.visits[0] as { id: string };
}

const mailsAbout = async (id: string) =>
  (
    await work.fresh.owner.query<{ id: string; state: string }>(
      "select id, state from mail where about_id = $1 order by kept_at, id",
      [id],
    )
  ).rows;

/** The last mail about something left, and its receiver's server sends back that nobody is there (RFC 3464). */
async function comesBack(aboutId: string): Promise<string> {
  const mailId = (await mailsAbout(aboutId)).at(-1)?.id ?? "";
  await work.fresh.owner.query("update mail set state = 'sent' where id = $1", [mailId]);
  const { clinicId, code: clinicCode } = work.ours.who;
  const notice = { action: "failed", recipient: "", status: "5.1.1", words: "no such user", messageId: "" } as const;
  await takeMail(
    work.fresh.database,
    {
      clinicId,
      clinicCode,
      inquiryId: null,
      mailId,
      notice,
      from: "",
      fromName: "",
      subject: "Undelivered",
      body: "",
      messageId: `<back-${mailId}@mx.example>`,
      answers: [],
      left: [],
      cut: 0,
      automatic: true,
    },
    new Date(noon),
  );
  return mailId;
}

test("who was told of a visit by a mail that came back is to be called, with number, hour and reason", async () => {
  const patientId = await aPatient("booked@patient.example");
  const visit = await book(patientId, "2026-11-26T10:00:00+03:00");
  expect(await untold(patientId)).toEqual([]);
  const mailId = await comesBack(visit.id);
  const call = {
    mailId,
    patient: { id: patientId, name: "Elif Demir", phone: "+90 555 000 11 22" },
    kind: "visit",
    at: "2026-11-26T10:00:00+03:00",
    subject: expect.stringMatching(/\S/),
    fault: "5.1.1 no such user",
  };
  expect(await untold(patientId)).toEqual([call]);
  // The whole clinic's list holds it, another patient's and another clinic's does not.
  expect((await desk().get("/mails/untold")).body.untold).toContainEqual(call);
  expect(await untold(await aPatient("other@patient.example"))).toEqual([]);
  expect((await work.theirs.as.coordinator.get("/mails/untold")).body.untold).toEqual([]);
  expect((await work.theirs.as.coordinator.get(`/mails/untold?patientId=${patientId}`)).status).toBe(404);
});

test("a later mail that is on its way tells what the first did not, until it comes back as well", async () => {
  const patientId = await aPatient("moved@patient.example");
  const visit = await book(patientId, "2026-11-27T11:00:00+03:00");
  await comesBack(visit.id);
  // 48 hours before the visit its reminder is due.
  const { clinicId } = work.ours.who;
  await runScheduleOnce(work.fresh.database, clinicId, new Date("2026-11-25T08:00:00Z"), "http://clinic.example");
  expect((await mailsAbout(visit.id)).map(({ state }) => state)).toEqual(["failed", "waiting"]);
  expect(await untold(patientId)).toEqual([]);
  const reminder = await comesBack(visit.id);
  expect(await untold(patientId)).toMatchObject([{ mailId: reminder, at: "2026-11-27T11:00:00+03:00" }]);

  work.at("2026-11-25T08:05:00.000Z");
  const to = { roomId, at: "2026-11-30T11:00:00+03:00", practitionerId: null, deviceId: null, lengths: {}, reason: "" };
  expect((await desk().send("PUT", `/visits/${visit.id}/booking`, to, seen(1))).status).toBe(200);
  expect(await untold(patientId)).toEqual([]);
  const moved = await comesBack(visit.id);
  expect(await untold(patientId)).toMatchObject([{ mailId: moved, at: "2026-11-30T11:00:00+03:00" }]);
  work.at(noon);
});

test("once the hour has come nobody is called about it", async () => {
  const patientId = await aPatient("over@patient.example");
  const visit = await book(patientId, "2026-11-26T12:00:00+03:00");
  await comesBack(visit.id);
  work.at("2026-11-26T08:59:00.000Z");
  expect(await untold(patientId)).toHaveLength(1);
  work.at("2026-11-26T09:00:00.000Z");
  expect(await untold(patientId)).toEqual([]);
  work.at(noon);
});

test("who was offered an hour by a mail that came back is called while the offer stands", async () => {
  const patientId = await aPatient("offered@patient.example");
  const on = "2026-11-30";
  const wishes = { from: on, to: on, weekdays: [1, 2, 3, 4, 5, 6, 7], earliest: "09:00", latest: "18:00" };
  const entry = { patientId, visitId: null, purpose: "review", courseId: null, number: null, minutes: 20 };
  await desk().send("POST", "/waitlist", { ...entry, practitionerId: null, wishes });
  const freed = await book(await aPatient(""), `${on}T10:00:00+03:00`);
  await desk().send("POST", `/visits/${freed.id}/cancel`, { reason: "Ill." }, seen(1));
  const { rows } = await work.fresh.owner.query<{ id: string; ends: Date }>(
    `select offer.id, offer.expires_at as ends from slot_offer as offer
       join waitlist_entry as entry on entry.id = offer.waitlist_id where entry.patient_id = $1`,
    [patientId],
  );
  const offer = rows[0];
  if (offer === undefined) throw new Error("Nothing was offered.");
  await comesBack(offer.id);
  const [call] = await untold(patientId);
  expect(call).toMatchObject({ kind: "slot", patient: { id: patientId } });
  expect(Date.parse(call.at)).toBe(new Date(offer.ends).getTime());
  await work.fresh.owner.query("update slot_offer set state = 'declined' where id = $1", [offer.id]);
  expect(await untold(patientId)).toEqual([]);
});
