import type { TextsByLanguage } from "@pistor/core/evidence";
import { roomTextsAr } from "./room-texts.ar.ts";
import { roomTextsDe } from "./room-texts.de.ts";
import { roomTextsEn } from "./room-texts.en.ts";
import { roomTextsFr } from "./room-texts.fr.ts";
import { roomTextsRu } from "./room-texts.ru.ts";
import { roomTextsTr } from "./room-texts.tr.ts";
import { sessionTextsAr } from "./texts.ar.ts";
import { sessionTextsDe } from "./texts.de.ts";
import { sessionTextsEn } from "./texts.en.ts";
import { sessionTextsFr } from "./texts.fr.ts";
import { sessionTextsRu } from "./texts.ru.ts";
import { sessionTextsTr } from "./texts.tr.ts";

/** Checks, deviations and the clinical note in words. */
export const sessionTexts: TextsByLanguage = {
  en: { ...sessionTextsEn, ...roomTextsEn },
  tr: { ...sessionTextsTr, ...roomTextsTr },
  de: { ...sessionTextsDe, ...roomTextsDe },
  fr: { ...sessionTextsFr, ...roomTextsFr },
  ar: { ...sessionTextsAr, ...roomTextsAr },
  ru: { ...sessionTextsRu, ...roomTextsRu },
};
