import { deviceTextsAr } from "../src/devices/texts.ar.ts";
import { deviceTextsDe } from "../src/devices/texts.de.ts";
import { deviceTextsFr } from "../src/devices/texts.fr.ts";
import { deviceTextsRu } from "../src/devices/texts.ru.ts";
import { deviceTextsTr } from "../src/devices/texts.tr.ts";
import { dosingTextsAr } from "../src/dosing/texts.ar.ts";
import { dosingTextsDe } from "../src/dosing/texts.de.ts";
import { dosingTextsFr } from "../src/dosing/texts.fr.ts";
import { dosingTextsRu } from "../src/dosing/texts.ru.ts";
import { dosingTextsTr } from "../src/dosing/texts.tr.ts";
import { textsAr } from "../src/eligibility/texts.ar.ts";
import { textsDe } from "../src/eligibility/texts.de.ts";
import { textsFr } from "../src/eligibility/texts.fr.ts";
import { textsRu } from "../src/eligibility/texts.ru.ts";
import { textsTr } from "../src/eligibility/texts.tr.ts";
import { cardTextsAr } from "../src/evidence/cards/texts.ar.ts";
import { cardTextsDe } from "../src/evidence/cards/texts.de.ts";
import { cardTextsFr } from "../src/evidence/cards/texts.fr.ts";
import { cardTextsRu } from "../src/evidence/cards/texts.ru.ts";
import { cardTextsTr } from "../src/evidence/cards/texts.tr.ts";
import { mapTextsAr } from "../src/injection-map/texts.ar.ts";
import { mapTextsDe } from "../src/injection-map/texts.de.ts";
import { mapTextsFr } from "../src/injection-map/texts.fr.ts";
import { mapTextsRu } from "../src/injection-map/texts.ru.ts";
import { mapTextsTr } from "../src/injection-map/texts.tr.ts";
import { pricingTextsAr } from "../src/pricing/texts.ar.ts";
import { pricingTextsDe } from "../src/pricing/texts.de.ts";
import { pricingTextsFr } from "../src/pricing/texts.fr.ts";
import { pricingTextsRu } from "../src/pricing/texts.ru.ts";
import { pricingTextsTr } from "../src/pricing/texts.tr.ts";
import { stockTextsAr } from "../src/stock/texts.ar.ts";
import { stockTextsDe } from "../src/stock/texts.de.ts";
import { stockTextsFr } from "../src/stock/texts.fr.ts";
import { stockTextsRu } from "../src/stock/texts.ru.ts";
import { stockTextsTr } from "../src/stock/texts.tr.ts";
import { travelTextsAr } from "../src/travel/texts.ar.ts";
import { travelTextsDe } from "../src/travel/texts.de.ts";
import { travelTextsFr } from "../src/travel/texts.fr.ts";
import { travelTextsRu } from "../src/travel/texts.ru.ts";
import { travelTextsTr } from "../src/travel/texts.tr.ts";

/**
 * Wordings as their translators sealed them, by file. The doors of the knowledge give only what is still fresh, so that
 * a stale one could not be seen there.
 */
export const sealedTranslations = {
  "devices/texts.ar": deviceTextsAr,
  "devices/texts.de": deviceTextsDe,
  "devices/texts.fr": deviceTextsFr,
  "devices/texts.ru": deviceTextsRu,
  "devices/texts.tr": deviceTextsTr,
  "dosing/texts.ar": dosingTextsAr,
  "dosing/texts.de": dosingTextsDe,
  "dosing/texts.fr": dosingTextsFr,
  "dosing/texts.ru": dosingTextsRu,
  "dosing/texts.tr": dosingTextsTr,
  "eligibility/texts.ar": textsAr,
  "eligibility/texts.de": textsDe,
  "eligibility/texts.fr": textsFr,
  "eligibility/texts.ru": textsRu,
  "eligibility/texts.tr": textsTr,
  "evidence/cards/texts.ar": cardTextsAr,
  "evidence/cards/texts.de": cardTextsDe,
  "evidence/cards/texts.fr": cardTextsFr,
  "evidence/cards/texts.ru": cardTextsRu,
  "evidence/cards/texts.tr": cardTextsTr,
  "injection-map/texts.ar": mapTextsAr,
  "injection-map/texts.de": mapTextsDe,
  "injection-map/texts.fr": mapTextsFr,
  "injection-map/texts.ru": mapTextsRu,
  "injection-map/texts.tr": mapTextsTr,
  "pricing/texts.ar": pricingTextsAr,
  "pricing/texts.de": pricingTextsDe,
  "pricing/texts.fr": pricingTextsFr,
  "pricing/texts.ru": pricingTextsRu,
  "pricing/texts.tr": pricingTextsTr,
  "stock/texts.ar": stockTextsAr,
  "stock/texts.de": stockTextsDe,
  "stock/texts.fr": stockTextsFr,
  "stock/texts.ru": stockTextsRu,
  "stock/texts.tr": stockTextsTr,
  "travel/texts.ar": travelTextsAr,
  "travel/texts.de": travelTextsDe,
  "travel/texts.fr": travelTextsFr,
  "travel/texts.ru": travelTextsRu,
  "travel/texts.tr": travelTextsTr,
} as const;
