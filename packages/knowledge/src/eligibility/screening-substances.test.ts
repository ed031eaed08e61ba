import type { Condition } from "@pistor/core/eligibility";
import type { NamedSubstance } from "@pistor/core/substances";
import { substances, topicals } from "@pistor/knowledge/substances";
import { expect, test } from "vitest";
import { allergens, eligibilityRules, screeningSubstances } from "./index.ts";

const all: readonly NamedSubstance[] = screeningSubstances;
const ids = new Set(all.map((substance) => substance.id));
const written = (name: string) => name.toLowerCase();

test("every substance and cream of the catalogue is known to screening", () => {
  const missing = [...substances, ...topicals].map(({ id }) => id).filter((id) => !ids.has(id));
  expect(missing).toEqual([]);
});

test("what no mixture may hold is refused by screening too", () => {
  const blocked = substances.filter(({ blocked }) => blocked !== null).map(({ id }) => id);
  const refused = new Set(
    all.filter(({ kinds }) => kinds?.some((kind) => kind.startsWith("refused"))).map(({ id }) => id),
  );
  expect(blocked).toContain("thuja");
  expect(blocked.filter((id) => !refused.has(id))).toEqual([]);
});

test("what a product is made of exists, and so does every allergen that reaches a substance", () => {
  const known = new Set<string>(allergens.map((allergen) => allergen.id));
  expect(all.flatMap((one) => one.contains ?? []).filter((id) => !ids.has(id))).toEqual([]);
  expect(all.flatMap((one) => one.allergens ?? []).filter((id) => !known.has(id))).toEqual([]);
});

test("a rule speaks only of a substance or a kind that exists", () => {
  const kinds = new Set([...ids, ...all.flatMap((one) => one.kinds ?? [])]);
  const named = (when: Condition): string[] => {
    if ("mixtureHolds" in when) return [when.mixtureHolds];
    if ("all" in when) return when.all.flatMap(named);
    if ("any" in when) return when.any.flatMap(named);
    return "not" in when ? named(when.not) : [];
  };
  const spoken = eligibilityRules.flatMap((rule) => named(rule.when));
  expect(spoken).toContain("prilocaine");
  expect(spoken.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test("no name means two substances", () => {
  const names = all.flatMap((one) => [one.id, ...(one.names ?? []).map(written)]);
  expect(names.filter((name, nth) => names.indexOf(name) < nth)).toEqual([]);
});
