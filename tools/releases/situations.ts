import type { ScreenDocument } from "@pistor/core/eligibility";
import { answersSchema, screenRequestSchema, sexes, treatments } from "@pistor/core/eligibility";

/** Chance that can be repeated. @source mulberry32 by Tommy Ettinger, public domain */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What speaks for nothing, where it is not simply `false`. */
const harmless: Readonly<Record<string, unknown>> = {
  diabetes: "none",
  cancer: "none",
  "heart-medicines": 0,
  hypertension: "none",
  herpes: "none",
  "blood-thinner": "none",
  "nsaid-last-taken": null,
  isotretinoin: "none",
  "isotretinoin-stopped": null,
  "retinoid-last-used": null,
  "laser-last-done": null,
  "systolic-mm-hg": 120,
  "diastolic-mm-hg": 75,
  "own-wish": true,
};

/** What an answer may be, the harmless one aside. Days are counted back from the session. */
const telling: Readonly<Record<string, readonly unknown[]>> = {
  diabetes: ["diet", "oral", "insulin"],
  cancer: ["past", "active"],
  "heart-medicines": [1, 2, 3, 12],
  hypertension: ["controlled", "uncontrolled"],
  herpes: ["past", "active"],
  "blood-thinner": ["prescribed", "self"],
  isotretinoin: ["past-6-months", "current"],
  "nsaid-last-taken": ["day"],
  "isotretinoin-stopped": ["day"],
  "retinoid-last-used": ["day"],
  "laser-last-done": ["day"],
  "systolic-mm-hg": [179, 180, 210],
  "diastolic-mm-hg": [109, 110, 118],
  "own-wish": [false],
};

const sessionDays = ["2026-11-21", "2026-02-28", "2027-03-01", "2028-02-29", "2027-12-31", "2012-02-16", "2011-07-01"];
const birthDays = [
  "2008-02-29",
  "2008-11-21",
  "2008-11-22",
  "2006-02-28",
  "2007-03-01",
  "2000-02-29",
  "1992-04-03",
  "1961-07-05",
  "1936-12-31",
];
const countries = ["TR", "FR", "GB", "DE", "US", "BR", "AE", "RU"];
const saidAllergies = [
  "penicillin",
  "latex",
  "bee sting",
  "local anaesthetics",
  "soya",
  "Lidocaïne (2 %)",
  "fish",
  "swollen after an injection",
  "eggs and nuts",
];

/**
 * Situations of every kind, the same for the same seed: nearly healthy ones, ill ones, and ones where much was not asked.
 *
 * @param substances ids that a mixture or an allergy may name
 */
export function situations(seed: number, count: number, substances: readonly string[]): ScreenDocument[] {
  const chance = chanceOf(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(chance() * values.length)];
    if (value === undefined) throw new Error("There is nothing to pick from.");
    return value;
  };
  const dayBefore = (on: string): string => {
    const days = pick([0, 1, 5, 6, 7, 8, 20, 29, 100, 181, 184, 400]);
    return new Date(Date.parse(`${on}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  };
  const one = (): Partial<Record<keyof ScreenDocument, unknown>> => {
    const treatment = pick(treatments);
    const on = pick(sessionDays);
    const ill = pick([0, 0.02, 0.05, 0.2]);
    const unasked = pick([0, 0, 0, 0.02, 0.1, 0.5, 0.95]);
    const answers: Record<string, unknown> = {};
    for (const key of Object.keys(answersSchema.shape)) {
      if (chance() < unasked) {
        if (chance() < 0.3) answers[key] = "unknown";
        continue;
      }
      const told = chance() < ill ? pick(telling[key] ?? [true]) : key in harmless ? harmless[key] : false;
      answers[key] = told === "day" ? dayBefore(on) : told;
    }
    const document: Partial<Record<keyof ScreenDocument, unknown>> = { treatment, on, sex: pick(sexes), answers };
    if (chance() >= unasked / 2) {
      const born = pick(birthDays);
      if (born <= on) document.birthDate = born;
    }
    if (chance() >= unasked) {
      const many = pick([0, 0, 0, 0, 1, 2]);
      document.allergies = Array.from({ length: many }, () => pick(chance() < 0.5 ? saidAllergies : substances));
    }
    if (chance() < 0.7) {
      const many = pick([0, 1, 1, 2, 3]);
      document.mixture = Array.from({ length: many }, () =>
        chance() < 0.03 ? "house-mixture-7" : chance() < 0.5 ? "hyaluronic-acid" : pick(substances),
      );
    }
    if (chance() >= unasked / 2) document.country = pick(countries);
    if (chance() < 0.3)
      document.delivery = treatment === "needle-free" ? "needle-free" : pick(["needle", "needle-free"]);
    if (chance() < 0.5) document.questions = "all";
    return document;
  };
  return Array.from({ length: count }, () => {
    const document = one();
    screenRequestSchema.parse(document);
    return document as ScreenDocument;
  });
}
