import { roomKnowledge, sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import { expect, test } from "vitest";
import { readDocument } from "../basics/index.ts";
import type { SessionDraft } from "./index.ts";
import { coSignsWanted, sessionRecordSchema, signable, viewsOf, writeNote } from "./index.ts";

const photo = (view: string) => ({
  at: "2026-12-15T08:53:00+03:00",
  by: "Selin",
  photoId: "018f0000-0000-7000-8000-000000000000",
  view,
});
const record = (more: Partial<SessionDraft>) =>
  readDocument(sessionRecordSchema, { treatment: "face", number: 1, on: "2026-12-15", ...more });
const found = (more: Partial<SessionDraft>) =>
  signable(record(more), sessionKnowledge)
    .filter(({ rule }) => /photo|observation/.test(rule))
    .map(({ rule, because }) => [rule, because]);
const allExplained = {
  "photo.face-front": "No light.",
  "photo.face-left": "No light.",
  "photo.face-right": "No light.",
};

test("a photograph that the treatment asks for is taken, explained or missing, each view for itself", () => {
  const given = record({ photos: [photo("face-front")], reasons: { "photo.face-left": "The camera fell." } });
  expect(viewsOf(given, roomKnowledge).map(({ view, state }) => [view, state])).toEqual([
    ["face-front", "taken"],
    ["face-left", "explained"],
    ["face-right", "missing"],
  ]);
  expect(found({ photos: [photo("face-front")], reasons: { "photo.face-left": "The camera fell." } })).toEqual([
    ["session.photo-missing", { view: "face-right" }],
  ]);
});

test("a treatment for which nobody named a view asks for none", () => {
  expect(viewsOf(record({ treatment: "pain" }), roomKnowledge)).toEqual([]);
});

// The longer of the two lengths of the emergency minimum, 15 to 30 minutes, holds.
test.each([
  ["2026-12-15T10:54:59+03:00", [["session.observation-too-short", { minutes: 29, needed: 30 }]]],
  ["2026-12-15T10:55:00+03:00", []],
])("a last needle at 10:25 that is watched until %s", (observedUntil, expected) => {
  expect(found({ reasons: allExplained, lastNeedleAt: "2026-12-15T10:25:00+03:00", observedUntil })).toEqual(expected);
});

test("an observation that nobody ended is missing until its reason stands in the record", () => {
  const given = { lastNeedleAt: "2026-12-15T10:25:00+03:00" };
  expect(found({ ...given, reasons: allExplained })).toEqual([["session.observation-not-ended", { minutes: 30 }]]);
  expect(found({ ...given, reasons: { ...allExplained, observation: "The patient left against advice." } })).toEqual(
    [],
  );
});

test("the minutes that the clinic wrote into the record hold, and not those of the knowledge", () => {
  const observation = { at: "2026-12-15T10:25:00+03:00", by: "Selin", minutes: 15 };
  const times = { lastNeedleAt: "2026-12-15T10:25:00+03:00", observedUntil: "2026-12-15T10:40:00+03:00" };
  expect(found({ reasons: allExplained, observation, ...times })).toEqual([]);
});

test.each([
  [1, false, 0, 0],
  [1, true, 0, 1],
  [1, true, 1, 0],
  [3, true, 1, 1],
  [2, false, 3, 0],
])(
  "with %i names wanted by the clinic, asked for: %s, and %i given, %i more are waited for",
  (names, asked, given, more) => {
    expect(coSignsWanted(names, asked, given)).toBe(more);
  },
);

test("the note tells each reaction with its time, and each pain with its moment", () => {
  const stamp = { at: "2026-12-15T10:30:00+03:00", by: "Selin" };
  const note = writeNote(
    record({
      reactions: [
        { ...stamp, term: "Urticaria", severity: "moderate", treated: "Watched." },
        { ...stamp, term: "Pain" },
      ],
      pains: [{ ...stamp, when: "during", score: 4 }],
      reasons: { "photo.face-left": "The camera fell." },
    }),
    sessionTexts,
    "en",
  );
  expect(note).toContain("Urticaria at 10:30, moderate. Done: Watched.");
  expect(note).toContain("Reactions in the room: Urticaria, Pain.");
  expect(note).toContain("Pain during: 4 of 10.");
  expect(note).toContain("Photograph “face, left side” not taken. Reason: The camera fell.");
});
