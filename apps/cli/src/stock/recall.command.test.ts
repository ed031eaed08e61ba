import { Problem, problemDocument } from "@pistor/core/basics";
import { languages } from "@pistor/core/evidence";
import { recallTexts } from "@pistor/knowledge/stock";
import { expect, test } from "vitest";
import { recallCommand } from "./recall.command.ts";
import type { WordedTrace } from "./worded-trace.ts";

const en = { lang: "en", own: {} } as const;
const example = {
  lot: "HA-2291",
  on: "2026-11-23",
  administrations: [
    { session: "s1", patient: "p1", on: "2026-11-04", lots: ["HA-2291", "LI-5521"], device: "gun-2" },
    { session: "s2", patient: "p2", on: "2026-11-11", lots: ["HA-2291"] },
    { session: "s3", patient: "p1", on: "2026-11-18", lots: ["HA-2291", "LI-5521"] },
    { session: "s4", patient: "p3", on: "2026-11-18", lots: ["HA-2306"] },
    { session: "s5", patient: "p4", on: "2026-11-19", lots: ["ha 2291"] },
  ],
  contacts: [
    { patient: "p1", at: "2026-11-23T09:00:00+03:00", state: "called-no-answer" },
    { patient: "p1", at: "2026-11-23T11:00:00+03:00", state: "told" },
  ],
};
const answer = (change: object = {}) => recallCommand.answer({ ...example, ...change }, en) as WordedTrace;

test("everybody who was given the lot is found, watched for twelve weeks after the last session, and nobody else", () => {
  // 84 days after 18 and 11 November 2026 by GNU date.
  expect(answer().patients).toEqual([
    {
      patient: "p1",
      sessions: ["s1", "s3"],
      first: "2026-11-04",
      last: "2026-11-18",
      watchUntil: "2027-02-10",
      contact: { state: "told", at: "2026-11-23T11:00:00+03:00" },
    },
    {
      patient: "p2",
      sessions: ["s2"],
      first: "2026-11-11",
      last: "2026-11-11",
      watchUntil: "2027-02-03",
      contact: null,
    },
  ]);
  expect(answer().counts).toEqual({ patients: 2, sessions: 3, told: 1, open: 1 });
});

test("a lot that is spelt alike is told apart and never counted in", () => {
  expect(answer().similar).toEqual([{ lot: "ha 2291", patients: 1, sessions: 1 }]);
  expect(answer().findings.map(({ rule, tell }) => [rule, tell])).toEqual([
    [
      "recall.similar",
      "ha 2291 is spelt alike and was given to 1 patient(s). It is not counted in: look at the packs, and trace it too where it is the same lot.",
    ],
  ]);
  expect(answer({ lot: "HA-229I" }).counts.patients).toBe(0);
});

test("what else went into the same sessions is listed, so that the cause may be looked for there too", () => {
  expect(answer().siblings).toEqual([{ lot: "LI-5521", patients: 1, sessions: 2 }]);
});

test("a substance narrows the lot, and one that nobody wrote down still counts", () => {
  const administrations = [
    { session: "a", patient: "p1", on: "2026-11-04", lots: [{ lot: "X1", substance: "lidocaine" }] },
    { session: "b", patient: "p2", on: "2026-11-04", lots: [{ lot: "X1", substance: "caffeine" }] },
    { session: "c", patient: "p3", on: "2026-11-04", lots: ["X1"] },
  ];
  const traced = answer({ lot: "X1", substance: "lidocaine", administrations, contacts: [] });
  expect(traced.patients.map(({ patient }) => patient)).toEqual(["p1", "p3"]);
});

test("a letter that was sent and a call without an answer leave somebody open", () => {
  const contacts = [
    { patient: "p1", at: "2026-11-23T09:00:00+03:00", state: "wrote" },
    { patient: "p2", at: "2026-11-23T09:00:00+03:00", state: "not-reachable" },
  ];
  expect(answer({ contacts }).counts).toMatchObject({ told: 0, open: 1 });
});

test("a session that is dated after the day is counted and said", () => {
  const traced = answer({ on: "2026-11-12" });
  expect(traced.counts.sessions).toBe(3);
  expect(traced.findings.map(({ rule }) => rule)).toContain("recall.after-the-day");
});

test("a person reads how many, who, until when, and what to look at", () => {
  const text = recallCommand.text(answer(), en);
  expect(text).toContain("Lot HA-2291: 2 patients in 3 sessions; 1 told, 1 still open");
  expect(text).toContain("p2: last 11 Nov 2026, watch until 3 Feb 2027; not contacted yet");
});

test.each(languages)("in %s every line has its own words and its numbers", (lang) => {
  const options = { lang, own: {} };
  const changed = {
    ...example,
    on: "2026-11-12",
    contacts: [{ patient: "p9", at: "2026-11-23T09:00:00Z", state: "told" }],
  };
  const text = recallCommand.text(recallCommand.answer(changed, options), options);
  expect(text).not.toMatch(/\{|undefined|contact\.\w/);
  expect(Object.keys(recallTexts[lang] ?? {})).toEqual(Object.keys(recallTexts.en));
  expect(text).toContain("HA-2291");
});

const problemOf = (change: object) => {
  try {
    answer(change);
  } catch (problem) {
    if (problem instanceof Problem) return problemDocument(problem);
    throw problem;
  }
  return undefined;
};

test.each([
  [{ lot: "" }, "document.wrong", "/lot", /1 character/],
  [{ on: "2026-02-30" }, "date.impossible", "/on", /2026-02-30/],
  [{ patient: "p1" }, "document.unknown-key", "/patient", /patient/],
  [{ administrations: undefined }, "document.missing", "/administrations", /array/],
  [
    { contacts: [{ patient: "p1", at: "2026-11-23T09:00:00+03:00", state: "to-tell" }] },
    "document.wrong",
    "/contacts/0/state",
    /told/,
  ],
  [{ contacts: [{ patient: "p1", at: "yesterday", state: "told" }] }, "document.wrong", "/contacts/0/at", /offset/],
  [
    { administrations: [...example.administrations, { session: "s1", patient: "p2", on: "2026-11-04", lots: [] }] },
    "recall.session-differs",
    "/administrations/5",
    /one patient and one day/,
  ],
  [
    { administrations: [{ session: "s1", patient: "p2", on: "2026-11-04", lots: [7] }] },
    "document.wrong",
    "/administrations/0/lots/0",
    /HA-2291/,
  ],
])("%j is not understood, and the message says what to give", (change, problem, at, message) => {
  expect(problemOf(change)).toMatchObject({ problem, at, message: expect.stringMatching(message) });
});
