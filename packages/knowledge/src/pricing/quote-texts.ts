import type { TextsByLanguage } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { planTexts } from "../plan/index.ts";
import { pricingTexts } from "./texts.ts";

/** Everything that a quote may say: reasons of items and steps of the course are the plan's. */
export const quoteTexts = Object.fromEntries(
  languages.map((lang) => [lang, { ...planTexts[lang], ...pricingTexts[lang] }]),
) as unknown as TextsByLanguage;
