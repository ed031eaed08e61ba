import type { CalendarDate } from "@pistor/core/basics";
import { addDays, dayOf, daysBetween, hourMs, momentAt, timeOf } from "@pistor/core/basics";
import type { PlanAnswer } from "@pistor/core/plan";
import type { Choice, FreeSlot, Purpose, Service, SlotRequest, Stretch, Taken } from "@pistor/core/schedule";
import { chainedSlots, freeSlots, leavesAt, lengthsOf, takingsOf } from "@pistor/core/schedule";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { ClinicPlace } from "./clinic.queries.ts";
import type { NewVisit } from "./keep-booking.ts";
import { needleOf } from "./read-visit-body.ts";
import type { Has, Wanted } from "./wanted-visits.ts";
import { partsOf, wantedOf } from "./wanted-visits.ts";

/** How many days after its own a visit of a course is looked for. */
export const daysLater = 14;

export interface CourseToBook {
  readonly id: string;
  readonly patientId: string;
  readonly treatment: string;
  readonly plan: PlanAnswer;
}

export type WhyNot = "no-time" | "no-time-on-day" | "no-time-before-test" | "past" | "before-unbooked";

export interface PlannedVisits {
  readonly stays: NewVisit[][];
  readonly notBooked: { kind: Purpose; number: number | null; on: CalendarDate; why: WhyNot }[];
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
 * Finds a time for everything of a course that has none: the consultation and the allergy test in one stay, its reading,
 * sessions, and reviews in one stay with the session that they follow. Checks are asked from afar and are no visits.
 *
 * A session that is later than planned moves all after it, so that no interval becomes shorter.
 *
 * @param bookedTest when the allergy test is booked already; null: it is not
 */
export function planVisits(
  search: Searching,
  course: CourseToBook,
  has: Has,
  bookedTest: number | null = null,
): PlannedVisits {
  const found: PlannedVisits = { stays: [], notBooked: [], moved: [] };
  const taken = new Map([...search.taken.of].map(([id, stretches]) => [id, [...stretches]]));
  const own = { ...search, taken: { ...search.taken, of: taken } };
  const hoursToRead = search.knowledge.plan.times.allergyReadingHours.settled.value;
  let readable = search.now;
  let laterDays = 0;
  let isStuck = false;
  let testAt = bookedTest;
  const left = wantedOf(search.clinic, course.plan, has, bookedTest);
  for (let wanted = left.shift(); wanted !== undefined; wanted = left.shift()) {
    const isSession = wanted.purposes.includes("session");
    const refuse = ({ kind, number, on }: Wanted, why: WhyNot) => found.notBooked.push({ kind, number, on, why });
    if (isSession && isStuck) {
      refuse(wanted, "before-unbooked");
      continue;
    }
    const due = isSession || wanted.kind === "review" ? addDays(wanted.on, laterDays) : wanted.on;
    if (due < dayOf(search.clinic.zone, search.now)) {
      for (const each of partsOf(wanted)) refuse(each, "past");
      continue;
    }
    const isReading = wanted.kind === "allergy-reading";
    const stay = stayOn(isReading ? { ...own, now: Math.max(own.now, readable) } : own, course, wanted, due, testAt);
    if (stay === null) {
      const parts = partsOf(wanted);
      if (parts.length > 1) left.unshift(...parts);
      else if (wanted.kind === "first-visit" && testAt !== null) refuse(wanted, "no-time-before-test");
      else refuse(wanted, wanted.mayWait ? "no-time" : "no-time-on-day");
      if (isSession) isStuck = true;
      continue;
    }
    found.stays.push(stay);
    take(taken, stay);
    const at = Date.parse(stay[0]?.at ?? "");
    if (wanted.kind === "allergy-test") {
      testAt = Date.parse(stay.at(-1)?.at ?? "");
      // A test that is placed later on its day is read later too.
      readable = testAt + hoursToRead * hourMs;
    }
    const to = dayOf(search.clinic.zone, at);
    if (!isSession || wanted.number === null) continue;
    laterDays = Math.max(laterDays, daysBetween(wanted.on, to));
    if (to !== wanted.on) found.moved.push({ number: wanted.number, from: wanted.on, to });
  }
  return found;
}

function stayOn(
  search: Searching,
  course: CourseToBook,
  wanted: Wanted,
  due: CalendarDate,
  testAt: number | null,
): NewVisit[] | null {
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
      wanted.kind === "allergy-test" || wanted.kind === "first-visit"
        ? lastUpTo(clinic, chains, wanted, testAt)
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

/**
 * The last up to the planned time, else the first after it: a test that is early loses none of its hours.
 *
 * A consultation is over before the test is placed, and no test waits for one.
 */
function lastUpTo(
  { zone }: ClinicPlace,
  chains: readonly FreeSlot[][],
  { time, purposes }: Wanted,
  testAt: number | null,
): FreeSlot[] | null {
  const inOrder = chains.toSorted((one, other) => (one[0]?.at ?? 0) - (other[0]?.at ?? 0));
  const isUpTo = (chain: FreeSlot[]) => {
    const last = chain.at(-1);
    return last !== undefined && timeOf(zone, last.at) <= time;
  };
  const upTo = inOrder.findLast(isUpTo) ?? null;
  if (purposes.includes("allergy-test")) return purposes.length > 1 ? upTo : (upTo ?? inOrder[0] ?? null);
  const inTime = inOrder.filter((chain) => testAt === null || chain.every((slot) => leavesAt(slot) <= testAt));
  return inTime.findLast(isUpTo) ?? inTime[0] ?? null;
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
