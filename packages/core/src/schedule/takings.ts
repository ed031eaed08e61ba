import type { Moment } from "../basics/index.ts";
import { minuteMs, Problem } from "../basics/index.ts";
import type { Lengths } from "./lengths.ts";

/** From a moment up to another, which is no longer part of it. */
export interface Stretch {
  readonly from: Moment;
  readonly until: Moment;
}

/** A treatment in its place: when, with whom, where and with what. */
export interface PlacedVisit {
  /** When the treatment begins. */
  readonly at: Moment;
  readonly lengths: Lengths;
  readonly patientId: string;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly deviceId: string | null;
}

export const resourceKinds = ["room", "member", "device", "patient"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** One thing that is taken, and for how long. */
export interface Taking extends Stretch {
  readonly kind: ResourceKind;
  readonly id: string;
}

type Timed = Pick<PlacedVisit, "at" | "lengths">;

/** When the patient is expected: the cream goes on. */
export function arrivesAt({ at, lengths }: Timed): Moment {
  return at - lengths.cream * minuteMs;
}

/** When the patient may leave: the observation is over. */
export function leavesAt({ at, lengths }: Timed): Moment {
  return at + (lengths.treatment + lengths.observation) * minuteMs;
}

export function treatmentOf({ at, lengths }: Timed): Stretch {
  return { from: at, until: at + lengths.treatment * minuteMs };
}

/** The room's and the device's, with what is prepared before and cleaned after. */
export function roomStretchOf({ at, lengths }: Timed): Stretch {
  return {
    from: at - lengths.preparation * minuteMs,
    until: at + (lengths.treatment + lengths.cleaning) * minuteMs,
  };
}

/**
 * What a visit takes, for each of several services that one patient has in one stay; in the order in which they begin.
 *
 * The patient is there from the first arrival to the last leaving, so that nothing else is booked for them between two
 * services; each service has its part of that time.
 *
 * @throws {Problem} `schedule.services-overlap`
 */
export function takingsOf(services: readonly PlacedVisit[]): Taking[][] {
  const inOrder = services.toSorted((one, other) => one.at - other.at);
  const arrives = Math.min(...inOrder.map(arrivesAt));
  const leaves = Math.max(...inOrder.map(leavesAt));
  return inOrder.map((visit, i) => {
    const next = inOrder[i + 1];
    const treatment = treatmentOf(visit);
    if (next !== undefined && next.at < treatment.until)
      throw new Problem(
        "schedule.services-overlap",
        `/visits/${services.indexOf(next)}/at`,
        `Service ${i + 2} of the visit begins before service ${i + 1} has ended: give it a later time.`,
      );
    const room = roomStretchOf(visit);
    return [
      { kind: "room", id: visit.roomId, ...room },
      ...(visit.practitionerId === null ? [] : [{ kind: "member" as const, id: visit.practitionerId, ...treatment }]),
      ...(visit.deviceId === null ? [] : [{ kind: "device" as const, id: visit.deviceId, ...room }]),
      { kind: "patient", id: visit.patientId, from: i === 0 ? arrives : visit.at, until: next?.at ?? leaves },
    ];
  });
}

export function meets(one: Stretch, other: Stretch): boolean {
  return one.from < other.until && other.from < one.until;
}
