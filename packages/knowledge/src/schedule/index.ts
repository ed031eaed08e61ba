/** How long a visit takes, and what is said before it. */
export { scheduleKnowledge } from "./lengths.ts";
export { scheduleTexts } from "./texts.ts";
