import { expect, test } from "vitest";
import { calendarSearch } from "./calendar-search.ts";

test("a link opens the calendar on its day, in its view and for its room", () => {
  const asked = { on: "2028-02-29", view: "week", room: "3f1c" };
  expect(calendarSearch(asked)).toEqual(asked);
});

test("a day that does not exist, a view that there is not and a number below one are left out", () => {
  for (const on of ["2026-02-30", "2026-13-01", "tomorrow", "0000-01-01", 20261124])
    expect(calendarSearch({ on, view: "month", number: 0, patient: 7 })).toEqual({});
});
