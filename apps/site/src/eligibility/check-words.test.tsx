import { readFileSync } from "node:fs";
import { screenRequestSchema } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { wordsForVisitors } from "../../visitor-extract.ts";
import { allergyMeant, withAllergy } from "./allergy-meant.ts";
import type { CheckWords } from "./check-words.tsx";
import { answerInWords, choiceOf, known, Said } from "./check-words.tsx";
import { saysInWords } from "./says-in-words.ts";

function wordsIn(lang: Language): CheckWords {
  const { page, texts, evidence } = wordsForVisitors(lang);
  return { lang, page, knowledge: texts, evidence };
}
const tr = wordsIn("tr");

test("a wording that is not translated shows in English, marked as such, and says so in the visitor's language", () => {
  const { "ask.stroke": _, ...others } = tr.knowledge.tr ?? {};
  const stale = { ...tr, knowledge: { en: { "ask.stroke": "Have you ever had a stroke?" }, tr: others } };
  const shown = renderToStaticMarkup(<Said wording={known(stale, "ask.stroke")} words={stale} />);
  expect(shown).toContain('<span lang="en" dir="ltr">Have you ever had a stroke?</span>');
  const { notTranslated } = JSON.parse(
    readFileSync(new URL("../texts/check/tr.json", import.meta.url), "utf8"),
  ) as Record<string, string>;
  expect(shown).toContain(notTranslated);
  expect(renderToStaticMarkup(<Said wording={known(tr, "ask.stroke")} words={tr} />)).not.toContain("lang=");
});

test("an allergy typed in Turkish capitals is found by its Turkish name, with the dotted İ", () => {
  expect(allergyMeant("LİDOKAİN", ["procaine", "lidocaine"], tr)).toBe("lidocaine");
  expect(allergyMeant("  çilek ", ["lidocaine"], tr)).toBe("çilek");
  expect(allergyMeant("  ", ["lidocaine"], tr)).toBeNull();
});

test("a list of allergies holds each once, and no more than the clinic can read of the file", () => {
  const hundred = Array.from({ length: 100 }, (_, nth) => `allergy ${nth}`);
  expect(withAllergy(["lidocaine"], "Lidokain", ["lidocaine"], tr)).toEqual(["lidocaine"]);
  expect(withAllergy(hundred.slice(1), "çilek", [], tr)).toHaveLength(100);
  const list = withAllergy(hundred, "çilek", [], tr);
  expect(list).toEqual(hundred);
  const document = { treatment: "face", on: "2026-11-22", allergies: list };
  expect(screenRequestSchema.safeParse(document).success).toBe(true);
  expect(screenRequestSchema.safeParse({ ...document, allergies: [...list, "çilek"] }).success).toBe(false);
});

test("answers are read as a person writes them, and never as a key", () => {
  expect(answerInWords(tr, "nsaid-last-taken", null)).toBe("Son bir ay içinde değil");
  expect(answerInWords(tr, "birthDate", "1992-04-03")).toBe("3 Nis 1992");
  expect(answerInWords(tr, "allergies", ["lidocaine", "çilek"])).toBe("lidokain, çilek");
  expect(answerInWords(tr, "country", "TR")).toBe("Türkiye");
  expect(answerInWords(tr, "sex", "unknown")).toBe("Söylemek istemiyorum");
  expect(choiceOf(tr, "stroke", "unknown").text).toBe("Bilmiyorum");
});

test("a number that a source gives stands with its unit in the plural of the language", () => {
  expect(saysInWords(wordsIn("ru"), { says: 2 }, "d").text).toBe("2 дня");
  expect(saysInWords(wordsIn("ru"), { says: 7 }, "d").text).toBe("7 дней");
  expect(saysInWords(wordsIn("en"), { says: 1 }, "mo").text).toBe("1 month");
  expect(saysInWords(tr, { says: "something new" })).toEqual({ text: "something new", lang: "en" });
});
