import type { Traced } from "@pistor/api/stock";
import type { CalendarDate } from "@pistor/core/basics";
import { addDays, isoWeekday } from "@pistor/core/basics";
import type { ContactState } from "@pistor/core/stock";
import { isTold } from "@pistor/core/stock";

type Person = Traced["people"][number];
type Session = Person["sessions"][number];

/** Sessions of one day, week or month, with the people who were treated in them. */
export interface SessionGroup {
  readonly span: "day" | "week" | "month";
  /** Its first day. */
  readonly from: string;
  /** The earliest first, each with whether its patient has been told. */
  readonly sessions: readonly (Session & { readonly told: boolean })[];
  readonly people: readonly Person[];
  readonly told: number;
}

/** So many branches can be read at a glance. */
const most = 8;

/**
 * The branches of the tree: days, or weeks where there are too many days, or else months; the earliest first.
 *
 * Nothing is left out for its number: months may be more.
 */
export function groupSessions(people: readonly Person[]): SessionGroup[] {
  const byDay = group(people, "day");
  if (byDay.length <= most) return byDay;
  const byWeek = group(people, "week");
  return byWeek.length <= most ? byWeek : group(people, "month");
}

export function toldOf({ contacts: [latest] }: Pick<Person, "contacts">): boolean {
  return latest !== undefined && isTold(latest.state as ContactState);
}

function group(people: readonly Person[], span: SessionGroup["span"]): SessionGroup[] {
  const groups = new Map<string, { sessions: SessionGroup["sessions"][number][]; people: Set<Person> }>();
  for (const person of people)
    for (const session of person.sessions) {
      const from = firstDayOf(session.on as CalendarDate, span);
      const kept = groups.get(from) ?? { sessions: [], people: new Set() };
      kept.sessions.push({ ...session, told: toldOf(person) });
      kept.people.add(person);
      groups.set(from, kept);
    }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, kept]) => ({
      span,
      from,
      sessions: kept.sessions.sort((one, other) => (one.on < other.on ? -1 : 1)),
      people: [...kept.people],
      told: [...kept.people].filter(toldOf).length,
    }));
}

/** Weeks begin on Monday. */
function firstDayOf(day: CalendarDate, span: SessionGroup["span"]): string {
  if (span === "day") return day;
  return span === "week" ? addDays(day, 1 - isoWeekday(day)) : `${day.slice(0, 7)}-01`;
}
