import { checkText, foldText, sentencesOf } from "@pistor/core/advertising";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { advertisingKnowledge, advertisingRules, advertisingTexts } from "./index.ts";

const check = (
  text: string,
  more: { lang?: Language; country?: string; channel?: "public" | "personal"; on?: string } = {},
) => checkText(advertisingKnowledge, text, { lang: "en", country: null, channel: "public", ...more });
const found = (...given: Parameters<typeof check>) =>
  check(...given).findings.map(({ rule, quote }) => [rule.replace("advertising.", ""), quote]);

// What the five seed articles claim, in our own words: the rules were made for these.
test.each([
  ["en", "Mesotherapy is a painless procedure.", "painless"],
  ["en", "There are no side effects.", "no-side-effects"],
  ["en", "The process is completely non-invasive.", "non-invasive"],
  ["en", "There is no downtime.", "no-downtime"],
  ["en", "It makes for a safer alternative to surgery.", "safe"],
  ["en", "Ten minutes of radiotherapy follow the session.", "radiotherapy"],
  ["en", "It is also known as stem cell therapy.", "stem-cell"],
  ["en", "You lose weight with it.", "weight-loss"],
  ["en", "Stop taking aspirin one week before.", "stop-medicine"],
  ["en", "Testimonials highlight how gentle it is.", "testimonial"],
  ["en", "We offer competitive prices.", "price-from"],
  ["en", "Write for a free consultation.", "inducement"],
  ["en", "Results are guaranteed.", "promise"],
  ["en", "The effect lasts forever.", "permanent"],
  ["en", "It cures rheumatism.", "cure"],
  ["en", "An FDA-approved treatment.", "approved"],
  ["en", "Turkey's leading clinic.", "superlative"],
  ["en", "A lunch-break treatment.", "made-light"],
  ["tr", "Mezoterapi ağrısız bir işlemdir.", "painless"],
  ["tr", "Hiçbir yan etkisi yoktur.", "no-side-effects"],
  ["tr", "İnvaziv olmayan bir yöntem.", "non-invasive"],
  ["tr", "Güvenli bir yöntemdir.", "safe"],
  ["tr", "Seanstan sonra radyoterapi uygulanır.", "radiotherapy"],
  ["tr", "Kök hücre tedavisi olarak da bilinir.", "stem-cell"],
  ["tr", "Bu yöntemle kilo verirsiniz.", "weight-loss"],
  ["tr", "Aspirini bir hafta önce bırakın.", "stop-medicine"],
  ["tr", "Hasta yorumları çok olumlu.", "testimonial"],
  ["tr", "Uygun fiyatlar sunuyoruz.", "price-from"],
  ["tr", "Ücretsiz muayene.", "inducement"],
  ["tr", "Sonuç garantilidir.", "promise"],
  ["tr", "Kalıcı sonuçlar elde edilir.", "permanent"],
  ["tr", "Romatizmayı tedavi eder.", "cure"],
  ["tr", "Türkiye'nin en iyi kliniği.", "superlative"],
  ["de", "Eine schmerzfreie Behandlung.", "painless"],
  ["de", "Ohne Nebenwirkungen.", "no-side-effects"],
  ["de", "Setzen Sie Ihre Blutverdünner eine Woche vorher ab.", "stop-medicine"],
  ["de", "Nur heute 20 % Rabatt.", "inducement"],
  ["fr", "Une séance indolore.", "painless"],
  ["fr", "Arrêtez l'aspirine une semaine avant.", "stop-medicine"],
  ["fr", "Une méthode sûre.", "safe"],
  ["ar", "علاج بدون ألم.", "painless"],
  ["ar", "نتائج مضمونة.", "promise"],
  ["ar", "أوقف مميعات الدم قبل أسبوع.", "stop-medicine"],
  ["ru", "Безболезненная процедура.", "painless"],
  ["ru", "Прекратите приём аспирина за неделю.", "stop-medicine"],
  ["ru", "Скидка только сегодня.", "inducement"],
] as const)("%s: %s", (lang, text, rule) => {
  expect(found(text, { lang }).map(([id]) => id)).toContain(rule);
});

test.each([
  ["en", "It is not painless. Nobody can promise a result, and no treatment is without side effects."],
  ["en", "We cannot guarantee that it helps. It isn't non-invasive: needles break the skin."],
  ["en", "Is it safe? What is known of its risks stands below."],
  ["en", "Do not stop your prescribed medicines; tell us which ones you take."],
  ["en", "Skin that sags after weight loss is another matter."],
  ["en", "You will feel needles. Swelling and bruises last 24 to 48 hours."],
  ["tr", "Ağrısız değildir. Sonuç garanti edilemez. Yan etkisi yok değildir."],
  ["tr", "Güvenli midir? Bilinen riskler aşağıdadır."],
  ["tr", "İlaçlarınızı bırakmayın; hangilerini kullandığınızı söyleyin."],
  ["tr", "İğneleri hissedersiniz. Şişlik 24–48 saat sürer."],
  [
    "de",
    "Sie ist nicht schmerzfrei, und niemand kann ein Ergebnis garantieren. Setzen Sie keine Medikamente selbst ab.",
  ],
  ["fr", "Ce n'est pas indolore. Aucune garantie de résultat. Un traitement sur mesure."],
  ["ar", "ليس بدون ألم. لا نضمن أي نتيجة."],
  ["ru", "Это не безболезненно. Мы не гарантируем результат."],
] as const)("%s, honest: %s", (lang, text) => {
  expect(found(text, { lang })).toEqual([]);
});

test("what only looks like a denial excuses nothing", () => {
  expect(found("It is not only painless but safe.").map(([rule]) => rule)).toEqual(["painless", "safe"]);
  expect(found("No scars, painless.").map(([rule]) => rule)).toEqual(["painless"]);
});

test("offsets are UTF-16 and cut the quote out of the text, also behind an emoji and invisible characters", () => {
  const text = "😀 Tamamen AĞRI\u00ADSIZ!\r\nVe painless.";
  const { findings } = check(text, { lang: "tr" });
  expect(findings.map(({ from, to, quote }) => [from, to, quote])).toEqual([[11, 19, "AĞRI\u00ADSIZ"]]);
  expect(text.slice(11, 19)).toBe("AĞRI\u00ADSIZ");
});

test("Turkish is found with dotted, dotless and plain letters alike, Arabic with and without vowel signs", () => {
  for (const word of ["AĞRISIZ", "Ağrısız", "agrisiz", "AGRISIZ", "ağri\u0307siz"])
    expect([word, found(`${word} işlem.`, { lang: "tr" }).length]).toEqual([word, 1]);
  expect(found("علاجٌ آمِنٌ", { lang: "ar" })).toHaveLength(1);
  expect(found("علاج امن", { lang: "ar" })).toHaveLength(1);
});

// Turkey, 12 November 2025: no prices in public; a price in an answer to one person is allowed.
test("a price is refused in public in Turkey from 12 November 2025, and nowhere else and in no answer to one person", () => {
  const text = "The course of six sessions costs 1,200 EUR.";
  expect(found(text, { country: "TR" })).toEqual([["price", "1,200 EUR"]]);
  expect(found(text, { country: "TR", on: "2025-11-12" })).toHaveLength(1);
  expect(found(text, { country: "TR", on: "2025-11-11" })).toEqual([]);
  expect(found(text, { country: "TR", channel: "personal" })).toEqual([]);
  expect(found(text, { country: "GB" })).toEqual([]);
  expect(found(text)).toEqual([]);
});

test("praise of patients is refused in public in Turkey and a caution elsewhere, and a law is named only where it holds", () => {
  const praise = (country: string) => check("Our happy patients say so.", { country }).findings[0];
  expect(praise("TR")).toMatchObject({ then: "refused" });
  expect(praise("TR")?.claims.map(({ source }) => source)).toContain("TRT");
  expect(praise("GB")).toMatchObject({ then: "caution" });
  expect(praise("GB")?.claims.map(({ source }) => source)).not.toContain("TRT");
});

test("a benefit asks for its evidence, and once it stands there for nothing more", () => {
  const bare = "It reduces wrinkles.";
  expect(found(bare).map(([rule]) => rule)).toEqual(["evidence-missing", "off-label-missing"]);
  expect(found(`${bare} Controlled trials found no improvement; the use is off-label.`)).toEqual([]);
  expect(found("It does not reduce wrinkles.")).toEqual([]);
  expect(found("Kırışıklıkları azaltır.", { lang: "tr" })).toHaveLength(2);
});

test("sentences are counted past abbreviations, numbers and lists", () => {
  const of = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));
  expect(of("Dr. Ay treats 1.5 cm. It takes 3. seans to see.\n- one\n- two\n\n...")).toEqual([
    "Dr. Ay treats 1.5 cm.",
    "It takes 3. seans to see.",
    "- one",
    "- two",
  ]);
  expect(of("")).toEqual([]);
});

test("every rule has patterns, and words for why and instead, in each language", () => {
  const ids = advertisingRules.map(({ id }) => id);
  for (const lang of languages) {
    expect(Object.keys(advertisingKnowledge.patterns[lang]).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      expect([lang, id, advertisingKnowledge.patterns[lang][id]?.length ?? 0]).not.toEqual([lang, id, 0]);
      for (const part of ["why", "instead"])
        expect([lang, id, (advertisingTexts[lang] as Record<string, string>)[`${id}.${part}`] ?? ""]).not.toContain("");
    }
    expect(Object.keys(advertisingTexts[lang]).sort()).toEqual(
      ids.flatMap((id) => [`${id}.instead`, `${id}.why`]).sort(),
    );
  }
});

test("every claim names a known source", () => {
  const known = new Set<string>(sources.map(({ key }) => key));
  for (const { id, claims } of advertisingRules)
    for (const { source } of claims) expect([id, source, known.has(source)]).toEqual([id, source, true]);
});

test.each(languages)("no sentence that we offer instead is refused itself, in %s", (lang) => {
  for (const [id, text] of Object.entries(advertisingTexts[lang])) {
    if (!id.endsWith(".instead")) continue;
    const { findings } = check(text, { lang, country: "TR" });
    expect([id, findings.filter(({ then }) => then === "refused").map(({ rule, quote }) => [rule, quote])]).toEqual([
      id,
      [],
    ]);
  }
});

test("whatever the text, findings lie in it, in order, and their quotes are cut from it", () => {
  const words = fc.constantFrom(
    "painless",
    "ağrısız",
    "not",
    "no",
    "side effects",
    "😀",
    "\u00AD",
    "İ",
    "I",
    "ß",
    ".",
    ",",
    "?",
    "\n",
    "100 %",
    "€",
    "guarantee",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 25 }),
      fc.constantFrom(...languages),
      (parts, lang) => {
        const text = parts.join(" ");
        const { findings } = check(text, { lang, country: "TR" });
        let last = 0;
        for (const { from, to, quote } of findings) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text.slice(from, to)).toBe(quote);
          last = from;
        }
        expect(foldText(text).from).toHaveLength(foldText(text).text.length);
      },
    ),
    { numRuns: 1000 },
  );
});
