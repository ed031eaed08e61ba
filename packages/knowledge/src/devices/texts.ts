import { withTranslations } from "@pistor/core/evidence";
import { deviceTextsAr } from "./texts.ar.ts";
import { deviceTextsDe } from "./texts.de.ts";
import { deviceTextsEn } from "./texts.en.ts";
import { deviceTextsFr } from "./texts.fr.ts";
import { deviceTextsRu } from "./texts.ru.ts";
import { deviceTextsTr } from "./texts.tr.ts";

/** The sealed translations of the wordings of equipment. */
export const deviceTranslations = {
  tr: deviceTextsTr,
  de: deviceTextsDe,
  fr: deviceTextsFr,
  ar: deviceTextsAr,
  ru: deviceTextsRu,
};

/** What each finding on equipment says, in every language; a translation whose original changed is left out. */
export const deviceTexts = withTranslations(deviceTextsEn, deviceTranslations);
