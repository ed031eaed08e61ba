import fc from "fast-check";
import { expect, test } from "vitest";
import { strictJson, textOf } from "./strict-json.ts";

const problemOf = (text: string) => {
  try {
    strictJson(text);
    return "none";
  } catch (error) {
    return (error as { id: string }).id;
  }
};

test("a key given twice in one object is refused, in two objects it is not", () => {
  expect(problemOf('{"a":1,"a":2}')).toBe("json.key-twice");
  expect(problemOf('{"a":1,"\\u0061":2}')).toBe("json.key-twice");
  expect(problemOf('[{"a":1},{"a":{"a":2}}]')).toBe("none");
});

test("text that only looks like a key twice is a value", () => {
  expect(problemOf('{"a":"b","c":["a","a","a"],"d":"\\"a\\":1"}')).toBe("none");
});

test("keys through which an object could be changed are refused at any depth", () => {
  for (const key of ["__proto__", "constructor", "prototype"])
    expect(problemOf(`{"a":[{"${key}":{}}]}`), key).toBe("json.key-forbidden");
});

test("ten thousand brackets are refused, in less time than a person notices", () => {
  const started = performance.now();
  expect(problemOf("[".repeat(10_000) + "]".repeat(10_000))).toBe("json.too-deep");
  expect(performance.now() - started).toBeLessThan(250);
});

test("whatever JSON.parse reads without such keys is read the same", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      if (/proto|constructor/.test(text)) return;
      const twice = problemOf(text) === "json.key-twice";
      if (!twice) expect(strictJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("half a character is refused wherever it stands, a whole one and one that is only spelt out are not", () => {
  expect(problemOf('{"a":"x\\ud83dy"}')).toBe("json.half-character");
  expect(problemOf('{"\\uDE00":1}')).toBe("json.half-character");
  expect(problemOf('{"a":"\\ud83d\\ude00","b":"\\\\ud83d"}')).toBe("none");
});

test("bytes that are no UTF-8 are refused, and a mark of byte order is left out", () => {
  const bytes = (...all: number[]) => Uint8Array.from(all);
  for (const wrong of [bytes(0xff), bytes(0xc0, 0xaf), bytes(0xe2, 0x82), bytes(0xed, 0xa0, 0x80)])
    expect(() => textOf(wrong), String(wrong)).toThrow(/not UTF-8/);
  expect(textOf(bytes(0xef, 0xbb, 0xbf, 0xc4, 0xb0))).toBe("İ");
});

test("what is not JSON is refused", () => {
  for (const text of ["", "{", "{a:1}", "nul", '{"a":1}x', "\u0000"]) expect(problemOf(text)).toBe("json.malformed");
});
