import { sourceHash } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { seal } from "./seal.ts";

const en = { a: "You are {age}.", b: "Ask us.", c: "Wait." };
const of = (text: string) => sourceHash(text);

test("a missing, a stale and an unknown wording are told apart, and none is told of a fresh one", () => {
  expect(compare(en, { a: [of(en.a), "{age} yaşındasınız."], b: [of("Ask."), "Sorun."], z: ["0", "?"] })).toEqual({
    missing: ["c"],
    stale: ["b"],
    unknown: ["z"],
    valuesDiffer: [],
  });
});

test("a value that a translation lost or misspelt is found", () => {
  expect(compare(en, { a: [of(en.a), "{yaş} yaşındasınız."] }).valuesDiffer).toEqual(["a"]);
  expect(compare(en, { b: [of(en.b), "{age} sorun."] }).valuesDiffer).toEqual(["b"]);
});

test("sealing changes the hash of one id alone, on one line or on several", () => {
  const source = '{\n  "a": ["11111111", "A"],\n  "a.staff": [\n    "22222222",\n    "B [x]",\n  ],\n}';
  expect(seal(source, "a", "abcdef01")).toBe(source.replace("11111111", "abcdef01"));
  expect(seal(source, "a.staff", "abcdef01")).toBe(source.replace("22222222", "abcdef01"));
  expect(seal(source, "b", "abcdef01")).toBeNull();
});
