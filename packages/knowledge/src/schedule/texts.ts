import type { TextsByLanguage } from "@pistor/core/evidence";
import { scheduleTextsAr } from "./texts.ar.ts";
import { scheduleTextsDe } from "./texts.de.ts";
import { scheduleTextsEn } from "./texts.en.ts";
import { scheduleTextsFr } from "./texts.fr.ts";
import { scheduleTextsRu } from "./texts.ru.ts";
import { scheduleTextsTr } from "./texts.tr.ts";

/** What a move touches, what is said before a visit, and its mails. */
export const scheduleTexts: TextsByLanguage = {
  en: scheduleTextsEn,
  tr: scheduleTextsTr,
  de: scheduleTextsDe,
  fr: scheduleTextsFr,
  ar: scheduleTextsAr,
  ru: scheduleTextsRu,
};
