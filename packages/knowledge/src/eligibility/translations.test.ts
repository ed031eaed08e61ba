import { languages, sourceHash } from "@pistor/core/evidence";
import { eligibilityOriginals, eligibilityTexts, eligibilityTranslations } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";

const translated = Object.entries(eligibilityTranslations);
const valuesIn = (text = "") => [...new Set(text.match(/\{[\w.-]+\}/g))].sort();

test.each(translated)("screening is said whole in %s, each sentence of the English that stands there now", (lang) => {
  const own = eligibilityTranslations[lang as keyof typeof eligibilityTranslations];
  expect(Object.keys(own).sort()).toEqual(Object.keys(eligibilityOriginals).sort());
  const stale = Object.entries(own).filter(([id, [hash]]) => hash !== sourceHash(eligibilityOriginals[id] ?? ""));
  expect(stale.map(([id]) => id)).toEqual([]);
});

test.each(translated)("a sentence in %s has the values of the English one, and no text of another id", (lang, own) => {
  for (const [id, [, text]] of Object.entries(own))
    expect([lang, id, valuesIn(text)]).toEqual([lang, id, valuesIn(eligibilityOriginals[id])]);
});

// U+0600 to U+06FF is the Arabic block, U+0400 to U+04FF the Cyrillic one (Unicode 15).
test("every sentence is in the letters of its language", () => {
  const own = { ar: /[\u0600-\u06ff]/, ru: /[\u0400-\u04ff]/ } as const;
  for (const [lang, letters] of Object.entries(own))
    for (const [id, [, text]] of Object.entries(eligibilityTranslations[lang as keyof typeof own])) {
      if (id === "substance.dmae") continue;
      expect([id, letters.test(text.replace(/\{[\w.-]+\}/g, ""))]).toEqual([id, true]);
    }
});

test("no sentence in any language has a word for ending a medicine", () => {
  const ending =
    /\b(stop\w*|discontinu\w*|absetzen|aufhören|arrête\w*|interromp\w*)|(?<!\p{L})(bırak|kesin|kesmey|durdur|прекра|отмен|бросьте)|أوقف|توقف|إيقاف/iu;
  for (const lang of languages)
    for (const [id, text] of Object.entries(eligibilityTexts[lang] ?? {}))
      expect([lang, id, ending.exec(text)?.[0]]).toEqual([lang, id, undefined]);
});
