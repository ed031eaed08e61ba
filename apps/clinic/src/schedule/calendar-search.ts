/** With what the calendar opens: a day, and the visit that somebody wants to book. */
export interface CalendarSearch {
  readonly on?: string;
  readonly new?: boolean;
  readonly patient?: string;
  readonly course?: string;
  readonly number?: number;
}

export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { on, patient, course, number } = search;
  return {
    ...(typeof on === "string" && /^\d{4}-\d\d-\d\d$/.test(on) ? { on } : {}),
    ...(search.new === true ? { new: true } : {}),
    ...(typeof patient === "string" ? { patient } : {}),
    ...(typeof course === "string" ? { course } : {}),
    ...(typeof number === "number" && Number.isInteger(number) && number > 0 ? { number } : {}),
  };
}
