import { expect, test } from "vitest";
import { partsInOrder, readDay, splitDay, todayHere } from "./written-day.ts";

test("each language has its own order of day, month and year", () => {
  expect(partsInOrder("tr-TR")).toEqual(["day", "month", "year"]);
  expect(partsInOrder("en-US")).toEqual(["month", "day", "year"]);
  expect(partsInOrder("hu-HU")).toEqual(["year", "month", "day"]);
  expect(partsInOrder("ar-u-nu-latn")).toEqual(["day", "month", "year"]);
});

test.each([
  ["17.05.1988", "tr-TR"],
  ["17/5/1988", "fr-FR"],
  ["5/17/1988", "en-US"],
  ["1988-05-17", "tr-TR"],
  ["١٧/٥/١٩٨٨", "ar-u-nu-latn"],
  ["17 05 1988", "de-DE"],
])("a whole day pasted as %s is the 17th of May 1988 in %s", (text, locale) => {
  const parts = splitDay(text, partsInOrder(locale));
  expect(parts && readDay(parts)).toBe("1988-05-17");
});

test("a figure alone, a year of two digits and other words are not split", () => {
  for (const text of ["17", "1988", "17.05.88", "today", ""])
    expect(splitDay(text, ["day", "month", "year"])).toBeNull();
});

test("a day that does not exist is refused, and a missing part is asked for", () => {
  expect(readDay({ day: "29", month: "2", year: "2023" })).toBe("impossible");
  expect(readDay({ day: "29", month: "2", year: "2024" })).toBe("2024-02-29");
  expect(readDay({ day: "3", month: "4", year: "92" })).toBe("impossible");
  expect(readDay({ day: "3", month: "", year: "1992" })).toBe("missing");
  expect(readDay({ day: "٣", month: "٤", year: "١٩٩٢" })).toBe("1992-04-03");
});

test("today is the day of this device, not of Greenwich", () => {
  expect(todayHere(new Date(2026, 10, 22, 0, 5))).toBe("2026-11-22");
});
