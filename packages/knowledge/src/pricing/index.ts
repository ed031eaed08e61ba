/** What each item of a quote is for, and what a quote says. */
export { pricingKnowledge } from "./pricing-knowledge.ts";
export { quoteTexts } from "./quote-texts.ts";
export { pricingTextsEn } from "./texts.en.ts";
export { pricingTexts, pricingTranslations } from "./texts.ts";
export { itemTies } from "./ties.ts";
