import type { TextsByLanguage } from "@pistor/core/evidence";
import { advertisingTextsAr } from "./texts.ar.ts";
import { advertisingTextsDe } from "./texts.de.ts";
import { advertisingTextsEn } from "./texts.en.ts";
import { advertisingTextsFr } from "./texts.fr.ts";
import { advertisingTextsRu } from "./texts.ru.ts";
import { advertisingTextsTr } from "./texts.tr.ts";

/** Why a wording is not used, and what may stand instead, in every language. */
export const advertisingTexts = {
  en: advertisingTextsEn,
  tr: advertisingTextsTr,
  de: advertisingTextsDe,
  fr: advertisingTextsFr,
  ar: advertisingTextsAr,
  ru: advertisingTextsRu,
} satisfies TextsByLanguage;
