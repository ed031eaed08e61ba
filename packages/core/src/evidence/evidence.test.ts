import { expect, test } from "vitest";
import { calendarDate } from "../basics/index.ts";
import type { Finding, Parameter, Source } from "./index.ts";
import { disagree, disagreements, grade, reconcile, tell, word, writeDate } from "./index.ts";

const claim = (source: string, says: string | number, unit?: string) => ({
  source,
  at: "here",
  says,
  ...(unit === undefined ? {} : { unit }),
});
const parameter = (claims: Parameter["claims"]): Parameter<number> => ({
  id: "water",
  title: "Water",
  unit: "h",
  claims,
  settled: { value: 24, how: "strictest", why: "w", by: "b", on: "2026-11-21" },
});

test("claims disagree when value or unit differs, and one claim agrees with itself", () => {
  expect(disagree([claim("S0", 7), claim("S1", 7)])).toBe(false);
  expect(disagree([claim("S0", 7), claim("S1", 8)])).toBe(true);
  expect(disagree([claim("S0", 10, "min"), claim("S1", 10, "h")])).toBe(true);
  expect(disagree([claim("S0", 7)])).toBe(false);
  expect(disagree([])).toBe(false);
});

test("what is claimed is counted in the parameter's own unit, words and other units left aside", () => {
  const claims = [claim("S0", 15, "min"), claim("S2", 10), claim("S2", 15), claim("S1", 24, "h"), claim("S4", "long")];
  expect(reconcile(parameter(claims)).claimed).toEqual({ lowest: 10, highest: 24 });
  expect(reconcile(parameter([claim("S4", "long")])).claimed).toBeNull();
});

test("only parameters on which sources differ are disagreements", () => {
  const one = parameter([claim("S0", 1), claim("S1", 2)]);
  const other = parameter([claim("S0", 1), claim("S1", 1)]);
  expect(disagreements([one, other]).map((each) => each.parameter)).toEqual([one]);
});

test("the grade of some claims is that of their best source, and none without a source", () => {
  const source = (key: string, quality: Source["quality"]): Source => ({
    key,
    title: "",
    kind: "trial",
    year: null,
    quality,
    place: "",
  });
  const sources = [source("A", "L4"), source("B", "L1"), source("C", "L5")];
  expect(grade([claim("A", 1), claim("B", 1), claim("C", 1)], sources)).toBe("L1");
  expect(grade([claim("A", 1)], sources)).toBe("L4");
  expect(grade([claim("Z", 1)], sources)).toBeNull();
});

const finding: Finding = {
  rule: "allergy.in-mixture",
  then: "not-eligible",
  until: calendarDate("2026-11-24"),
  because: { allergies: ["EMLA cream"], mixture: ["vitamin-c", "lidocaine"] },
  claims: [],
  disagree: false,
};
const texts = {
  en: {
    "allergy.in-mixture": "{allergies} meets {mixture} until {until}.",
    "allergy.in-mixture.staff": "Replace {mixture}.",
    "substance.lidocaine": "lidocaine (a local anaesthetic)",
  },
  de: { "allergy.in-mixture": "{mixture} bis {until}.", "substance.vitamin-c": "Vitamin C" },
};

test("a sentence names substances and days as people write them", () => {
  expect(tell(texts, finding, "en").tell).toBe(
    "EMLA cream meets vitamin c, lidocaine (a local anaesthetic) until 24 Nov 2026.",
  );
  expect(tell(texts, finding, "de").tell).toContain("Vitamin C");
  expect(writeDate(calendarDate("2026-03-01"), "en")).toBe("1 Mar 2026");
});

test("staff read their own wording, and the patient's where there is none", () => {
  expect(tell(texts, finding, "en", "staff").tell).toBe("Replace vitamin c, lidocaine (a local anaesthetic).");
  expect(tell({ en: { x: "Same." } }, { ...finding, rule: "x" }, "en", "staff").tell).toBe("Same.");
});

test("a wording that a language lacks is English and says so; one that it has says nothing", () => {
  expect(tell(texts, finding, "tr")).toMatchObject({ tell: expect.stringContaining("meets"), tellLang: "en" });
  expect(tell(texts, finding, "de")).not.toHaveProperty("tellLang");
});

test("a sentence that falls back to English has its days and names in English too", () => {
  const half = { ...texts, tr: { "substance.lidocaine": "lidokain" } };
  expect(tell(half, finding, "tr")).toMatchObject({
    tell: "EMLA cream meets vitamin c, lidocaine (a local anaesthetic) until 24 Nov 2026.",
    tellLang: "en",
  });
});

// Eastern Arabic digits begin at U+0660.
test("Arabic writes its days with Western digits, and its lists with its own comma", () => {
  const arabic = {
    ...texts,
    ar: { "allergy.in-mixture": "{mixture} حتى {until}.", "substance.lidocaine": "ليدوكايين" },
  };
  const said = tell(arabic, finding, "ar").tell;
  expect(said).toBe("\u2068vitamin c\u2069، ليدوكايين حتى 24 نوفمبر 2026.");
  expect(said).not.toMatch(/[\u0660-\u0669]/);
});

test("an id that nobody worded is shown itself, and a value that is missing keeps its braces", () => {
  expect(word(texts, "nobody", {}, "en").text).toBe("nobody");
  expect(word({ en: { a: "{x} {y}" } }, "a", { x: 1 }, "en").text).toBe("1 {y}");
  expect(word({ en: { a: "Until {x}. Then {y}." } }, "a", { x: "10 нояб. 2026 г.", y: "stop" }, "en").text).toBe(
    "Until 10 нояб. 2026 г. Then stop.",
  );
});
