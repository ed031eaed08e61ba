import { expect, test } from "vitest";
import { word } from "./texts.ts";
import { fresh, sourceHash, withTranslations } from "./translation.ts";

// Known vectors of FNV-1a, 32 bits (Fowler, Noll, Vo: test suite of the authors).
test.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("the hash of %j is the published one", (text, hash) => {
  expect(sourceHash(text)).toBe(hash);
});

test("a translation whose original changed is left out, one whose original stands is kept", () => {
  const en = { a: "New words.", b: "Old words." };
  const tr = { a: [sourceHash("Words."), "Eski."], b: [sourceHash("Old words."), "Sözler."], c: ["0", "?"] } as const;
  expect(fresh(en, tr)).toEqual({ b: "Sözler." });
});

test("an original that changes makes its own translation fall back and say so, and no other", () => {
  const tr = {
    a: [sourceHash("Wait a day."), "Bir gün bekleyin."],
    b: [sourceHash("Ask us."), "Bize sorun."],
  } as const;
  const before = withTranslations({ a: "Wait a day.", b: "Ask us." }, { tr });
  expect(word(before, "a", {}, "tr")).toEqual({ text: "Bir gün bekleyin.", lang: "tr" });
  const after = withTranslations({ a: "Wait two days.", b: "Ask us." }, { tr });
  expect(word(after, "a", {}, "tr")).toEqual({ text: "Wait two days.", lang: "en" });
  expect(word(after, "b", {}, "tr")).toEqual({ text: "Bize sorun.", lang: "tr" });
});
