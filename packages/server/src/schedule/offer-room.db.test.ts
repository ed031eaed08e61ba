import { freshMember } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const now = "2026-11-23T05:00:00.000Z";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
afterAll(() => work.close());

const desk = () => work.ours.as.coordinator;
const aRoom = (name: string) =>
  work.fresh.database.inClinic(work.ours.who, (db) =>
    keepRoom(db, { ...work.ours.who, at: now }, { name, purpose: "", position: 1 }),
  );
const aPatient = () => anAskedPatient(work.ours.as.nurse);
const unplaced = { courseId: null, number: null, practitionerId: null, deviceId: null };
const book = async (visit: object): Promise<{ id: string; status: number }> => {
  const body = { visits: [{ ...unplaced, lengths: {}, note: "", ...visit }] };
  const answer = await desk().send("POST", "/visits", body);
  return { id: answer.body.visits?.[0]?.id ?? "", status: answer.status };
};
/** Books somebody for so long that a session fits into what their cancelling frees, and cancels. */
async function free(roomId: string, at: string, more: object = {}): Promise<string | null> {
  const lengths = { treatment: 240 };
  const { id } = await book({ patientId: await aPatient(), roomId, purpose: "review", at, lengths, ...more });
  const headers = { "if-match": '"1"' };
  return (await desk().send("POST", `/visits/${id}/cancel`, { reason: "Ill today." }, headers)).body.offeredTo;
}
async function waitForSession(treatment: string, start: string): Promise<string> {
  const patientId = await aPatient();
  const courseId = await aCourse(work.ours.as.physician, patientId, { start, treatment });
  const to = `${Number(start.slice(0, 4)) + 1}-12-31`;
  const wishes = { from: start, to, weekdays: [1, 2, 3, 4, 5], earliest: "09:00", latest: "18:00" };
  const entry = { patientId, visitId: null, purpose: "session", courseId, number: 1, minutes: 30 };
  const added = await desk().send("POST", "/waitlist", { ...entry, practitionerId: null, wishes });
  expect(added.status).toBe(200);
  return added.body.id;
}
const stateOf = async (id: string): Promise<string> =>
  (await desk().get("/waitlist")).body.entries.find((each: { id: string }) => each.id === id).state;

test("a session is offered only in a room where its treatment is given, and in any while it was given nowhere", async () => {
  const [face, hair] = [await aRoom("Face"), await aRoom("Hair")];
  const session = async (treatment: string, roomId: string, on: string) => {
    const patientId = await aPatient();
    const courseId = await aCourse(work.ours.as.physician, patientId, { start: on, treatment });
    return book({ patientId, roomId, courseId, purpose: "session", number: 1, at: `${on}T12:00:00+03:00` });
  };
  expect((await session("hair", hair, "2027-01-11")).status).toBe(200);
  const waiting = await waitForSession("hair", "2027-02-01");
  expect(await free(face, "2027-02-02T11:00:00+03:00")).toBe(null);
  expect(await stateOf(waiting)).toBe("waiting");
  expect(await free(hair, "2027-02-03T11:00:00+03:00")).toBe("Elif Demir");
  expect(await stateOf(waiting)).toBe("offered");
  // A face was treated nowhere yet: whoever waits for that is offered what there is.
  const other = await waitForSession("face", "2027-03-01");
  expect(await free(hair, "2027-03-02T11:00:00+03:00")).toBe("Elif Demir");
  expect(await stateOf(other)).toBe("offered");
});

test("the time of somebody who works here no more is offered to nobody", async () => {
  const roomId = await aRoom("Their room");
  const practitionerId = await freshMember(work.fresh.database, work.ours.who, "nurse");
  const waiting = await waitForSession("pain", "2027-05-03");
  const [kept, gone] = ["2027-05-04T11:00:00+03:00", "2027-05-05T11:00:00+03:00"];
  const lengths = { treatment: 240 };
  const left = { roomId, practitionerId, purpose: "review", lengths };
  const { id } = await book({ ...left, patientId: await aPatient(), at: gone });
  await work.fresh.owner.query("update member set disabled_at = $2 where id = $1", [practitionerId, now]);
  const headers = { "if-match": '"1"' };
  const cancelled = await desk().send("POST", `/visits/${id}/cancel`, { reason: "They left." }, headers);
  expect(cancelled).toMatchObject({ status: 200, body: { offeredTo: null } });
  expect(await stateOf(waiting)).toBe("waiting");
  // The same with nobody in particular is offered.
  expect(await free(roomId, kept)).toBe("Elif Demir");
});
