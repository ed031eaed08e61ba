import { freshMember } from "@pistor/testkit/kit";
import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, aWholeRecord, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes.ts";
import { keepRoom } from "./index.ts";
import { runScheduleOnce } from "./schedule-job.ts";

/** A Monday in Istanbul, 08:00; the clinic is open from 09:00 to 18:00. */
const today = "2026-11-23";
const now = `${today}T05:00:00.000Z`;
const seen = (version: number) => ({ "if-match": `"${version}"` });

let work: AtWork;
let day = 0;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now });
});
beforeEach(() => work.at(now));
afterAll(() => work.close());

const who = () => work.ours.who;
const desk = () => work.ours.as.coordinator;
const inClinic = <Result>(run: Parameters<typeof work.fresh.database.inClinic<Result>>[1]) =>
  work.fresh.database.inClinic(who(), run);
const aRoom = (name = "Room") =>
  inClinic((db) =>
    keepRoom(db, { clinicId: who().clinicId, memberId: who().memberId, at: now }, { name, purpose: "", position: 1 }),
  );
const aPatient = (email = "") => anAskedPatient(work.ours.as.nurse, { person: { email } });
/** A weekday of its own for each test, so that the members whom they share are free. */
const nextDay = () => {
  const at = new Date(Date.parse(`${today}T00:00:00Z`) + ++day * 86_400_000);
  if (at.getUTCDay() === 0 || at.getUTCDay() === 6) return nextDay();
  return at.toISOString().slice(0, 10);
};

const visit = (of: { patientId: string; roomId: string; at: string } & Record<string, unknown>) => ({
  purpose: "review",
  courseId: null,
  number: null,
  practitionerId: null,
  deviceId: null,
  lengths: {},
  note: "",
  ...of,
});
const book = (...visits: ReturnType<typeof visit>[]) => desk().send("POST", "/visits", { visits });
const place = (roomId: string, at: string, more: object = {}) => ({
  roomId,
  at,
  practitionerId: null,
  deviceId: null,
  lengths: {},
  reason: "",
  ...more,
});
const move = (id: string, version: number, to: object) =>
  desk().send("PUT", `/visits/${id}/booking`, to, seen(version));

test("a visit takes cream, preparation, observation and cleaning from those whose time they are", async () => {
  const [patientId, roomId, on] = [await aPatient(), await aRoom(), nextDay()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: on });
  const booked = await book(
    visit({
      patientId,
      roomId,
      purpose: "session",
      courseId,
      number: 1,
      practitionerId: who().memberId,
      at: `${on}T11:00:00+03:00`,
    }),
  );
  expect(booked.status).toBe(200);
  // The label's hour of cream, ten minutes of preparation and cleaning, the face's 45 min, half an hour of observation.
  expect(booked.body.visits[0]).toMatchObject({
    arrives: `${on}T10:00:00+03:00`,
    at: `${on}T11:00:00+03:00`,
    leaves: `${on}T12:15:00+03:00`,
    lengths: { cream: 60, preparation: 10, treatment: 45, observation: 30, cleaning: 10 },
  });
  const { rows } = await work.fresh.owner.query(
    `select kind, lower(during) as "from", upper(during) as until from booking where visit_id = $1 order by kind`,
    [booked.body.visits[0].id],
  );
  const utc = (time: string) => `${on}T${time}:00.000Z`;
  expect(rows).toEqual([
    { kind: "member", from: utc("08:00"), until: utc("08:45") },
    { kind: "patient", from: utc("07:00"), until: utc("09:15") },
    { kind: "room", from: utc("07:50"), until: utc("08:55") },
  ]);
  // While the cream works the room is anybody's else.
  expect((await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }))).status).toBe(200);
});

test.each([
  ["on a closed day", "2026-11-29T10:00:00+03:00", "schedule.closed"],
  ["after the clinic has shut", `${today}T17:50:00+03:00`, "schedule.closed"],
  ["in the past", "2026-11-20T10:00:00+03:00", "schedule.past"],
])("a visit %s is refused and nothing is kept", async (_, at, problem) => {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  await work.fresh.owner.query("update clinic set closed_weekdays = '{7}' where id = $1", [who().clinicId]);
  const answer = await book(visit({ patientId, roomId, at }));
  await work.fresh.owner.query("update clinic set closed_weekdays = '{}' where id = $1", [who().clinicId]);
  expect(answer).toMatchObject({ status: 422, body: { problem } });
  const { rows } = await work.fresh.owner.query("select 1 from visit where patient_id = $1", [patientId]);
  expect(rows).toEqual([]);
});

test("only who treats and works here can be booked to treat, and no device that is held", async () => {
  const [patientId, roomId, on] = [await aPatient(), await aRoom(), nextDay()];
  const at = `${on}T10:00:00+03:00`;
  const cleaner = await freshMember(work.fresh.database, who(), "coordinator");
  const gone = await freshMember(work.fresh.database, who(), "nurse");
  await work.fresh.owner.query("update member set disabled_at = now() where id = $1", [gone]);
  for (const practitionerId of [cleaner, gone])
    expect(await book(visit({ patientId, roomId, at, practitionerId }))).toMatchObject({
      status: 422,
      body: { problem: "schedule.does-not-treat" },
    });
  const gun = {
    kind: "gun-single-needle",
    maker: "",
    name: "Gun",
    serial: "G-9",
    needlesPerShot: 1,
    fluidPath: "single-use",
  };
  const deviceId = (await work.ours.as.nurse.send("POST", "/devices", gun)).body.deviceId;
  expect((await book(visit({ patientId, roomId, at, deviceId }))).status).toBe(200);
  await work.fresh.owner.query("update device set state = 'held' where id = $1", [deviceId]);
  expect(await book(visit({ patientId, roomId, at: `${on}T12:00:00+03:00`, deviceId }))).toMatchObject({
    status: 409,
    body: { problem: "schedule.device-held" },
  });
});

test("several services of one visit are booked together or not at all, and the patient's time has no hole", async () => {
  const [patientId, one, two, on] = [await aPatient(), await aRoom(), await aRoom(), nextDay()];
  const first = visit({
    patientId,
    roomId: one,
    at: `${on}T10:00:00+03:00`,
    lengths: { treatment: 30, observation: 30 },
  });
  const second = visit({ patientId, roomId: two, at: `${on}T10:45:00+03:00`, lengths: { treatment: 30 } });
  const booked = await book(first, second);
  expect(booked.status).toBe(200);
  const [a, b] = booked.body.visits;
  expect(a.togetherId).toBe(b.togetherId);
  const { rows } = await work.fresh.owner.query(
    `select lower(during) as "from", upper(during) as until from booking where kind = 'patient' and resource_id = $1 order by 1`,
    [patientId],
  );
  expect(rows).toEqual([
    { from: `${on}T07:00:00.000Z`, until: `${on}T07:45:00.000Z` },
    { from: `${on}T07:45:00.000Z`, until: `${on}T08:15:00.000Z` },
  ]);
  // The second cannot be had: the first is not kept either.
  const other = await aPatient();
  const refused = await book(
    { ...first, patientId: other, at: `${on}T14:00:00+03:00` },
    { ...second, patientId: other },
  );
  expect(refused).toMatchObject({ status: 409, body: { problem: "schedule.taken" } });
  const kept = await work.fresh.owner.query("select 1 from visit where patient_id = $1", [other]);
  expect(kept.rows).toEqual([]);
  expect(await book(first, { ...second, at: `${on}T10:15:00+03:00` })).toMatchObject({ status: 422 });
});

test("a moved visit gives its time back, is told what no longer fits, and goes back in one press", async () => {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-01-04" });
  const session = (number: number, on: string) =>
    visit({ patientId, roomId, purpose: "session", courseId, number, at: `${on}T11:00:00+03:00` });
  const [one] = (await book(session(1, "2027-01-04"))).body.visits;
  const [two] = (await book(session(2, "2027-01-18"))).body.visits;
  expect(one.version).toBe(1);
  // face.standard: 14 days, 7 at the least.
  expect(await move(two.id, 1, place(roomId, "2027-01-10T11:00:00+03:00"))).toMatchObject({
    status: 409,
    body: { problem: "schedule.too-soon" },
  });
  const moved = await move(two.id, 1, place(roomId, "2027-01-14T11:00:00+03:00"));
  expect(moved).toMatchObject({ status: 200, body: { version: 2, visit: { at: "2027-01-14T11:00:00+03:00" } } });
  expect(moved.body.changed).toMatchObject([{ id: "moved.interval-shorter" }]);
  expect(moved.body.changed[0].tell).toContain("10 days");
  expect((await move(two.id, 1, place(roomId, "2027-01-15T11:00:00+03:00"))).status).toBe(412);
  // What it gave back is free, and then it is taken: no way back.
  const other = await book(visit({ patientId: await aPatient(), roomId, at: "2027-01-18T11:00:00+03:00" }));
  expect(other.status).toBe(200);
  const back = () => desk().send("POST", `/visits/${two.id}/take-back`, {}, seen(2));
  expect(await back()).toMatchObject({ status: 409, body: { problem: "schedule.taken" } });
  await desk().send("POST", `/visits/${other.body.visits[0].id}/cancel`, { reason: "By mistake." }, seen(1));
  expect(await back()).toMatchObject({ status: 200, body: { version: 3, visit: { at: "2027-01-18T11:00:00+03:00" } } });
  expect(await desk().send("POST", `/visits/${two.id}/take-back`, {}, seen(3))).toMatchObject({ status: 409 });
});

test("a cancelled visit takes nothing, and comes back whole when that is undone", async () => {
  const [patientId, roomId, on] = [await aPatient(), await aRoom(), nextDay()];
  const [booked] = (await book(visit({ patientId, roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  const path = `/visits/${booked.id}`;
  expect((await desk().send("POST", `${path}/cancel`, { reason: "The patient is ill." }, seen(1))).body).toEqual({
    version: 2,
    offeredTo: null,
  });
  const live = async () =>
    (await work.fresh.owner.query("select 1 from booking where visit_id = $1 and live", [booked.id])).rows.length;
  expect(await live()).toBe(0);
  expect(await move(booked.id, 2, place(roomId, `${on}T12:00:00+03:00`))).toMatchObject({
    status: 409,
    body: { problem: "schedule.cancelled" },
  });
  expect((await desk().send("POST", `${path}/take-back`, {}, seen(2))).body).toMatchObject({
    visit: { state: "planned" },
  });
  expect(await live()).toBe(2);
});

test("a visit that is cancelled on the board gives back its time, and does not come back over who has that now", async () => {
  const [first, second, roomId, on] = [await aPatient(), await aPatient(), await aRoom(), nextDay()];
  const at = `${on}T10:00:00+03:00`;
  const [booked] = (await book(visit({ patientId: first, roomId, at }))).body.visits;
  const path = `/visits/${booked.id}`;
  expect(await desk().send("PUT", `${path}/state`, { state: "cancelled" }, seen(1))).toMatchObject({ status: 200 });
  expect((await book(visit({ patientId: second, roomId, at }))).status).toBe(200);
  for (const state of ["planned", "arrived"])
    expect(await desk().send("PUT", `${path}/state`, { state }, seen(2))).toMatchObject({
      status: 409,
      body: { problem: "schedule.cancelled" },
    });
  expect((await desk().send("POST", `${path}/take-back`, {}, seen(2))).body.problem).toBe("schedule.taken");
});

test("an absence in an odd offset is kept as it is meant, and one at the end of time is refused", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const away = (from: string, to: string) =>
    work.ours.as.owner.send("POST", "/absences", { kind: "room", resourceId: roomId, reason: "", from, to });
  // 10:00 at +23:59 is 10:01 of the day before in UTC, and 13:01 in Istanbul.
  const kept = await away(`${on}T10:00:00+23:59`, `${on}T12:00:00+03:00`);
  expect(kept.body.absence.from).toContain("T13:01:00+03:00");
  expect((await away("9999-12-31T00:00:00Z", "9999-12-31T23:00:00-12:00")).status).toBe(422);
});

test("a treatment that has begun is neither moved nor cancelled", async () => {
  const [patientId, roomId, on] = [await aPatient(), await aRoom(), nextDay()];
  const [booked] = (await book(visit({ patientId, roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  await desk().send("PUT", `/visits/${booked.id}/state`, { state: "in-room" }, seen(1));
  expect(await move(booked.id, 2, place(roomId, `${on}T12:00:00+03:00`))).toMatchObject({
    status: 409,
    body: { problem: "schedule.under-way" },
  });
});

test("an absence over booked visits is kept, says which must move, and keeps everybody from booking into it", async () => {
  const [patientId, roomId, on] = [await aPatient(), await aRoom("Far room"), nextDay()];
  const [booked] = (await book(visit({ patientId, roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  const away = { kind: "room", resourceId: roomId, from: `${on}T09:00:00+03:00`, to: `${on}T12:00:00+03:00` };
  const kept = await work.ours.as.owner.send("POST", "/absences", { ...away, reason: "Painted" });
  expect(kept.body.visits.map(({ id }: { id: string }) => id)).toEqual([booked.id]);
  const refused = await book(visit({ patientId: await aPatient(), roomId, at: `${on}T11:00:00+03:00` }));
  expect(refused).toMatchObject({ status: 409, body: { problem: "schedule.away" } });
  expect(refused.body.message).toMatch(
    /^Far room is not there until .+, 12:00\. The next time at which all of it is free is .+, 12:00\.$/,
  );
  const shown = (await desk().get(`/calendar?from=${on}&to=${on}`)).body;
  expect(shown.absences).toMatchObject([{ kind: "room", resourceId: roomId, reason: "Painted" }]);
  await work.ours.as.owner.send("POST", `/absences/${kept.body.absence.id}/end`, {});
  expect((await book(visit({ patientId: await aPatient(), roomId, at: `${on}T11:00:00+03:00` }))).status).toBe(200);
});

const wishes = (on: string) => ({
  from: on,
  to: on,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  earliest: "09:00",
  latest: "18:00",
});
const wait = async (patientId: string, on: string, more: object = {}) =>
  (
    await desk().send("POST", "/waitlist", {
      patientId,
      visitId: null,
      purpose: "review",
      courseId: null,
      number: null,
      minutes: 20,
      practitionerId: null,
      wishes: wishes(on),
      ...more,
    })
  ).body;
const entryOf = async (id: string) =>
  (await desk().get("/waitlist")).body.entries.find((each: { id: string }) => each.id === id);
const linkOf = async (patientId: string) => {
  const { rows } = await work.fresh.owner.query(
    `select body from mail
       join slot_offer on slot_offer.id = mail.about_id
       join waitlist_entry on waitlist_entry.id = slot_offer.waitlist_id
      where waitlist_entry.patient_id = $1 and about_kind = 'slot' order by kept_at desc, mail.id desc limit 1`,
    [patientId],
  );
  return /#(\S+)/.exec(rows[0]?.body ?? "")?.[1] ?? "";
};

test("a freed slot is offered to one at a time, the longest waiting first, and is held for them", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const [first, second] = [await aPatient("first@patient.example"), await aPatient()];
  const one = await wait(first, on);
  work.at("2026-11-23T05:01:00.000Z");
  const two = await wait(second, on);
  expect((await wait(second, on)).problem).toBe("schedule.waits-already");
  const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  const cancelled = await desk().send("POST", `/visits/${booked.id}/cancel`, { reason: "Ill today." }, seen(1));
  expect(cancelled.body.offeredTo).toBe("Elif Demir");
  expect(await entryOf(one.id)).toMatchObject({
    state: "offered",
    offer: { slot: { roomId, at: `${on}T10:00:00+03:00` } },
  });
  expect(await entryOf(two.id)).toMatchObject({ state: "waiting", offer: null });
  // Nobody else has it while the offer is open.
  const stranger = visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` });
  expect(await book(stranger)).toMatchObject({ status: 409, body: { problem: "schedule.taken" } });

  // Declined by the link: it goes on to the second.
  const link = await linkOf(first);
  const { nobody } = work.ours.as;
  expect((await nobody.send("POST", "/open-offer", { link, take: null })).body).toMatchObject({
    state: "open",
    at: `${on}T10:00:00+03:00`,
  });
  expect((await nobody.send("POST", "/open-offer", { link, take: false })).body.state).toBe("declined");
  expect(await nobody.send("POST", "/open-offer", { link, take: true })).toMatchObject({
    status: 409,
    body: { problem: "schedule.offer-declined" },
  });
  expect(await entryOf(two.id)).toMatchObject({ state: "offered" });
  const taken = await desk().send("POST", `/waitlist/${two.id}/answer`, { take: true });
  expect(taken.body).toMatchObject({ visit: { roomId, at: `${on}T10:00:00+03:00`, patient: { id: second } } });
  expect(await entryOf(two.id)).toBeUndefined();
  await desk().send("POST", `/waitlist/${one.id}/end`, {}, seen((await entryOf(one.id)).version));
});

test("an offer that nobody answers ends, the slot goes on, and its link says so", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const [first, second] = [await aPatient("slow@patient.example"), await aPatient()];
  const one = await wait(first, on);
  work.at("2026-11-23T05:01:00.000Z");
  const two = await wait(second, on);
  const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T15:00:00+03:00` }))).body.visits;
  await desk().send("POST", `/visits/${booked.id}/cancel`, { reason: "Ill today." }, seen(1));
  const link = await linkOf(first);
  const until = (await entryOf(one.id)).offer.expiresAt;
  const after = new Date(Date.parse(until) + 1000);
  work.at(after.toISOString());
  expect((await work.ours.as.nobody.send("POST", "/open-offer", { link, take: null })).body.state).toBe("expired");
  expect((await work.ours.as.nobody.send("POST", "/open-offer", { link, take: true })).status).toBe(409);
  const { clinicId } = who();
  await runScheduleOnce(work.fresh.database, clinicId, after, "http://clinic.example");
  await runScheduleOnce(work.fresh.database, clinicId, after, "http://clinic.example");
  expect(await entryOf(one.id)).toMatchObject({ state: "waiting", offer: null });
  expect(await entryOf(two.id)).toMatchObject({ state: "offered" });
  for (const id of [one.id, two.id])
    await desk().send("POST", `/waitlist/${id}/end`, {}, seen((await entryOf(id)).version));
  expect((await book(visit({ patientId: await aPatient(), roomId, at: `${on}T15:00:00+03:00` }))).status).toBe(200);
  expect(
    (await work.ours.as.nobody.send("POST", "/open-offer", { link: `${link.slice(0, -1)}x`, take: null })).status,
  ).toBe(401);
});

test("a link of a clinic that is not there is told what any other is told that opens nothing", async () => {
  const open = (link: string) => work.ours.as.nobody.send("POST", "/open-offer", { link, take: null });
  const [roomId, on] = [await aRoom(), nextDay()];
  await wait(await aPatient("demo@patient.example"), on);
  const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T10:00:00+03:00` }))).body.visits;
  await desk().send("POST", `/visits/${booked.id}/cancel`, { reason: "Ill" }, seen(1));
  const { rows } = await work.fresh.owner.query("select body from mail where to_address = 'demo@patient.example'");
  const link = /#(\S+)/.exec(rows.map(({ body }) => body).join())?.[1] ?? "";
  expect((await open(link)).status).toBe(200);
  const told = await open(`${link.slice(0, -1)}x`);
  const nowhere = await open(link.replace(/^[^.]+/, "00000000-0000-4000-8000-000000000000"));
  expect([nowhere.status, nowhere.body.problem]).toEqual([401, told.body.problem]);
});

test("a slot that is too early for the course's interval, or at a time that does not suit, is offered to nobody", async () => {
  const [roomId, patientId] = [await aRoom(), await aPatient()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-02-01" });
  const session = (number: number, on: string) =>
    visit({ patientId, roomId, purpose: "session", courseId, number, at: `${on}T11:00:00+03:00` });
  await book(session(1, "2027-02-01"));
  const [two] = (await book(session(2, "2027-02-18"))).body.visits;
  const wish = { from: "2027-02-02", to: "2027-02-18", weekdays: [1, 2, 3, 4, 5], earliest: "09:00", latest: "18:00" };
  const entry = await wait(patientId, "2027-02-02", { visitId: two.id, purpose: "session", minutes: 45, wishes: wish });
  const freeOn = async (on: string) => {
    const at = `${on}T13:00:00+03:00`;
    const [booked] = (await book(visit({ patientId: await aPatient(), roomId, at, lengths: { treatment: 120 } }))).body
      .visits;
    return (await desk().send("POST", `/visits/${booked.id}/cancel`, { reason: "Ill today." }, seen(1))).body.offeredTo;
  };
  // face.standard: 14 days after 1 February is the 15th.
  expect(await freeOn("2027-02-12")).toBeNull();
  expect(await freeOn("2027-02-16")).toBe("Elif Demir");
  // Taken, the visit itself moves there, and what it had is free.
  const taken = await desk().send("POST", `/waitlist/${entry.id}/answer`, { take: true });
  expect(taken.body.visit).toMatchObject({ id: two.id, version: 2, number: 2 });
  expect(taken.body.visit.at.slice(0, 10)).toBe("2027-02-16");
  expect((await book(visit({ patientId: await aPatient(), roomId, at: "2027-02-18T11:00:00+03:00" }))).status).toBe(
    200,
  );
});

test("reminders are sent once each, never for what was booked after their time, and a moved visit is reminded of anew", async () => {
  const [patientId, roomId] = [await aPatient("remind@patient.example"), await aRoom()];
  const at = "2027-03-10T11:00:00+03:00";
  const [booked] = (await book(visit({ patientId, roomId, at }))).body.visits;
  const mails = async () =>
    (
      await work.fresh.owner.query<{ once: string; state: string }>(
        "select once, state from mail where about_id = $1 order by kept_at, once",
        [booked.id],
      )
    ).rows;
  const run = (moment: string) =>
    runScheduleOnce(work.fresh.database, who().clinicId, new Date(moment), "http://clinic.example");
  expect((await mails()).map(({ once }) => once)).toEqual([`visit.booked:${booked.id}:1`]);
  await run("2027-03-08T07:59:00Z");
  expect(await mails()).toHaveLength(1);
  await run("2027-03-08T08:01:00Z");
  await run("2027-03-08T09:01:00Z");
  expect((await mails()).map(({ once }) => once.split(":")[0])).toEqual(["visit.booked", "visit.reminder-two-days"]);
  await run("2027-03-09T08:01:00Z");
  expect(await mails()).toHaveLength(3);
  const { rows } = await work.fresh.owner.query(
    "select body, attachments from mail where once like 'visit.reminder-day:' || $1 || '%'",
    [booked.id],
  );
  // The patient reads Turkish: 10 March at 11:00 in Istanbul.
  expect(rows[0].body).toContain("saat 11:00 (Europe/Istanbul)");
  expect(rows[0].attachments[0].text).toContain("DTSTART:20270310T080000Z");
  work.at("2027-03-09T08:30:00.000Z");
  await move(booked.id, 1, place(roomId, "2027-03-20T11:00:00+03:00"));
  expect((await mails()).filter(({ state }) => state === "waiting").map(({ once }) => once)).toEqual([
    `visit.moved:${booked.id}:2`,
  ]);
  await run("2027-03-18T08:01:00Z");
  expect((await mails()).filter(({ once }) => once.startsWith("visit.reminder-two-days"))).toHaveLength(2);
});

test("a patient has their own visits as a list and as files, and no other's", async () => {
  const { patient } = work.ours.as;
  const roomId = await aRoom();
  const on = nextDay();
  const [mine] = (await book(visit({ patientId: work.ours.patientId, roomId, at: `${on}T16:00:00+03:00` }))).body
    .visits;
  const [other] = (await book(visit({ patientId: await aPatient(), roomId, at: `${on}T17:00:00+03:00` }))).body.visits;
  const list = (await patient.get("/my/visits?lang=de")).body;
  expect(list.visits.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
  expect(list.visits[0].before.join(" ")).not.toMatch(/absetzen/);
  const file = await patient.get(`/my/visits/${mine.id}/visit.ics`);
  expect(file.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = String(file.body);
  expect(text).toContain(`UID:${mine.id}@pistor\r\nSEQUENCE:1\r\n`);
  expect((await patient.get(`/my/visits/${other.id}/visit.ics`)).status).toBe(404);
  expect(String((await patient.get("/my/visits.ics")).body).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await work.ours.as.nurse.get("/my/visits")).status).toBe(403);
});

test("free times keep the patient within the clinic's hours, and a window without any says so", async () => {
  const [roomId, on] = [await aRoom(), nextDay()];
  const found = await desk().get(
    `/slots?purpose=session&treatment=face&roomId=${roomId}&practitionerId=${who().memberId}&from=${on}&to=${on}`,
  );
  // Open from 09:00 to 18:00: an hour of cream before, 45 min and half an hour of observation after.
  expect(found.body.slots[0].at).toBe(`${on}T10:00:00+03:00`);
  const all = (
    await desk().get(
      `/slots?purpose=session&treatment=face&roomId=${roomId}&practitionerId=${who().memberId}&from=${on}&to=${on}&limit=50`,
    )
  ).body.slots;
  expect(all.at(-1).leaves <= `${on}T18:00:00+03:00`).toBe(true);
  expect(all.at(-1).at).toBe(`${on}T16:45:00+03:00`);
  const none = await desk().get(`/slots?purpose=review&roomId=${roomId}&from=2026-11-20&to=2026-11-20&lang=de`);
  expect(none.body).toMatchObject({ slots: [] });
  expect(none.body.none).toContain("frei");
  expect(await desk().get(`/slots?purpose=review&from=${on}&to=2026-11-20`)).toMatchObject({ status: 422 });
});

test("a course is booked in one press: test, reading, sessions with their reviews; what is booked already is left", async () => {
  const patientId = await aPatient();
  const roomId = await aRoom("Course room");
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-04-05" });
  const wanted = { practitionerId: who().memberId, roomId, deviceId: null, earliest: null };
  const booked = await desk().send("POST", `/courses/${courseId}/visits`, wanted);
  expect(booked.status).toBe(200);
  const of = (purpose: string) => booked.body.visits.filter((each: { purpose: string }) => each.purpose === purpose);
  expect(of("session").map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(of("review").map(({ number }: { number: number }) => number)).toEqual([3, 6]);
  expect([of("allergy-test").length, of("allergy-reading").length]).toEqual([1, 1]);
  // They were examined already, so that there is no consultation to be booked, which is said each time.
  const { notBooked } = booked.body;
  expect(notBooked).toMatchObject([{ kind: "first-visit", tell: "The patient was examined on 23 Nov 2026." }]);
  const hours = (one: { at: string }, other: { at: string }) => (Date.parse(other.at) - Date.parse(one.at)) / 3_600_000;
  expect(hours(of("allergy-test")[0], of("allergy-reading")[0])).toBeGreaterThanOrEqual(48);
  const sessions = of("session");
  for (const [i, session] of sessions.slice(1).entries())
    expect(hours(sessions[i], session)).toBeGreaterThanOrEqual(14 * 24 - 9);
  const again = await desk().send("POST", `/courses/${courseId}/visits`, wanted);
  expect(again.body).toEqual({ visits: [], rebooked: [], notBooked, moved: [] });
});

test("a session that finds no time on its day is booked later, the rest keep their interval, and the plan follows", async () => {
  const patientId = await aPatient();
  const roomId = await aRoom("Full room");
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: "2027-06-07" });
  const shut = { kind: "room", resourceId: roomId, from: "2027-06-21T00:00:00+03:00", to: "2027-06-23T00:00:00+03:00" };
  await work.ours.as.owner.send("POST", "/absences", { ...shut, reason: "" });
  const booked = await desk().send("POST", `/courses/${courseId}/visits`, {
    practitionerId: who().memberId,
    roomId,
    deviceId: null,
    earliest: null,
  });
  expect(booked.body.moved[0]).toEqual({ number: 2, from: "2027-06-21", to: "2027-06-23" });
  expect(booked.body.moved[1]).toEqual({ number: 3, from: "2027-07-05", to: "2027-07-07" });
  const { body } = await work.ours.as.physician.get(`/courses/${courseId}`);
  expect(body.course.sessions.map(({ on }: { on: string }) => on).slice(0, 3)).toEqual([
    "2027-06-07",
    "2027-06-23",
    "2027-07-07",
  ]);
});

// Wall times and offsets from GNU date: TZ=Europe/Berlin date -d '2027-03-28 10:00' --iso-8601=seconds, and so on.
test.each([
  ["Europe/Berlin", "2027-03-28", "09:00", "2027-03-28T09:00:00+02:00"],
  ["Europe/Berlin", "2027-10-31", "09:00", "2027-10-31T09:00:00+01:00"],
  ["America/St_Johns", "2027-03-14", "09:00", "2027-03-14T09:00:00-02:30"],
  // A clinic that opens in the hour that the clocks leave out opens when they go on.
  ["Europe/Berlin", "2027-03-28", "02:30", "2027-03-28T03:30:00+02:00"],
])("in %s on %s a clinic that opens at %s first sees somebody at %s", async (zone, on, opens, first) => {
  const roomId = await aRoom();
  const { owner } = work.fresh;
  await owner.query("update clinic set time_zone = $2, opens = $3 where id = $1", [who().clinicId, zone, opens]);
  const found = await desk().get(`/slots?purpose=review&roomId=${roomId}&from=${on}&to=${on}&limit=1`);
  await owner.query("update clinic set time_zone = 'Europe/Istanbul', opens = '09:00' where id = $1", [who().clinicId]);
  expect(found.body.slots[0].at).toBe(first);
});

test("a session that was given is not booked again", async () => {
  const [patientId, roomId] = [await aPatient(), await aRoom()];
  const courseId = await aCourse(work.ours.as.physician, patientId, { start: today });
  const sessionId = await anOpenSession(work.ours.as.nurse, courseId);
  await work.ours.as.nurse.send("PUT", `/sessions/${sessionId}/draft`, { document: aWholeRecord(today) }, seen(1));
  const answer = await book(
    visit({ patientId, roomId, purpose: "session", courseId, number: 1, at: "2027-05-05T11:00:00+03:00" }),
  );
  expect(answer).toMatchObject({ status: 409, body: { problem: "schedule.already-booked" } });
  expect(
    await book(visit({ patientId, roomId, purpose: "session", courseId, number: 2, at: "2026-11-27T11:00:00+03:00" })),
  ).toMatchObject({ status: 409, body: { problem: "schedule.too-soon" } });
});
