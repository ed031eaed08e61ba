import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate, hourMs, Problem, timeZone } from "../basics/index.ts";
import type { Parameter } from "../evidence/index.ts";
import type { StockKnowledge, StockLot, StockProduct } from "./index.ts";
import {
  balanceOf,
  countDifferences,
  firstToExpire,
  judgeLot,
  judgeScan,
  lastUse,
  mayBeTaken,
  readScan,
  toOrder,
  vialsFor,
} from "./index.ts";

const parameter = (value: number): Parameter<number> => ({
  id: "x",
  title: "x",
  unit: "d",
  claims: [],
  settled: { value, how: "clinic-default", why: "", by: "", on: "" },
});
const knowledge: StockKnowledge = {
  multiDoseDays: parameter(28),
  singleDoseHours: parameter(4),
  expiresSoonDays: parameter(30),
  coldBelowCelsius: parameter(15),
  ruleClaims: {},
};
const product: StockProduct = {
  name: "Hyaluron",
  container: "single-dose",
  openedHours: null,
  externalUse: false,
  keepAt: null,
  retired: false,
};
const lot: StockLot = {
  lot: "HA-1",
  expires: calendarDate("2027-05-31"),
  state: "usable",
  heldWhy: null,
  balance: 3,
};
const on = calendarDate("2026-11-23");
const rules = (of: Partial<StockProduct>, at: Partial<StockLot> = {}, taking = {}) =>
  judgeLot(knowledge, { ...product, ...of }, { ...lot, ...at }, { on, ...taking }).map(
    ({ rule, then }) => `${then} ${rule}`,
  );

test("against a lot in date, in stock and not held, nothing is said", () => {
  expect(rules({})).toEqual([]);
});

test("the last printed day is a day of use, the next is not, and a month before it is remarked on", () => {
  expect(rules({}, { expires: calendarDate("2026-11-23") })).toEqual(["ok stock.expires-soon"]);
  expect(rules({}, { expires: calendarDate("2026-11-22") })).toEqual(["refused stock.expired"]);
  expect(rules({}, { expires: calendarDate("2026-12-23") })).toEqual(["ok stock.expires-soon"]);
  expect(rules({}, { expires: calendarDate("2026-12-24") })).toEqual([]);
});

test("everything that speaks against a lot is said, not the first alone", () => {
  const at = { state: "recalled", balance: 0, expires: calendarDate("2026-01-31") } as const;
  expect(rules({ externalUse: true, retired: true }, at)).toEqual([
    "refused stock.recalled",
    "refused stock.expired",
    "refused product.external-use",
    "refused product.retired",
    "refused stock.none-left",
  ]);
});

test("what is for external use may be laid on the skin, and more than is there may not be taken", () => {
  expect(rules({ externalUse: true }, {}, { injected: false })).toEqual([]);
  expect(rules({}, {}, { count: 3 })).toEqual([]);
  expect(rules({}, {}, { count: 4 })).toEqual(["refused stock.too-few"]);
});

test("a cold chain holds where its label asks for one: broken refuses, unread is told of what is kept cold", () => {
  const cold = { keepAt: { minCelsius: 2, maxCelsius: 8 } };
  expect(rules(cold, { keptAtCelsius: 8 })).toEqual([]);
  expect(rules(cold, { keptAtCelsius: 8.1 })).toEqual(["refused cold-chain.broken"]);
  expect(rules(cold, { keptAtCelsius: 1.9 })).toEqual(["refused cold-chain.broken"]);
  expect(rules(cold, { keptAtCelsius: null })).toEqual(["ok cold-chain.not-read"]);
  expect(rules({ keepAt: { minCelsius: 2, maxCelsius: 25 } }, { keptAtCelsius: null })).toEqual([]);
  expect(rules({}, { keptAtCelsius: 30 })).toEqual([]);
});

test("an open multi-dose vial is its patient's, an open single-dose one its session's, and neither after its last moment", () => {
  const vial = { discardAt: 1000, patient: "p1", session: "s1" };
  const from = (container: StockProduct["container"], taking: object) =>
    rules({ container }, { balance: 0 }, { vial, at: 1000, ...taking });
  expect(from("multi-dose", { patient: "p1", session: "s2" })).toEqual([]);
  expect(from("multi-dose", { patient: "p2", session: "s2" })).toEqual(["refused vial.of-another-patient"]);
  expect(from("multi-dose", { session: "s2" })).toEqual(["refused vial.of-another-patient"]);
  expect(from("single-dose", { patient: "p1", session: "s1" })).toEqual([]);
  expect(from("single-dose", { patient: "p1", session: "s2" })).toEqual(["refused vial.single-dose-opened"]);
  expect(from("multi-dose", { patient: "p1", session: "s1", at: 1001 })).toEqual(["refused vial.past-use"]);
});

test("a vial is used for the shortest of its label, its kind and the lot's last day", () => {
  const zone = timeZone("Europe/Istanbul");
  const opened = Date.parse("2026-11-23T12:00:00+03:00");
  const hours = (of: Partial<StockProduct>, expires = "2027-05-31") =>
    (lastUse(knowledge, { ...product, ...of }, calendarDate(expires), opened, zone) - opened) / hourMs;
  expect(hours({ container: "multi-dose" })).toBe(28 * 24);
  expect(hours({ container: "multi-dose", openedHours: 168 })).toBe(168);
  expect(hours({ container: "multi-dose", openedHours: 2000 })).toBe(28 * 24);
  expect(hours({})).toBe(4);
  expect(hours({ openedHours: 1 })).toBe(1);
  // To the end of the 24th: 12 hours of today and 24.
  expect(hours({ container: "multi-dose" }, "2026-11-24")).toBe(36);
});

test("the first to expire is taken first", () => {
  const of = (expires: string, name: string) => ({ expires, lot: name });
  const lots = [of("2027-03-01", "B"), of("2027-01-31", "Z"), of("2027-03-01", "A")];
  expect(firstToExpire(lots).map((each) => each.lot)).toEqual(["Z", "A", "B"]);
});

test("a ledger is added up, and the first movement that takes more than is there is named", () => {
  const received = { kind: "received", count: 3 } as const;
  expect(balanceOf([received, { kind: "taken", count: -2 }, { kind: "put-back", count: 1 }])).toBe(2);
  expect(balanceOf([])).toBe(0);
  try {
    balanceOf([received, { kind: "taken", count: -3 }, { kind: "wasted", count: -1 }]);
    expect.fail("it was added up");
  } catch (fault) {
    expect(fault).toMatchObject({ id: "stock.below-zero", at: "/movements/2/count" });
    expect((fault as Problem).message).toBe(
      "1 cannot go out (wasted): 0 are there. Count the shelf, or enter the delivery that is missing first.",
    );
  }
});

test("whatever moves, a balance is never below nothing, and it is the sum", () => {
  const movement = fc.integer({ min: -9, max: 9 }).map((count) => ({ kind: "counted" as const, count }));
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 30 }), (movements) => {
      const sums = movements.map((_, nth) => movements.slice(0, nth + 1).reduce((sum, { count }) => sum + count, 0));
      try {
        expect(balanceOf(movements)).toBe(sums.at(-1) ?? 0);
        expect(Math.min(0, ...sums)).toBe(0);
      } catch (fault) {
        if (!(fault instanceof Problem)) throw fault;
        expect(fault.at).toBe(`/movements/${sums.findIndex((sum) => sum < 0)}/count`);
      }
    }),
  );
});

test("whole vials are taken: what an opened one still holds is not put back", () => {
  expect(vialsFor(2, 2)).toBe(1);
  expect(vialsFor(2.1, 2)).toBe(2);
  // In binary fractions 0.3 / 0.1 is 2.9999999999999996, and 0.6 / 0.2 too; 0.7 / 0.1 is 6.999999999999999.
  expect(vialsFor(0.3, 0.1)).toBe(3);
  // In binary fractions 1.1 + 2.2 is 3.3000000000000003.
  expect(vialsFor(3.3, 1.1)).toBe(3);
  expect(vialsFor(8, null)).toBe(1);
});

test("an order fills the shelf up, and is due when the number is reached", () => {
  expect(toOrder({ reorderAt: 5, reorderTo: 20 }, 6)).toBe(0);
  expect(toOrder({ reorderAt: 5, reorderTo: 20 }, 5)).toBe(15);
  expect(toOrder({ reorderAt: 0, reorderTo: null }, 0)).toBe(1);
  expect(toOrder({ reorderAt: null, reorderTo: 20 }, 0)).toBe(0);
});

test("a count tells by how much each lot differs, and nothing of those that agree", () => {
  const line = (lotId: string, expected: number, counted: number) => ({ lotId, expected, counted });
  expect(countDifferences([line("a", 3, 3), line("b", 3, 1), line("c", 0, 2)]).map(({ by }) => by)).toEqual([-2, 2]);
});

const products = [
  { id: "ha", name: "Hyaluron", gtin: "08690000000012", substance: "hyaluronic-acid" },
  { id: "li", name: "Lidocaine", gtin: "08690000000029", substance: "lidocaine" },
];
const lots = [
  { product: "ha", lot: "HA-1", expires: calendarDate("2027-05-31") },
  { product: "ha", lot: "AB", expires: calendarDate("2027-01-19") },
  { product: "li", lot: "AB", expires: calendarDate("2027-01-19") },
  { product: "li", lot: "12345670", expires: calendarDate("2027-01-19") },
];
const scanned = (text: string, wanted?: { substance: string; name: string }) => {
  const match = judgeScan(knowledge, readScan(text, on), { products, lots }, wanted);
  return [match.product?.id, match.lot?.lot, ...match.findings.map(({ rule, then }) => `${then} ${rule}`)];
};

test("a scan names a product and a lot of the stock, or says what it is not", () => {
  expect(scanned("(01)08690000000012(10)ha-1")).toEqual(["ha", "HA-1"]);
  expect(scanned("08690000000012")).toEqual(["ha", undefined]);
  expect(scanned("ha-1")).toEqual(["ha", "HA-1"]);
  expect(scanned("(01)08690000000012(10)HA-9")).toEqual(["ha", undefined, "cannot-decide scan.lot-not-in-stock"]);
  expect(scanned("(01)06291041500213")).toEqual([undefined, undefined, "cannot-decide scan.unknown-product"]);
  expect(scanned("HA-9")).toEqual([undefined, undefined, "cannot-decide scan.unknown-lot"]);
  expect(scanned("(01)08690000000012(10)HA-1(17)270601")).toEqual(["ha", "HA-1", "refused scan.expiry-differs"]);
});

test("a lot number that two products share is not guessed, and the number on the box tells which it is", () => {
  expect(scanned("AB")).toEqual([undefined, undefined, "cannot-decide scan.lot-unclear"]);
  expect(scanned("(01)08690000000029(10)AB")).toEqual(["li", "AB"]);
});

test("digits that are a GTIN of nobody here may be a lot, which is found", () => {
  // 1234567-0 checks: 1*3+2+3*3+4+5*3+6+7*3 = 60.
  expect(scanned("12345670")).toEqual(["li", "12345670"]);
});

test("where separators are missing, the lot is the one that is in stock, or is asked for", () => {
  expect(scanned("010869000000001210AB2142")).toEqual(["ha", "AB"]);
  expect(scanned("010869000000001210XY2142")).toEqual(["ha", undefined, "cannot-decide scan.separator-missing"]);
});

test("another product than the mixture needs is refused, whatever its lot", () => {
  const wanted = { substance: "lidocaine", name: "lidocaine" };
  expect(scanned("(01)08690000000012(10)HA-1", wanted)).toEqual(["ha", "HA-1", "refused scan.of-another-product"]);
  expect(scanned("(01)08690000000029(10)AB", wanted)).toEqual(["li", "AB"]);
});

test("a remark stops nothing, everything else does", () => {
  const finding = (then: "ok" | "refused" | "cannot-decide") => ({
    rule: "x",
    then,
    until: null,
    because: {},
    claims: [],
    disagree: false,
  });
  expect(mayBeTaken([finding("ok")])).toBe(true);
  expect(mayBeTaken([finding("ok"), finding("cannot-decide")])).toBe(false);
});
