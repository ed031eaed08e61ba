import type { Protocol } from "@pistor/core/plan";

const everyThird = { reviewEvery: 3, reviewOnDays: [], version: "1" } as const;

/** The courses that Pistor lays out: sessions, intervals, what may be changed, and who says so. */
export const protocols = [
  {
    ...everyThird,
    id: "face.standard",
    treatment: "face",
    phases: [{ sessions: 6, interval: { days: 14 } }],
    sessionsRange: { min: 4, max: 10 },
    intervalDaysRange: { min: 7, max: 28 },
    needle: true,
    // The one facial trial that says how it was given; its result was negative, which the evidence says beside it.
    given: {
      technique: "nappage",
      depthMm: 1.5,
      spacingMm: 10,
      dropMl: 0.01,
      claims: [
        { source: "AMIN-SLIDES", at: "methods", says: "depth 1.5 mm, 0.01 mL at each point, points 1 cm apart" },
        { source: "SFM", at: "public page, techniques", says: "nappage: less than 2 mm" },
        { source: "S2", at: "procedure", says: "1 to 4 mm by area and condition" },
      ],
    },
    claims: [
      { source: "S2", at: "face", says: "6 to 10 sessions, weekly" },
      { source: "S4", at: "the study", says: "6 sessions, two weeks apart" },
      { source: "S4", at: "what to expect", says: "two weeks apart as a rule" },
      { source: "ELDOM", at: "methods", says: "6 sessions, two weeks apart" },
      { source: "AMIN", at: "methods", says: "4 sessions, a month apart" },
      { source: "SAVOIA", at: "methods", says: "4 sessions, 15 days apart" },
    ],
  },
  {
    ...everyThird,
    id: "body.standard",
    treatment: "body",
    phases: [{ sessions: 6, interval: { days: 7 } }],
    sessionsRange: { min: 6, max: 10 },
    intervalDaysRange: { min: 7, max: 14 },
    needle: true,
    claims: [{ source: "S2", at: "body", says: "6 to 10 sessions, weekly" }],
  },
  {
    ...everyThird,
    id: "cellulite.standard",
    treatment: "cellulite",
    phases: [{ sessions: 8, interval: { days: 7 } }],
    sessionsRange: { min: 4, max: 10 },
    intervalDaysRange: { min: 7, max: 14 },
    needle: true,
    claims: [
      { source: "S0", at: "cellulite", says: "weekly, 4 to 10 weeks" },
      { source: "PARK", at: "methods", says: "12 sessions, weekly" },
    ],
  },
  {
    id: "hair.standard",
    version: "1",
    treatment: "hair",
    phases: [
      { sessions: 7, interval: { days: 14 } },
      { sessions: 3, interval: { days: 28 } },
    ],
    sessionsRange: { min: 3, max: 15 },
    intervalDaysRange: { min: 14, max: 90 },
    reviewEvery: 3,
    reviewOnDays: [84],
    needle: true,
    impossibleClaim: {
      sessions: 10,
      intervalDays: 14,
      // Three months at their longest.
      claimedDays: 92,
      claims: [
        { source: "S2", at: "hair", says: "at least 10 sessions every 2 weeks in the first 2 to 3 months" },
        { source: "clinic-default", at: "arithmetic", says: 126, unit: "d" },
      ],
    },
    claims: [
      { source: "S2", at: "hair", says: "at least 10 sessions every 2 weeks, then wider" },
      { source: "S3", at: "sessions", says: "3 to 15" },
      { source: "MOFTAH", at: "methods", says: "weekly 8, every two weeks 2, one after four weeks" },
      { source: "SACEDA", at: "methods", says: "every 3 months in the first year" },
    ],
  },
  {
    ...everyThird,
    id: "fat.deoxycholic",
    treatment: "fat",
    phases: [{ sessions: 6, interval: { months: 1, atLeastDays: 28 } }],
    sessionsRange: { min: 1, max: 6 },
    intervalDaysRange: { min: 28, max: 90 },
    needle: true,
    claims: [
      { source: "KYB-DOS", at: "dosing", says: "up to 6 sessions, at least one month apart, under the chin alone" },
      { source: "S3", at: "regional fat", says: "not approved, very little research" },
    ],
  },
  {
    ...everyThird,
    id: "pain.standard",
    treatment: "pain",
    phases: [{ sessions: 5, interval: { days: 3 } }],
    sessionsRange: { min: 5, max: 5 },
    intervalDaysRange: { min: 3, max: 3 },
    needle: true,
    claims: [
      { source: "COSTANTINO", at: "methods", says: "days 1, 4, 7, 10, 13" },
      { source: "KATZ", at: "course", says: "weekly 3, the fourth after 15 days" },
    ],
  },
  {
    ...everyThird,
    id: "rheumatic.standard",
    treatment: "rheumatic",
    phases: [{ sessions: 3, interval: { days: 14 } }],
    sessionsRange: { min: 1, max: 6 },
    intervalDaysRange: { min: 7, max: 28 },
    needle: true,
    claims: [
      { source: "S0", at: "rheumatic disease", says: "by case" },
      { source: "clinic-default", at: "protocols", says: "3 sessions, two weeks apart" },
    ],
  },
  {
    ...everyThird,
    id: "vascular.standard",
    treatment: "vascular",
    phases: [{ sessions: 3, interval: { days: 14 } }],
    sessionsRange: { min: 1, max: 6 },
    intervalDaysRange: { min: 7, max: 28 },
    needle: true,
    claims: [
      { source: "S0", at: "vascular", says: "by case" },
      { source: "clinic-default", at: "protocols", says: "3 sessions, two weeks apart" },
    ],
  },
  {
    ...everyThird,
    id: "needle-free.standard",
    treatment: "needle-free",
    phases: [{ sessions: 3, interval: { days: 14 } }],
    sessionsRange: { min: 1, max: 6 },
    intervalDaysRange: { min: 7, max: 28 },
    needle: false,
    claims: [
      { source: "S0", at: "needle-free", says: "by device" },
      { source: "clinic-default", at: "protocols", says: "3 sessions, two weeks apart" },
    ],
  },
] as const satisfies readonly Protocol[];

/** The protocol of each treatment when none is named. */
export const defaultProtocol: Readonly<Record<string, string>> = Object.fromEntries(
  protocols.map(({ treatment, id }) => [treatment, id]),
);
