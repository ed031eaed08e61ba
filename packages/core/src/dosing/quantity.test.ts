import { ucum } from "@atomic-ehr/ucum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../basics/index.ts";
import { convert, kindOf, quantity, unitCodes, writeQuantity } from "./quantity.ts";

const pairs = unitCodes.flatMap((from) => unitCodes.map((to) => ({ from, to })));

test("every conversion has the factor of an independent UCUM library", () => {
  const alike = pairs.filter(({ from, to }) => kindOf(from) === kindOf(to));
  expect(alike.length).toBeGreaterThan(50);
  for (const { from, to } of alike) {
    const theirs = ucum.convert(1, from, to);
    const ours = convert(quantity(1, from), to).value.toNumber();
    // The library computes in binary fractions: it is off by some 1e-16.
    expect(Math.abs(ours / theirs - 1), `${from} in ${to}`).toBeLessThan(1e-14);
  }
});

test("every unit is valid UCUM, and what UCUM cannot turn into each other is refused here too", () => {
  for (const code of unitCodes) expect(ucum.validate(code).valid, code).toBe(true);
  const apart = pairs.filter(({ from, to }) => !ucum.isConvertible(from, to));
  expect(apart.length).toBeGreaterThan(300);
  for (const { from, to } of apart) expect(() => convert(quantity(1, from), to), `${from} in ${to}`).toThrow(Problem);
});

test("only international units and a dose by weight are kept apart where UCUM, which gives neither a dimension, is not", () => {
  const stricter = pairs.filter(({ from, to }) => kindOf(from) !== kindOf(to) && ucum.isConvertible(from, to));
  expect(new Set(stricter.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(["[iU]", "mg/kg", "ug/kg"]));
  for (const { from, to } of stricter) expect(() => convert(quantity(1, from), to)).toThrow(/never converted/);
});

test("international units are never converted, neither from mass nor into it", () => {
  for (const [from, to] of [
    ["[iU]", "mg"],
    ["mg", "[iU]"],
    ["[iU]/mL", "mg/mL"],
    ["mg/mL", "[iU]/mL"],
  ] as const)
    expect(() => convert(quantity(50, from), to, "/dose")).toThrow(/never converted/);
});

test("a conversion there and back is exactly the same decimal", () => {
  const decimals = fc
    .tuple(fc.nat(99_999), fc.nat(999))
    .map(([whole, places]) => `${whole}.${String(places).padStart(3, "0")}`);
  const alike = pairs.filter(({ from, to }) => kindOf(from) === kindOf(to));
  fc.assert(
    fc.property(decimals, fc.constantFrom(...alike), (value, { from, to }) => {
      const there = convert(quantity(value, from), to);
      expect(convert(there, from).value.eq(value)).toBe(true);
    }),
  );
});

test("a refusal names what was seen, of which kind it is, and what to give", () => {
  const message = (run: () => unknown) => {
    try {
      return run();
    } catch (fault) {
      return fault instanceof Problem ? `${fault.id} ${fault.at} ${fault.message}` : fault;
    }
  };
  expect(message(() => convert(quantity("0.1", "mL"), "mg", "/volume"))).toBe(
    "quantity.another-kind /volume 0.1 mL is a volume and cannot be turned into mg, a mass: give it in a unit of that kind, such as mg.",
  );
});

test("a percentage is written back in full", () => {
  expect(writeQuantity(quantity("2", "g/dL"))).toBe("2 g/dL");
  expect(writeQuantity(convert(quantity("0.05", "g/dL"), "mg/mL"))).toBe("0.5 mg/mL");
  expect(writeQuantity(quantity("0.0000001", "mL"))).toBe("0.0000001 mL");
  expect(writeQuantity(quantity("50", "[iU]/mL"))).toBe("50 IU/mL");
});
