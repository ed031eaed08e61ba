import type { PlanTimes } from "@pistor/core/plan";
import { isotretinoinMonths, nsaidFreeDays, retinoidDays } from "../eligibility/index.ts";

const settledOn = { by: "knowledge board", on: "2026-11-21" } as const;

/** Lengths that hold for every course. */
export const planTimes = {
  // One number for screening and plan: a clinic that changes it changes both.
  nsaidFreeDays,
  isotretinoinMonths,
  retinoidDays,
  reflectionHours: {
    id: "plan.reflection-hours",
    title: "Hours to reflect between consent being asked for and being given",
    unit: "h",
    stricter: "higher",
    claims: [
      { source: "GMC", at: "cosmetic interventions, time to reflect", says: "as long as the risk asks for" },
      { source: "clinic-default", at: "from memory: contract surgery", says: "14 days, for surgery" },
      { source: "clinic-default", at: "consent", says: 24, unit: "h" },
    ],
    settled: { value: 24, how: "clinic-default", why: "No source gives a length for a needle.", ...settledOn },
  },
  allergyTestHoursBefore: {
    id: "plan.allergy-test-hours-before",
    title: "Hours from the allergy test to session 1, at least",
    unit: "h",
    stricter: "higher",
    claims: [
      { source: "S2", at: "before the procedure", says: 24, unit: "h" },
      { source: "S4", at: "before the procedure", says: "a patch test where needed, no time given" },
      { source: "CORDOBA", at: "delayed reaction", says: "a reaction came about a week later" },
      { source: "clinic-default", at: "allergy test", says: 48, unit: "h" },
    ],
    settled: {
      value: 48,
      how: "strictest",
      why: "A delayed reaction is not there after 24 hours, so the test is read again at 48.",
      ...settledOn,
    },
  },
  allergyReadingMinutes: {
    id: "plan.allergy-reading-minutes",
    title: "First reading of the allergy test",
    unit: "min",
    claims: [{ source: "clinic-default", at: "allergy test", says: 20, unit: "min" }],
    settled: { value: 20, how: "clinic-default", why: "An immediate reaction shows by then.", ...settledOn },
  },
  allergyReadingHours: {
    id: "plan.allergy-reading-hours",
    title: "Last reading of the allergy test",
    unit: "h",
    claims: [
      { source: "clinic-default", at: "allergy test", says: 48, unit: "h" },
      { source: "clinic-default", at: "from memory: delayed reactions", says: 96, unit: "h" },
      { source: "CORDOBA", at: "delayed reaction", says: "a reaction came about a week later" },
    ],
    settled: {
      value: 48,
      how: "clinic-default",
      why: "A delayed reaction may show by then; 96 hours are also named, from memory. Some come later still, so that a negative test clears nobody.",
      ...settledOn,
    },
  },
  creamMinutesBefore: {
    id: "plan.cream-minutes-before",
    title: "Minutes from the anaesthetic cream to the first needle",
    unit: "min",
    claims: [
      { source: "EMLA", at: "posology", says: 60, unit: "min" },
      { source: "S2", at: "the procedure", says: "30 to 40 min" },
    ],
    settled: {
      value: 60,
      how: "label",
      why: "The label's least time. A product whose own label gives a shorter one follows that label.",
      ...settledOn,
    },
  },
  consultationMinutes: {
    id: "plan.consultation-minutes",
    title: "Minutes from the start of the consultation to the allergy test",
    unit: "min",
    claims: [{ source: "clinic-default", at: "calendar", says: 60, unit: "min" }],
    settled: { value: 60, how: "clinic-default", why: "No source gives a length.", ...settledOn },
  },
  sessionMinutes: {
    id: "plan.session-minutes",
    title: "Minutes that a session takes, without cream and observation",
    unit: "min",
    claims: [
      { source: "S0", at: "how long", says: "15 to 30 min, and the wait for the cream" },
      { source: "S1", at: "how long", says: "15 min" },
      { source: "S2", at: "face and body", says: "20 to 45 min by area" },
      { source: "S2", at: "hair", says: "10 to 30 min by area" },
      { source: "S4", at: "how long", says: "30 to 60 min" },
    ],
    settled: { value: 60, how: "strictest", why: "The longest that is claimed, so that nobody waits.", ...settledOn },
  },
  flightAfterHours: {
    id: "plan.flight-after-hours",
    title: "Hours from the last needle to the earliest flight",
    unit: "h",
    stricter: "higher",
    claims: [{ source: "clinic-default", at: "travel", says: 24, unit: "h" }],
    settled: {
      value: 24,
      how: "clinic-default",
      why: "No source speaks of flying, nor of one course differently from another. The check at 24 hours is answered first.",
      ...settledOn,
    },
  },
} as const satisfies PlanTimes;
