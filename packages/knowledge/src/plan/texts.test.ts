import { languages } from "@pistor/core/evidence";
import { planEventKinds } from "@pistor/core/plan";
import { expect, test } from "vitest";
import { itemRules } from "./items.ts";
import { planTexts } from "./texts.ts";

const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]).sort();

test.each(languages)("the plan says the same in %s as in English, with the same values in it", (lang) => {
  const own = planTexts[lang] ?? {};
  expect(Object.keys(own)).toEqual(Object.keys(planTexts.en));
  for (const [id, english] of Object.entries(planTexts.en))
    expect([id, placeholders(own[id])]).toEqual([id, placeholders(english)]);
});

test("every event kind and every item of the package has its sentence", () => {
  const missing = [...planEventKinds.map((kind) => `event.${kind}`), ...itemRules.map((rule) => rule.why)].filter(
    (id) => !(id in planTexts.en),
  );
  expect(missing).toEqual([]);
});

test("no sentence of a plan tells anybody to stop a prescribed medicine", () => {
  expect(planTexts.en["event.stop-nsaid"]).toMatch(/without prescription/);
  expect(planTexts.en["event.stop-nsaid"]).toMatch(/prescriber decides/);
});
