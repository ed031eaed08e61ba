import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openKnowledge } from "../src/doors.ts";
import { lint, lookedAt, sealedTranslations } from "./index.ts";

const settled = { value: 18, how: "strictest", why: "because", by: "board", on: "2026-11-21" };
const parameter = { id: "a.b", title: "", unit: "a", claims: [{ source: "S2", at: "here", says: 18 }], settled };
const rule = { id: "age.low", when: {}, then: "not-eligible", claims: [{ source: "S2", at: "here", says: "no" }] };
const texts = { en: { "age.low": "Only adults.", "age.low.staff": "Adults only." } };

const found = (doors: unknown) => lint({ sample: doors }).map((finding) => finding.check);

test("good knowledge has no finding", () => {
  expect(lint({ sample: { parameter, rules: [rule], texts } })).toEqual([]);
});

test("a claim of a source that the list lacks is found, with its place", () => {
  const bad = { ...rule, claims: [{ source: "S9", at: "here", says: "no" }] };
  expect(lint({ sample: { rules: [bad], texts } })).toEqual([
    { check: "claim-has-known-source", at: "sample.rules.0.claims.0", message: expect.stringContaining("S9") },
  ]);
});

test("a claim without its place is found", () => {
  expect(found({ claim: { source: "S2", at: " ", says: 1 } })).toEqual(["claim-says-where"]);
});

test("a parameter without a unit is found", () => {
  expect(found({ ...parameter, unit: "" })).toContain("parameter-has-unit");
});

test("a settled value without a reason, a name or a day is found", () => {
  for (const missing of ["how", "why", "by", "on"])
    expect(found({ ...parameter, settled: { ...settled, [missing]: "" } }), missing).toEqual(["parameter-is-settled"]);
  expect(found({ ...parameter, settled: { ...settled, on: "soon" } })).toEqual(["parameter-is-settled"]);
});

test("a value settled outside what anybody claims is found", () => {
  expect(found({ ...parameter, settled: { ...settled, value: 16 } })).toEqual(["settled-inside-claims"]);
});

test("a rule without a claim, or without a wording for patient or staff, is found", () => {
  expect(found({ rules: [{ ...rule, claims: [] }], texts })).toEqual(["rule-has-claim"]);
  expect(found({ rules: [rule], texts: { en: { "age.low": "Only adults." } } })).toEqual(["rule-has-text"]);
});

test("two rules of one id, and an id that is none, are found", () => {
  expect(found({ rules: [rule, { ...rule }], texts })).toEqual(["rule-ids-are-unique"]);
  const named = { en: { "Age low": "x", "Age low.staff": "x" } };
  expect(found({ rules: [{ ...rule, id: "Age low" }], texts: named })).toEqual(["rule-ids-are-unique"]);
});

test("a text that tells somebody to stop a medicine is found; one that tells them not to, is not", () => {
  for (const bad of [
    "Stop your blood thinner a week before.",
    "Please discontinue the medicine.",
    "You should pause it for some days.",
    "Setzen: das Medikament absetzen.",
    "Arrêtez le médicament une semaine avant.",
  ])
    expect(found({ texts: { en: { x: bad } } }), bad).toEqual(["no-stopping-a-medicine"]);
  for (const good of [
    "Do not stop the blood thinner.",
    "Never ask the patient to stop it.",
    "Bleeding is hard to stop.",
  ])
    expect(found({ texts: { en: { x: good } } }), good).toEqual([]);
});

test("a text that promises is found", () => {
  expect(found({ texts: { en: { x: "Visible results, painless." } } })).toEqual(["no-promises"]);
});

const study = { source: "ELDOM", direction: "negative" };
const card = {
  id: "face.lines",
  headline: "Claimed. Not found.",
  certainty: "very-low",
  claimed: [{ source: "S2", at: "here", says: "fewer lines" }],
  direction: "negative",
  studies: [study],
};

test("a card that says there is no trial and lists one, or the other way round, is found", () => {
  expect(found({ card })).toEqual([]);
  expect(found({ card: { ...card, direction: "none" } })).toEqual(["card-names-its-studies"]);
  expect(found({ card: { ...card, studies: [] } })).toEqual(["card-names-its-studies"]);
});

test("a card that shows a good result before a bad one is found", () => {
  const positive = { ...study, direction: "positive" };
  expect(found({ card: { ...card, studies: [study, positive] } })).toEqual([]);
  expect(found({ card: { ...card, studies: [positive, study] } })).toEqual(["card-negative-first"]);
  expect(found({ card: { ...card, studies: [study, { ...study, direction: "mixed" }, study] } })).toEqual([
    "card-negative-first",
  ]);
});

test("a card that nobody claims, or whose study is in no list, is found", () => {
  expect(found({ card: { ...card, claimed: [] } })).toEqual(["card-has-source"]);
  expect(found({ card: { ...card, studies: [{ ...study, alsoIn: ["S9"] }] } })).toEqual(["card-has-source"]);
});

const law = {
  id: "law.fr",
  substances: [],
  site: null,
  country: "FR",
  status: "forbidden",
  says: "no",
  claims: [{ source: "S2", at: "here", says: "no" }],
  from: "2011-04-12",
  until: null,
};

test("a law that ends before it begins, on a day that does not exist, or is suspended while not in force, is found", () => {
  expect(found({ law: { ...law, suspended: [{ from: "2011-06-17", until: "2012-01-01" }] } })).toEqual([]);
  const bad = [
    { until: "2011-04-12" },
    { from: "2011-02-30" },
    { suspended: [{ from: "2010-01-01", until: "2012-01-01" }] },
    { until: "2013-01-01", suspended: [{ from: "2012-01-01", until: null }] },
  ];
  for (const change of bad)
    expect(found({ law: { ...law, ...change } }), JSON.stringify(change)).toEqual(["regulation-has-dates-in-order"]);
});

const refused = {
  id: "refused.all-ages",
  claims: [{ source: "S0", at: "cellulite", says: "all ages" }],
  why: "Nobody under 18 is treated.",
  instead: "18",
  actedOnBy: ["a.b"],
};

test("a refused claim without its maker, its reason or what holds instead is found", () => {
  expect(found({ parameter, refused })).toEqual([]);
  for (const change of [{ claims: [] }, { why: " " }, { instead: "" }])
    expect(found({ parameter, refused: { ...refused, ...change } })).toEqual(["refused-has-why-and-source"]);
});

test("a refused claim or a fact that nothing acts on by the id it gives is found; an engine's finding is known by its wording", () => {
  expect(found({ refused })).toEqual(["refused-acts"]);
  const fact = { id: "fact.x", title: "x", claims: refused.claims, note: "n", actedOnBy: ["map.too-deep"] };
  expect(found({ fact })).toEqual(["refused-acts"]);
  expect(found({ fact, texts: { en: { "map.too-deep": "Too deep." } } })).toEqual([]);
});

test("a translation whose English has changed, or of which there is none, is found", () => {
  // FNV-1a of "foobar", by its authors' test suite.
  const sealed = (hash: string) => ({ texts: { en: { x: "foobar" } }, sealed: { x: [hash, "Foobar."] } });
  expect(found(sealed("bf9cf968"))).toEqual([]);
  expect(found(sealed("bf9cf969"))).toEqual(["translation-is-fresh"]);
  expect(found({ sealed: { x: ["bf9cf968", "Foobar."] } })).toEqual(["translation-is-fresh"]);
});

test("a language that lacks a sentence for the patient is found; one for staff may stay English", () => {
  const all = (wordings: object) => Object.fromEntries(["tr", "de", "fr", "ar", "ru"].map((lang) => [lang, wordings]));
  const en = { x: "One.", "x.staff": "Two." };
  expect(found({ texts: { en, ...all({ x: "1" }) } })).toEqual([]);
  expect(found({ texts: { en, ...all({ x: "1" }), tr: { x: "" } } })).toEqual(["translation-is-whole"]);
  expect(found({ texts: { en, tr: { x: "1" } } })).toHaveLength(4);
});

test("a question without its words, its help or a word for a choice is found", async () => {
  const { eligibilityTexts } = await import("../src/eligibility/index.ts");
  for (const id of ["ask.pregnant", "ask.pregnant.help", "ask.diabetes.choice.insulin"]) {
    const { [id]: _, ...rest } = eligibilityTexts.en;
    expect(
      lint({ sample: { texts: { en: rest } } }).map(({ at }) => at),
      id,
    ).toContain(`sample.texts.en.${id}`);
  }
});

const source = { key: "S2", title: "Guide", kind: "practice", year: 2024, quality: "L5", place: "p" };

test("a source that nothing names is found", () => {
  expect(found({ sources: [source], claim: { source: "S2", at: "here", says: 1 } })).toEqual([]);
  expect(found({ sources: [source] })).toEqual(["source-is-used"]);
});

test("a source without its kind, grade, place or title, or of a year that is none, is found", () => {
  const claim = { source: "S2", at: "here", says: 1 };
  expect(found({ sources: [{ ...source, year: null }], claim })).toEqual([]);
  for (const change of [{ kind: "" }, { quality: "L6" }, { place: "" }, { title: " " }, { year: 20 }, { year: 2001.5 }])
    expect(found({ sources: [{ ...source, ...change }], claim }), JSON.stringify(change)).toEqual([
      "source-is-described",
    ]);
});

test("a unit that UCUM does not know is found", () => {
  for (const unit of ["mg/kg", "mm", "1/cm2", "text", "1", "a"])
    expect(found({ ...parameter, unit }), unit).toEqual([]);
  for (const unit of ["years", "cc", "mg per kg", "IU"])
    expect(found({ ...parameter, unit }), unit).toEqual(["parameter-unit-is-known"]);
});

test("a direction that is stricter, given to words, is found", () => {
  const worded = { ...parameter, stricter: "higher", claims: [], settled: { ...settled, value: "any" } };
  expect(found({ ...parameter, stricter: "higher" })).toEqual([]);
  expect(found(worded)).toEqual(["override-only-of-numbers"]);
});

test("a promise is found in every language, also where its letters are not Latin", () => {
  const promises = {
    tr: "Ağrısız bir işlem.",
    de: "Das Ergebnis ist garantiert.",
    fr: "Une méthode indolore.",
    ar: "علاج بدون ألم",
    ru: "Гарантия результата.",
  };
  for (const [lang, x] of Object.entries(promises)) {
    const checks = found({ texts: { en: { x: "A session." }, [lang]: { x } } });
    expect(checks, lang).toContain("no-promises");
  }
});

test("every sealed file of translations is looked at", () => {
  const src = new URL("../src/", import.meta.url);
  const sealed = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\/texts\.[a-z]{2}\.ts$/.test(file))
    .filter((file) => readFileSync(new URL(file, src), "utf8").includes(": Translation"))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(sealed.length).toBeGreaterThan(4);
  expect(Object.keys(sealedTranslations).sort()).toEqual(sealed.sort());
});

test("the whole knowledge keeps to every check", async () => {
  const doors = { ...(await openKnowledge()), sealedTranslations };
  expect(lookedAt(doors).claims).toBeGreaterThan(1000);
  for (const [part, count] of Object.entries(lookedAt(doors))) expect(count, part).toBeGreaterThan(0);
  expect(lint(doors)).toEqual([]);
});
