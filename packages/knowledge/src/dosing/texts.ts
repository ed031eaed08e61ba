import type { Texts } from "@pistor/core/evidence";
import { withTranslations } from "@pistor/core/evidence";
import { namesAr } from "../substances/names.ar.ts";
import { namesDe } from "../substances/names.de.ts";
import { namesEn } from "../substances/names.en.ts";
import { namesFr } from "../substances/names.fr.ts";
import { namesRu } from "../substances/names.ru.ts";
import { namesTr } from "../substances/names.tr.ts";
import { dosingTextsAr } from "./texts.ar.ts";
import { dosingTextsDe } from "./texts.de.ts";
import { dosingTextsEn } from "./texts.en.ts";
import { dosingTextsFr } from "./texts.fr.ts";
import { dosingTextsRu } from "./texts.ru.ts";
import { dosingTextsTr } from "./texts.tr.ts";

/** Every wording of a mixture, and the names of what is in it, as first written: in English. */
export const dosingOriginals: Texts = { ...dosingTextsEn, ...namesEn };

/** The sealed translations of the wordings of a mixture. */
export const dosingTranslations = {
  tr: { ...dosingTextsTr, ...namesTr },
  de: { ...dosingTextsDe, ...namesDe },
  fr: { ...dosingTextsFr, ...namesFr },
  ar: { ...dosingTextsAr, ...namesAr },
  ru: { ...dosingTextsRu, ...namesRu },
};

/** What each finding of a mixture says, in every language; a translation whose original changed is left out. */
export const dosingTexts = withTranslations(dosingOriginals, dosingTranslations);
