import type { Thing } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { findItems, itemsOf } from "./items.ts";

const claim = (source: string, says: string | number) => ({ source, at: "introduction", says });
const thing = (kind: Thing["kind"], id: string, title: string, value: Record<string, unknown> = {}): Thing => ({
  kind,
  id,
  title,
  slice: "eligibility",
  at: "",
  value: { id, title, ...value },
});
const items = itemsOf([
  thing("rule", "age.under-minimum", "Under the minimum age", { claims: [claim("S2", 18), claim("S0", 20)] }),
  thing("parameter", "eligibility.minimum-age", "Minimum age", { claims: [claim("S2", 18), claim("S0", 20)] }),
  thing("card", "face.scars", "Scars", { claimed: [claim("S3", "an infection may follow")] }),
  thing("source", "MÉNIL", "Twenty patients with an infection", { place: "20 Minutes 2007" }),
  thing("zone", "zone-orbit", "Orbit", { claims: [claim("S1", "never")] }),
]);
const found = (words: string, filter: Parameters<typeof findItems>[1]["filter"] = "all", split = false) =>
  findItems(items, { words, filter, split }).map(({ id }) => id);

test("what is called as it was typed comes first, then what has the words in its name", () => {
  expect(found("minimum age")).toEqual(["eligibility.minimum-age", "age.under-minimum"]);
  expect(found("infection")).toEqual(["MÉNIL", "face.scars"]);
  expect(found("Minimum AGE under")).toEqual(["age.under-minimum"]);
});

test("a part is found by its source, what it says, where, its id, and without accents", () => {
  expect(found("S1")).toEqual(["zone-orbit"]);
  expect(found("introduction 20")).toEqual(["eligibility.minimum-age", "age.under-minimum"]);
  expect(found("menil")).toEqual(["MÉNIL"]);
  expect(found("nothing of the kind")).toEqual([]);
});

test("a filter shows its kind alone, and what has none of its own is among the others", () => {
  expect(found("", "rule")).toEqual(["age.under-minimum"]);
  expect(found("", "other")).toEqual(["zone-orbit"]);
  expect(found("")).toHaveLength(5);
});

test("only what sources disagree on, where that is asked", () => {
  expect(found("", "all", true)).toEqual(["eligibility.minimum-age", "age.under-minimum"]);
});
