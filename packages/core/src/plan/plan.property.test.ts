import { planKnowledge, planTexts } from "@pistor/knowledge/plan";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDate } from "../basics/index.ts";
import {
  addDays,
  addMonths,
  calendarDate,
  dayOf,
  daysBetween,
  isoWeekday,
  Problem,
  readDocument,
  readMoment,
  timeZone,
} from "../basics/index.ts";
import type { PlanAnswer, PlanRequest } from "./index.ts";
import { comparePlans, layOutCourse, moveSession, planRequestSchema } from "./index.ts";

const hourMs = 3_600_000;
const origin = calendarDate("2026-01-01");
const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays(origin, days));
const period = (longest: number) =>
  fc.tuple(day, fc.integer({ min: 0, max: longest })).map(([from, length]) => ({ from, to: addDays(from, length) }));
const laidOut = planKnowledge.protocols.filter(({ notLaidOut }) => notLaidOut === undefined);

const requests = fc
  .record(
    {
      protocol: fc.constantFrom(...laidOut),
      start: day,
      timeZone: fc.constantFrom(
        "Europe/Berlin",
        "Europe/Istanbul",
        "America/St_Johns",
        "Pacific/Apia",
        "Australia/Lord_Howe",
      ),
      time: fc.constantFrom("00:00", "02:30", "10:00", "23:30"),
      unavailable: fc.array(period(20), { maxLength: 4 }),
      absences: fc.array(
        period(20).map((each) => ({ ...each, kind: "clinic" as const })),
        { maxLength: 4 },
      ),
      closedWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }),
      nsaidLastTaken: day,
      isotretinoinStopped: day,
      retinoidLastUsed: day,
      nights: fc.integer({ min: 2, max: 30 }),
      windows: fc.array(period(120), { maxLength: 6 }),
      wishes: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 4 }), to: day }), {
        maxLength: 2,
        selector: ({ number }) => number,
      }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: ["protocol", "start", "timeZone"] },
  )
  .map(({ protocol, nights, windows, wishes = [], share, ...rest }) => {
    const { sessionsRange: count, intervalDaysRange: days } = protocol;
    const between = ({ min, max }: { min: number; max: number }) => min + Math.round((share ?? 0) * (max - min));
    return readDocument(planRequestSchema, {
      ...rest,
      treatment: protocol.treatment,
      protocol: protocol.id,
      // Of the fewest sessions that it can have, so that each wish is about one of them.
      moves: wishes.filter(({ number }) => number <= (count?.min ?? 1)),
      ...(share === undefined || count === null ? {} : { sessions: between(count) }),
      ...(share === undefined || days === null ? {} : { intervalDays: between(days) }),
      ...(nights === undefined && windows === undefined
        ? {}
        : { travel: { ...(nights === undefined ? {} : { nights }), ...(windows === undefined ? {} : { windows }) } }),
    });
  });

/** Windows that hold nothing are answered with a problem of their own, and are no plan to speak of here. */
function tryPlan(request: PlanRequest): PlanAnswer | null {
  try {
    return layOutCourse(planKnowledge, request);
  } catch (problem) {
    if (problem instanceof Problem && problem.id === "plan.window-too-short") return null;
    throw problem;
  }
}

/** What must hold of every plan, whatever was asked. */
const holds = (property: (request: PlanRequest, plan: PlanAnswer) => void, numRuns = 120) =>
  fc.assert(
    fc.property(requests, (request) => {
      const plan = tryPlan(request);
      if (plan !== null) property(request, plan);
    }),
    { numRuns },
  );

const protocolOf = ({ protocol }: PlanRequest) => laidOut.find(({ id }) => id === protocol);

/** The fewest days that the protocol, or the caller, puts before a session of a phase. */
function fewestDays(request: PlanRequest, phase: number, before: CalendarDate): number {
  const interval = protocolOf(request)?.phases[phase - 1]?.interval;
  if (interval === undefined) throw new Error("A protocol that is laid out has phases.");
  const month = "months" in interval ? daysBetween(before, addMonths(before, interval.months)) : 0;
  if (request.intervalDays !== undefined) return Math.max(request.intervalDays, month);
  if ("days" in interval) return interval.days;
  return "months" in interval ? Math.max(month, interval.atLeastDays) : Math.min(...interval.daysInTurn);
}

test("no interval is ever below the protocol's own or the one that was asked for", () => {
  holds((request, { sessions }) => {
    sessions.forEach(({ on, phase }, i) => {
      const before = sessions[i - 1]?.on;
      if (before !== undefined)
        expect(daysBetween(before, on)).toBeGreaterThanOrEqual(fewestDays(request, phase, calendarDate(before)));
    });
  });
});

test("no session lies on a shut day, in an absence, before its start or outside a window of travel", () => {
  holds((request, { sessions }) => {
    const windows = request.travel?.windows ?? [];
    const zone = timeZone(request.timeZone);
    for (const { on, at } of sessions) {
      expect(on >= request.start).toBe(true);
      expect(request.closedWeekdays).not.toContain(isoWeekday(on));
      for (const { from, to } of [...request.unavailable, ...request.absences])
        expect(from <= on && on <= to).toBe(false);
      // Windows may touch each other, so each day has to lie in one, and not both ends of a stay in the same.
      const inside = (wanted: string) => windows.some(({ from, to }) => from <= wanted && wanted <= to);
      // A session at midnight may fly on the same day, where the clocks go back in between.
      const flies = dayOf(zone, readMoment(at) + 24 * hourMs);
      if (windows.length > 0) expect([on, inside(on), inside(flies)]).toEqual([on, true, true]);
    }
  });
});

test("what the windows do not hold is told: placed and not placed together are the course, each in its order", () => {
  holds((request, { sessions, notPlaced = [], notes }) => {
    const protocol = protocolOf(request);
    const count = request.sessions ?? protocol?.phases.reduce((sum, phase) => sum + phase.sessions, 0) ?? 0;
    const all = [...sessions, ...notPlaced];
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(all.every(({ on }, i) => i === 0 || on >= (all[i - 1]?.on ?? ""))).toBe(true);
    expect(notes.some(({ id }) => id === "plan.sessions-do-not-fit")).toBe(notPlaced.length > 0);
    for (const { on, arrive, leave } of notPlaced) expect(arrive <= on && on <= leave).toBe(true);
  });
});

test("the nearest stay that is named is enough: with it as a window the first session without a day gets one", () => {
  holds((request, { notPlaced = [] }) => {
    const [first] = notPlaced;
    if (first === undefined || request.travel === undefined) return;
    const { nights: _, ...travel } = request.travel;
    const windows = [...(travel.windows ?? []), { from: first.arrive, to: first.leave }];
    const more = tryPlan({ ...request, travel: { ...travel, windows } });
    expect(more?.sessions.find(({ number }) => number === first.number)?.on).toBe(first.on);
  });
});

test("every needle course has its checks, each as often as it must be, and its reviews", () => {
  holds((request, { sessions, events }) => {
    const times = (kind: string) => events.filter((event) => event.kind === kind).length;
    for (const kind of ["check-24h", "check-72h", "check-day-7"]) expect(times(kind)).toBe(sessions.length);
    for (const kind of ["check-week-3", "check-week-6", "check-week-12", "check-month-6", "check-month-12"])
      expect(times(kind)).toBe(1);
    for (const kind of ["consultation", "consent-reflection-ends", "allergy-test"]) expect(times(kind)).toBe(1);
    expect(times("allergy-reading")).toBe(2);
    expect(times("anaesthetic-cream")).toBe(protocolOf(request)?.needle ? sessions.length : 0);
    expect(times("review")).toBeGreaterThanOrEqual(
      Math.ceil(sessions.length / (protocolOf(request)?.reviewEvery ?? 1)),
    );
  });
});

test("before the first needle there are 24 hours to reflect, 48 from the test, and it is read before the cream", () => {
  holds((_, { sessions, events }) => {
    const at = (kind: string) => events.filter((event) => event.kind === kind).map((event) => Date.parse(event.at));
    const first = Date.parse(sessions[0]?.at ?? "");
    expect(first - (at("consultation")[0] ?? Number.NaN)).toBeGreaterThanOrEqual(24 * hourMs);
    expect(at("consent-reflection-ends")[0]).toBeLessThan(first);
    expect(first - (at("allergy-test")[0] ?? Number.NaN)).toBeGreaterThanOrEqual(48 * hourMs);
    expect(Math.max(...at("allergy-reading"))).toBeLessThanOrEqual(at("anaesthetic-cream")[0] ?? first);
  });
});

test("a clinic that gives four days to reflect gets them, though the test alone would take two", () => {
  const { reflectionHours } = planKnowledge.times;
  const longer = { ...reflectionHours, settled: { ...reflectionHours.settled, value: 96 } };
  const slower = { ...planKnowledge, times: { ...planKnowledge.times, reflectionHours: longer } };
  holds((request) => {
    const { sessions, events } = layOutCourse(slower, request);
    const at = (kind: string) => Date.parse(events.find((event) => event.kind === kind)?.at ?? "");
    expect(at("consent-reflection-ends") - at("consultation")).toBe(96 * hourMs);
    expect(at("consent-reflection-ends")).toBeLessThan(Date.parse(sessions[0]?.at ?? ""));
  }, 40);
});

test("events stand in the order of time", () => {
  holds((_, { events }) => {
    const moments = events.map(({ at }) => Date.parse(at));
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  });
});

test("stays share the sessions out, and nobody flies within 24 hours of the needle", () => {
  holds(({ travel }, { sessions, trips }) => {
    const numbers = trips.flatMap((trip) => trip.sessions);
    const travels = travel?.nights !== undefined || (travel?.windows ?? []).length > 0;
    expect(numbers).toEqual(travels ? sessions.map(({ number }) => number) : []);
    trips.forEach((trip, i) => {
      const own = sessions.filter(({ number }) => trip.sessions.includes(number));
      for (const { at, on } of own) {
        expect(Date.parse(trip.earliestFlight) - Date.parse(at)).toBeGreaterThanOrEqual(24 * hourMs);
        expect(trip.arrive <= on && on <= trip.leave).toBe(true);
      }
      expect(trip.leave >= trip.earliestFlight.slice(0, 10)).toBe(true);
      expect(trip.arrive >= (trips[i - 1]?.leave ?? "")).toBe(true);
      if (travel?.nights !== undefined)
        expect(daysBetween(calendarDate(trip.arrive), calendarDate(trip.leave))).toBeLessThanOrEqual(travel.nights);
    });
  });
});

test("the span is the days from the first session to the last, and the intervals and moved days make it up", () => {
  holds((_, { sessions, spanDays }) => {
    const first = calendarDate(sessions[0]?.on ?? "");
    expect(addDays(first, spanDays)).toBe(sessions.at(-1)?.on);
  });
});

test("whatever is later says why, what is not says nothing, and every reason and note has its words", () => {
  holds((_, { sessions, notes }) => {
    for (const { movedDays, because = [] } of sessions) {
      expect(because.length > 0).toBe(movedDays > 0);
      for (const { id } of because) expect(planTexts.en).toHaveProperty([id]);
    }
    for (const { id } of notes) expect(planTexts.en).toHaveProperty([id]);
  });
});

test("hair's claim is told as impossible in every plan that holds to it, with the days that it takes", () => {
  holds((request, { notes }) => {
    const claimed = notes.find(({ id }) => id === "plan.claimed-span-impossible");
    const claim = protocolOf(request)?.impossibleClaim;
    expect(claimed !== undefined).toBe(claim !== undefined);
    if (claim) expect(claimed?.values["takesDays"]).toBe((claim.sessions - 1) * claim.intervalDays);
    if (request.protocol === "hair.standard") expect(claim).toBeDefined();
  });
});

test("to lay out twice is to lay out once, and the sessions that came out are an answer to themselves", () => {
  holds((wished) => {
    const request = { ...wished, moves: [] };
    const plan = tryPlan(request);
    if (plan === null) return;
    expect(layOutCourse(planKnowledge, request)).toEqual(plan);
    const moves = plan.sessions.map(({ number, on }) => ({ number, to: on }));
    const again = layOutCourse(planKnowledge, { ...request, moves });
    expect(again).toEqual(plan);
    expect(comparePlans(plan, again)).toMatchObject({ sessions: [], events: [], trips: { gone: [], come: [] } });
  });
});

test("a session that is moved later moves none earlier, and moved back to its day leaves the plan as it was", () => {
  fc.assert(
    fc.property(requests, fc.nat(), fc.integer({ min: 1, max: 60 }), (wished, which, days) => {
      const request = { ...wished, moves: [] };
      const before = tryPlan(request);
      const session = before?.sessions[which % (before.sessions.length || 1)];
      if (before === null || session === undefined) return;
      const moved = ((): ReturnType<typeof moveSession> | null => {
        try {
          return moveSession(planKnowledge, request, session.number, addDays(calendarDate(session.on), days));
        } catch (problem) {
          // Session 1 moved past the last window.
          if (problem instanceof Problem && problem.id === "plan.window-too-short") return null;
          throw problem;
        }
      })();
      if (moved === null) return;
      for (const { number, from, to } of moved.changes.sessions) {
        expect(number).toBeGreaterThanOrEqual(session.number);
        if (from !== null && to !== null) expect(to > from).toBe(true);
      }
      const on = moved.plan.sessions.find(({ number }) => number === session.number)?.on;
      if (on !== undefined)
        expect(daysBetween(calendarDate(session.on), calendarDate(on))).toBeGreaterThanOrEqual(days);
      const back = moveSession(planKnowledge, moved.request, session.number, calendarDate(session.on));
      expect(back.plan).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("what was given stays on its day, and what is to come comes neither before today nor before its interval", () => {
  fc.assert(
    fc.property(requests, fc.nat(), fc.integer({ min: 0, max: 90 }), (whole, which, days) => {
      const { travel: _, ...wished } = whole;
      const request = { ...wished, moves: [] };
      const before = layOutCourse(planKnowledge, request);
      const given = before.sessions.slice(0, which % before.sessions.length).map(({ number, on }) => ({ number, on }));
      const today = addDays(calendarDate(given.at(-1)?.on ?? request.start), days);
      if (given.length === 0) return;
      const { sessions } = layOutCourse(planKnowledge, { ...request, given, today });
      expect(sessions.slice(0, given.length).map(({ number, on }) => ({ number, on }))).toEqual(given);
      sessions.slice(given.length).forEach(({ on }, i) => {
        expect(on >= today).toBe(true);
        expect(on >= (before.sessions[given.length + i]?.on ?? "")).toBe(true);
      });
    }),
    { numRuns: 80 },
  );
});
