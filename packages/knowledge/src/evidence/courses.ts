import type { Fact, Parameter } from "@pistor/core/evidence";

const settledOn = { by: "knowledge board", on: "2026-11-22" } as const;

/** No course is longer, whatever it is for. */
export const mostSessions = {
  id: "course.most-sessions",
  title: "Sessions of a course, at most",
  unit: "1",
  claims: [
    { source: "S0", at: "how it is done", says: "3 to 6 mostly" },
    { source: "S1", at: "how it is done", says: "3 or 6 mostly" },
    { source: "S2", at: "how it is done", says: "3 to 15" },
    { source: "S3", at: "the appointment", says: "3 to 15" },
    { source: "S2", at: "face and body", says: "6 to 10" },
    { source: "S4", at: "the study", says: "6 in the study" },
    { source: "KYB-DOS", at: "dose", says: "6 at most, deoxycholic acid" },
    { source: "COSTANTINO", at: "methods", says: "5 in the trial" },
  ],
  settled: {
    value: 15,
    how: "union",
    why: "The longest that anybody claims. Each protocol has its own, shorter, number, and a review after every third session asks whether to go on.",
    ...settledOn,
  },
} as const satisfies Parameter<number>;

/** How the days between two sessions are chosen. */
export const sessionInterval = {
  id: "course.interval",
  title: "Days between two sessions",
  unit: "text",
  claims: [
    { source: "S2", at: "face and body", says: "1 week" },
    { source: "S3", at: "the appointment", says: "7 to 10 days at first" },
    { source: "S3", at: "the appointment", says: "then 2 weeks or a month, once it shows" },
    { source: "S4", at: "treatment sessions", says: "2 weeks as a rule" },
    { source: "AMIN", at: "methods", says: "4 weeks" },
    { source: "SACEDA", at: "methods", says: "3 months, dutasteride" },
    { source: "KYB-DOS", at: "dose", says: "a month at least, deoxycholic acid" },
  ],
  settled: {
    value: "by protocol; where several least intervals apply, the longest",
    how: "strictest",
    why: "One number for all treatments would be wrong: each protocol has its own range.",
    ...settledOn,
  },
} as const satisfies Parameter<string>;

/** When an effect is said to show, and how long it is said to last. */
export const courseFacts = [
  {
    id: "course.hair-effect",
    title: "When an effect on hair is said to show",
    claims: [
      { source: "S2", at: "hair", says: "first signs in weeks" },
      { source: "S2", at: "hair", says: "clear at 2 to 3 months" },
      { source: "S2", at: "hair", says: "full effect after 6 months" },
      { source: "MOFTAH", at: "results", says: "judged on photographs at week 18" },
    ],
    note: "The course is reviewed at week 12; what the article promises is not told as a promise.",
    actedOnBy: ["hair.standard"],
  },
  {
    id: "course.pain-effect",
    title: "What is claimed of the course against pain",
    claims: [
      { source: "S0", at: "pain", says: "fewer sessions than other treatments of pain" },
      { source: "S0", at: "pain", says: "spreads slowly and locally, long effect" },
      {
        source: "COSTANTINO",
        at: "results",
        says: "no difference found from the same kind of medicines by mouth and muscle",
      },
    ],
    note: "No count of sessions against another treatment was found.",
    actedOnBy: ["pain.standard"],
  },
  {
    id: "course.by-case",
    title: "Courses left to the case",
    claims: [
      { source: "S0", at: "rheumatic and vascular", says: "rheumatic and vascular: no course given" },
      { source: "S2", at: "rheumatic and vascular", says: "rheumatic and vascular: no course given" },
      { source: "S0", at: "needle-free", says: "needle-free: by device" },
      { source: "S2", at: "needle-free", says: "needle-free: by device" },
    ],
    note: "The three protocols are a clinic default and are labelled so.",
    actedOnBy: ["rheumatic.standard", "vascular.standard", "needle-free.standard"],
  },
] as const satisfies readonly Fact[];
