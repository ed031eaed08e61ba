import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { examinationScales } from "./index.ts";

/** Every `source` anywhere in a value. */
function cited(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && typeof value.source === "string" ? [value.source] : [];
  return [...own, ...Object.values(value).flatMap(cited)];
}

test("every source that the patient knowledge cites is a known one", () => {
  const known = new Set<string>(sources.map(({ key }) => key));
  const found = cited(examinationScales);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter((source) => !known.has(source))).toEqual([]);
});
