import type { CalendarDate } from "../basics/index.ts";
import type { PlanAnswer, PlanEvent, PlanEventKind, PlanNote, Trip } from "./answer.ts";

/** What is another in one plan than in the one before it: ids and values, in the order of the plans. */
export interface PlanChanges {
  /** Null: it was not there, or is there no longer. */
  readonly sessions: readonly {
    readonly number: number;
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  }[];
  readonly events: readonly {
    readonly kind: PlanEventKind;
    readonly session: number | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly trips: { readonly gone: readonly Trip[]; readonly come: readonly Trip[] };
  readonly notes: { readonly gone: readonly PlanNote[]; readonly come: readonly PlanNote[] };
  readonly spanDays: { readonly from: number; readonly to: number };
}

/** What became of each thing of a plan in the next one. */
export function comparePlans(before: PlanAnswer, after: PlanAnswer): PlanChanges {
  return {
    sessions: pairs(before.sessions, after.sessions, ({ number }) => String(number))
      .filter(([one, other]) => one?.on !== other?.on)
      .map(([one, other]) => ({
        number: (one ?? other)?.number ?? 0,
        from: one?.on ?? null,
        to: other?.on ?? null,
      })),
    events: pairs(numbered(before.events), numbered(after.events), ({ key }) => key)
      .filter(([one, other]) => one?.event.at !== other?.event.at)
      .flatMap(([one, other]) => {
        const event = (one ?? other)?.event;
        if (event === undefined) return [];
        const { kind, session } = event;
        return [{ kind, session, from: one?.event.at ?? null, to: other?.event.at ?? null }];
      }),
    trips: goneAndCome(before.trips, after.trips),
    notes: goneAndCome(before.notes, after.notes),
    spanDays: { from: before.spanDays, to: after.spanDays },
  };
}

/** An event is known by its kind, its session and its place among those of both. */
function numbered(events: readonly PlanEvent[]): { readonly key: string; readonly event: PlanEvent }[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const same = `${event.kind} ${event.session ?? ""}`;
    const count = counts.get(same) ?? 0;
    counts.set(same, count + 1);
    return { key: `${same} ${count}`, event };
  });
}

function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): [T | undefined, T | undefined][] {
  const olds = new Map(before.map((item) => [keyOf(item), item]));
  const news = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...olds.keys(), ...news.keys()])].map((key) => [olds.get(key), news.get(key)]);
}

function goneAndCome<T>(before: readonly T[], after: readonly T[]): { readonly gone: T[]; readonly come: T[] } {
  const olds = new Set(before.map(written));
  const news = new Set(after.map(written));
  return {
    gone: before.filter((item) => !news.has(written(item))),
    come: after.filter((item) => !olds.has(written(item))),
  };
}

/** As text in which keys stand in the order of the alphabet: a database gives them back in one of its own. */
function written(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
