import type { ScreenRequest } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import { languages } from "@pistor/core/evidence";
import { eligibilityCases } from "@pistor/knowledge/cases/eligibility";
import { eligibilityKnowledge, eligibilityTexts } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";
import { knowledgeForVisitors, wordsForVisitors } from "../../visitor-extract.ts";

const { version, rules, substances, settled, sources } = JSON.parse(
  JSON.stringify(knowledgeForVisitors()),
) as ReturnType<typeof knowledgeForVisitors>;
const { questions, allergens } = eligibilityKnowledge;
const visitors = { version, rules, questions, substances, allergens };

test("what a visitor's page is told answers every case of the knowledge as the whole of it does", () => {
  const requests = eligibilityCases.map(({ situation }): ScreenRequest => screenRequestSchema.parse(situation));
  expect(requests.length).toBeGreaterThan(50);
  for (const request of requests)
    for (const asked of ["contract", "all"] as const) {
      const one = { ...request, questions: asked };
      expect(screen(visitors, one)).toEqual(screen(eligibilityKnowledge, one));
    }
});

test("every source that a reason names has its title, and every settled number its unit", () => {
  const cited = new Set(rules.flatMap(({ claims }) => claims.map(({ source }) => source)));
  expect([...cited].filter((key) => sources[key] === undefined)).toEqual([]);
  // The painkiller waits seven days: decisions, "the day taken + 7".
  expect(settled["nsaid.recent"]).toEqual({ value: 7, unit: "d", how: "agreement" });
});

test.each(languages)(
  "a visitor's page has every wording that it can show in %s, in that language or in English",
  (lang) => {
    const { texts } = wordsForVisitors(lang);
    const here = new Set([...Object.keys(texts[lang] ?? {}), ...Object.keys(texts.en)]);
    const asked = Object.keys(eligibilityTexts.en).filter(
      (id) => /^(ask|value|substance)\./.test(id) && !/mm-hg|^substance\.(refused|not-recognised)/.test(id),
    );
    expect(asked.filter((id) => !here.has(id))).toEqual([]);
    // A reason that a visitor can meet: every rule that some answer alone makes hold.
    for (const id of ["pregnancy.now", "diabetes.without-insulin", "nsaid.recent", "gallstones.against-fat"])
      expect(here, id).toContain(id);
    expect(here).not.toContain("pregnancy.now.staff");
  },
);
