/** What the checks of a session rest on, and its words in every language. */
export { sessionKnowledge } from "./checks.ts";
export { roomKnowledge } from "./room.ts";
export { sessionTexts } from "./texts.ts";
