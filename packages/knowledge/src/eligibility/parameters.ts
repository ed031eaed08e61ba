import type { Claim, Parameter } from "@pistor/core/evidence";

const settledBy = { by: "knowledge board", on: "2026-11-21" };

/** The youngest age at which anybody is treated. */
export const minimumAge = {
  id: "eligibility.minimum-age",
  title: "Minimum age",
  unit: "a",
  claims: [
    { source: "S2", at: "introduction", says: 18 },
    { source: "S0", at: "who should not have it", says: 20 },
    { source: "S0", at: "cellulite", says: "all ages" },
    { source: "KYB-DOS", at: "indication: adults", says: 18 },
    { source: "HAMILTON", at: "ban of injectables", says: 18, country: "GB" },
  ],
  stricter: "higher",
  settled: {
    value: 18,
    how: "hard-floor",
    why: "Two sources and the law agree that nobody under 18 is treated; a claim of all ages is refused.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** Below this age the physician decides. */
export const cautionAge = {
  id: "eligibility.caution-age",
  title: "Age below which the physician decides",
  unit: "a",
  claims: [
    { source: "S0", at: "who should not have it", says: 20 },
    { source: "S2", at: "introduction", says: 18 },
  ],
  stricter: "higher",
  settled: {
    value: 20,
    how: "strictest",
    why: "One source advises against treatment under 20: between the floor and that age the physician decides.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** From how many heart medicines on a person with heart disease is not treated. */
export const heartMedicines = {
  id: "eligibility.heart-medicines",
  title: "Heart medicines with which nobody is treated",
  unit: "1",
  claims: [
    { source: "S0", at: "who should not have it", says: "several" },
    { source: "S2", at: "who should not have it", says: "several" },
    { source: "MARJU", at: "who is not treated", says: "any heart disease" },
  ],
  stricter: "lower",
  settled: {
    value: 2,
    how: "strictest",
    why: "Several begins at two. Heart disease on one medicine or none goes to the physician.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** Days without an NSAID or aspirin that nobody prescribed, before a session. */
export const nsaidFreeDays = {
  id: "eligibility.nsaid-free-days",
  title: "Days without an unprescribed anti-inflammatory painkiller",
  unit: "d",
  claims: [
    { source: "S2", at: "before the session", says: 7 },
    { source: "S3", at: "before the session", says: 7 },
    { source: "BORCIANI", at: "before the session", says: 2 },
    { source: "KATZ", at: "before the session", says: 2 },
    { source: "JOTFORM", at: "before the session", says: 10 },
  ],
  stricter: "higher",
  settled: {
    value: 7,
    how: "agreement",
    why: "Two articles agree on a week; the session moves. A prescribed one is a blood thinner and is left to the prescriber.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** Months after isotretinoin during which the skin is not treated. */
export const isotretinoinMonths = {
  id: "eligibility.isotretinoin-months",
  title: "Months after isotretinoin",
  unit: "mo",
  claims: [
    { source: "BORCIANI", at: "who is not treated: isotretinoin", says: "not treated, no length given" },
    { source: "clinic-default", at: "usual practice, no source read", says: 6 },
  ],
  stricter: "higher",
  settled: {
    value: 6,
    how: "clinic-default",
    why: "No source that was read gives a length; six months is the clinic default.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** Days after a retinoid on the skin during which that skin is not treated. */
export const retinoidDays = {
  id: "eligibility.retinoid-days",
  title: "Days after a retinoid on the skin",
  unit: "d",
  claims: [
    { source: "AMIN-SLIDES", at: "who was left out: retinoid use", says: "left out, no length given" },
    { source: "clinic-default", at: "usual practice, no source read", says: 14 },
    { source: "clinic-default", at: "usual practice, no source read", says: 28 },
  ],
  stricter: "higher",
  settled: {
    value: 28,
    how: "clinic-default",
    why: "A trial left out who used one and gives no length; of two to four weeks of practice the longer is the clinic default.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** Months after a laser during which the physician decides. */
export const laserMonths = {
  id: "eligibility.laser-months",
  title: "Months after a laser treatment",
  unit: "mo",
  claims: [{ source: "AMIN-SLIDES", at: "who was left out: laser in the last six months", says: 6 }],
  stricter: "higher",
  settled: {
    value: 6,
    how: "agreement",
    why: "The one trial that says so left out who had a laser in the last six months; inside them the physician decides.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** From which upper blood pressure on nobody is treated that day. */
export const systolicLimit = {
  id: "eligibility.systolic-limit",
  title: "Upper blood pressure from which nobody is treated that day",
  unit: "mm[Hg]",
  claims: [
    { source: "S0", at: "pain type: who should not have it", says: "irregular blood pressure, no number given" },
    { source: "clinic-default", at: "severe hypertension, no source read", says: 180 },
  ],
  stricter: "lower",
  settled: {
    value: 180,
    how: "clinic-default",
    why: "No source that was read gives a number; 180 mmHg is the clinic default.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** From which lower blood pressure on nobody is treated that day. */
export const diastolicLimit = {
  id: "eligibility.diastolic-limit",
  title: "Lower blood pressure from which nobody is treated that day",
  unit: "mm[Hg]",
  claims: [
    { source: "S0", at: "pain type: who should not have it", says: "irregular blood pressure, no number given" },
    { source: "clinic-default", at: "severe hypertension, no source read", says: 110 },
  ],
  stricter: "lower",
  settled: {
    value: 110,
    how: "clinic-default",
    why: "No source that was read gives a number; 110 mmHg is the clinic default.",
    ...settledBy,
  },
} as const satisfies Parameter<number>;

/** What the cream's text says of those whose blood may lose oxygen: a caution; that they get none is stricter. */
export const prilocaineAndOxygen = [
  { source: "EMLA-MIMS", at: "special precautions", says: "more likely to get methaemoglobinaemia" },
  { source: "clinic-default", at: "stricter than the label", says: "not treated" },
] as const satisfies readonly Claim[];

/** Everything that screening takes a number from. */
export const eligibilityParameters = [
  minimumAge,
  cautionAge,
  heartMedicines,
  nsaidFreeDays,
  isotretinoinMonths,
  retinoidDays,
  laserMonths,
  systolicLimit,
  diastolicLimit,
] as const satisfies readonly Parameter<number>[];
