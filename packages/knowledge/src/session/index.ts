/** What the checks of a session rest on, and its words in every language. */
export { sessionKnowledge } from "./checks.ts";
export { sessionTexts } from "./texts.ts";
