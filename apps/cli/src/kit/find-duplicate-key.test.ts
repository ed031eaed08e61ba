import { Problem } from "@pistor/core/basics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findDuplicateKey } from "./find-duplicate-key.ts";
import { parseJson } from "./parse-json.ts";

// RFC 8259, section 4: names within an object should be unique. Pointers by RFC 6901.
test.each([
  ['{"pregnant": true, "pregnant": false}', "/pregnant"],
  ['{"answers": {"a": 1, "b": {"a": 2}, "a": 3}}', "/answers/a"],
  ['{"list": [{"a": 1}, {"a": 1, "a": 2}]}', "/list/1/a"],
  ['{"a/b~c": 1, "a/b~c": 2}', "/a~1b~0c"],
  ['{"pregn\\u0061nt": 1, "pregnant": 2}', "/pregnant"],
  ['{"": 1, "": 2}', "/"],
  ['{"__proto__": 1, "__proto__": 2}', "/__proto__"],
  ['[[], {"x": [1, {"y": 1, "y": 1}]}]', "/1/x/1/y"],
])("of %s the second key is found", (text, at) => {
  expect(findDuplicateKey(text)).toBe(at);
  expect(() => parseJson(text)).toThrow(expect.objectContaining({ id: "json.duplicate-key", at }));
});

test.each([
  '{"a": "a", "b": "a"}',
  '{"a": {"a": {"a": 1}}, "b": {"a": 1}}',
  '{"a": "}, \\"a\\": {", "b": "\\\\", "c": "\\\\\\""}',
  '[{"a": 1}, {"a": 1}]',
  '["a", "a"]',
  '"a"',
  "12",
])("in %s every object has each key once", (text) => {
  expect(findDuplicateKey(text)).toBeNull();
});

test("whatever JSON.stringify writes has no key twice; with a key put in again, it has", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, key) => {
      const text = JSON.stringify(value);
      const name = JSON.stringify(key);
      expect(findDuplicateKey(text)).toBeNull();
      expect(findDuplicateKey(`{${name}:${text},"":[${text}],${name}:1}`)).not.toBeNull();
    }),
  );
});

test("a key said twice is a problem that names the place, and never the value", () => {
  try {
    parseJson('{"answers": {"herpes": "active", "herpes": "none"}}');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).message).toContain("/answers/herpes");
    expect((error as Problem).message).not.toContain("active");
  }
});
