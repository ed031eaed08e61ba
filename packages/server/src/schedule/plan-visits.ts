import type { CalendarDate } from "@pistor/core/basics";
import { addDays, dayOf, daysBetween, hourMs, momentAt, timeOf } from "@pistor/core/basics";
import type { PlanAnswer } from "@pistor/core/plan";
import type { Choice, FreeSlot, Purpose, Service, SlotRequest, Stretch, Taken } from "@pistor/core/schedule";
import { chainedSlots, freeSlots, lengthsOf, takingsOf } from "@pistor/core/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { NewVisit } from "./keep-booking.ts";
import { needleOf } from "./read-visit-body.ts";

/** How many days after its own a visit of a course is looked for. */
export const daysLater = 14;

export interface CourseToBook {
  readonly id: string;
  readonly patientId: string;
  readonly treatment: string;
  readonly plan: PlanAnswer;
}

/** What is planned and not booked: services of one stay, on a day and at a wished time. */
interface Wanted {
  readonly kind: string;
  readonly number: number | null;
  readonly on: CalendarDate;
  readonly time: string;
  readonly purposes: readonly Purpose[];
  /** A test and its reading are on their day: later would be too late for session 1. */
  readonly mayWait: boolean;
}

export interface PlannedVisits {
  readonly stays: NewVisit[][];
  readonly notBooked: {
    kind: string;
    number: number | null;
    on: CalendarDate;
    why: "no-time" | "past" | "before-unbooked";
  }[];
  readonly moved: { number: number; from: CalendarDate; to: CalendarDate }[];
}

/** What the search for free times is told. */
export interface Searching {
  readonly clinic: ClinicPlace;
  readonly knowledge: ClinicKnowledge;
  readonly choicesFor: (purpose: Purpose) => Choice[];
  readonly taken: Taken;
  readonly now: number;
  /** By the clinic's clock, `HH:MM`; null: the time that the plan has. */
  readonly earliest: string | null;
}

/**
 * Finds a time for everything of a course that has none: the allergy test and its reading, sessions, and reviews in one
 * stay with the session that they follow. Checks are asked from afar and are no visits.
 *
 * A session that is later than planned moves all after it, so that no interval becomes shorter.
 *
 * @param has what is booked or given already
 */
export function planVisits(
  search: Searching,
  course: CourseToBook,
  has: (purpose: Purpose, number: number | null) => boolean,
): PlannedVisits {
  const found: PlannedVisits = { stays: [], notBooked: [], moved: [] };
  const taken = new Map([...search.taken.of].map(([id, stretches]) => [id, [...stretches]]));
  const own = { ...search, taken: { ...search.taken, of: taken } };
  const hoursToRead = search.knowledge.plan.times.allergyReadingHours.settled.value;
  let readable = search.now;
  let laterDays = 0;
  let isStuck = false;
  for (const wanted of wantedOf(search.clinic, course.plan, has)) {
    const isSession = wanted.purposes.includes("session");
    const refuse = (why: "no-time" | "past" | "before-unbooked") =>
      found.notBooked.push({ kind: wanted.kind, number: wanted.number, on: wanted.on, why });
    if (isSession && isStuck) {
      refuse("before-unbooked");
      continue;
    }
    const due = isSession || wanted.kind === "review" ? addDays(wanted.on, laterDays) : wanted.on;
    if (due < dayOf(search.clinic.zone, search.now)) {
      refuse("past");
      continue;
    }
    const isReading = wanted.kind === "allergy-reading";
    const stay = stayOn(isReading ? { ...own, now: Math.max(own.now, readable) } : own, course, wanted, due);
    if (stay === null) {
      refuse("no-time");
      if (isSession) isStuck = true;
      continue;
    }
    found.stays.push(stay);
    take(taken, stay);
    const at = Date.parse(stay[0]?.at ?? "");
    // A test that is placed later on its day is read later too.
    if (wanted.kind === "allergy-test") readable = at + hoursToRead * hourMs;
    const to = dayOf(search.clinic.zone, at);
    if (!isSession || wanted.number === null) continue;
    laterDays = Math.max(laterDays, daysBetween(wanted.on, to));
    if (to !== wanted.on) found.moved.push({ number: wanted.number, from: wanted.on, to });
  }
  return found;
}

/** Test and reading first, then the sessions with their reviews, then reviews that follow none. */
function wantedOf(
  { zone }: ClinicPlace,
  { sessions, events }: PlanAnswer,
  has: (purpose: Purpose, number: number | null) => boolean,
): Wanted[] {
  const at = (moment: string) => {
    const when = Date.parse(moment);
    return { on: dayOf(zone, when), time: timeOf(zone, when) };
  };
  const single = (purpose: "allergy-test" | "allergy-reading"): Wanted[] => {
    // The first reading belongs to the visit at which the test is placed.
    const event = events.findLast(({ kind }) => kind === purpose);
    return event === undefined || has(purpose, null)
      ? []
      : [{ kind: purpose, number: null, ...at(event.at), purposes: [purpose], mayWait: false }];
  };
  const reviewOf = (number: number) => events.some(({ kind, session }) => kind === "review" && session === number);
  return [
    ...single("allergy-test"),
    ...single("allergy-reading"),
    ...sessions.flatMap(({ number, at: moment }): Wanted[] => {
      if (has("session", number)) return [];
      const review = reviewOf(number) && !has("review", number);
      const purposes: Purpose[] = review ? ["session", "review"] : ["session"];
      return [{ kind: "session", number, ...at(moment), purposes, mayWait: true }];
    }),
    ...events
      .filter(({ kind, session }) => kind === "review" && session === null && !has("review", null))
      .map((event): Wanted => ({ kind: "review", number: null, ...at(event.at), purposes: ["review"], mayWait: true })),
  ];
}

function stayOn(search: Searching, course: CourseToBook, wanted: Wanted, due: CalendarDate): NewVisit[] | null {
  const { clinic, knowledge, choicesFor, taken, now, earliest } = search;
  const needle = needleOf(knowledge, course.treatment);
  const services = wanted.purposes.map(
    (purpose): Service => ({
      lengths: lengthsOf(knowledge.schedule, { purpose, treatment: course.treatment, needle }),
      choices: choicesFor(purpose),
    }),
  );
  const last = wanted.mayWait ? daysLater : 0;
  for (let later = 0; later <= last; later++) {
    const day = addDays(due, later);
    const request: SlotRequest = {
      opening: clinic,
      from: day,
      to: day,
      notBefore: now,
      patientId: course.patientId,
      taken,
      limit: 200,
      stepMinutes: knowledge.schedule.stepMinutes.settled.value,
    };
    const [only] = services;
    const chains =
      services.length === 1 && only !== undefined
        ? freeSlots(request, only).map((slot) => [slot])
        : chainedSlots(request, services, knowledge.schedule.gapMinutes.settled.value);
    const chain =
      wanted.kind === "allergy-test"
        ? lastUpTo(clinic, chains, wanted.time)
        : bestOf(clinic, chains, earliest ?? wanted.time, earliest !== null && wanted.mayWait);
    if (chain !== null)
      return chain.map((slot, i) => visitOf(course, wanted.purposes[i] ?? "session", wanted.number, slot));
  }
  return null;
}

/** The first at or after the wished time; where nobody insists on it, else the last one before it. */
function bestOf(
  { zone }: ClinicPlace,
  chains: readonly FreeSlot[][],
  time: string,
  insists: boolean,
): FreeSlot[] | null {
  const inOrder = chains.toSorted((one, other) => (one[0]?.at ?? 0) - (other[0]?.at ?? 0));
  const at = (chain: FreeSlot[]) => chain[0]?.at ?? 0;
  const after = inOrder.find((chain) => at(chain) >= momentAt(zone, dayOf(zone, at(chain)), time));
  return after ?? (insists ? null : (inOrder.at(-1) ?? null));
}

/** The last up to the planned time, else the first after it: a test that is early loses none of its hours. */
function lastUpTo({ zone }: ClinicPlace, chains: readonly FreeSlot[][], time: string): FreeSlot[] | null {
  const isUpTo = ([slot]: FreeSlot[]) => slot !== undefined && timeOf(zone, slot.at) <= time;
  return chains.findLast(isUpTo) ?? chains[0] ?? null;
}

function visitOf(course: CourseToBook, purpose: Purpose, number: number | null, slot: FreeSlot): NewVisit {
  const { roomId, practitionerId, deviceId, lengths } = slot;
  return {
    patientId: course.patientId,
    courseId: course.id,
    purpose,
    number,
    roomId,
    practitionerId,
    deviceId,
    lengths,
    at: new Date(slot.at).toISOString(),
    note: "",
  };
}

function take(taken: Map<string, Stretch[]>, stay: readonly NewVisit[]): void {
  const places = stay.map(({ at, ...visit }) => ({ ...visit, at: Date.parse(at) }));
  for (const taking of takingsOf(places).flat()) taken.set(taking.id, [...(taken.get(taking.id) ?? []), taking]);
}
