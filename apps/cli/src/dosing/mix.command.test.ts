import { Problem } from "@pistor/core/basics";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { mixCommand } from "./mix.command.ts";

const english = { lang: "en", own: {} } as const;
const document = {
  patient: { weightKg: 48, allergies: [] },
  country: "TR",
  site: "face",
  ingredients: [{ substance: "lidocaine", strength: "20 mg/mL", volumeMl: 8, lot: "A1", expires: "2027-01-31" }],
  topical: [{ product: "lidocaine-prilocaine-cream", areaCm2: 100 }],
  points: 80,
  volumePerPointMl: 0.1,
  policy: { "lidocaine-mg-per-kg": 3 },
  on: "2026-11-21",
};

test("the contract's own example is refused, and each finding says in words what to do", () => {
  const answer = mixCommand.answer(document, english) as WordedMixAnswer;
  expect(answer.verdict).toBe("refused");
  expect(answer.findings[1]?.tell).toBe(
    "Lidocaine: 160 mg is above the maximum of 144 mg. Use fewer points, a smaller volume per point or a weaker solution.",
  );
  expect(answer.findings.filter((finding) => /\{[\w-]+\}/.test(finding.tell))).toEqual([]);
});

test("a person reads the verdict first, then each dose with its share, then what was found with its sources", () => {
  const lines = mixCommand.text(mixCommand.answer(document, english), english).split("\n");
  expect(lines[0]).toBe("REFUSED: do not prepare this mixture");
  expect(lines.slice(2, 6).join("\n")).toMatch(
    /^What stops it\n {2}\[refused\] .*\n.*\n {2}\[refused\] Lidocaine: 160 mg/,
  );
  expect(lines).toContain("  Lidocaine: 160 mg, 2 mg a point; 111.1 % of 144 mg [##########]!");
  expect(lines).toContain("Local anaesthetics together: 136.1 % of the maximum.");
  expect(lines.join("\n")).toContain("dose.over-maximum · KXZ, MEDIZZY, DRORACLE");
});

test("a maximum that no source gives is shown as a clinic default", () => {
  const ingredients = [{ substance: "hyaluronic-acid", strength: "10 mg/mL", volumeMl: 1.5 }];
  const text = mixCommand.text(
    mixCommand.answer({ ...document, topical: [], ingredients, points: 10 }, english),
    english,
  );
  expect(text).toContain("of 30 mg (clinic default, check the label)");
});

test("a finding comes in the language that was asked for, its substance by name, and no other", () => {
  const told = (lang: Language) =>
    (mixCommand.answer(document, { lang, own: {} }) as WordedMixAnswer).findings.find(
      ({ rule }) => rule === "dose.over-maximum",
    );
  expect(told("tr")?.tell).toMatch(/^Lidokain: 160 mg, en çok 144 mg/);
  expect(told("ru")?.tell).toMatch(/^Лидокаин: 160 mg больше максимума 144 mg/);
  for (const lang of languages) expect(told(lang)).not.toHaveProperty("tellLang");
});

test("a nurse reads what to draw up, what rounding does to the dose, how full each syringe is, and until when", () => {
  const mixture = {
    ...document,
    topical: [],
    // 0.5, 0.1667 and 0.3333 mL: 0.5, 0.17 and 0.34 at the marks, 1.01 mL in all; 0.17 of 1.01 for a sixth is 0.99 % more.
    ingredients: [
      { substance: "hyaluronic-acid", strength: "10 mg/mL", volumeMl: 1.5 },
      { substance: "vitamin-c", strength: "100 mg/mL", volumeMl: 0.5 },
      { substance: "sodium-chloride", strength: "0.9 %", volumeMl: 1 },
    ],
    points: 10,
    volumePerPointMl: 0.1,
    preparedAt: "2026-11-21T10:00:00+03:00",
    earlier: [{ on: "2026-11-07", substance: "vitamin-c", mg: 50 }],
  };
  const lines = mixCommand.text(mixCommand.answer(mixture, english), english).split("\n");
  expect(lines[0]).toBe("OK: nothing found against this mixture");
  const from = lines.indexOf("Draw up 1.01 mL");
  expect(lines.slice(from + 1, from + 6)).toEqual([
    "  Hyaluronic acid, not cross-linked: 0.5 mL (rounding: -0.99 % of its dose)",
    "  Vitamin C (ascorbic acid): 0.17 mL (rounding: +0.99 % of its dose)",
    "  Sodium chloride solution: 0.34 mL (rounding: +0.99 % of its dose)",
    "  in 1 syringe: 1 mL",
    "Use before 14:00 on 2026-11-21.",
  ]);
  // A third of 50 mg, and the 50 of two weeks before.
  expect(lines).toContain("  Vitamin C (ascorbic acid), this year: 66.666667 mg");
  expect(lines).toContain("  Only certified physicians, in licensed units (tr.practice)");
});

test("a pair says how good its best source is", () => {
  const pair = {
    ...document,
    topical: [],
    ingredients: [
      { substance: "caffeine", strength: "5 mg/mL", volumeMl: 1 },
      { substance: "lidocaine", strength: "2 %", volumeMl: 1 },
    ],
    points: 10,
  };
  const text = mixCommand.text(mixCommand.answer(pair, english), english);
  expect(text).toContain("pair.anaesthetic-in-lipolytic · JAYA (best source L2)");
});

const faults: readonly (readonly [string, unknown, string])[] = [
  ["a text where the document should be", "mix", "document.wrong "],
  ["a key that nobody knows", { ...document, colour: "red" }, "document.unknown-key /colour"],
  ["a policy that nobody knows", { ...document, policy: { "water-mg": 1 } }, "document.unknown-key /policy/water-mg"],
  ["an impossible date", { ...document, on: "2026-02-30" }, "date.impossible /on"],
  ["no ingredients", { ...document, ingredients: [] }, "document.wrong /ingredients"],
  [
    "no volume",
    { ...document, ingredients: [{ substance: "lidocaine", strength: "2 %" }] },
    "document.missing /ingredients/0/volumeMl",
  ],
  [
    "a volume of 0",
    { ...document, ingredients: [{ substance: "lidocaine", strength: "2 %", volumeMl: 0 }] },
    "document.wrong /ingredients/0/volumeMl",
  ],
  [
    "no unit",
    { ...document, ingredients: [{ substance: "lidocaine", strength: "20", volumeMl: 1 }] },
    "strength.unit-missing /ingredients/0/strength",
  ],
  ["half a point", { ...document, points: 0.5 }, "document.wrong /points"],
  [
    "a needle that keeps its whole syringe",
    { ...document, deadMl: { needle: 1 } },
    "mix.needle-keeps-all /deadMl/needle",
  ],
  [
    "dead volume twice",
    { ...document, deadMl: { gun: 0.1 }, deadVolumeMl: 0.2 },
    "mix.dead-volume-twice /deadVolumeMl",
  ],
  [
    "a syringe that ends between marks",
    { ...document, syringe: { sizeMl: 1, markMl: 0.3 } },
    "document.wrong /syringe",
  ],
  [
    "an earlier dose without an amount",
    { ...document, earlier: [{ on: "2026-11-01", substance: "lidocaine" }] },
    "mix.earlier-amount /earlier/0",
  ],
  [
    "an earlier dose after the session",
    { ...document, earlier: [{ on: "2026-11-22", substance: "lidocaine", mg: 1 }] },
    "mix.earlier-later /earlier/0/on",
  ],
  [
    "an earlier dose of another kind",
    { ...document, earlier: [{ on: "2026-11-01", substance: "lidocaine", iu: 1 }] },
    "strength.unit-of-another-kind /earlier/0",
  ],
  [
    "earlier doses without the day of this session",
    { ...document, on: undefined, earlier: [{ on: "2026-11-01", substance: "lidocaine", mg: 1 }] },
    "mix.day-missing /on",
  ],
  [
    "a vial opened after the session",
    { ...document, ingredients: [{ ...document.ingredients[0], openedAt: "2026-11-22" }] },
    "mix.opened-later /ingredients/0/openedAt",
  ],
  ["a moment without its offset", { ...document, preparedAt: "2026-11-21T10:00:00" }, "document.wrong /preparedAt"],
  ["a weight of 0", { ...document, patient: { weightKg: 0, allergies: [] } }, "document.wrong /patient/weightKg"],
];

test.each(faults)("%s is a problem with its place", (_, given, expected) => {
  try {
    mixCommand.answer(given, english);
    expect.fail("it was answered");
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    expect(`${fault.id} ${fault.at}`).toBe(expected);
  }
});
