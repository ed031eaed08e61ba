import { CallFailed } from "@pistor/api/kit";
import { expect, test } from "vitest";
import { problemOf } from "./client.ts";
import { datesInWords } from "./dates-in-words.ts";
import { i18n } from "./language.ts";

// Written by hand: day, abbreviated month and year as CLDR has them for each language, Arabic with Western digits.
test.each([
  ["en", "3 Dec 2026", "20 Sept 2026"],
  ["tr", "3 Ara 2026", "20 Eyl 2026"],
  ["de", "3. Dez. 2026", "20. Sept. 2026"],
  ["fr", "3 déc. 2026", "20 sept. 2026"],
  ["ar", "\u20683 ديسمبر 2026\u2069", "\u206820 سبتمبر 2026\u2069"],
  ["ru", "3 дек. 2026 г.", "20 сент. 2026 г."],
] as const)("in %s a problem's days are written as that language writes them", (lang, third, twentieth) => {
  expect(datesInWords("The start 2026-12-03 lies before today, 2026-09-20: give another.", lang)).toBe(
    `The start ${third} lies before today, ${twentieth}: give another.`,
  );
});

test("a moment keeps the clock that it was written by", () => {
  expect(datesInWords("It departs at 2026-12-03T10:05:00+03:00, not 2026-12-03T07:05:00Z.", "en")).toBe(
    "It departs at 3 Dec 2026 10:05 (UTC+03:00), not 3 Dec 2026 07:05 (UTC).",
  );
});

test("a sentence has one full stop at its end", () => {
  expect(datesInWords("Choose a day after 2026-12-03.", "ru")).toBe("Choose a day after 3 дек. 2026 г.");
  expect(datesInWords("Choose a day after 2026-12-03.", "en")).toBe("Choose a day after 3 Dec 2026.");
});

test.each([
  '"2026-02-30" is not a day that exists: give it as YYYY-MM-DD.',
  "Lot 2026-12-03-A is held.",
  "P-2026-12-03x",
])("%s stays as it is", (sentence) => {
  expect(datesInWords(sentence, "de")).toBe(sentence);
});

test("what the server refused is shown with the reader's days, and is the same problem until another language is read", async () => {
  const reply = {
    type: "urn:pistor:problem:plan.start-in-the-past",
    title: "Not possible",
    status: 422,
    problem: "plan.start-in-the-past",
    at: "/start",
    message: "The start 2026-12-03 lies before today.",
  };
  const error = new CallFailed(reply);
  await i18n.init({ lng: "de", resources: {} });
  const told = problemOf(error);
  expect(told).toEqual({ ...reply, message: "The start 3. Dez. 2026 lies before today." });
  expect(problemOf(error)).toBe(told);
  await i18n.changeLanguage("tr");
  expect(problemOf(error).message).toContain("3 Ara 2026");
});
