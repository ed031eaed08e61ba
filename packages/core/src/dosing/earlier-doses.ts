import type { CalendarDate, Decimal } from "../basics/index.ts";
import { addDays, addMonths, decimal, Problem, plain } from "../basics/index.ts";
import { findSubstance } from "../substances/index.ts";
import type { DoseOverTime } from "./answer.ts";
import type { Mixture, Part } from "./mixture.ts";
import { dayOfSession } from "./mixture.ts";

/** One earlier dose of a substance, in the unit in which it is measured. */
export interface EarlierDose {
  readonly on: CalendarDate;
  readonly amount: Decimal;
}

// Several rules ask for the same doses of the same mixture, and a patient of many years has hundreds.
const ofParts = new WeakMap<Part, readonly EarlierDose[]>();
const idsOf = new WeakMap<Mixture, readonly string[]>();

/**
 * What the patient was given of a substance before this session, the oldest first; undefined where nobody says.
 *
 * @throws {Problem} `mix.day-missing`, `mix.earlier-later`, `strength.unit-of-another-kind`
 */
export function earlierOf(mixture: Mixture, part: Part): readonly EarlierDose[] | undefined {
  const { earlier } = mixture.request;
  if (earlier === undefined) return undefined;
  const before = ofParts.get(part);
  if (before !== undefined) return before;
  const on = dayOfSession(mixture.request, "What was given earlier");
  const ids = earlierIds(mixture);
  const doses = earlier
    .flatMap((dose, nth) => (ids[nth] === part.id ? [readDose(dose, nth, part, on)] : []))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  ofParts.set(part, doses);
  return doses;
}

/** The catalogue's id of each earlier dose, or the one given where the catalogue has none. */
function earlierIds(mixture: Mixture): readonly string[] {
  const known = idsOf.get(mixture);
  if (known !== undefined) return known;
  const { knowledge, request } = mixture;
  const names = new Map<string, string>();
  const ids = (request.earlier ?? []).map(({ substance }) => {
    const id = names.get(substance) ?? findSubstance(knowledge.substances, substance)?.id ?? substance;
    names.set(substance, id);
    return id;
  });
  idsOf.set(mixture, ids);
  return ids;
}

type Earlier = NonNullable<Mixture["request"]["earlier"]>[number];

function readDose(dose: Earlier, nth: number, part: Part, on: CalendarDate): EarlierDose {
  if (dose.on > on)
    throw new Problem(
      "mix.earlier-later",
      `/earlier/${nth}/on`,
      `${dose.on} is after the session of ${on}: leave the dose out, or correct one of the days.`,
    );
  const inIu = part.substance?.measuredIn === "[iU]";
  const amount = inIu ? dose.iu : dose.mg;
  if (amount === undefined)
    throw new Problem(
      "strength.unit-of-another-kind",
      `/earlier/${nth}`,
      `${part.substance?.name ?? part.id} is measured in ${inIu ? "international units: give iu" : "mg: give mg"}.`,
    );
  return { on: dose.on, amount: decimal(amount) };
}

/** What was given from a day on, the day with it. */
export function since(doses: readonly EarlierDose[], from: CalendarDate): Decimal {
  return doses.filter((dose) => dose.on >= from).reduce((sum, dose) => sum.plus(dose.amount), decimal(0));
}

/**
 * The first day of the year, or of the week, that ends with a day.
 *
 * @example firstDayOf("year", "2026-11-21") // => "2025-11-22"
 */
export function firstDayOf(span: "day" | "week" | "year", on: CalendarDate): CalendarDate {
  if (span === "day") return on;
  return span === "week" ? addDays(on, -6) : addDays(addMonths(on, -12), 1);
}

/** Earlier days that belong to this course: as many of the last as it had sessions before this one. */
export function daysOfCourse(mixture: Mixture): readonly CalendarDate[] | undefined {
  const { earlier, course, on } = mixture.request;
  if (course?.number === 1) return [];
  if (earlier === undefined || course === undefined) return undefined;
  const days = [...new Set(earlier.map((dose) => dose.on))].filter((day) => day !== on).sort();
  return days.slice(-(course.number - 1));
}

/** What came together in this course and in this year, with what the points take now. */
export function overTime(
  mixture: Mixture,
  part: Part,
  maxima: { readonly course: Decimal | null; readonly year: Decimal | null },
): { readonly perCourse: DoseOverTime | null; readonly perYear: DoseOverTime | null } {
  const doses = earlierOf(mixture, part);
  const days = daysOfCourse(mixture);
  const inIu = part.strength?.unit === "[iU]";
  const row = (before: Decimal, most: Decimal | null): DoseOverTime => {
    const sum = plain(before.plus(part.given));
    return { mg: inIu ? null : sum, iu: inIu ? sum : null, maxMg: inIu || most === null ? null : plain(most) };
  };
  const ofCourse = days === undefined ? undefined : (doses ?? []).filter((dose) => days.includes(dose.on));
  const on = mixture.request.on;
  return {
    perCourse:
      ofCourse === undefined
        ? null
        : row(
            ofCourse.reduce((sum, dose) => sum.plus(dose.amount), decimal(0)),
            maxima.course,
          ),
    perYear: doses === undefined || on === undefined ? null : row(since(doses, firstDayOf("year", on)), maxima.year),
  };
}
