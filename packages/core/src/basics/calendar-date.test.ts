import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, ageOn, calendarDate, daysBetween, isCalendarDate, isoWeekday } from "./calendar-date.ts";

const someDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays(calendarDate("2026-11-21"), days));

test("a day that the calendar lacks is refused", () => {
  for (const text of ["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", ""])
    expect(isCalendarDate(text), text).toBe(false);
  expect(() => calendarDate("2026-02-30", "/on")).toThrow(/not a day that exists/);
});

test("29 February exists in leap years alone, also at the turn of a century", () => {
  expect(isCalendarDate("2024-02-29")).toBe(true);
  expect(isCalendarDate("2000-02-29")).toBe(true);
  expect(isCalendarDate("1900-02-29")).toBe(false);
});

test("someone born on 29 February turns 18 on 1 March of a year without that day", () => {
  const born = calendarDate("2008-02-29");
  expect(ageOn(born, calendarDate("2026-02-28"))).toBe(17);
  expect(ageOn(born, calendarDate("2026-03-01"))).toBe(18);
  expect(ageOn(born, calendarDate("2028-02-29"))).toBe(20);
});

test("a month after 31 August ends in the shorter month, not in the next one", () => {
  expect(addMonths(calendarDate("2026-08-31"), 6)).toBe("2027-02-28");
  expect(addMonths(calendarDate("2026-12-15"), 12)).toBe("2027-12-15");
});

// GNU date: `date -d 2026-11-22 +%u` prints 7; `date -d 1969-12-29 +%u` prints 1.
test("weekdays are counted from Monday, before 1970 too", () => {
  expect(isoWeekday(calendarDate("2026-11-22"))).toBe(7);
  expect(isoWeekday(calendarDate("1969-12-29"))).toBe(1);
});

test("adding days and counting them are each other's inverse", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
  );
});
