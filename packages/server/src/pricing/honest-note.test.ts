import { expect, test } from "vitest";
import { mustBeHonest } from "./honest-note.ts";

const inTurkey = { country: "TR", on: "2026-11-22" };

test("a note that promises is refused at its place, with a better sentence in its own language", () => {
  expect(() => mustBeHonest("Wir garantieren Erfolg.", "de", inTurkey)).toThrow(
    expect.objectContaining({ status: 422, id: "quote.note-refused", at: "/note" }),
  );
  expect(() => mustBeHonest("It is painless.", "en", inTurkey)).toThrow(/“painless”.*Better: You will feel needles/);
});

test("a plain note, none, and a price to who asked for it are no fault", () => {
  for (const note of ["", "We can change the days together.", "The total is 4,777 EUR."])
    expect(() => mustBeHonest(note, "en", inTurkey)).not.toThrow();
});
