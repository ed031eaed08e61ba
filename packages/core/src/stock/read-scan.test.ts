import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate, Problem } from "../basics/index.ts";
import { checkDigit, isGtin, readScan } from "./index.ts";

const on = calendarDate("2026-11-23");
const gs = "\u001d";
const problemOf = (text: string) => {
  try {
    readScan(text, on);
  } catch (fault) {
    if (fault instanceof Problem) return `${fault.id} ${fault.at}`;
    throw fault;
  }
  return "none";
};

// The check digits that GS1's own pages work out: GTIN-13 629104150021-3, GTIN-14 0950110153000-3, GTIN-8 7351353-7.
test("the last digit of a GTIN checks the others", () => {
  expect(checkDigit("629104150021")).toBe(3);
  expect(checkDigit("0950110153000")).toBe(3);
  expect(isGtin("73513537")).toBe(true);
  expect(isGtin("73513536")).toBe(false);
  expect(isGtin("950110153000")).toBe(false);
});

test("every way in which a scanner sends the same box gives the same product, lot and last day", () => {
  const box = { gtin: "09501101530003", lot: "AB-123", expires: "2027-01-19", serial: "42" };
  const sent = [
    `]d2010950110153000317270119${"10AB-123"}${gs}2142`,
    `${gs}01095011015300031727011910AB-123${gs}2142`,
    `]C101095011015300031727011910AB-123${gs}2142\r\n`,
    "]Q301095011015300031727011910AB-123{GS}2142",
    "01095011015300031727011910AB-123<GS>2142",
    "]d201095011015300032142\u241d10AB-123\u241d17270119",
    `]D201095011015300031727011910ab-123${gs}2142`,
    "(01)09501101530003(17)270119(10)AB-123(21)42",
    "https://id.example.org/01/09501101530003/10/AB-123/21/42?17=270119",
  ];
  for (const text of sent) expect([text, readScan(text, on)]).toMatchObject([text, { ...box, otherLots: [] }]);
});

test("day 00 is the last day of its month, also of a February with 29", () => {
  const expires = (day: string) => readScan(`(01)09501101530003(17)${day}`, on).expires;
  expect(expires("280200")).toBe("2028-02-29");
  expect(expires("270200")).toBe("2027-02-28");
  expect(expires("271200")).toBe("2027-12-31");
});

// GS1 General Specifications 7.12, with 2026 as the year: 51 and more ahead is the century before.
test("the century of a day is the one that brings it nearest", () => {
  const expires = (day: string, today = on) => readScan(`(17)${day}`, today).expires;
  expect(expires("760101")).toBe("2076-01-01");
  expect(expires("770101")).toBe("1977-01-01");
  expect(expires("991231")).toBe("1999-12-31");
  expect(expires("040131", calendarDate("2096-05-01"))).toBe("2104-01-31");
});

test("eight, twelve and thirteen digits that check are the same product with 14, and may be a lot as well", () => {
  expect(readScan("6291041500213", on)).toMatchObject({ gtin: "06291041500213", lot: null, asLot: "6291041500213" });
  expect(readScan("]E06291041500213", on)).toMatchObject({ gtin: "06291041500213", asLot: null });
  expect(readScan("614141000036", on).gtin).toBe("00614141000036");
  expect(readScan("73513537", on).gtin).toBe("00000073513537");
  expect(readScan("73513536", on)).toMatchObject({ gtin: null, lot: "73513536" });
});

test("a lot number that was typed is that lot", () => {
  expect(readScan(" HA-2291 ", on)).toMatchObject({ gtin: null, lot: "HA-2291", expires: null, otherLots: [] });
});

test("where a scanner drops separators, every lot that it may be is named", () => {
  expect(readScan("010950110153000310AB2117270119", on)).toMatchObject({
    lot: "AB2117270119",
    otherLots: ["AB21", "AB"],
  });
  // Fixed lengths first and the lot last: nothing can have been swallowed.
  expect(readScan("01095011015300031727011910ABX-9", on)).toMatchObject({ lot: "ABX-9", otherLots: [] });
  // Longer than any lot may be: the separator is missing for certain.
  const long = readScan("010950110153000310ABCDEFGHJ2100000000001234", on);
  expect([long.lot, ...long.otherLots]).toContain("ABCDEFGHJ");
});

test("a code that could be read in endless ways is refused at once", () => {
  expect(problemOf(`]d2${"9".repeat(380)}é`)).toBe("scan.keyboard /text");
  expect(problemOf(`]d291${"91929394959697989910212230".repeat(14)}(`)).toBe("scan.not-understood /text");
});

test.each([
  ["", "scan.empty /text"],
  ["]d2", "scan.empty /text"],
  [gs, "scan.empty /text"],
  ["]d20109501101530004", "scan.check-digit /text"],
  ["(01)09501101530004", "scan.check-digit /text"],
  ["]E06291041500214", "scan.check-digit /text"],
  ["(17)271301", "scan.date-impossible /text"],
  ["(17)270230", "scan.date-impossible /text"],
  ["(01)09501101530003(10)A(10)B", "scan.two-values /text"],
  ["(01)0950110153000(10)A", "scan.not-understood /text"],
  ["(77)A", "scan.not-understood /text"],
  ["]d2779", "scan.not-understood /text"],
  [`]d2010950110153000310${"A".repeat(21)}${gs}17270119`, "scan.not-understood /text"],
  // A Turkish Q keyboard gives ü for ], and ) and = for ( and ); a German one + for ]; a French one letters for digits.
  ["üd20109501101530003", "scan.keyboard /text"],
  [")01=09501101530003", "scan.keyboard /text"],
  ["+d20109501101530003", "scan.keyboard /text"],
  ['à&àç(à&&à&("àààà', "scan.keyboard /text"],
  ["010950110153000310ŞA-1", "scan.keyboard /text"],
])("%j is refused and says where", (text, problem) => {
  expect(problemOf(text)).toBe(problem);
});

const lotText = fc
  .array(fc.constantFrom(...Array.from("ABCXYZ0123456789-/.")), { minLength: 1, maxLength: 20 })
  .map((letters) => letters.join(""));
const day = fc
  .tuple(fc.integer({ min: 20, max: 70 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));
const gtin = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 13 })
  .map((digits) => `${digits.join("")}${checkDigit(digits.join(""))}`);
const boxes = fc.record({ gtin, lot: lotText, serial: lotText, day });

test("with its separators a code is read as it was written, in whatever order its values stand", () => {
  fc.assert(
    fc.property(boxes, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (box, order) => {
      const parts = [`01${box.gtin}`, `10${box.lot}${gs}`, `21${box.serial}${gs}`, `17${box.day}`];
      const read = readScan(`]d2${order.map((nth) => parts[nth]).join("")}`, on);
      expect([read.gtin, read.lot, read.serial, read.otherLots]).toEqual([box.gtin, box.lot, box.serial, []]);
    }),
  );
});

test("without its separators the true lot is what was read, or one of those that it may be, or it is refused", () => {
  fc.assert(
    fc.property(boxes, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (box, order) => {
      const parts = [`01${box.gtin}`, `10${box.lot}`, `21${box.serial}`, `17${box.day}`];
      const text = `]d2${order.map((nth) => parts[nth]).join("")}`;
      let names: readonly (string | null)[];
      try {
        const read = readScan(text, on);
        names = [read.lot, ...read.otherLots];
      } catch (fault) {
        expect(fault).toBeInstanceOf(Problem);
        return;
      }
      expect(names).toContain(box.lot);
    }),
    { numRuns: 500 },
  );
});
