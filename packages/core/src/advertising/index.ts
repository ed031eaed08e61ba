/** What a text to patients or to the public must not say. */
export type { AdvertisingKnowledge, AdvertisingRule, Channel, Denial, Wrong } from "./advertising-rule.ts";
export type { CheckedText, TextAsked, TextFinding } from "./check-text.ts";
export { checkText } from "./check-text.ts";
export type { FoldedText } from "./fold-text.ts";
export { foldText } from "./fold-text.ts";
export type { Stretch } from "./sentences.ts";
export { sentencesOf } from "./sentences.ts";
export type { WordingPattern } from "./wording-pattern.ts";
export { compilePatterns } from "./wording-pattern.ts";
