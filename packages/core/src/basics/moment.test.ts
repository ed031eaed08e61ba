import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { calendarDate } from "./calendar-date.ts";
import { addClockDays, dayOf, hourMs, momentAt, readMoment, timeOf, timeZone, writeMoment } from "./moment.ts";

const at = (zone: string, day: string, time: string) =>
  writeMoment(timeZone(zone), momentAt(timeZone(zone), calendarDate(day), time));

// Offsets from GNU date 9.1: TZ=Europe/Berlin date -d '2027-03-27 10:00' --iso-8601=seconds, and so on.
test("a moment carries the offset that the clocks of its place show on that day", () => {
  expect(at("Europe/Berlin", "2027-03-27", "10:00")).toBe("2027-03-27T10:00:00+01:00");
  expect(at("Europe/Berlin", "2027-03-28", "10:00")).toBe("2027-03-28T10:00:00+02:00");
  expect(at("Europe/Berlin", "2027-10-31", "10:00")).toBe("2027-10-31T10:00:00+01:00");
  expect(at("Europe/Istanbul", "2027-07-01", "10:00")).toBe("2027-07-01T10:00:00+03:00");
  expect(at("America/St_Johns", "2027-01-15", "10:00")).toBe("2027-01-15T10:00:00-03:30");
  expect(at("America/St_Johns", "2027-07-15", "10:00")).toBe("2027-07-15T10:00:00-02:30");
  expect(at("Asia/Kolkata", "2027-01-15", "00:15")).toBe("2027-01-15T00:15:00+05:30");
  expect(at("Pacific/Kiritimati", "2026-12-31", "23:59")).toBe("2026-12-31T23:59:00+14:00");
});

test("a time that the clocks leave out is an hour later, and of a time that comes twice it is the first", () => {
  expect(at("Europe/Berlin", "2027-03-28", "02:30")).toBe("2027-03-28T03:30:00+02:00");
  expect(at("Europe/Berlin", "2027-10-31", "02:30")).toBe("2027-10-31T02:30:00+02:00");
  expect(at("America/New_York", "2027-03-14", "02:30")).toBe("2027-03-14T03:30:00-04:00");
  expect(at("America/New_York", "2027-11-07", "01:30")).toBe("2027-11-07T01:30:00-04:00");
});

test("every hour of two years of clock changes is the one that Temporal gives", () => {
  for (const name of ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca"]) {
    const zone = timeZone(name);
    for (let day = 0; day < 730; day += 1) {
      const date = Temporal.PlainDate.from("2027-01-01").add({ days: day });
      for (const time of ["00:00", "01:30", "02:15", "03:00", "23:45"]) {
        const expected = date.toZonedDateTime({ timeZone: name, plainTime: time }).epochMilliseconds;
        expect([name, date.toString(), time, momentAt(zone, calendarDate(date.toString()), time)]).toEqual([
          name,
          date.toString(),
          time,
          expected,
        ]);
      }
    }
  }
});

test("24 hours over a change of clocks show another time, a day later the same time", () => {
  const zone = timeZone("Europe/Berlin");
  const eve = momentAt(zone, calendarDate("2027-03-27"), "10:00");
  expect(writeMoment(zone, eve + 24 * hourMs)).toBe("2027-03-28T11:00:00+02:00");
  expect(writeMoment(zone, addClockDays(zone, eve, 1))).toBe("2027-03-28T10:00:00+02:00");
  expect([dayOf(zone, eve), timeOf(zone, eve)]).toEqual(["2027-03-27", "10:00"]);
});

test("a moment without an offset, and a zone that nobody knows, are told as problems", () => {
  expect(readMoment("2026-12-01T10:00:00+03:00")).toBe(Date.UTC(2026, 11, 1, 7));
  expect(() => readMoment("2026-12-01T10:00:00")).toThrow(/offset/);
  expect(() => readMoment("2026-02-30T10:00:00Z")).toThrow(/no moment/);
  expect(() => timeZone("Mars/Olympus", "/timeZone")).toThrow(/IANA/);
});
