/** Who says what, what was settled, what a rule found, and how it is worded. */
export type { Claim, Decision, Finding, Parameter, SettledHow, Source, SourceKey, WordedFinding } from "./claim.ts";
export { decisions } from "./claim.ts";
export { disagree } from "./disagree.ts";
export type { Reconciliation } from "./reconcile.ts";
export { disagreements, grade, reconcile } from "./reconcile.ts";
export type { Audience } from "./tell.ts";
export { tell, writeDate } from "./tell.ts";
export type { Language, Texts, TextsByLanguage, Wording } from "./texts.ts";
export { languages, word } from "./texts.ts";
