/** Who says what: the sources of every claim, and the version of the knowledge. */
export { cardOriginals, cardTexts, cardTranslations, evidenceCards, mainCard } from "./cards/index.ts";
export { facts, procedureParameters } from "./facts.ts";
export { indications } from "./indications.ts";
export { refusedClaims } from "./refused.ts";
export { law, regulations, unionMembersClaims } from "./regulations/index.ts";
export type { KnownSourceKey } from "./sources.ts";
export { sources } from "./sources.ts";
export { version } from "./version.ts";
