import { Problem, problemDocument } from "@pistor/core/basics";
import { expect, test } from "vitest";
import { planCommand } from "./index.ts";
import type { WordedPlan } from "./worded-plan.ts";

const en = { lang: "en", own: {} } as const;
const example = {
  treatment: "hair",
  protocol: "hair.standard",
  start: "2026-12-01",
  sessions: 6,
  intervalDays: 14,
  timeZone: "Europe/Istanbul",
  unavailable: [{ from: "2026-12-24", to: "2026-12-27" }],
  closedWeekdays: [7],
  nsaidLastTaken: "2026-11-28",
  country: "TR",
  travel: { nights: 5, items: ["airport-shuttle", "hospital-night", "anaesthetist-visit"] },
};

test("the contract's own document gets dates, trips and a sentence for every item", () => {
  const plan = planCommand.answer(example, en) as WordedPlan;
  // 28 Nov + 7 days is Saturday 5 Dec (GNU date); every 14th day after it is a Saturday that is open.
  expect(plan.sessions.map(({ on, movedDays }) => [on, movedDays])).toEqual([
    ["2026-12-05", 4],
    ["2026-12-19", 0],
    ["2027-01-02", 0],
    ["2027-01-16", 0],
    ["2027-01-30", 0],
    ["2027-02-13", 0],
  ]);
  expect(plan.trips).toHaveLength(6);
  expect(plan.items.map(({ item, verdict }) => [item, verdict])).toEqual([
    ["airport-shuttle", "optional"],
    ["hospital-night", "struck"],
    ["anaesthetist-visit", "struck"],
  ]);
  for (const { why } of plan.items) expect(why).toMatch(/^[A-Z].*\.$/);
  expect(plan.notes.find(({ id }) => id === "plan.claimed-span-impossible")?.tell).toMatch(/126 days/);
});

test("the text for a person says each session's day and what trials found", () => {
  const text = planCommand.text(planCommand.answer(example, en), en);
  expect(text).toContain("Sat, 5 Dec 2026 10:00  Session 1, 4 d later than its interval");
  expect(text).toContain("Studies disagree, low certainty");
  expect(text).not.toMatch(/\{|undefined|event\./);
});

test("Arabic and Russian readers get their own words and Western digits", () => {
  for (const lang of ["ar", "ru", "de", "fr", "tr"] as const) {
    const text = planCommand.text(planCommand.answer(example, { lang, own: {} }), { lang, own: {} });
    expect(text).not.toMatch(/[٠-٩]|\{|event\.|undefined/);
    expect(text).toContain("2026");
  }
});

const problemOf = (change: object) => {
  try {
    planCommand.answer({ ...example, ...change }, en);
  } catch (problem) {
    if (problem instanceof Problem) return problemDocument(problem);
    throw problem;
  }
  return undefined;
};

test.each([
  [{ sessions: 16 }, "plan.out-of-range", "/sessions", /3 to 15/],
  [{ intervalDays: 13 }, "plan.out-of-range", "/intervalDays", /14 to 90/],
  [{ protocol: "face.standard" }, "plan.protocol-of-another-treatment", "/protocol", /hair\.standard/],
  [{ protocol: "hair.best" }, "plan.unknown-protocol", "/protocol", /hair\.standard/],
  [{ treatment: "radiotherapy" }, "plan.unknown-treatment", "/treatment", /needle-free/],
  [
    { unavailable: [{ from: "2026-12-27", to: "2026-12-24" }] },
    "plan.period-ends-before-it-starts",
    "/unavailable/0",
    /2026-12-24.*2026-12-27/,
  ],
  [{ timeZone: "Mars/Olympus" }, "time-zone.unknown", "/timeZone", /IANA/],
  [{ travel: { nights: 5, items: ["radiotherapy"] } }, "plan.unknown-item", "/travel/items/0", /airport-shuttle/],
  [{ travel: { nights: 0 } }, "plan.too-few-nights", "/travel/nights", /1 or more/],
  [{ closedWeekdays: [1, 2, 3, 4, 5, 6, 7] }, "plan.never-open", "/closedWeekdays", /open/],
  [{ closedWeekdays: [0] }, "document.wrong", "/closedWeekdays/0", /1/],
  [{ start: "2026-02-30" }, "date.impossible", "/start", /2026-02-30/],
  [{ time: "25:00" }, "document.wrong", "/time", /HH:MM/],
  [{ nights: 5 }, "document.unknown-key", "/nights", /nights/],
  [{ sessions: "6" }, "document.wrong", "/sessions", /number/],
  [{ sessions: 6.5 }, "document.wrong", "/sessions", /int/],
  [{ start: "9999-12-01" }, "plan.too-late", "/start", /9990/],
  [{ unavailable: [{ from: "2026-12-01", to: "9999-12-31" }] }, "plan.no-open-day", "/unavailable", /shorten/],
])("%j is not understood, and the message says what to give", (change, problem, at, message) => {
  expect(problemOf(change)).toMatchObject({ problem, at, message: expect.stringMatching(message) });
});
