import { withTranslations } from "@pistor/core/evidence";
import { mapTextsAr } from "./texts.ar.ts";
import { mapTextsDe } from "./texts.de.ts";
import { mapTextsEn } from "./texts.en.ts";
import { mapTextsFr } from "./texts.fr.ts";
import { mapTextsRu } from "./texts.ru.ts";
import { mapTextsTr } from "./texts.tr.ts";

/** The sealed translations of the wordings of a map. */
export const mapTranslations = { tr: mapTextsTr, de: mapTextsDe, fr: mapTextsFr, ar: mapTextsAr, ru: mapTextsRu };

/** What each finding of a map says, in every language; a translation whose original changed is left out. */
export const mapTexts = withTranslations(mapTextsEn, mapTranslations);
