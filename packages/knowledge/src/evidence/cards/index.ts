/** What is claimed for each use of each treatment, and what was found. */
export { evidenceCards, mainCard } from "./cards.ts";
export { cardTexts } from "./texts.ts";
