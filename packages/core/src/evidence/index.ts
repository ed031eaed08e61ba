/** Who says what, what was settled, what a rule found, and how it is worded. */
export { applyPolicy, parametersOf, policyFor, unknownParameter } from "./apply-policy.ts";
export type { CardStudy, Certainty, Design, Direction, Effect, EvidenceCard, Funding } from "./card.ts";
export { certainties, designs, directions } from "./card.ts";
export type {
  Claim,
  Decision,
  Finding,
  Parameter,
  Settled,
  SettledHow,
  Source,
  SourceKey,
  WordedFinding,
} from "./claim.ts";
export { decisions } from "./claim.ts";
export type { ClaimStanding } from "./claim-standing.ts";
export { claimStanding } from "./claim-standing.ts";
export type { ClinicValue } from "./clinic-value.ts";
export { clinicValueOf, clinicValuesBehind, clinicValuesIn } from "./clinic-value.ts";
export { disagree } from "./disagree.ts";
export type { Fact } from "./fact.ts";
export type { Indication, Standing } from "./indication.ts";
export { standings } from "./indication.ts";
export type { ChangeableParameter, JudgedOverride, OverrideKind } from "./judge-override.ts";
export { isChangeable, judgeOverride, numbersClaimed, settledNumber } from "./judge-override.ts";
export type { AnyRule, Found, KnowledgeIndex } from "./knowledge-index.ts";
export { indexKnowledge } from "./knowledge-index.ts";
export type { Shape, Thing, ThingKind } from "./knowledge-thing.ts";
export { thingKinds } from "./knowledge-thing.ts";
export type { Use, Uses } from "./knowledge-uses.ts";
export { usedBy } from "./knowledge-uses.ts";
export type { ClinicPolicy, PolicyOverride, Stricter } from "./policy.ts";
export { noPolicy } from "./policy.ts";
export type { Reconciliation } from "./reconcile.ts";
export { disagreements, grade, reconcile } from "./reconcile.ts";
export type { RefusedClaim } from "./refused.ts";
export type { LegalStatus, Regulation, Span } from "./regulation.ts";
export { inForce, legalStatuses } from "./regulation.ts";
export type { Law, LawAsked, Membership, StatusFound } from "./status-of.ts";
export { statusOf } from "./status-of.ts";
export type { Audience } from "./tell.ts";
export { tell, writeDate } from "./tell.ts";
export type { Language, Texts, TextsByLanguage, Wording } from "./texts.ts";
export { languages, word } from "./texts.ts";
export type { Translation } from "./translation.ts";
export { fresh, sourceHash, withTranslations } from "./translation.ts";
export { quantityInWords, unitInWords, valueInWords } from "./value-in-words.ts";
export { writeList } from "./write-list.ts";
