import type { TextsByLanguage } from "@pistor/core/evidence";
import { messageTextsAr } from "./texts.ar.ts";
import { messageTextsDe } from "./texts.de.ts";
import { messageTextsEn } from "./texts.en.ts";
import { messageTextsFr } from "./texts.fr.ts";
import { messageTextsRu } from "./texts.ru.ts";
import { messageTextsTr } from "./texts.tr.ts";

/** What answers to inquiries begin with, in every language. */
export const messageTexts = {
  en: messageTextsEn,
  tr: messageTextsTr,
  de: messageTextsDe,
  fr: messageTextsFr,
  ar: messageTextsAr,
  ru: messageTextsRu,
} satisfies TextsByLanguage;
