/** Who says what, what was settled, what a rule found, and how it is worded. */
export type { Claim, Decision, Finding, Parameter, SettledHow, Source, SourceKey, WordedFinding } from "./claim.ts";
export { decisions } from "./claim.ts";
export { disagree } from "./disagree.ts";
export type { Language, Texts, TextsByLanguage, Wording } from "./texts.ts";
export { languages, word } from "./texts.ts";
