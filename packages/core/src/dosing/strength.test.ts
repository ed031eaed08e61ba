import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../basics/index.ts";
import { parseStrength } from "./strength.ts";

/** A written strength with its reading: `20 mg`, `50 [iU]` in a millilitre, or the problem that asks back. By hand. */
const corpus: readonly (readonly [written: string, reading: string])[] = [
  ["20 mg/mL", "20 mg"],
  ["20mg/ml", "20 mg"],
  ["20 MG/ML", "20 mg"],
  [" 20 mg / mL ", "20 mg"],
  ["20 mg per mL", "20 mg"],
  ["20 mg/1 mL", "20 mg"],
  ["20\u00a0mg/mL", "20 mg"],
  ["10.5 mg/mL", "10.5 mg"],
  ["10,5 mg/mL", "10.5 mg"],
  ["1,5 mg/mL", "1.5 mg"],
  ["0.05 mg/mL", "0.05 mg"],
  ["0,125 mg/mL", "0.125 mg"], // a leading 0 cannot be thousands
  ["0.500 mg/mL", "0.5 mg"],
  ["5.6250 mg/mL", "5.625 mg"],
  ["1234.567 ug/mL", "1.234567 mg"], // four digits before the point cannot be thousands
  ["1.234,5 ug/mL", "1.2345 mg"], // both marks: the last one is the decimal
  ["1,234.5 ug/mL", "1.2345 mg"],
  ["2 %", "20 mg"], // 2 g in 100 mL = 2000 mg / 100 mL
  ["2%", "20 mg"],
  ["0.9 %", "9 mg"],
  ["0,9 %", "9 mg"],
  ["2 % w/v", "20 mg"],
  ["2 % (m/v)", "20 mg"],
  ["0.05 %", "0.5 mg"],
  ["2 g/100 mL", "20 mg"],
  ["2 g/dL", "20 mg"],
  ["20 g/L", "20 mg"],
  ["0.02 g/mL", "20 mg"],
  ["160 mg/2 mL", "80 mg"], // Costantino's ampoule of ketoprofen lysine
  ["500 mg/5 mL", "100 mg"],
  ["2000 mg/100 ml", "20 mg"],
  ["40 mg / 0,5 mL", "80 mg"],
  ["250 ug/mL", "0.25 mg"],
  ["250 mcg/mL", "0.25 mg"],
  ["250 µg/mL", "0.25 mg"], // micro sign
  ["250 μg/mL", "0.25 mg"], // Greek mu
  ["20 мг/мл", "20 mg"],
  ["٢٠ mg/mL", "20 mg"],
  ["۲۰ mg/mL", "20 mg"],
  ["١٫٥ mg/mL", "1.5 mg"],
  ["50 IU/mL", "50 [iU]"],
  ["50 iu/ml", "50 [iU]"],
  ["50 [iU]/mL", "50 [iU]"],
  ["1500 U/10 mL", "quantity.unit-unclear"],
  ["100 UI/ml", "100 [iU]"],
  ["100 I.E./mL", "100 [iU]"],
  ["100 IE/ml", "100 [iU]"],
  ["100 МЕ/мл", "100 [iU]"],
  ["1.500 mg/mL", "quantity.ambiguous-number"],
  ["1,500 mg/mL", "quantity.ambiguous-number"],
  ["10.000 IU/mL", "quantity.ambiguous-number"],
  ["100,000 IU/mL", "quantity.ambiguous-number"],
  ["2.500 %", "quantity.ambiguous-number"],
  ["20 mg/1.000 mL", "quantity.ambiguous-number"],
  ["1,234,567 ug/mL", "quantity.grouped-number"],
  ["1.2.3 mg/mL", "quantity.not-a-number"],
  [".5 mg/mL", "quantity.not-a-number"], // a naked point is lost in a bad copy: 5 for 0.5
  ["5. mg/mL", "quantity.not-a-number"],
  ["20", "strength.unit-missing"],
  ["2,5", "strength.unit-missing"],
  ["20 mg", "strength.volume-missing"],
  ["100 IU", "strength.volume-missing"],
  ["20 mg/cc", "quantity.unit-unclear"],
  ["20 mg/2 cc", "quantity.unit-unclear"],
  ["20 mg/cm³", "quantity.unit-unclear"],
  ["25 mg/g", "quantity.unit-of-another-kind"],
  ["0.1 mL", "strength.unit-of-another-kind"],
  ["3 mg/kg", "strength.unit-of-another-kind"],
  ["2 mg/cm2", "strength.unit-of-another-kind"],
  ["1 mmol/mL", "quantity.unit-of-another-kind"],
  ["1 mEq/mL", "quantity.unit-of-another-kind"],
  ["2 % w/w", "quantity.unit-of-another-kind"],
  ["5 % v/v", "quantity.unit-of-another-kind"],
  ["2 ‰", "quantity.unit-of-another-kind"],
  ["1:1000", "quantity.unit-of-another-kind"],
  ["20 drops/mL", "quantity.unit-unknown"],
  ["20 mg/spoon", "quantity.unit-unknown"],
  ["20 kg/mL", "quantity.unit-of-another-kind"],
  ["0 mg/mL", "strength.not-positive"],
  ["0 %", "strength.not-positive"],
  ["20 mg/0 mL", "quantity.in-nothing"],
  ["-20 mg/mL", "quantity.not-understood"],
  ["1e3 mg/mL", "quantity.not-understood"],
  ["1 500 mg/mL", "quantity.grouped-number"],
  ["1'500 mg/mL", "quantity.grouped-number"],
  ["½ mg/mL", "quantity.not-understood"],
  ["10-20 mg/mL", "quantity.not-understood"],
  ["~20 mg/mL", "quantity.not-understood"],
  ["twenty mg/mL", "quantity.not-understood"],
  ["20 mg/mL/h", "quantity.not-understood"],
  ["20 mg/mL 5 mL", "quantity.not-understood"],
  ["", "quantity.not-understood"],
  ["NaN mg/mL", "quantity.not-understood"],
  ["Infinity mg/mL", "quantity.not-understood"],
  ["2 g/mL", "strength.out-of-range"],
  ["2000 mg/mL", "strength.out-of-range"],
  ["200 %", "strength.out-of-range"],
];

function reading(written: string): string {
  try {
    const { unit, perMl } = parseStrength(written, "/strength");
    return `${perMl.toString()} ${unit}`;
  } catch (fault) {
    if (fault instanceof Problem && fault.at === "/strength") return fault.id;
    throw fault;
  }
}

test("a written strength is read as it was meant, or asked back; none is misread in silence", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  for (const [written, expected] of corpus) expect(`${written} → ${reading(written)}`).toBe(`${written} → ${expected}`);
});

test("a percentage is ten times as many milligrams in a millilitre", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (tenths) => {
      const percent = (tenths / 10).toFixed(1);
      expect(parseStrength(`${percent} %`).perMl.eq(parseStrength(`${tenths} mg/mL`).perMl)).toBe(true);
    }),
  );
});

test("a comma and a point as decimal mark are the same strength", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
      const places = String(hundredths).padStart(2, "0");
      expect(reading(`${whole},${places} mg/mL`)).toBe(reading(`${whole}.${places} mg/mL`));
    }),
  );
});

test("whatever is written, the answer is a strength or a Problem, never another error", () => {
  const alphabet = fc.constantFrom(..."0123456789.,%/ mgLuIUx:e-c".split(""));
  fc.assert(fc.property(fc.string({ unit: alphabet, maxLength: 14 }), (written) => reading(written).length > 0));
});
