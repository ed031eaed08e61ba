import { expect, test } from "vitest";
import { languages } from "./texts.ts";
import { writeList } from "./write-list.ts";

test("Arabic parts its lists with the Arabic comma, every other language with a comma", () => {
  expect(writeList(["بيض", "سمك"], "ar")).toBe("بيض، سمك");
  for (const lang of languages.filter((each) => each !== "ar")) expect(writeList(["a", "b"], lang)).toBe("a, b");
});

// U+2068 and U+2069: first strong isolate and its end, UAX 9, 2.4.
test("words in Latin letters keep their place in an Arabic list", () => {
  expect(writeList(["Xylocain 2 %", "بيض"], "ar")).toBe("\u2068Xylocain 2 %\u2069، بيض");
  expect(writeList(["bee", "wasp"], "ar")).toBe("\u2068bee\u2069، \u2068wasp\u2069");
  expect(writeList([], "ar")).toBe("");
});
