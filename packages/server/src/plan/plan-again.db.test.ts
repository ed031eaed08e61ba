import type { AtWork } from "@pistor/testkit/session";
import { aCourse, anAskedPatient, anOpenSession, clinicsAtWork } from "@pistor/testkit/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes.ts";

// 23 November 2026 is a Monday; the clinic is shut on Sundays and its clocks are UTC+3.
const today = "2026-11-23";
const reason = "The patient asked for it by phone.";

let work: AtWork;
beforeAll(async () => {
  work = await clinicsAtWork({ routes, now: `${today}T09:00:00.000Z` });
});
afterAll(() => work.close());

/** A face course of six sessions, two weeks apart from today on. */
const kept = async () => aCourse(work.ours.as.physician, await anAskedPatient(work.ours.as.nurse), { start: today });
const show = async (courseId: string) => (await work.ours.as.nurse.get(`/courses/${courseId}`)).body;
const daysOf = (course: { sessions: { on: string }[] }) => course.sessions.map(({ on }) => on);
const preview = (courseId: string, moves: object[]) =>
  work.ours.as.nurse.send("POST", `/courses/${courseId}/moves/preview`, { moves });
const move = (courseId: string, moves: object[], version = 1) =>
  work.ours.as.coordinator.send("PUT", `/courses/${courseId}/moves`, { moves, reason }, { "if-match": `"${version}"` });

test("moving a session is seen with all that moves along, and keeps nothing until it is kept", async () => {
  const courseId = await kept();
  const { body } = await preview(courseId, [{ number: 3, to: "2026-12-24" }]);
  expect(body.changes.sessions).toEqual([
    { number: 3, from: "2026-12-21", to: "2026-12-24" },
    { number: 4, from: "2027-01-04", to: "2027-01-07" },
    { number: 5, from: "2027-01-18", to: "2027-01-21" },
    { number: 6, from: "2027-02-01", to: "2027-02-04" },
  ]);
  expect(body.changes.spanDays).toEqual({ from: 70, to: 73 });
  expect(body.course.sessions[2].because).toEqual(["wished for 24 Dec 2026"]);
  expect(daysOf((await show(courseId)).course)[2]).toBe("2026-12-21");

  expect(await move(courseId, [{ number: 3, to: "2026-12-24" }])).toMatchObject({ status: 200, body: { version: 2 } });
  const { course, versions } = await show(courseId);
  expect(daysOf(course).slice(2)).toEqual(["2026-12-24", "2027-01-07", "2027-01-21", "2027-02-04"]);
  expect(versions).toMatchObject([
    { version: 1, reason: "" },
    { version: 2, reason },
  ]);
});

test("a move that would shorten an interval is told with the first day that can be, and is not kept", async () => {
  const courseId = await kept();
  const { body } = await preview(courseId, [{ number: 2, to: "2026-12-01" }]);
  expect(body.changes.sessions).toEqual([]);
  expect(body.changes.notes.come).toMatchObject([{ id: "plan.move-too-early" }]);
  const refused = await move(courseId, [{ number: 2, to: "2026-12-01" }]);
  expect(refused).toMatchObject({ status: 422, body: { problem: "plan.nothing-moves" } });
  expect(refused.body.message).toContain("2026-12-07");
});

test("what somebody else has moved meanwhile is not moved over, and a nurse moves nothing", async () => {
  const courseId = await kept();
  await move(courseId, [{ number: 2, to: "2026-12-10" }]);
  expect(await move(courseId, [{ number: 2, to: "2026-12-11" }])).toMatchObject({ status: 412 });
  const body = { moves: [{ number: 2, to: "2026-12-11" }], reason };
  const nurse = await work.ours.as.nurse.send("PUT", `/courses/${courseId}/moves`, body, { "if-match": '"2"' });
  expect(nurse.status).toBe(403);
});

test("a session that was begun stays on its day, and the rest goes on from there", async () => {
  const courseId = await kept();
  work.at("2026-11-25T09:00:00.000Z");
  await anOpenSession(work.ours.as.nurse, courseId, 1);
  const refused = await preview(courseId, [{ number: 1, to: "2026-11-30" }]);
  expect(refused).toMatchObject({ status: 422, body: { problem: "plan.session-was-given", at: "/moves/0/number" } });
  const change = { sessions: 5, intervalDays: 21 };
  const { body } = await work.ours.as.nurse.send("POST", `/courses/${courseId}/changes/preview`, change);
  // Begun on the 25th, two days late; every 21 days from there (GNU date).
  expect(daysOf(body.course)).toEqual(["2026-11-25", "2026-12-16", "2027-01-06", "2027-01-27", "2027-02-17"]);
  expect(body.changes.sessions.map(({ number }: { number: number }) => number)).toEqual([2, 3, 4, 5, 6]);
  expect(body.changes.sessions.at(-1)).toEqual({ number: 6, from: "2027-02-01", to: null });
  const send = work.ours.as.physician.send;
  const saved = await send("PUT", `/courses/${courseId}/plan`, { ...change, reason }, { "if-match": '"1"' });
  expect(saved).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await show(courseId)).asked).toMatchObject({ sessions: 5, intervalDays: 21 });
  work.at(`${today}T09:00:00.000Z`);
});

test("a course whose first session is on record here assumes no preparation, and one that began with its second does", async () => {
  const notesOf = async (number: number) => {
    const courseId = await kept();
    work.at("2026-12-07T09:00:00.000Z");
    await anOpenSession(work.ours.as.nurse, courseId, number);
    const { body } = await preview(courseId, [{ number: 4, to: "2027-01-08" }]);
    work.at(`${today}T09:00:00.000Z`);
    return (body.course.notes as { id: string; tell: string }[]).filter(({ id }) => id.includes("-taken-as-"));
  };
  expect(await notesOf(1)).toEqual([]);
  const [done, notGiven] = await notesOf(2);
  // As the reader's language writes it, and not as 2026-12-07.
  expect(done?.tell).toContain("Session 2 was given on 7 Dec 2026");
  expect(notGiven).toMatchObject({ id: "plan.sessions-taken-as-not-given" });
});

test("a start in the past, and a journey too short for a session, are answered with what to give", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  const ask = (body: object) =>
    work.ours.as.nurse.send("POST", `/patients/${patientId}/courses/preview`, {
      treatment: "face",
      start: today,
      ...body,
    });
  const past = await ask({ start: "2026-11-22" });
  expect(past).toMatchObject({ status: 422, body: { problem: "plan.start-in-the-past", at: "/start" } });
  expect(past.body.message).toContain(today);
  const windows = [{ from: "2026-11-24", to: "2026-11-24" }];
  const short = await ask({ travel: { windows, items: [] } });
  expect(short).toMatchObject({ status: 422, body: { problem: "plan.window-too-short", at: "/travel/windows" } });
  expect(short.body.message).toContain("2026-11-23 to 2026-11-24");
});

test("a course of which the journey holds a part is shown, and not kept", async () => {
  const patientId = await anAskedPatient(work.ours.as.nurse);
  await work.ours.as.physician.send("POST", `/patients/${patientId}/assessments`, {
    treatment: "face",
    on: today,
    mixture: null,
  });
  const travel = { windows: [{ from: "2026-12-20", to: "2027-01-10" }], items: [] };
  const body = { treatment: "face", start: today, travel };
  const shown = await work.ours.as.nurse.send("POST", `/patients/${patientId}/courses/preview`, body);
  expect(daysOf(shown.body)).toEqual(["2026-12-21", "2027-01-04"]);
  expect(shown.body.notPlaced[0]).toEqual({ number: 3, on: "2027-01-18", arrive: "2027-01-18", leave: "2027-01-19" });
  const refused = await work.ours.as.physician.send("POST", `/patients/${patientId}/courses`, body);
  expect(refused).toMatchObject({ status: 409, body: { problem: "plan.does-not-fit" } });
});

test("a course that is given otherwise than its protocol says why, and the reason stands with it", async () => {
  const { physician, nurse } = work.ours.as;
  const patientId = await anAskedPatient(nurse);
  await physician.send("POST", `/patients/${patientId}/assessments`, { treatment: "face", on: today, mixture: null });
  const body = { treatment: "face", start: today, sessions: 4 };
  const bare = await physician.send("POST", `/patients/${patientId}/courses`, body);
  expect(bare).toMatchObject({ status: 422, body: { problem: "plan.reason-is-missing", at: "/reason" } });
  expect(bare.body.message).toContain("4 sessions instead of 6");
  const { courseId } = (await physician.send("POST", `/patients/${patientId}/courses`, { ...body, reason })).body;
  expect((await show(courseId)).versions).toMatchObject([{ version: 1, reason }]);
});

test("a physician stops a course with its rule, nothing of it moves any more, and nobody else stops it", async () => {
  const courseId = await kept();
  const stop = (who: "physician" | "coordinator") =>
    work.ours.as[who].send(
      "POST",
      `/courses/${courseId}/stop`,
      { rule: "no-change", reason: "Two reviews without change." },
      { "if-match": '"1"' },
    );
  expect(await stop("coordinator")).toMatchObject({ status: 403 });
  expect(await stop("physician")).toMatchObject({ status: 200, body: { version: 2 } });
  const { course, versions } = await show(courseId);
  expect(course.state).toBe("stopped");
  expect(versions.at(-1).reason).toBe("no-change: Two reviews without change.");
  const moved = await preview(courseId, [{ number: 2, to: "2026-12-24" }]);
  expect(moved).toMatchObject({ status: 409, body: { problem: "plan.course-has-ended" } });
});

test("what is on record for the next session is shown, and what nobody asked is not made up", async () => {
  const { ready } = await show(await kept());
  expect(ready).toMatchObject({ nsaid: { lastTaken: null }, allergyTest: null, consent: null, against: null });
});
