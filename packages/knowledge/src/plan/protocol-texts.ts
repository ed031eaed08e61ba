import type { TextsByLanguage } from "@pistor/core/evidence";
import { protocolTextsEn } from "./protocol-texts.en.ts";

/** Protocols in words: titles, why one is not laid out, and what changed between versions. */
export const protocolTexts: TextsByLanguage = {
  en: protocolTextsEn,
};
