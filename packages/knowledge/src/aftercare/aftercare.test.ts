import { aftercareFor, aftercareStatus } from "@pistor/core/aftercare";
import { calendarDate } from "@pistor/core/basics";
import { languages, word } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { aftercareKnowledge, aftercareTexts } from "./index.ts";

const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]).sort();
const sheet = (lastNeedleAt: string, timeZone = "Europe/Istanbul", courseEndsOn?: string) =>
  aftercareFor(aftercareKnowledge, {
    lastNeedleAt,
    timeZone,
    ...(courseEndsOn === undefined ? {} : { courseEndsOn: calendarDate(courseEndsOn) }),
  });
const rule = (lastNeedleAt: string, id: string, timeZone?: string, ends?: string) =>
  sheet(lastNeedleAt, timeZone, ends).rules.find((each) => each.id === `aftercare.${id}`);

test.each(languages)("the sheet says the same in %s as in English, with the same numbers in it", (lang) => {
  const own = aftercareTexts[lang] ?? {};
  expect(Object.keys(own)).toEqual(Object.keys(aftercareTexts.en));
  for (const [id, english] of Object.entries(aftercareTexts.en))
    expect([id, placeholders(own[id])]).toEqual([id, placeholders(english)]);
});

test.each(languages)("every instruction in %s has its numbers from the rules and leaves no gap", (lang) => {
  const { rules, dangerSigns, usualMarks } = sheet("2026-12-01T10:40:00+03:00");
  const texts = [
    ...rules.map(({ id, values }) => word(aftercareTexts, id, values, lang)),
    ...dangerSigns.map(({ id }) => word(aftercareTexts, id, {}, lang)),
    word(aftercareTexts, "usual.marks", { from: usualMarks.fromHours, to: usualMarks.toHours }, lang),
  ];
  for (const { text, lang: really } of texts) {
    expect(really).toBe(lang);
    expect(text).not.toMatch(/[{}]|^aftercare\.|^danger\./);
  }
});

test("no instruction carries a number of its own", () => {
  for (const lang of languages)
    for (const [id, text] of Object.entries(aftercareTexts[lang] ?? {}))
      expect([lang, id, text.replaceAll(/\{[^}]*\}/g, "").match(/\d/)]).toEqual([lang, id, null]);
});

test("every source of the sheet is a known one", () => {
  const known = new Set<string>(sources.map(({ key }) => key));
  const cited = [
    ...sheet("2026-12-01T10:40:00+03:00").rules.flatMap(({ claims }) => claims),
    ...aftercareKnowledge.dangerSigns.flatMap(({ claims }) => claims),
    ...aftercareKnowledge.usualMarks.claims,
  ];
  expect(cited.map(({ source }) => source).filter((source) => !known.has(source))).toEqual([]);
});

// The settled values of the project's own list of conflicts, and hours added with GNU date.
test.each([
  ["water", "2026-12-02T10:40:00+03:00", false, true],
  ["pool", "2026-12-04T10:40:00+03:00", true, false],
  ["sun", "2026-12-11T10:40:00+03:00", true, false],
  ["make-up", "2026-12-02T10:40:00+03:00", true, false],
  ["exercise", "2026-12-03T10:40:00+03:00", false, false],
  ["rubbing", "2026-12-03T10:40:00+03:00", true, false],
  ["massage", "2026-12-02T10:40:00+03:00", true, true],
  ["liquids", "2026-12-02T10:40:00+03:00", true, true],
])("after a last needle on 1 December at 10:40, %s holds until %s", (id, until, clinicDefault, disagree) => {
  expect(rule("2026-12-01T10:40:00+03:00", id)).toMatchObject({ until, clinicDefault, disagree });
});

test("sun cream follows the ten days without sun, until the day after the course ends", () => {
  const cream = rule("2026-12-01T10:40:00+03:00", "sun-cream", "Europe/Istanbul", "2027-02-09");
  expect(cream).toMatchObject({
    from: "2026-12-11T10:40:00+03:00",
    until: "2027-02-10T00:00:00+03:00",
    values: { spf: 50 },
  });
  expect(rule("2026-12-01T10:40:00+03:00", "sun-cream")?.until).toBeNull();
});

test("a course that ends within the ten days leaves the sun cream nothing to hold, and never an end before its start", () => {
  const cream = rule("2027-02-09T10:40:00+03:00", "sun-cream", "Europe/Istanbul", "2027-02-09");
  expect(cream?.until).toBe(cream?.from);
});

test("24 hours over a change of clocks are 24 hours", () => {
  expect(rule("2027-03-27T10:40:00+01:00", "water", "Europe/Berlin")?.until).toBe("2027-03-28T11:40:00+02:00");
  expect(rule("2027-10-30T10:40:00+02:00", "water", "Europe/Berlin")?.until).toBe("2027-10-31T09:40:00+01:00");
  expect(sheet("2027-03-27T10:40:00+01:00", "Europe/Berlin").checks).toEqual([
    { kind: "check-24h", at: "2027-03-28T11:40:00+02:00" },
    { kind: "check-72h", at: "2027-03-30T11:40:00+02:00" },
    { kind: "check-day-7", at: "2027-04-03T10:40:00+02:00" },
  ]);
});

test("at hour 7 the water still holds for 17 hours, wherever the patient reads it", () => {
  const now = aftercareStatus(sheet("2026-12-01T23:30:00+03:00"), "2026-12-02T06:59:00+03:00", "America/New_York");
  expect(now.hours).toBe(7);
  // 7 h 29 min of 24 h are over: 16 h 31 min are left.
  expect(now.rules.find(({ id }) => id === "aftercare.water")).toEqual({
    id: "aftercare.water",
    state: "running",
    leftMs: (16 * 60 + 31) * 60_000,
    share: (16 * 60 + 31) / 1440,
  });
  expect(now.rules.find(({ id }) => id === "aftercare.sun-cream")?.state).toBe("not-yet");
  expect(now.dayOfSession).toBe("2026-12-01");
  expect(now.marksAreUsual).toBe(true);
});

test("a rule is over at its last moment, and marks are no longer usual after 48 hours", () => {
  const later = aftercareStatus(sheet("2026-12-01T10:00:00+03:00"), "2026-12-03T10:00:00+03:00", "Europe/Istanbul");
  expect(later.rules.find(({ id }) => id === "aftercare.exercise")?.state).toBe("over");
  expect(later.marksAreUsual).toBe(true);
  const after = aftercareStatus(sheet("2026-12-01T10:00:00+03:00"), "2026-12-03T10:01:00+03:00", "Europe/Istanbul");
  expect(after.marksAreUsual).toBe(false);
});

test("no sheet tells anybody to leave a prescribed medicine, and a danger sign comes before the clinic's own number", () => {
  expect(aftercareTexts.en["aftercare.medicines"]).toMatch(/^Go on with the medicines/);
  expect(aftercareTexts.en["danger.emergency"]).toMatch(/emergency number first/);
});
