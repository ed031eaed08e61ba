/** Who says what, what was settled, what a rule found, and how it is worded. */
export type { CardStudy, Certainty, Design, Direction, Effect, EvidenceCard, Funding } from "./card.ts";
export { certainties, designs, directions } from "./card.ts";
export type { Claim, Decision, Finding, Parameter, SettledHow, Source, SourceKey, WordedFinding } from "./claim.ts";
export { decisions } from "./claim.ts";
export { disagree } from "./disagree.ts";
export type { ClinicPolicy, PolicyOverride, Stricter } from "./policy.ts";
export type { Reconciliation } from "./reconcile.ts";
export { disagreements, grade, reconcile } from "./reconcile.ts";
export type { RefusedClaim } from "./refused.ts";
export type { LegalStatus, Regulation, Span } from "./regulation.ts";
export { inForce, legalStatuses } from "./regulation.ts";
export type { Audience } from "./tell.ts";
export { tell, writeDate } from "./tell.ts";
export type { Language, Texts, TextsByLanguage, Wording } from "./texts.ts";
export { languages, word } from "./texts.ts";
export type { Translation } from "./translation.ts";
export { fresh, sourceHash, withTranslations } from "./translation.ts";
export { writeList } from "./write-list.ts";
