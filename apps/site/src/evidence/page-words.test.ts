import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceCard } from "@pistor/core/evidence";
import { certainties, designs, directions, languages } from "@pistor/core/evidence";
import { evidenceCards } from "@pistor/knowledge/evidence";
import { expect, test } from "vitest";

const textsIn = (lang: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../texts/evidence/${lang}.json`), "utf8")) as Record<
    string,
    string
  >;
const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();

test.each(languages)("the page of evidence says everything in %s, with the same values", (lang) => {
  const [texts, en] = [textsIn(lang), textsIn("en")];
  expect(Object.keys(texts)).toEqual(Object.keys(en));
  for (const [id, text] of Object.entries(texts)) {
    expect(text.trim(), id).not.toBe("");
    expect(values(text), id).toEqual(values(en[id] ?? ""));
  }
});

test("the page has a word for every treatment, certainty, design and direction of a card", () => {
  const en = textsIn("en");
  const needed = [
    ...evidenceCards.map(({ treatment }: EvidenceCard) => `treatment.${treatment}`),
    ...certainties.map((each) => `certainty.${each}`),
    ...designs.map((each) => `design.${each}`),
    ...directions.map((each) => `direction.${each}`),
  ];
  expect(needed.filter((id) => en[id] === undefined)).toEqual([]);
});

test("the page of evidence promises nothing", () => {
  const banned = /\b(cure|rejuvenat\w*|miracle|guarantee\w*|best|only today|safe|painless|visible results)\b/i;
  expect(Object.values(textsIn("en")).filter((text) => banned.test(text))).toEqual([]);
});
