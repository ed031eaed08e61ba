/** For how long an opened vial may be used, when a lot is remarked on, and what stock says about both in every language. */
export { recallKnowledge } from "./recall.ts";
export { recallTexts } from "./recall-texts.ts";
export { stockKnowledge } from "./stock-knowledge.ts";
export { stockTextsEn } from "./texts.en.ts";
export { stockTexts, stockTranslations } from "./texts.ts";
