import { expect, test } from "vitest";
import { gather } from "./gather-happenings.ts";

type Happening = Parameters<typeof gather>[0][number];

const read = (substance: string, reaction: string, at = "2026-10-24T10:00:00+03:00"): Happening => ({
  kind: "allergy-test",
  at,
  by: "Ana",
  values: { substance, reaction },
  sessionId: null,
});

test("three substances read at once without a reaction are one line with three names", () => {
  const lines = gather([read("lidocaine", "none"), read("vitamin-c", "none"), read("cream", "none")]);
  expect(lines.map(({ values }) => values.substance)).toEqual(["lidocaine, vitamin-c, cream"]);
});

test("a reaction is never hidden in the line of those without one", () => {
  expect(gather([read("lidocaine", "none"), read("vitamin-c", "wheal")])).toHaveLength(2);
});

test("readings of two moments are two lines", () => {
  expect(gather([read("lidocaine", "none"), read("vitamin-c", "none", "2026-10-24T10:20:00+03:00")])).toHaveLength(2);
});
