/** What a device may be and how it is made ready, with who says so, and its words in every language. */
export { deviceKnowledge } from "./device-knowledge.ts";
export { deviceTextsEn } from "./texts.en.ts";
export { deviceTexts, deviceTranslations } from "./texts.ts";
