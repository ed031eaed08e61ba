import { freshMember } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { anAskedPatient, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { countVisitsAhead } from "../team/member.queries.ts";
import { keepRoom } from "./index.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const now = "2026-11-23T05:00:00.000Z";
const seen = (version: number) => ({ "if-match": `"${version}"` });

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
afterAll(() => work.close());

test("visits with who works here no more are named by the calendar of any day until each was moved or cancelled", async () => {
  const { coordinator, nurse } = work.ours.as;
  const inClinic = <Result>(run: Parameters<typeof work.fresh.database.inClinic<Result>>[1]) =>
    work.fresh.database.inClinic(work.ours.who, run);
  const { clinicId, memberId } = work.ours.who;
  const roomId = await inClinic((db) =>
    keepRoom(db, { clinicId, memberId, at: now }, { name: "Room", purpose: "", position: 1 }),
  );
  const patientId = await anAskedPatient(nurse);
  const leaver = await freshMember(work.fresh.database, work.ours.who, "nurse");
  const book = async (practitionerId: string, at: string) => {
    const visit = { patientId, roomId, practitionerId, at, purpose: "review", courseId: null, number: null };
    const body = { visits: [{ ...visit, deviceId: null, lengths: {}, note: "" }] };
    const answer = await coordinator.send("POST", "/visits", body);
    expect(answer.status).toBe(200);
    return answer.body.visits[0];
  };
  const past = await book(leaver, "2026-11-23T09:00:00+03:00");
  const one = await book(leaver, "2026-12-03T10:00:00+03:00");
  const other = await book(leaver, "2027-02-03T10:00:00+03:00");
  await book(memberId, "2026-12-04T10:00:00+03:00");
  const named = async () => (await coordinator.get("/calendar?from=2026-11-24&to=2026-11-24")).body.mustMove;
  expect(await named()).toEqual([]);

  await work.fresh.owner.query("update member set disabled_at = $2 where id = $1", [leaver, now]);
  work.at("2026-11-24T05:00:00.000Z");
  expect(await inClinic((db) => countVisitsAhead(db, clinicId, leaver, "2026-11-24T05:00:00.000Z"))).toBe(2);
  const both = await named();
  expect(both.map(({ visitId }: { visitId: string }) => visitId)).toEqual([one.id, other.id]);
  expect(both[0]).toMatchObject({ at: "2026-12-03T10:00:00+03:00", patient: "Elif Demir" });
  expect(past.id).not.toBe(one.id);

  const to = { at: "2026-12-03T10:00:00+03:00", roomId, practitionerId: memberId, deviceId: null, lengths: {} };
  const moved = await coordinator.send("PUT", `/visits/${one.id}/booking`, { ...to, reason: "" }, seen(1));
  expect(moved.status).toBe(200);
  await coordinator.send("POST", `/visits/${other.id}/cancel`, { reason: "They come no more." }, seen(1));
  expect(await named()).toEqual([]);
});
