import { withTranslations } from "@pistor/core/evidence";
import { eligibilityOriginals } from "./originals.ts";
import { textsAr } from "./texts.ar.ts";
import { textsDe } from "./texts.de.ts";
import { textsFr } from "./texts.fr.ts";
import { textsRu } from "./texts.ru.ts";
import { textsTr } from "./texts.tr.ts";

/** The sealed translations of screening. */
export const eligibilityTranslations = { tr: textsTr, de: textsDe, fr: textsFr, ar: textsAr, ru: textsRu };

/** Every wording of screening, in every language; a translation whose original changed is left out. */
export const eligibilityTexts = withTranslations(eligibilityOriginals, eligibilityTranslations);
