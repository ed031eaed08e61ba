import { Problem } from "@pistor/core/basics";
import type { Quantity, UnitCode } from "@pistor/core/dosing";
import { convert, parseStrength, readQuantity } from "@pistor/core/dosing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { QuantityCase } from "./quantities.cases.ts";
import { quantityCases, quantityLocales } from "./quantities.cases.ts";

const label = ({ locale, text }: QuantityCase) => `${locale} ${JSON.stringify(text)}`;

/** `20 mg/mL`, or the id of the problem that asks back. */
function reading(text: string, unit: UnitCode | null = null): string {
  return said(() => {
    const read = readQuantity(text, "/text");
    return inUnit(read, unit ?? read.unit);
  });
}

function inUnit(read: Quantity, unit: UnitCode): string {
  return `${convert(read, unit).value.toFixed()} ${unit}`;
}

function said(read: () => string): string {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Problem && fault.at === "/text") return fault.id;
    throw fault;
  }
}

const expected = (one: QuantityCase) => ("means" in one ? `${one.means.value} ${one.means.unit}` : one.asks);
const unitOf = (one: QuantityCase) => ("means" in one ? one.means.unit : null);

test("every written quantity is read as what it means, or asked back for the reason given", () => {
  const misread = quantityCases
    .map((one) => ({ one: label(one), expected: expected(one), read: reading(one.text, unitOf(one)) }))
    .filter((each) => each.read !== each.expected);
  expect(misread).toEqual([]);
});

test("there are at least 300 of them, some read and some asked back in each of nine languages", () => {
  const rows = quantityLocales.map((locale) => {
    const cases = quantityCases.filter((one) => one.locale === locale);
    return {
      locale,
      read: cases.filter((one) => "means" in one).length,
      asked: cases.filter((one) => "asks" in one).length,
    };
  });
  const sum = (key: "read" | "asked") => rows.reduce((all, row) => all + row[key], 0);
  process.stdout.write(
    `quantities: ${sum("read")} read, ${sum("asked")} asked back (${rows.map(({ locale, read, asked }) => `${locale} ${read}+${asked}`).join(", ")})\n`,
  );
  expect(rows).toHaveLength(9);
  expect(new Set(quantityCases.map(label)).size).toBe(quantityCases.length);
  expect(new Set(quantityCases.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
  for (const { locale, read, asked } of rows) {
    expect(read, locale).toBeGreaterThanOrEqual(20);
    expect(asked, locale).toBeGreaterThanOrEqual(20);
  }
});

test("a written quantity means one thing, whatever the language it was met in", () => {
  const met = new Map<string, string>();
  for (const one of quantityCases) {
    expect(expected(one), label(one)).toBe(met.get(one.text) ?? expected(one));
    met.set(one.text, expected(one));
  }
});

test("a strength is read by the mixture as by the reader, and what is asked back is never a strength", () => {
  for (const one of quantityCases) {
    const strength = said(() => {
      const { unit, perMl } = parseStrength(one.text, "/text");
      return `${perMl.toFixed()} ${unit}/mL`;
    });
    const isStrength = "means" in one && /^(mg|\[iU\])\/mL$/.test(one.means.unit);
    if (isStrength) expect(strength, label(one)).toBe(expected(one));
    else expect(strength, label(one)).toMatch(/^(strength|quantity)\./);
  }
});

// Space between number and unit is a matter of taste; between digits it is not touched here.
const spaces = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009", "  ");

test("no space around stroke, number or unit changes what is read", () => {
  const plain = quantityCases.filter(
    (one) => "means" in one && /^[\d٠-٩۰-۹.,٫]+ \S+?(\/[\d٠-٩۰-۹.,٫]*\S*)?$/.test(one.text),
  );
  expect(plain.length).toBeGreaterThan(120);
  fc.assert(
    fc.property(fc.constantFrom(...plain), spaces, spaces, spaces, spaces, (one, before, between, around, after) => {
      const written = before + one.text.replace(" ", between).replace("/", `${around}/${around}`) + after;
      expect(`${written} ${reading(written, unitOf(one))}`).toBe(`${written} ${expected(one)}`);
    }),
    { numRuns: 1000 },
  );
});

const locales = [...quantityLocales, "ar-EG", "de-CH", "en-IN", "fr-CH", "fa"];
const numbers = fc
  .tuple(fc.nat(9_999_999), fc.nat(9_999), fc.integer({ min: 0, max: 4 }))
  .map(([whole, part, places]) => {
    const size = whole % 10 ** (1 + (part % 7));
    return places === 0 ? String(size) : `${size}.${String(part % 10 ** places).padStart(places, "0")}`;
  });

test("a number as it is written in any of these countries reads back as exactly itself or is asked back", () => {
  const seen = { read: 0, asked: 0 };
  fc.assert(
    fc.property(numbers, fc.constantFrom(...locales), fc.boolean(), fc.boolean(), (value, locale, grouping, exact) => {
      const places = value.split(".")[1]?.length ?? 0;
      const written = new Intl.NumberFormat(locale, {
        useGrouping: grouping,
        minimumFractionDigits: exact ? places : 0,
        maximumFractionDigits: 6,
      }).format(Number(value));
      const read = reading(`${written} mg`);
      seen[read.startsWith("quantity.") ? "asked" : "read"] += 1;
      if (!read.startsWith("quantity."))
        expect(`${locale} ${written}: ${read}`).toBe(`${locale} ${written}: ${Number(value)} mg`);
    }),
    { numRuns: 5000 },
  );
  process.stdout.write(`numbers of ${locales.length} countries: ${seen.read} read, ${seen.asked} asked back\n`);
  expect(seen.read).toBeGreaterThan(seen.asked);
});

test("a number without groups and without three decimals is never asked back, in whatever country", () => {
  const few = fc.tuple(fc.nat(999_999), fc.constantFrom(1, 10, 100)).map(([whole, by]) => whole / by);
  fc.assert(
    fc.property(few, fc.constantFrom(...locales), (value, locale) => {
      const written = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 }).format(value);
      expect(reading(`${written} mg`), `${locale} ${written}`).toBe(`${value} mg`);
    }),
  );
});

test("one mark more, less or moved is a quantity or asked back, never a power of ten between two readings of one text", () => {
  // The same digits with point and with comma: one of them may be asked back, but two readings never differ.
  fc.assert(
    fc.property(numbers, (value) => {
      const [point, comma] = [reading(`${value} mg`), reading(`${value.replace(".", ",")} mg`)];
      expect(comma).toBe(point);
    }),
    { numRuns: 2000 },
  );
});

test("whatever is written, the answer is a quantity or a Problem, never another error", () => {
  const alphabet = fc.constantFrom(..."0123456789.,%/ '٫٬٢۰ mgLlIUµкгмлملغ٪²-⁻·:".split(""));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 16 }), (written) => {
      expect(reading(written)).toMatch(/^(\d+(\.\d+)? \S+|quantity\.[a-z-]+)$/);
    }),
    { numRuns: 5000 },
  );
});

test("a problem names the number or unit that was seen and says what to write", () => {
  for (const one of quantityCases) {
    if ("means" in one) continue;
    try {
      readQuantity(one.text);
    } catch (fault) {
      expect((fault as Problem).message, label(one)).toMatch(/".*".*(write|use|give) /s);
    }
  }
});
