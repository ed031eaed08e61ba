import type { Visit } from "@pistor/api/schedule";

/** How far the day is. A cancelled visit counts nowhere. */
export interface DayCounts {
  readonly done: number;
  readonly inTreatment: number;
  readonly inTheHouse: number;
  readonly toCome: number;
}

const places = {
  planned: "toCome",
  arrived: "inTheHouse",
  cream: "inTheHouse",
  "in-room": "inTreatment",
  observation: "inTheHouse",
  left: "done",
  cancelled: null,
} as const satisfies Record<Visit["state"], keyof DayCounts | null>;

export function countDay(visits: readonly Visit[]): DayCounts {
  const counts = { done: 0, inTreatment: 0, inTheHouse: 0, toCome: 0 };
  for (const { state } of visits) {
    const place = places[state];
    if (place !== null) counts[place] += 1;
  }
  return counts;
}
