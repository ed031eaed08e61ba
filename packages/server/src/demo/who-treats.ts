import { minuteMs } from "@pistor/core/basics";
import type { DemoVisit } from "./demo-clinic.ts";
import type { DemoMember, DemoRoom } from "./staff.ts";

/** Who does what besides the sessions, the likeliest first. */
const order: Readonly<Record<DemoVisit["purpose"], readonly DemoMember["role"][]>> = {
  session: ["physician"],
  "first-visit": ["physician", "nurse"],
  review: ["physician", "nurse"],
  "allergy-test": ["nurse", "physician"],
  "allergy-reading": ["nurse", "physician"],
};

/** The same visits with who treats: the physician of the room, else somebody who is free; nobody is in two rooms. */
export function withPractitioners(
  { staff, rooms }: { readonly staff: readonly DemoMember[]; readonly rooms: readonly DemoRoom[] },
  visits: readonly DemoVisit[],
): DemoVisit[] {
  const busy = new Map<string, { from: number; until: number }[]>();
  const physicianOf = (visit: DemoVisit) => rooms.find(({ key }) => key === visit.room)?.physician ?? null;
  const give = (visit: DemoVisit, keys: readonly string[]): DemoVisit => {
    const from = Date.parse(visit.at);
    const until = from + visit.minutes * minuteMs;
    const isFree = (key: string) => (busy.get(key) ?? []).every((each) => each.until <= from || each.from >= until);
    const practitioner = keys.find(isFree) ?? null;
    if (practitioner !== null) busy.set(practitioner, [...(busy.get(practitioner) ?? []), { from, until }]);
    return { ...visit, practitioner };
  };
  const fixed = new Map<DemoVisit, DemoVisit>();
  for (const visit of visits) {
    const own = physicianOf(visit);
    if (own !== null) fixed.set(visit, give(visit, [own]));
  }
  return visits.map((visit) => {
    const inRoom = fixed.get(visit);
    if (inRoom !== undefined) return inRoom;
    const keys = order[visit.purpose].flatMap((role) => staff.filter((each) => each.role === role));
    return give(
      visit,
      keys.map(({ key }) => key),
    );
  });
}
