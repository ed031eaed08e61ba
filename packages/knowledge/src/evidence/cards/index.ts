/** What is claimed for each use of each treatment, and what was found. */
export { evidenceCards, mainCard } from "./cards.ts";
export { cardOriginals } from "./originals.ts";
export { cardTexts, cardTranslations } from "./texts.ts";
