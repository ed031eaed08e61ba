import type { TextsByLanguage } from "@pistor/core/evidence";
import { textsEn } from "./texts.en.ts";

/** Every wording of screening, by language. */
export const eligibilityTexts: TextsByLanguage = { en: textsEn };
