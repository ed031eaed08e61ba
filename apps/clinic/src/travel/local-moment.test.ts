import { expect, test } from "vitest";
import { isZone, localOf, momentOf, wakingFrom } from "./local-moment.ts";

// Offsets by `TZ=… date -d '…' +%:z` (GNU date 9.1).
test.each([
  ["2027-03-28T01:30", "Europe/Berlin", "2027-03-28T01:30:00+01:00"],
  ["2027-03-28T03:30", "Europe/Berlin", "2027-03-28T03:30:00+02:00"],
  ["2027-03-28T03:30", "America/St_Johns", "2027-03-28T03:30:00-02:30"],
  ["2027-10-31T12:30", "Asia/Kolkata", "2027-10-31T12:30:00+05:30"],
])("%s in %s is %s, and back", (local, zone, moment) => {
  expect(momentOf(local, zone)).toBe(moment);
  expect(localOf(moment, zone)).toBe(local);
});

test("a time that the change of clocks leaves out is an hour later, and half a field is no moment", () => {
  expect(momentOf("2027-03-28T02:30", "Europe/Berlin")).toBe("2027-03-28T03:30:00+02:00");
  for (const half of ["", "2027-03-28", "2027-02-30T10:00", "T10:00"])
    expect(momentOf(half, "Europe/Berlin")).toBeNull();
});

test("a zone is known by its IANA name", () => {
  expect(isZone("Pacific/Apia")).toBe(true);
  expect(isZone("Berlin")).toBe(false);
});

test("a check that is due at night is agreed on for the next morning there", () => {
  const from = (moment: string) => wakingFrom(moment, "Asia/Tokyo", { from: 8, until: 20 });
  // 19:05 in Istanbul is 01:05 in Tokyo, a day later; 14:00 is 20:00; 13:59 is 19:59.
  expect(from("2026-11-25T19:05:00+03:00")).toBe("2026-11-26T08:00:00+09:00");
  expect(from("2026-11-25T14:00:00+03:00")).toBe("2026-11-26T08:00:00+09:00");
  expect(from("2026-11-25T13:59:00+03:00")).toBe("2026-11-25T13:59:00+03:00");
});
