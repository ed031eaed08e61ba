import { indexKnowledge } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { readingAge } from "../reading-age.ts";
import { readingOf } from "./measure.ts";
import { sentencesOf } from "./sentences.ts";

// The example of Wikipedia's article on Flesch's tests: 16 words, 23 syllables, one sentence, reading ease 69 there.
// Its grade: 0.39 × 16 + 11.8 × 23 / 16 − 15.59 = 7.6125.
test("English is measured by the grade of Flesch and Kincaid", () => {
  const text = "This sentence, taken as a reading passage unto itself, is being used to prove a point.";
  expect(readingOf([text], "en")).toMatchObject({ value: expect.closeTo(7.6125, 6), forTwelve: false });
});

// 10 words in 2 sentences; one of three syllables or more (10 %), one of more than six letters (10 %), seven of one
// syllable (70 %): 1.935 + 0.836 + 1.297 − 2.289 − 0.875 = 0.904.
test("German is measured by the first Wiener Sachtextformel", () => {
  const text = "Der Arzt sieht die Haut an. Danach entscheidet er allein.";
  expect(readingOf([text], "de")).toMatchObject({ value: expect.closeTo(0.904, 6), forTwelve: true });
});

// 8 words in 2 sentences, 12 syllables: 207 − 1.015 × 4 − 73.6 × 1.5 = 92.54.
test("French is measured by the formula of Kandel and Moles", () => {
  expect(readingOf(["Le médecin regarde la peau. Il décide seul."], "fr")?.value).toBeCloseTo(92.54, 6);
});

// 6 words in 2 sentences, 12 syllables: 198.825 − 2.61 × 3 − 40.175 × 2 = 110.645.
test("Turkish is measured by Ateşman's formula", () => {
  expect(readingOf(["Doktor cilde bakar. Sonra karar verir."], "tr")?.value).toBeCloseTo(110.645, 6);
});

// 6 words in 2 sentences, 11 syllables: 206.835 − 1.3 × 3 − 60.1 × 11 / 6 = 92.7517.
test("Russian is measured by Oborneva's formula", () => {
  expect(readingOf(["Врач смотрит кожу. Потом решает сам."], "ru")?.value).toBeCloseTo(92.7517, 4);
});

// 4 words in 2 sentences; 4 + 6 + 5 + 4 letters without signs, 4.75 a word.
test("Arabic is measured by words a sentence and letters a word, its vowel signs left out", () => {
  expect(readingOf(["يُقرِّر الطبيب. الجلد سليم."], "ar")).toMatchObject({
    says: expect.stringMatching(/^2\.0 words a sentence, 4\.8 letters a word/),
    forTwelve: true,
  });
  expect(readingOf(["المستشفيات والمستوصفات تستقبلهما."], "ar")?.forTwelve).toBe(false);
});

test("a value that is put in counts no word, and a French elision counts as two", () => {
  expect(sentencesOf("On {nsaid-last-taken} you took it. {until}?")).toEqual([["On", "you", "took", "it"]]);
  expect(sentencesOf("L'âge d'aujourd'hui : qu'importe.")).toEqual([["L", "âge", "d", "aujourd'hui", "qu", "importe"]]);
});

const found = (texts: Readonly<Record<string, Readonly<Record<string, string>>>>, slice = "eligibility") =>
  readingAge.find(indexKnowledge({ [slice]: { texts: { en: {}, ...texts } } }));

test("a sentence of more than twenty words is found, one of twenty is not", () => {
  const words = (many: number) => `${Array.from({ length: many }, () => "you").join(" ")}.`;
  expect(found({ en: { "ask.a": words(20) } })).toEqual([]);
  expect(found({ en: { "ask.a": words(21) } })).toEqual([
    { at: "eligibility.texts.en.ask.a", message: expect.stringContaining("21 words") },
  ]);
});

test("hard wordings are found in each language, as a group, and staff may read them", () => {
  const hard = {
    en: "Contraindications necessitate individualised interdisciplinary consideration.",
    de: "Gegenanzeigen erfordern interdisziplinäre Einzelfallbetrachtungen.",
    fr: "Les contre-indications nécessitent une considération interdisciplinaire individualisée.",
    tr: "Kontrendikasyonlar bireyselleştirilmiş değerlendirmeyi gerektirebilmektedir.",
    ar: "المضاعفات والاستطبابات تستلزمان استشاراتهما المتخصصة.",
    ru: "Противопоказания обусловливают необходимость индивидуализированного рассмотрения.",
  };
  for (const [lang, text] of Object.entries(hard)) {
    expect(found({ [lang]: { "stroke.past": text } }), lang).toEqual([
      { at: `eligibility.texts.${lang}`, message: expect.stringContaining(`The reasons in ${lang} are too hard`) },
    ]);
    expect(found({ [lang]: { "stroke.past.staff": text, "substance.x": text, "ask.a.choice.b": text } }), lang).toEqual(
      [],
    );
    expect(found({ [lang]: { "stroke.past": text } }, "dosing"), lang).toEqual([]);
  }
});
