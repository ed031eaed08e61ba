import type { ScreenDocument } from "@pistor/core/eligibility";
import { nothingAgainst } from "@pistor/knowledge/cases/nothing-against";

/** The documents that are measured with: those of the command line's description, completed. */
export const allAnswered = {
  treatment: "face",
  on: "2026-11-21",
  birthDate: "1992-04-03",
  sex: "female",
  answers: nothingAgainst,
  allergies: ["penicillin"],
  mixture: ["hyaluronic-acid"],
  country: "TR",
  delivery: "needle",
} as const satisfies ScreenDocument;

export const facePlan = { treatment: "face", start: "2026-12-01", timeZone: "Europe/Istanbul", country: "TR" };

export const hairPlan = {
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

export const faceMix = {
  patient: { weightKg: 62, allergies: [] },
  country: "TR",
  site: "face",
  ingredients: [
    { substance: "hyaluronic-acid", strength: "15 mg/mL", volumeMl: 1.5, lot: "B7", expires: "2027-03-31" },
    { substance: "lidocaine", strength: "20 mg/mL", volumeMl: 0.5, lot: "A1", expires: "2027-01-31" },
  ],
  topical: [{ product: "lidocaine-prilocaine-cream", areaCm2: 100 }],
  points: 80,
  volumePerPointMl: 0.02,
  on: "2026-11-21",
};

export const faceMap = {
  chart: "face-front",
  region: "forehead",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
};
