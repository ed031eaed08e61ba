/** May this patient be treated on this day, not yet, or does the physician decide? */
export type { Condition, Limit } from "./condition.ts";
export type { LimitInWords } from "./condition-in-words.ts";
export { conditionInWords } from "./condition-in-words.ts";
export type { Fact, Facts } from "./facts.ts";
export type { ChangedAnswer, Recheck } from "./recheck.ts";
export { recheck } from "./recheck.ts";
export { longestList } from "./request-keys.ts";
export type { EligibilityKnowledge, EligibilityQuestion, EligibilityRule, RuleDecision } from "./rule.ts";
export type { ScreenAnswer } from "./screen.ts";
export { screen } from "./screen.ts";
export type {
  AnswerKey,
  Answers,
  AskKey,
  Delivery,
  ScreenDocument,
  ScreenRequest,
  Sex,
  Treatment,
} from "./screen-request.ts";
export {
  answerKeys,
  answersSchema,
  askKeys,
  deliveries,
  furtherKeys,
  questionSets,
  screenRequestSchema,
  sexes,
  treatments,
} from "./screen-request.ts";
