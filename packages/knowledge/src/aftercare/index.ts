/** What to keep to after a session, what to call for, and the sheet's words in every language. */
export { aftercareKnowledge, aftercareRules } from "./rules.ts";
export { aftercareTexts } from "./texts.ts";
