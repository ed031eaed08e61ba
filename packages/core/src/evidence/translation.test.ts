import { expect, test } from "vitest";
import { fresh, sourceHash } from "./translation.ts";

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
