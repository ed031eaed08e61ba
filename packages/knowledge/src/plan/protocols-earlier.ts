import type { Protocol } from "@pistor/core/plan";
import { chosen, mainEvidence, reviewed, settled } from "./protocols-write.ts";

/** Versions that no longer hold: a course that was kept by one is shown by it, and laid beside what holds now. */
export const earlierProtocols = [
  {
    ...settled,
    id: "fat.deoxycholic",
    version: "1",
    title: "Fat under the chin, deoxycholic acid",
    treatment: "fat",
    indications: [],
    phases: [{ sessions: 6, interval: { months: 1, atLeastDays: 28 } }],
    sessionsRange: { min: 1, max: 6 },
    intervalDaysRange: { min: 28, max: 90 },
    needle: true,
    evidence: mainEvidence("fat"),
    claims: [
      { source: "KYB-DOS", at: "dosing", says: "up to 6 sessions, at least one month apart, under the chin alone" },
      { source: "S3", at: "regional fat", says: "not approved, very little research" },
      chosen("from 28 to 90 days may be chosen: the label gives no longest interval"),
      reviewed,
    ],
  },
] as const satisfies readonly Protocol[];
