import { expect, test } from "vitest";
import type { MixAnswer, MixFinding } from "./index.ts";
import { wordMixture } from "./index.ts";

const finding: MixFinding = {
  rule: "lot.expired",
  then: "refused",
  until: null,
  because: { substance: "ibuprofen", expires: "2026-11-24", vehicle: "oil" },
  claims: [],
  disagree: false,
  substances: ["ibuprofen", "lidocaine"],
};
const texts = {
  en: { "lot.expired": "{substance} in {vehicle} until {expires}: {substances}.", "value.vehicle.oil": "oil" },
  tr: {
    "lot.expired": "{substance}, {vehicle}, {expires}: {substances}.",
    "value.vehicle.oil": "yağ",
    "substance.ibuprofen": "ibuprofen",
    "substance.lidocaine": "lidokain",
  },
  de: { "substance.ibuprofen": "Ibuprofen (de)" },
};
const told = (lang: "en" | "tr" | "de") => {
  const answer = { findings: [finding] } as unknown as MixAnswer;
  return wordMixture(answer, texts, { ibuprofen: "Ibuprofen", lidocaine: "Lidocaine" }, lang).findings[0];
};

// The Turkish capital of i has its dot.
test("a mixture's finding has its names and days in its language, and a capital where it begins", () => {
  expect(told("en")?.tell).toBe("Ibuprofen in oil until 24 Nov 2026: Ibuprofen, Lidocaine.");
  expect(told("tr")?.tell).toBe("İbuprofen, yağ, 24 Kas 2026: ibuprofen, lidokain.");
});

test("a sentence that falls back to English has its names in English, and says so", () => {
  expect(told("de")).toMatchObject({
    tell: "Ibuprofen in oil until 24 Nov 2026: Ibuprofen, Lidocaine.",
    tellLang: "en",
  });
});

test("too much of a cream is told as an area of cream, of an injection as points", () => {
  const over = { ...finding, rule: "dose.over-maximum", substances: ["lidocaine"] };
  const words = {
    en: { "dose.over-maximum": "Fewer points.", "dose.over-maximum.cream": "Smaller area of {product}." },
  };
  const answer = {
    findings: [
      { ...over, because: { product: "emla" } },
      { ...over, because: {} },
    ],
  };
  const told = wordMixture(answer as unknown as MixAnswer, words, { emla: "cream" }, "en");
  expect(told.findings.map(({ tell }) => tell)).toEqual(["Smaller area of cream.", "Fewer points."]);
});
