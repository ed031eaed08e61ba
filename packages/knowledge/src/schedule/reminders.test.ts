import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { planTimes } from "../plan/index.ts";
import { reminders } from "./reminders.ts";
import { scheduleTexts } from "./texts.ts";

// S2 and S3: no such painkiller for at least a week before. Who is told on the first of these days is told too late.
test("who must take no unprescribed painkiller is told so a day before the days of it begin", () => {
  const telling = reminders.filter(({ says }) => says.includes("before.no-unprescribed-nsaid"));
  expect(telling).toHaveLength(1);
  for (const { hoursBefore } of telling)
    expect(hoursBefore.settled.value).toBeGreaterThanOrEqual((planTimes.nsaidFreeDays.settled.value + 1) * 24);
});

test.each(languages)(
  "in %s the sentence names the week, and the next one that a prescribed medicine goes on",
  (lang) => {
    const week = { en: "a week", tr: "bir hafta", de: "eine Woche", fr: "une semaine", ar: "بأسبوع", ru: "недели" };
    expect(scheduleTexts[lang]?.["before.no-unprescribed-nsaid"]).toContain(week[lang]);
    const says: readonly string[] = reminders.find(({ id }) => id === "week")?.says ?? [];
    expect(says.indexOf("before.prescribed-stays")).toBe(says.indexOf("before.no-unprescribed-nsaid") + 1);
  },
);
