import { planKnowledge } from "@pistor/knowledge/plan";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, calendarDate, daysBetween, isoWeekday, readDocument } from "../basics/index.ts";
import type { PlanAnswer, PlanEventKind } from "./index.ts";
import { comparePlans, layOutCourse, moveSession, planRequestSchema } from "./index.ts";

const read = (document: object) =>
  readDocument(planRequestSchema, { start: "2026-12-01", timeZone: "Europe/Istanbul", ...document });
const plan = (document: object) => layOutCourse(planKnowledge, read(document));
const daysOf = (answer: PlanAnswer) => answer.sessions.map(({ on }) => on);
const at = (answer: PlanAnswer, kind: PlanEventKind) =>
  answer.events.filter((event) => event.kind === kind).map((event) => event.at);

// Every expected day is from GNU date 9.1, as in: date -d '2026-12-01 +84 days' +%F; offsets with TZ= and %:z.
describe("protocols", () => {
  test("a face course is six sessions two weeks apart over ten weeks", () => {
    const answer = plan({ treatment: "face" });
    expect(daysOf(answer)).toEqual([
      "2026-12-01",
      "2026-12-15",
      "2026-12-29",
      "2027-01-12",
      "2027-01-26",
      "2027-02-09",
    ]);
    expect(answer.spanDays).toBe(70);
    expect(answer.protocol).toEqual({ id: "face.standard", version: "1" });
  });

  test("a hair course widens after seven sessions, and is reviewed on day 84", () => {
    const answer = plan({ treatment: "hair" });
    expect(answer.sessions.map(({ on, phase }) => `${on} ${phase}`)).toEqual([
      "2026-12-01 1",
      "2026-12-15 1",
      "2026-12-29 1",
      "2027-01-12 1",
      "2027-01-26 1",
      "2027-02-09 1",
      "2027-02-23 1",
      "2027-03-23 2",
      "2027-04-20 2",
      "2027-05-18 2",
    ]);
    expect(at(answer, "review").map((moment) => moment.slice(0, 10))).toEqual([
      "2026-12-29",
      "2027-02-09",
      "2027-02-23",
      "2027-04-20",
      "2027-05-18",
    ]);
    expect(answer.notes.find(({ id }) => id === "plan.claimed-span-impossible")).toMatchObject({
      values: { sessions: 10, intervalDays: 14, takesDays: 126 },
      claims: [{ source: "S2" }, { source: "clinic-default", says: 126 }],
    });
  });

  test("a given interval holds for the whole hair course and nothing widens", () => {
    const answer = plan({ treatment: "hair", intervalDays: 14 });
    expect(answer.spanDays).toBe(126);
    expect(new Set(answer.sessions.map(({ phase }) => phase))).toEqual(new Set([1]));
  });

  test("a pain course lies on days 0, 3, 6, 9 and 12", () => {
    const answer = plan({ treatment: "pain" });
    expect(daysOf(answer).map((on) => daysBetween(calendarDate("2026-12-01"), on))).toEqual([0, 3, 6, 9, 12]);
  });

  test("deoxycholic acid waits a calendar month, and never fewer than 28 days", () => {
    expect(daysOf(plan({ treatment: "fat", start: "2027-01-31", sessions: 4 }))).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-28",
      "2027-04-28",
    ]);
    // 28 days are asked for, and a month of 31 days is still a month.
    expect(daysOf(plan({ treatment: "fat", start: "2026-12-01", sessions: 2, intervalDays: 28 }))[1]).toBe(
      "2027-01-01",
    );
    expect(daysOf(plan({ treatment: "fat", start: "2026-12-01", sessions: 2, intervalDays: 40 }))[1]).toBe(
      "2027-01-10",
    );
  });

  test.each([
    ["body", 6, 35],
    ["cellulite", 8, 49],
    ["rheumatic", 3, 28],
    ["vascular", 3, 28],
    ["needle-free", 3, 28],
  ])("%s takes %i sessions over %i days", (treatment, sessions, span) => {
    const answer = plan({ treatment });
    expect([answer.sessions.length, answer.spanDays]).toEqual([sessions, span]);
  });

  test.each([
    ["face", [4, 10], [7, 28]],
    ["body", [6, 10], [7, 14]],
    ["cellulite", [4, 10], [7, 14]],
    ["hair", [3, 15], [14, 90]],
    ["fat", [1, 6], [28, 90]],
    ["pain", [5, 5], [3, 3]],
    ["rheumatic", [1, 6], [7, 28]],
    ["vascular", [1, 6], [7, 28]],
    ["needle-free", [1, 6], [7, 28]],
  ])("%s takes %j sessions and intervals of %j days, and one more or fewer is refused", (treatment, sessions, days) => {
    const [fewest = 0, most = 0] = sessions;
    const [shortest = 0, longest = 0] = days;
    expect(plan({ treatment, sessions: fewest, intervalDays: shortest }).sessions).toHaveLength(fewest);
    expect(plan({ treatment, sessions: most, intervalDays: longest }).sessions).toHaveLength(most);
    for (const wrong of [
      { sessions: fewest - 1 },
      { sessions: most + 1 },
      { intervalDays: shortest - 1 },
      { intervalDays: longest + 1 },
    ])
      expect(() => plan({ treatment, ...wrong })).toThrow(/allows (sessions|intervalDays) (from|of) \d+/);
  });
});

describe("days that are shut", () => {
  test("a holiday moves its session later and all after it", () => {
    const answer = plan({ treatment: "face", unavailable: [{ from: "2026-12-14", to: "2026-12-16" }] });
    expect(answer.sessions.slice(0, 3).map(({ on, movedDays }) => [on, movedDays])).toEqual([
      ["2026-12-01", 0],
      ["2026-12-17", 2],
      ["2026-12-31", 0],
    ]);
  });

  test("an absence that ends before a closed Sunday moves the session to Monday", () => {
    // 19 Dec 2026 is a Saturday.
    const answer = plan({
      treatment: "face",
      unavailable: [{ from: "2026-12-15", to: "2026-12-19" }],
      closedWeekdays: [7],
    });
    expect(answer.sessions[1]).toMatchObject({ on: "2026-12-21", movedDays: 6 });
  });

  test("an NSAID without prescription moves session 1 to a week after it, and says so", () => {
    const answer = plan({ treatment: "face", nsaidLastTaken: "2026-11-28" });
    expect(answer.sessions[0]).toMatchObject({ on: "2026-12-05", movedDays: 4 });
    expect(answer.notes.find(({ id }) => id === "plan.nsaid-moves-session-1")?.values).toEqual({
      lastTaken: "2026-11-28",
      firstDay: "2026-12-05",
      days: 7,
    });
    const before = plan({ treatment: "face", nsaidLastTaken: "2026-11-24" });
    expect(before.sessions[0]).toMatchObject({ on: "2026-12-01", movedDays: 0 });
    expect(before.notes.map(({ id }) => id)).not.toContain("plan.nsaid-moves-session-1");
    expect(plan({ treatment: "face", nsaidLastTaken: null }).sessions[0]?.on).toBe("2026-12-01");
  });

  test("an allergy test finds open days for itself and for its reading", () => {
    // With Sunday and Monday shut, neither may fall on 29 or 30 November: the reading is on Saturday the 28th.
    const answer = plan({ treatment: "face", closedWeekdays: [7, 1] });
    expect(at(answer, "allergy-test")).toEqual(["2026-11-26T10:00:00+03:00"]);
    expect(at(answer, "allergy-reading")).toEqual(["2026-11-26T10:20:00+03:00", "2026-11-28T10:00:00+03:00"]);
  });

  test("a clinic that opens on Tuesdays alone is told that the reading falls on a shut day", () => {
    const answer = plan({ treatment: "body", closedWeekdays: [1, 3, 4, 5, 6, 7] });
    expect(answer.notes.map(({ id }) => id)).toContain("plan.preparation-on-shut-day");
    expect(at(answer, "allergy-test")).toEqual(["2026-11-24T10:00:00+03:00"]);
  });
});

describe("events", () => {
  test("everything before session 1 has its time: consultation, reflection, test, readings, cream", () => {
    const answer = plan({ treatment: "face" });
    expect(answer.events.slice(0, 7).map(({ kind, at: moment }) => `${kind} ${moment}`)).toEqual([
      "stop-nsaid 2026-11-24T10:00:00+03:00",
      "consultation 2026-11-28T09:00:00+03:00",
      "allergy-test 2026-11-28T10:00:00+03:00",
      "allergy-reading 2026-11-28T10:20:00+03:00",
      "consent-reflection-ends 2026-11-29T09:00:00+03:00",
      "allergy-reading 2026-11-30T10:00:00+03:00",
      "anaesthetic-cream 2026-12-01T09:00:00+03:00",
    ]);
  });

  test("hours and days are asked after each session, weeks and months after the last one", () => {
    const answer = plan({ treatment: "face" });
    for (const kind of ["check-24h", "check-72h", "check-day-7", "anaesthetic-cream"] as const)
      expect(at(answer, kind)).toHaveLength(6);
    expect(at(answer, "check-24h")[0]).toBe("2026-12-02T10:00:00+03:00");
    expect(at(answer, "check-72h")[0]).toBe("2026-12-04T10:00:00+03:00");
    expect(at(answer, "check-day-7")[0]).toBe("2026-12-08T10:00:00+03:00");
    // The last session is on 9 February 2027.
    expect(at(answer, "check-week-3")).toEqual(["2027-03-02T10:00:00+03:00"]);
    expect(at(answer, "check-week-6")).toEqual(["2027-03-23T10:00:00+03:00"]);
    expect(at(answer, "check-week-12")).toEqual(["2027-05-04T10:00:00+03:00"]);
    expect(at(answer, "check-month-6")).toEqual(["2027-08-09T10:00:00+03:00"]);
    expect(at(answer, "check-month-12")).toEqual(["2028-02-09T10:00:00+03:00"]);
    expect(at(answer, "review").map((moment) => moment.slice(0, 10))).toEqual(["2026-12-29", "2027-02-09"]);
  });

  test("a course of four is reviewed after the third session and at the end", () => {
    const answer = plan({ treatment: "face", sessions: 4 });
    expect(at(answer, "review").map((moment) => moment.slice(0, 10))).toEqual(["2026-12-29", "2027-01-12"]);
  });

  test("no cream goes on where no needle goes in, and late harm is asked for all the same", () => {
    const answer = plan({ treatment: "needle-free" });
    expect(at(answer, "anaesthetic-cream")).toEqual([]);
    expect(at(answer, "check-month-12")).toHaveLength(1);
  });

  test("over a change of clocks 24 hours stay 24 hours, and a day stays a day", () => {
    const spring = plan({ treatment: "face", start: "2027-03-27", timeZone: "Europe/Berlin" });
    expect(at(spring, "anaesthetic-cream")[0]).toBe("2027-03-27T09:00:00+01:00");
    expect(at(spring, "check-24h")[0]).toBe("2027-03-28T11:00:00+02:00");
    expect(at(spring, "check-day-7")[0]).toBe("2027-04-03T10:00:00+02:00");
    const autumn = plan({ treatment: "face", start: "2027-10-30", timeZone: "Europe/Berlin" });
    expect(at(autumn, "check-24h")[0]).toBe("2027-10-31T09:00:00+01:00");
    expect(autumn.sessions[1]?.at).toBe("2027-11-13T10:00:00+01:00");
  });

  test.each([
    ["America/St_Johns", "-03:30"],
    ["Asia/Kolkata", "+05:30"],
    ["Europe/Istanbul", "+03:00"],
    ["Europe/Berlin", "+01:00"],
  ])("in %s a session in December begins at 10:00%s", (timeZone, offset) => {
    expect(plan({ treatment: "face", timeZone }).sessions[0]?.at).toBe(`2026-12-01T10:00:00${offset}`);
  });

  test("a time that the clocks leave out begins an hour later, with its cream an hour before it", () => {
    const answer = plan({ treatment: "face", start: "2027-03-28", timeZone: "Europe/Berlin", time: "02:30" });
    expect(answer.sessions[0]?.at).toBe("2027-03-28T03:30:00+02:00");
    expect(at(answer, "anaesthetic-cream")[0]).toBe("2027-03-28T01:30:00+01:00");
  });
});

describe("trips", () => {
  test("stays of two nights leave the first visit outside, unless the first stay is to begin with it", () => {
    // By hand: consultation on 28 November, needle on 1 December at 10:00, so a flight from 2 December on.
    const [alone] = plan({ treatment: "face", travel: { nights: 2 } }).trips;
    expect([alone?.arrive, alone?.leave]).toEqual(["2026-11-30", "2026-12-02"]);
    const held = plan({ treatment: "face", travel: { nights: 2, firstVisit: true } });
    expect([held.trips[0]?.arrive, held.trips[0]?.leave]).toEqual(["2026-11-28", "2026-12-02"]);
    expect(held.notes.map(({ id }) => id)).not.toContain("plan.preparation-before-the-trip");
    // The others stay as short as they were.
    expect(held.trips.slice(1)).toEqual(plan({ treatment: "face", travel: { nights: 2 } }).trips.slice(1));
    // More nights than the first visit takes are kept.
    const long = plan({ treatment: "face", travel: { nights: 6, firstVisit: true } }).trips[0];
    expect([long?.arrive, long?.leave]).toEqual(["2026-11-28", "2026-12-04"]);
  });

  test("a stay of five nights holds one session of a two-week course: six trips", () => {
    const answer = plan({ treatment: "face", travel: { nights: 5 } });
    expect(answer.trips).toHaveLength(6);
    // The first stay begins with the consultation.
    expect(answer.trips[0]).toEqual({
      arrive: "2026-11-28",
      leave: "2026-12-03",
      sessions: [1],
      earliestFlight: "2026-12-02T10:00:00+03:00",
    });
    expect(answer.notes.find(({ id }) => id === "plan.several-trips")?.values).toEqual({ nights: 5, trips: 6 });
  });

  test("a stay of five nights holds two sessions of the pain course, and not the course", () => {
    const answer = plan({ treatment: "pain", travel: { nights: 5 } });
    expect(answer.trips.map(({ sessions }) => sessions)).toEqual([[1, 2], [3, 4], [5]]);
    expect(answer.notes.map(({ id }) => id)).toContain("plan.preparation-before-the-trip");
  });

  test("a weekly session fits twice into eight nights and once into seven", () => {
    expect(plan({ treatment: "body", travel: { nights: 8 } }).trips[0]?.sessions).toEqual([1, 2]);
    expect(plan({ treatment: "body", travel: { nights: 7 } }).trips[0]?.sessions).toEqual([1]);
  });

  test("nobody travels where nothing is said of nights", () => {
    expect(plan({ treatment: "face" }).trips).toEqual([]);
    expect(plan({ treatment: "face", travel: { items: ["laboratory"] } }).trips).toEqual([]);
  });

  test("an interpreter is needed until the clinic is known to speak the patient's language", () => {
    const verdict = (travel: object) =>
      plan({ treatment: "face", travel: { items: ["interpreter"], ...travel } }).items[0];
    expect(verdict({})?.verdict).toBe("needed");
    expect(verdict({ languages: { patient: "de", clinic: ["tr"] } })?.verdict).toBe("needed");
    expect(verdict({ languages: { patient: "de", clinic: ["tr", "de"] } })?.verdict).toBe("optional");
  });
});

describe("what is known", () => {
  test("trials that found nothing come first, and the study of 2012 is counted once", () => {
    const { evidence } = plan({ treatment: "face" });
    expect(evidence.direction).toBe("negative");
    expect(evidence.studies[0]).toMatchObject({ source: "ELDOM", direction: "negative", people: 6 });
    expect(evidence.studies.filter(({ source }) => ["ELDOM", "S3", "S4"].includes(source))).toHaveLength(1);
  });

  test("a plan that the law of the country forbids says so first", () => {
    expect(plan({ treatment: "fat", country: "FR" }).notes[0]).toMatchObject({ id: "plan.forbidden-here" });
    expect(plan({ treatment: "fat", country: "TR" }).notes[0]?.id).not.toBe("plan.forbidden-here");
  });
});

describe("moving a session", () => {
  test("a plan that a database gave back with its keys in another order is the same plan", () => {
    const answer = plan({ treatment: "hair", travel: { nights: 5 } });
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, each]) => [key, turn(each)]),
            )
          : value;
    expect(comparePlans(turn(answer) as PlanAnswer, answer)).toEqual({
      sessions: [],
      events: [],
      trips: { gone: [], come: [] },
      notes: { gone: [], come: [] },
      spanDays: { from: answer.spanDays, to: answer.spanDays },
    });
  });

  test("a session that is moved takes all after it along, and tells each", () => {
    const { plan: moved, changes } = moveSession(
      planKnowledge,
      read({ treatment: "face", sessions: 4 }),
      3,
      calendarDate("2027-01-02"),
    );
    expect(changes.sessions).toEqual([
      { number: 3, from: "2026-12-29", to: "2027-01-02" },
      { number: 4, from: "2027-01-12", to: "2027-01-16" },
    ]);
    expect(moved.sessions[2]).toMatchObject({ movedDays: 4, because: [{ id: "moved.wished" }] });
    // The last session is four days later, and with it every late check: 9 February + 4 days is the 13th.
    expect(changes.spanDays).toEqual({ from: 42, to: 46 });
    expect(changes.events.filter(({ kind }) => kind === "review")).toEqual([
      { kind: "review", session: 3, from: "2026-12-29T11:00:00+03:00", to: "2027-01-02T11:00:00+03:00" },
      { kind: "review", session: 4, from: "2027-01-12T11:00:00+03:00", to: "2027-01-16T11:00:00+03:00" },
    ]);
    expect(changes.events.find(({ kind }) => kind === "check-month-6")).toEqual({
      kind: "check-month-6",
      session: 4,
      from: "2027-07-12T10:00:00+03:00",
      to: "2027-07-16T10:00:00+03:00",
    });
    expect(changes.notes).toEqual({ gone: [], come: [] });
  });

  test("a session is not moved to a day that is too early, and the first possible day is said", () => {
    const early = moveSession(planKnowledge, read({ treatment: "face" }), 2, calendarDate("2026-12-10"));
    expect(early.changes.sessions).toEqual([]);
    expect(early.changes.notes.come.map(({ id, values }) => [id, values])).toEqual([
      ["plan.move-too-early", { number: 2, wished: "2026-12-10", on: "2026-12-15" }],
    ]);
    expect(() => moveSession(planKnowledge, read({ treatment: "face" }), 7, calendarDate("2027-06-01"))).toThrow(
      /1 to 6/,
    );
  });

  test("a day that is shut cites nobody, and one that is too early cites who says the interval", () => {
    const sundays = read({ treatment: "face", closedWeekdays: [7] });
    const noteOf = (to: string) => moveSession(planKnowledge, sundays, 2, calendarDate(to)).changes.notes.come[0];
    // 20 Dec 2026 is a Sunday (GNU date).
    expect(noteOf("2026-12-20")).toEqual({
      id: "plan.moved-day-not-open",
      values: { number: 2, wished: "2026-12-20", on: "2026-12-21" },
      claims: [],
    });
    expect(noteOf("2026-12-10")?.claims.length).toBeGreaterThan(0);
  });
});

describe("whatever the calendar", () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(calendarDate("2026-01-01"), days));
  const requests = fc.record(
    {
      treatment: fc.constantFrom(...Object.keys(planKnowledge.defaultProtocol)),
      start: day,
      timeZone: fc.constantFrom("Europe/Berlin", "Europe/Istanbul", "America/St_Johns", "Asia/Kolkata", "Pacific/Apia"),
      time: fc.constantFrom("00:00", "00:30", "02:30", "10:00", "23:30"),
      unavailable: fc.array(
        fc.tuple(day, fc.integer({ min: 0, max: 30 })).map(([from, length]) => ({ from, to: addDays(from, length) })),
        { maxLength: 6 },
      ),
      closedWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      nsaidLastTaken: fc.option(day),
      travel: fc.record({ nights: fc.integer({ min: 2, max: 20 }) }),
    },
    { requiredKeys: ["treatment", "start", "timeZone"] },
  );

  test("no interval is shortened, no session lies on a shut day, and the moved days add up", () => {
    fc.assert(
      fc.property(requests, (document) => {
        const request = readDocument(planRequestSchema, document);
        const { sessions } = layOutCourse(planKnowledge, request);
        const protocol = planKnowledge.protocols.find(({ treatment }) => treatment === request.treatment);
        sessions.forEach(({ on, movedDays, phase }, i) => {
          expect(request.closedWeekdays).not.toContain(isoWeekday(on));
          expect(request.unavailable.some(({ from, to }) => from <= on && on <= to)).toBe(false);
          const before = sessions[i - 1];
          const interval = protocol?.phases[phase - 1]?.interval;
          const due =
            before === undefined || interval === undefined
              ? request.start
              : "days" in interval
                ? addDays(before.on, interval.days)
                : addMonths(before.on, 1);
          expect(movedDays).toBeGreaterThanOrEqual(0);
          expect(addDays(due, movedDays)).toBe(on);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the test is read and the reflection is over before the first needle, and every event is in order", () => {
    fc.assert(
      fc.property(requests, (document) => {
        const request = readDocument(planRequestSchema, document);
        const { sessions, events } = layOutCourse(planKnowledge, request);
        const moments = (kind: PlanEventKind) => events.filter((e) => e.kind === kind).map((e) => Date.parse(e.at));
        const first = Date.parse(sessions[0]?.at ?? "");
        const bare = moments("anaesthetic-cream")[0] ?? first;
        const [consultation = 0] = moments("consultation");
        const [placed = 0] = moments("allergy-test");
        const [reflected = 0] = moments("consent-reflection-ends");
        expect(first - placed).toBeGreaterThanOrEqual(48 * 3_600_000);
        expect(moments("allergy-reading")).toEqual([placed + 20 * 60_000, placed + 48 * 3_600_000]);
        expect(placed + 48 * 3_600_000).toBeLessThanOrEqual(bare);
        expect(consultation).toBeLessThan(placed);
        expect(reflected - consultation).toBeGreaterThanOrEqual(24 * 3_600_000);
        expect(reflected).toBeLessThan(first);
        const times = events.map((event) => Date.parse(event.at));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const { at: moment } of events) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
      }),
      { numRuns: 300 },
    );
  });

  test("trips hold every session once, end after its earliest flight, have their nights and never overlap", () => {
    fc.assert(
      fc.property(requests, (document) => {
        const request = readDocument(planRequestSchema, document);
        const { sessions, trips } = layOutCourse(planKnowledge, request);
        if (request.travel === undefined) {
          expect(trips).toEqual([]);
          return;
        }
        expect(trips.flatMap((trip) => trip.sessions)).toEqual(sessions.map(({ number }) => number));
        trips.forEach((trip, i) => {
          const [from, to] = [sessions[(trip.sessions[0] ?? 0) - 1], sessions[(trip.sessions.at(-1) ?? 0) - 1]];
          expect(trip.arrive <= (from?.on ?? "")).toBe(true);
          expect(Date.parse(trip.earliestFlight) - Date.parse(to?.at ?? "")).toBe(24 * 3_600_000);
          expect(trip.leave >= trip.earliestFlight.slice(0, 10)).toBe(true);
          // A stay is as long as it was asked to be, unless the next one begins before its end.
          const nights = daysBetween(trip.arrive, trip.leave);
          const nextFrom = Date.parse(sessions[trip.sessions.at(-1) ?? 0]?.at ?? "9999-01-01");
          if (nights !== request.travel?.nights) {
            expect(nights).toBeLessThan(request.travel?.nights ?? 0);
            expect(nextFrom - Date.parse(trip.leave)).toBeLessThan(3 * 86_400_000);
          }
          expect(trip.arrive >= (trips[i - 1]?.leave ?? "")).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("sessions that were given before the plan", () => {
  const notesOf = (given: readonly object[]) => plan({ treatment: "face", given, today: "2026-12-01" }).notes;

  test("of session 3 alone the plan says which preparation it takes as done, and which sessions as not given", () => {
    // 48 h and an hour of cream before Tuesday 10 November at 10:00: the test is placed three days earlier at the latest.
    expect(notesOf([{ number: 3, on: "2026-11-10" }])).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: "plan.preparation-taken-as-done",
          values: { number: 3, given: "2026-11-10", on: "2026-11-07" },
        }),
        expect.objectContaining({
          id: "plan.sessions-taken-as-not-given",
          values: { last: 3, missing: "1, 2" },
        }),
      ]),
    );
  });

  test("a gap between two that were given is told, in whatever order they are listed", () => {
    const notes = notesOf([
      { number: 4, on: "2026-11-24" },
      { number: 1, on: "2026-10-06" },
    ]);
    expect(notes.find(({ id }) => id === "plan.sessions-taken-as-not-given")?.values).toEqual({
      last: 4,
      missing: "2, 3",
    });
    expect(notes.find(({ id }) => id === "plan.preparation-taken-as-done")?.values).toMatchObject({ number: 1 });
  });

  test("where none is missing none is told, and a course that begins here assumes nothing", () => {
    const ids = (given: readonly object[]) => notesOf(given).map(({ id }) => id);
    expect(ids([{ number: 1, on: "2026-11-10" }])).not.toContain("plan.sessions-taken-as-not-given");
    expect(ids([]).filter((id) => id.includes("-taken-as-"))).toEqual([]);
  });

  test("the first session that is told of is not late: when it was due nobody knows", () => {
    const { sessions } = plan({ treatment: "face", start: "2026-10-01", given: [{ number: 3, on: "2026-11-10" }] });
    expect(sessions[0]).toMatchObject({ number: 3, on: "2026-11-10", movedDays: 0 });
  });
});
