import type { Visit } from "@pistor/api/schedule";

/** Minutes since midnight by the clinic's clock: moments from the server carry the clinic's offset. */
export function minuteOf(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** What is drawn of a visit: where it starts, and in which row of its lane. */
export interface PlacedVisit {
  readonly visit: Visit;
  readonly start: number;
  readonly row: number;
}

/**
 * Visits of one room in rows, so that no card lies on another. A card is never narrower than its words, so a short
 * visit may push the next one into a row below.
 *
 * @param cardMinutes how many minutes of the axis a card covers
 */
export function placeInRows(visits: readonly Visit[], cardMinutes: number): readonly PlacedVisit[] {
  const freeFrom: number[] = [];
  return [...visits]
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map((visit) => {
      const start = minuteOf(visit.at);
      const free = freeFrom.findIndex((minute) => minute <= start);
      const row = free < 0 ? freeFrom.length : free;
      freeFrom[row] = start + Math.max(cardMinutes, visit.minutes);
      return { visit, start, row };
    });
}

/** Where the axis begins and ends: the opening hours, widened to what lies outside of them, in whole half hours. */
export function axisOf(opens: string, closes: string, visits: readonly Visit[]): { from: number; to: number } {
  const clock = (words: string) => Number(words.slice(0, 2)) * 60 + Number(words.slice(3, 5));
  const starts = visits.flatMap((visit) =>
    [visit.at, ...(visit.creamAt === null ? [] : [visit.creamAt])].map(minuteOf),
  );
  const ends = visits.map((visit) => minuteOf(visit.at) + visit.minutes);
  return {
    from: Math.floor(Math.min(clock(opens), ...starts) / 30) * 30,
    to: Math.ceil(Math.max(clock(closes), ...ends) / 30) * 30,
  };
}

/** `09:30` */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
