import { expect, test } from "vitest";
import type { Sheet } from "./sheet.ts";
import { differences, examinationOf, merge, numberOf, seenOf, withPlace } from "./sheet.ts";

const empty = seenOf({ examination: null, answers: null }).sheet;
const sheet = (changes: Record<string, unknown>): Sheet =>
  Object.entries(changes).reduce<Sheet>((before, [place, value]) => withPlace(before, place, value), empty);

test("an examination that was not done sends nothing as normal", () => {
  const sent = examinationOf(empty);
  expect(sent).toEqual({
    body: {
      fitzpatrick: null,
      glogau: null,
      systolicMmHg: null,
      diastolicMmHg: null,
      weightKg: null,
      goal: "",
      skin: "",
      medicines: "",
      notes: "",
    },
  });
});

test("a weight may be typed with a comma, and a word in its place is said and never sent as empty", () => {
  expect(numberOf("72,5")).toBe(72.5);
  expect(examinationOf(sheet({ "examination.weightKg": "heavy" }))).toEqual({ wrong: "weightKg" });
});

test("what only one of two wrote stands, whoever it was", () => {
  const mine = sheet({ "examination.goal": "less tired", "answers.stroke": false });
  const theirs = sheet({ "answers.diabetes": "oral", allergies: ["lidocaine"] });
  const { sheet: merged, clashes } = merge(empty, mine, theirs);
  expect(clashes).toEqual([]);
  expect(merged.examination.goal).toBe("less tired");
  expect(merged.answers).toEqual({ stroke: false, diabetes: "oral" });
  expect(merged.allergies).toEqual(["lidocaine"]);
});

test("what both wrote otherwise is shown as both, and neither is lost", () => {
  const base = sheet({ "answers.diabetes": "none" });
  const { clashes } = merge(base, sheet({ "answers.diabetes": "oral" }), sheet({ "answers.diabetes": "insulin" }));
  expect(clashes).toEqual([{ place: "answers.diabetes", mine: "oral", theirs: "insulin" }]);
});

test("what both wrote alike is no clash", () => {
  expect(merge(empty, sheet({ "answers.stroke": true }), sheet({ "answers.stroke": true })).clashes).toEqual([]);
});

test("an answer that the other one took back is taken back", () => {
  const base = sheet({ "answers.stroke": true });
  expect(merge(base, base, empty).sheet.answers).toEqual({});
});

test("no allergies asked for and none found are two different things", () => {
  expect(differences(empty, sheet({ allergies: [] }))).toEqual(["allergies"]);
});
