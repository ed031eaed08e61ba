import type { WordingPattern } from "@pistor/core/advertising";
import type { Language } from "@pistor/core/evidence";

type Words = Readonly<Record<Language, readonly WordingPattern[]>>;

/** By which a text tells what trials found. */
const trialWords: Words = {
  en: ["evidence", "(trial|study|studies|trials)", "not (been )?(shown|proven)", "unproven"],
  tr: ["kanıt*", "(araştırma*|çalışma*|deney*)", "kanıtlanma*", "gösterilme*"],
  de: ["(Beleg*|Evidenz*|Studie*|Nachweis*|Untersuchung*)", "nicht (belegt|nachgewiesen|gezeigt)"],
  fr: ["(preuve*|étude*|essai*|évidence*)", "non (prouvé*|démontré*)", "pas (été )?(prouvé*|démontré*|montré*)"],
  ar: ["(دليل|أدلة|ادله|دراسة|دراسات|تجربة|تجارب|بحث|أبحاث|إثبات)", "لم (يثبت|تثبت)"],
  ru: ["(доказ*|исследован*|испытан*|данны*)", "не (доказан*|показан*)"],
};

/** By which a text tells that the use is not what the substances were approved for. */
const statusWords: Words = {
  en: [
    "off label",
    "un(approved|licensed)",
    "not (been )?(approved|licensed|authori(s|z)ed)",
    "outside~(label|licen(s|c)e|approval)",
  ],
  tr: [
    "endikasyon dışı",
    "ruhsat* (dışı|yok|değil)",
    "onay* (dışı|yok|değil|almamış)",
    "onaylanmamış*",
    "onaylı değil*",
    "ruhsatlı değil*",
    "off label",
  ],
  de: [
    "off label",
    "nicht (zugelassen*|dafür zugelassen*)",
    "ohne Zulassung",
    "außerhalb (der|ihrer) Zulassung",
    "Zulassung~nicht",
  ],
  fr: [
    "hors (AMM|autorisation|indication*)",
    "off label",
    "(pas|non) (autorisé*|approuvé*|homologué*)",
    "sans autorisation",
  ],
  ar: [
    "خارج (الترخيص|نطاق الترخيص|دواعي الاستعمال|الاستعمال المرخص)",
    "غير (مرخص*|معتمد*|مصرح*)",
    "لم ترخص",
    "لم يرخص",
  ],
  ru: [
    "(вне|не по) (инструкции|показани*|показаниям|зарегистрированных показаний)",
    "офф?_лейбл*",
    "не (зарегистрирован*|одобрен*|разреш*)",
    "off label",
  ],
};

const inLanguage = (lang: Language) => ({
  "advertising.evidence-missing": trialWords[lang],
  "advertising.off-label-missing": statusWords[lang],
});

/** What makes a benefit no finding, wherever in the text it stands. */
export const excuses = {
  en: inLanguage("en"),
  tr: inLanguage("tr"),
  de: inLanguage("de"),
  fr: inLanguage("fr"),
  ar: inLanguage("ar"),
  ru: inLanguage("ru"),
};
