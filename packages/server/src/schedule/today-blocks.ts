import type { VisitBlock } from "@pistor/api/schedule";
import { minuteMs } from "@pistor/core/basics";
import type { VisitState } from "./visit.queries.ts";

/** A visit of the day, as far as others can stand in its way. Moments are milliseconds. */
export interface DayVisit {
  readonly id: string;
  readonly patient: string;
  readonly roomId: string;
  readonly practitionerId: string | null;
  readonly state: VisitState;
  readonly at: number;
  readonly minutes: number;
  readonly preparation: number;
  readonly observation: number;
  readonly cream: number;
  readonly creamAt: number | null;
}

/** A block with its moments in milliseconds. */
export interface Block extends Omit<VisitBlock, "at" | "limit"> {
  readonly at: number | null;
  readonly limit: number | null;
}

interface Day {
  readonly visits: readonly DayVisit[];
  readonly rooms: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
  /** Of the cream's label. */
  readonly creamMinutes: number;
  readonly creamLimitMinutes: number;
  readonly now: number;
}

const nothing = { name: null, place: null, at: null, limit: null, opens: null };

/** What blocks whom, visit by visit: who is late, whose cream works, and which room or person is still busy. */
export function blocksOf(day: Day): readonly Block[] {
  return day.visits.flatMap((visit) => blocksOfVisit(visit, day));
}

function blocksOfVisit(visit: DayVisit, day: Day): readonly Block[] {
  const { id: visitId, state } = visit;
  if (state === "observation") {
    const at = visit.at + (visit.minutes + visit.observation) * minuteMs;
    return visit.observation === 0 ? [] : [{ visitId, kind: "observation", ...nothing, at }];
  }
  if (state === "planned") {
    const arrives = visit.at - (visit.preparation + visit.cream) * minuteMs;
    return day.now > arrives ? [{ visitId, kind: "late", ...nothing, at: arrives }] : [];
  }
  if (state !== "arrived" && state !== "cream") return [];
  return [...creamOf(visit, day), ...busyOf(visit, day)];
}

function creamOf({ id: visitId, state, creamAt }: DayVisit, day: Day): readonly Block[] {
  if (state !== "cream" || creamAt === null) return [];
  const works = creamAt + day.creamMinutes * minuteMs;
  const limit = creamAt + day.creamLimitMinutes * minuteMs;
  if (day.now >= limit) return [{ visitId, kind: "cream-over", ...nothing, at: limit }];
  return [{ visitId, kind: "cream", ...nothing, at: works, limit }];
}

function busyOf(visit: DayVisit, day: Day): readonly Block[] {
  const inRoom = day.visits.filter((other) => other.id !== visit.id && other.state === "in-room");
  const until = (other: DayVisit) => other.at + other.minutes * minuteMs;
  const before = inRoom.find(({ roomId }) => roomId === visit.roomId);
  if (before !== undefined)
    return [
      {
        ...nothing,
        visitId: visit.id,
        kind: "room",
        name: before.patient,
        place: day.rooms.get(before.roomId) ?? null,
        at: until(before),
      },
    ];
  const elsewhere = inRoom.find(
    ({ practitionerId }) => practitionerId !== null && practitionerId === visit.practitionerId,
  );
  if (elsewhere === undefined) return [];
  return [
    {
      ...nothing,
      visitId: visit.id,
      kind: "practitioner",
      name: day.members.get(elsewhere.practitionerId ?? "") ?? null,
      place: day.rooms.get(elsewhere.roomId) ?? null,
      at: until(elsewhere),
    },
  ];
}
