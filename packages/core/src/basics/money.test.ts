import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMoney,
  allocate,
  convertMoney,
  minorDigits,
  money,
  percentOf,
  sumMoney,
  taxWithin,
  timesMoney,
} from "./index.ts";
import { Problem } from "./problem.ts";

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test.each([
  // ISO 4217 table A.1, minor unit.
  ["EUR", 2],
  ["TRY", 2],
  ["JPY", 0],
  ["KWD", 3],
  ["BHD", 3],
  ["KRW", 0],
  ["ISK", 0],
  ["HUF", 2],
])("%s has %i digits after the point", (code, digits) => expect(minorDigits(code)).toBe(digits));

test("a code that no money has, and a part of a minor unit, are problems that say where", () => {
  const fault = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      return error instanceof Problem ? [error.id, error.at] : error;
    }
    return null;
  };
  expect(fault(() => money(1, "EUX", "/prices/session"))).toEqual([
    "money.unknown-currency",
    "/prices/session/currency",
  ]);
  expect(fault(() => money(1.5, "EUR", "/prices/session"))).toEqual(["money.not-whole", "/prices/session/amount"]);
  expect(() => addMoney(money(1, "EUR"), money(1, "TRY"))).toThrow(RangeError);
});

test.each([
  // By hand: half a cent goes to the even neighbour.
  [5, 50, 2],
  [15, 50, 8],
  [25, 50, 12],
  [-5, 50, -2],
  [9999, 20, 2000],
])("of %i minor units, %d per cent are %i", (amount, percent, expected) =>
  expect(percentOf(money(amount, "EUR"), percent).amount).toBe(expected),
);

test("tax that is in a price already is what is left of it after the price without tax", () => {
  // 120.00 with 20 % in it: 100.00 and 20.00. 10.00 with 18 %: 8.474576… → 8.47 and 1.53.
  expect(taxWithin(money(12000, "EUR"), 20).amount).toBe(2000);
  expect(taxWithin(money(1000, "TRY"), 18).amount).toBe(153);
});

test.each([
  // 1.40 EUR × 45.12 = 63.168 TRY; 1.000 KWD × 3.2546 = 3.2546 USD; 10.00 EUR × 163.255 = 1632.55 JPY.
  [140, "EUR", "TRY", "45.12", 6317, "63.168"],
  [1000, "KWD", "USD", "3.2546", 325, "3.2546"],
  [1000, "EUR", "JPY", "163.255", 1633, "1632.55"],
  [1500, "JPY", "KWD", "0.0021", 3150, "3.15"],
] as const)("%i %s in %s at %s are %i, rounded from %s", (amount, from, to, rate, minor, exact) => {
  const converted = convertMoney(money(amount, from), to, rate);
  expect(converted).toEqual({ money: { amount: minor, currency: to }, exact });
});

test("shares add up to what was shared, and none is more than one unit off its part", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }),
      (size, weights) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(all > 0);
        const shares = allocate(money(size, "EUR"), weights);
        expect(sumMoney(shares, "EUR").amount).toBe(size);
        shares.forEach(({ amount }, i) => {
          expect(Math.abs(amount - (size * (weights[i] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
        });
      },
    ),
  );
});

test("adding forgets the order, and times is adding again and again", () => {
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 0, max: 50 }), (a, b, n) => {
      expect(addMoney(money(a, "EUR"), money(b, "EUR"))).toEqual(addMoney(money(b, "EUR"), money(a, "EUR")));
      expect(timesMoney(money(a, "EUR"), n)).toEqual(
        sumMoney(
          Array.from({ length: n }, () => money(a, "EUR")),
          "EUR",
        ),
      );
    }),
  );
});
