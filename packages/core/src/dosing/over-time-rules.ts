import type { CalendarDate } from "../basics/index.ts";
import { addDays, addMonths, plain } from "../basics/index.ts";
import type { InjectionLabel } from "../substances/index.ts";
import type { MixFinding } from "./answer.ts";
import { claimsOf } from "./claims-of.ts";
import type { ExactDose } from "./doses.ts";
import { daysOfCourse, earlierOf, firstDayOf, since } from "./earlier-doses.ts";
import type { Mixture, Part } from "./mixture.ts";
import { found } from "./mixture.ts";

/** What came together on one day, in one course, in one year; and how long ago a labelled substance was last given. */
export function overTimeFindings(mixture: Mixture, doses: readonly ExactDose[]): MixFinding[] {
  return doses.flatMap((each) => {
    const { part } = each;
    if (part === null) return [];
    const label = part.substance?.label ?? null;
    return [
      ...sameDay(mixture, part, each),
      ...course(mixture, each),
      ...(label === null ? [] : ofLabel(mixture, part, label)),
    ];
  });
}

/** Two sessions on one day share the session's maximum. */
function sameDay(mixture: Mixture, part: Part, { maximum, dose }: ExactDose): MixFinding[] {
  const { on } = mixture.request;
  if (on === undefined || maximum?.state !== "known") return [];
  const before = since(earlierOf(mixture, part) ?? [], firstDayOf("day", on));
  const mg = before.plus(part.given);
  if (before.lte(0) || mg.lte(maximum.maxMg)) return [];
  const because = { substance: part.id, mg: plain(mg), earlierMg: plain(before), maxMg: dose.maxMg };
  const claims = [...maximum.claims, ...claimsOf(mixture.knowledge, "dose.same-day")];
  return [found("dose.same-day", "refused", [part.id], because, claims)];
}

function course({ knowledge }: Mixture, { dose }: ExactDose): MixFinding[] {
  const { perCourse, perYear, substance } = dose;
  return (["course", "year"] as const).flatMap((per) => {
    const sum = per === "course" ? perCourse : perYear;
    if (sum?.mg == null || sum.maxMg === null || sum.mg <= sum.maxMg) return [];
    const because = { substance, mg: sum.mg, maxMg: sum.maxMg };
    return [found(`dose.over-${per}`, "refused", [substance], because, claimsOf(knowledge, "dose.over-time"))];
  });
}

/**
 * A label's sessions: not more than it allows, and not before a calendar month and its days have gone by.
 *
 * @source KYB-DOS: up to six sessions, no less than a month apart
 */
function ofLabel(mixture: Mixture, part: Part, label: InjectionLabel): MixFinding[] {
  const { request } = mixture;
  const { maxSessions } = label;
  const doses = earlierOf(mixture, part)?.filter(({ amount, on }) => amount.gt(0) && on !== request.on);
  const days = [...new Set((doses ?? []).map(({ on }) => on))];
  const session = Math.max(request.course?.number ?? 0, days.length + 1);
  const findings =
    session > maxSessions.settled.value
      ? [
          found(
            "label.too-many-sessions",
            "refused",
            [part.id],
            { substance: part.id, session, maxSessions: maxSessions.settled.value },
            maxSessions.claims,
          ),
        ]
      : [];
  return [...findings, ...sinceLast(mixture, part, label, days.at(-1))];
}

function sinceLast(
  mixture: Mixture,
  part: Part,
  { minDaysBetween, minMonthsBetween }: InjectionLabel,
  last: CalendarDate | undefined,
): MixFinding[] {
  const { request } = mixture;
  const claims = [...minMonthsBetween.claims, ...minDaysBetween.claims];
  if (last === undefined) {
    // A later session of a course whose earlier days nobody gives could be tomorrow's.
    if (request.course === undefined || request.course.number === 1 || daysOfCourse(mixture)?.length) return [];
    return [found("label.last-session-unknown", "cannot-decide", [part.id], { substance: part.id }, claims)];
  }
  const byMonths = addMonths(last, minMonthsBetween.settled.value);
  const byDays = addDays(last, minDaysBetween.settled.value);
  const earliest = byMonths > byDays ? byMonths : byDays;
  const on = request.on ?? last;
  if (on >= earliest) return [];
  const because = { substance: part.id, last, on, earliest };
  return [found("label.too-soon", "refused", [part.id], because, claims, earliest)];
}
