import type { TextsByLanguage } from "@pistor/core/evidence";
import { protocolTextsAr } from "./protocol-texts.ar.ts";
import { protocolTextsDe } from "./protocol-texts.de.ts";
import { protocolTextsEn } from "./protocol-texts.en.ts";
import { protocolTextsFr } from "./protocol-texts.fr.ts";
import { protocolTextsRu } from "./protocol-texts.ru.ts";
import { protocolTextsTr } from "./protocol-texts.tr.ts";

/** Protocols in words: titles, why one is not laid out, and what changed between versions. */
export const protocolTexts: TextsByLanguage = {
  en: protocolTextsEn,
  tr: protocolTextsTr,
  de: protocolTextsDe,
  fr: protocolTextsFr,
  ar: protocolTextsAr,
  ru: protocolTextsRu,
};
