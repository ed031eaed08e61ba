import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import {
  addClockDays,
  addDays,
  addMonths,
  dayOf,
  hourMs,
  minuteMs,
  momentAt,
  timeOf,
  writeMoment,
} from "../basics/index.ts";
import type { PlanEvent, PlanEventKind, Trip } from "./answer.ts";
import type { ShutDays } from "./open-days.ts";
import { firstOpenDay, isOpen } from "./open-days.ts";
import type { Preparation } from "./preparation.ts";
import type { PlanTimes, Protocol } from "./protocol.ts";

interface Due {
  readonly kind: PlanEventKind;
  readonly moment: Moment;
  readonly session: number | null;
}

/** A session with its moment. */
export interface Timed {
  readonly number: number;
  readonly on: CalendarDate;
  readonly moment: Moment;
}

/** Everything but the sessions themselves, in the order of time. */
export function courseEvents(
  zone: Zone,
  protocol: Protocol,
  sessions: readonly Timed[],
  preparation: Preparation,
  shut: ShutDays,
  times: PlanTimes,
  trips: readonly Trip[],
): PlanEvent[] {
  const due = [
    ...beforeTheCourse(preparation),
    ...washouts(zone, sessions, times),
    ...sessions.flatMap((session) => aroundSession(zone, protocol, session, times)),
    ...reviews(zone, protocol, sessions, shut, times),
    ...lateChecks(zone, sessions),
  ];
  // The sort is stable: what falls on one moment keeps the order in which it is written above.
  return due
    .sort((a, b) => a.moment - b.moment)
    .map(({ kind, moment, session }) => ({
      kind,
      at: writeMoment(zone, moment),
      session,
      where: whereOf(kind, dayOf(zone, moment), shut, trips),
    }));
}

const atHome: ReadonlySet<PlanEventKind> = new Set(["stop-nsaid", "consent-reflection-ends"]);

/** Checks are asked from afar, but for a traveller who is still there; so is a review of a traveller who has left. */
function whereOf(kind: PlanEventKind, day: CalendarDate, shut: ShutDays, trips: readonly Trip[]): "clinic" | "home" {
  if (atHome.has(kind)) return "home";
  const staying = trips.some(({ arrive, leave }) => arrive <= day && day <= leave);
  if (kind.startsWith("check-")) return staying && isOpen(day, shut) ? "clinic" : "home";
  return kind === "review" && trips.length > 0 && !staying ? "home" : "clinic";
}

function beforeTheCourse({ consultation, reflectionEnds, test, readings }: Preparation): Due[] {
  return [
    { kind: "consultation", moment: consultation, session: null },
    { kind: "consent-reflection-ends", moment: reflectionEnds, session: null },
    { kind: "allergy-test", moment: test, session: null },
    ...readings.map((moment) => ({ kind: "allergy-reading" as const, moment, session: null })),
  ];
}

/** From when on no unprescribed NSAID is taken: once for each unbroken stretch, not again inside one. */
function washouts(zone: Zone, sessions: readonly Timed[], times: PlanTimes): Due[] {
  const days = times.nsaidFreeDays.settled.value;
  return sessions.flatMap(({ number, on, moment }, i) => {
    const before = sessions[i - 1];
    if (before !== undefined && addDays(on, -days) <= before.on) return [];
    return [{ kind: "stop-nsaid" as const, moment: addClockDays(zone, moment, -days), session: number }];
  });
}

function aroundSession(zone: Zone, protocol: Protocol, session: Timed, times: PlanTimes): Due[] {
  const { number, moment } = session;
  const cream = moment - times.creamMinutesBefore.settled.value * minuteMs;
  return [
    ...(protocol.needle ? [{ kind: "anaesthetic-cream" as const, moment: cream, session: number }] : []),
    { kind: "check-24h", moment: moment + 24 * hourMs, session: number },
    { kind: "check-72h", moment: moment + 72 * hourMs, session: number },
    { kind: "check-day-7", moment: addClockDays(zone, moment, 7), session: number },
  ];
}

/** After every so many sessions and at the end, on the day of the session and after it; others on their own open day. */
function reviews(zone: Zone, protocol: Protocol, sessions: readonly Timed[], shut: ShutDays, times: PlanTimes): Due[] {
  const first = sessions[0];
  const last = sessions.at(-1);
  if (first === undefined || last === undefined) return [];
  const afterSession = sessions.filter((each) => each.number % protocol.reviewEvery === 0 || each === last);
  const ownDays = protocol.reviewOnDays.map((days) => firstOpenDay(addDays(first.on, days), shut));
  const days = [...new Set([...afterSession.map((each) => each.on), ...ownDays])];
  return days.map((day) => {
    const session = sessions.find((each) => each.on === day);
    const moment =
      session === undefined
        ? momentAt(zone, day, timeOf(zone, last.moment))
        : session.moment + times.sessionMinutes.settled.value * minuteMs;
    return { kind: "review", moment, session: session?.number ?? null };
  });
}

/** Harm may show after weeks and months: it is asked for by the calendar, counted from the last session. */
function lateChecks(zone: Zone, sessions: readonly Timed[]): Due[] {
  const last = sessions.at(-1);
  if (last === undefined) return [];
  const on = dayOf(zone, last.moment);
  const time = timeOf(zone, last.moment);
  const days = [
    ["check-week-3", addDays(on, 21)],
    ["check-week-6", addDays(on, 42)],
    ["check-week-12", addDays(on, 84)],
    ["check-month-6", addMonths(on, 6)],
    ["check-month-12", addMonths(on, 12)],
  ] as const;
  return days.map(([kind, day]) => ({ kind, moment: momentAt(zone, day, time), session: last.number }));
}
