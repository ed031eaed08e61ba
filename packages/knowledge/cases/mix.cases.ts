import { creams } from "./mix/cream.cases.ts";
import { deoxycholic } from "./mix/deoxycholic.cases.ts";
import { lawCases } from "./mix/laws.cases.ts";
import { maxima } from "./mix/maxima.cases.ts";
import type { MixCase, MixTheme } from "./mix/mix-case.ts";
import { pairCases } from "./mix/pairs.cases.ts";
import { patientCases } from "./mix/patient.cases.ts";
import { published } from "./mix/published.cases.ts";
import { vials } from "./mix/vials.cases.ts";
import { volumes } from "./mix/volumes.cases.ts";

export type { MixCase, MixTheme } from "./mix/mix-case.ts";
export type { RunMixCase } from "./mix/run-case.ts";
export { runMixCase } from "./mix/run-case.ts";

/** Mixtures and the answers that must be given, by theme, each counted by hand. */
export const mixThemes: readonly MixTheme[] = [
  { id: "mix-maxima", title: "Doses and their maxima", cases: maxima },
  { id: "mix-published", title: "Mixtures of published work", cases: published },
  { id: "mix-cream", title: "Cream and injection together", cases: creams },
  { id: "mix-volumes", title: "What to draw up", cases: volumes },
  { id: "mix-deoxycholic", title: "Deoxycholic acid by its label", cases: deoxycholic },
  { id: "mix-pairs", title: "What may share a syringe", cases: pairCases },
  { id: "mix-vials", title: "Lots, vials and time", cases: vials },
  { id: "mix-laws", title: "What a country says of mixtures", cases: lawCases },
  { id: "mix-patient", title: "The patient, and what was given before", cases: patientCases },
];

/** All of them. */
export const mixCases: readonly MixCase[] = mixThemes.flatMap((theme) => theme.cases);
