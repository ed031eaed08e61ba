import type { CalendarDate, Moment, Zone } from "../basics/index.ts";
import { addDays, dayOf, isoWeekday, minuteMs, momentAt, Problem } from "../basics/index.ts";
import type { Lengths } from "./lengths.ts";
import type { Stretch } from "./takings.ts";
import { arrivesAt, leavesAt, meets, roomStretchOf, takingsOf, treatmentOf } from "./takings.ts";

/** When a clinic is open, by its own clocks. */
export interface Opening {
  readonly zone: Zone;
  /** `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
  /** ISO weekdays. */
  readonly closedWeekdays: readonly number[];
}

/** Where, by whom and with what a service could be done. */
export interface Choice {
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
}

/** What is taken already, by the id of what is taken; `shut` closes the whole clinic. */
export interface Taken {
  readonly of: ReadonlyMap<string, readonly Stretch[]>;
  readonly shut: readonly Stretch[];
}

export interface Service {
  readonly lengths: Lengths;
  /** In the order of preference. */
  readonly choices: readonly Choice[];
}

export interface SlotRequest {
  readonly opening: Opening;
  readonly from: CalendarDate;
  /** The last day that is looked at. */
  readonly to: CalendarDate;
  /** Nobody is expected before this moment. */
  readonly notBefore: Moment;
  readonly stepMinutes: number;
  readonly patientId: string | null;
  readonly taken: Taken;
  readonly limit: number;
}

/** A time at which everything that a service needs is free. */
export interface FreeSlot extends Choice {
  readonly at: Moment;
  readonly lengths: Lengths;
}

/** How many days are looked at, at most. */
const mostDays = 400;

/** The hours of a day as moments; null where it is shut. A time that the clocks leave out is as much later. */
export function hoursOf({ zone, opens, closes, closedWeekdays }: Opening, day: CalendarDate): Stretch | null {
  if (closedWeekdays.includes(isoWeekday(day))) return null;
  const hours = { from: momentAt(zone, day, opens), until: momentAt(zone, day, closes) };
  return hours.from < hours.until ? hours : null;
}

/** Whether the patient is there while the clinic is open; a room may be prepared before and cleaned after. */
export function isWithinHours(opening: Opening, visit: { readonly at: Moment; readonly lengths: Lengths }): boolean {
  const hours = hoursOf(opening, dayOf(opening.zone, visit.at));
  return hours !== null && isInside(hours, visit);
}

function isInside(hours: Stretch, visit: { readonly at: Moment; readonly lengths: Lengths }): boolean {
  return arrivesAt(visit) >= hours.from && leavesAt(visit) <= hours.until;
}

/** The first times at which a service can be given, one choice for each. */
export function freeSlots(request: SlotRequest, service: Service): FreeSlot[] {
  const found: FreeSlot[] = [];
  for (const hours of daysOf(request)) {
    const ofDay = onDay(request, hours, [service]);
    for (let at = hours.from; at < hours.until; at += request.stepMinutes * minuteMs) {
      const slot = slotAt(ofDay, hours, service, at, []);
      if (slot === null) continue;
      found.push(slot);
      if (found.length >= request.limit) return found;
    }
  }
  return found;
}

/**
 * Times for several services of one stay, one after the other: of each day the shortest stay first, then the earliest.
 *
 * @param gapMinutes the longest wait between two of them
 */
export function chainedSlots(whole: SlotRequest, services: readonly Service[], gapMinutes: number): FreeSlot[][] {
  const found: FreeSlot[][] = [];
  for (const hours of daysOf(whole)) {
    const ofDay: { readonly chain: FreeSlot[]; readonly stay: number }[] = [];
    const request = onDay(whole, hours, services);
    for (let at = hours.from; at < hours.until; at += request.stepMinutes * minuteMs) {
      const chain = chainFrom(request, hours, services, at, gapMinutes);
      if (chain !== null) ofDay.push({ chain, stay: stayOf(chain) });
    }
    ofDay.sort((one, other) => one.stay - other.stay || startOf(one.chain) - startOf(other.chain));
    found.push(...ofDay.map(({ chain }) => chain));
    if (found.length >= whole.limit) return found.slice(0, whole.limit);
  }
  return found;
}

/** The same with what is taken near these hours alone, so that no slot is held against the bookings of weeks. */
function onDay(request: SlotRequest, { from, until }: Stretch, services: readonly Service[]): SlotRequest {
  const around = minuteMs * Math.max(...services.map(({ lengths }) => lengths.preparation + lengths.cleaning));
  const near = { from: from - around, until: until + around };
  const of = [...request.taken.of].map(([id, all]) => [id, all.filter((each) => meets(each, near))] as const);
  return { ...request, taken: { of: new Map(of), shut: request.taken.shut.filter((each) => meets(each, near)) } };
}

function chainFrom(
  request: SlotRequest,
  hours: Stretch,
  services: readonly Service[],
  first: Moment,
  gapMinutes: number,
): FreeSlot[] | null {
  const chain: FreeSlot[] = [];
  let at = first;
  for (const service of services) {
    const latest = chain.length === 0 ? first : at + gapMinutes * minuteMs;
    let slot: FreeSlot | null = null;
    while (slot === null && at <= latest) {
      slot = slotAt(request, hours, service, at, chain);
      if (slot === null) at += request.stepMinutes * minuteMs;
    }
    if (slot === null) return null;
    chain.push(slot);
    const step = request.stepMinutes * minuteMs;
    at = slot.at + Math.ceil((slot.lengths.treatment * minuteMs) / step) * step;
  }
  return chain;
}

function stayOf(chain: readonly FreeSlot[]): number {
  return Math.max(...chain.map(leavesAt)) - Math.min(...chain.map(arrivesAt));
}

function startOf(chain: readonly FreeSlot[]): Moment {
  return chain[0]?.at ?? 0;
}

/**
 * @param hours of the day; reckoned once for all of its slots
 * @param before services of the same stay that come before it
 */
function slotAt(
  { notBefore, patientId, taken }: SlotRequest,
  hours: Stretch,
  { lengths, choices }: Service,
  at: Moment,
  before: readonly FreeSlot[],
): FreeSlot | null {
  const timed = { at, lengths };
  if (arrivesAt(timed) < notBefore || !isInside(hours, timed)) return null;
  const stay = [...before, timed];
  const whole = { from: Math.min(...stay.map(arrivesAt)), until: Math.max(...stay.map(leavesAt)) };
  const isFree = (id: string | null, stretch: Stretch) =>
    id === null || (taken.of.get(id) ?? []).every((other) => !meets(stretch, other));
  if (!isFree(patientId, whole) || taken.shut.some((other) => meets(whole, other))) return null;
  const room = roomStretchOf(timed);
  const treatment = treatmentOf(timed);
  for (const choice of choices) {
    if (!isFree(choice.roomId, room) || !isFree(choice.deviceId, room)) continue;
    if (!isFree(choice.practitionerId, treatment)) continue;
    const slot: FreeSlot = { ...choice, ...timed };
    if (before.every((one) => !shares(one, slot))) return slot;
  }
  return null;
}

/** Whether two services of one stay want the same room, person or device at once. */
function shares(one: FreeSlot, other: FreeSlot): boolean {
  const [own = [], others = []] = [one, other].map(
    (each) => takingsOf([{ ...each, patientId: "" }])[0]?.filter(({ kind }) => kind !== "patient") ?? [],
  );
  return own.some((need) => others.some((taking) => taking.id === need.id && meets(need, taking)));
}

function* daysOf({ opening, from, to }: SlotRequest): Generator<Stretch> {
  if (to < from)
    throw new Problem("schedule.window", "/to", `The last day ${to} is before the first ${from}: give a later one.`);
  let day = from;
  for (let count = 0; day <= to && count < mostDays; count += 1, day = addDays(day, 1)) {
    const hours = hoursOf(opening, day);
    if (hours !== null) yield hours;
  }
}
