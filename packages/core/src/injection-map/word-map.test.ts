import { expect, test } from "vitest";
import type { MapAnswer } from "./index.ts";
import { wordMapFinding } from "./index.ts";

const finding: MapAnswer["findings"][number] = {
  rule: "map.spacing",
  then: "caution",
  until: null,
  because: { technique: "papule", spacingMm: 3 },
  claims: [],
  disagree: false,
};
const texts = {
  en: { "map.spacing": "{spacingMm} mm for {technique}.", "technique.papule": "papule" },
  tr: { "map.spacing": "{technique}: {spacingMm} mm.", "technique.papule": "papül" },
  de: { "technique.papule": "Quaddel" },
};

test("a finding is said in the language, its technique by name, and falls back to English whole", () => {
  expect(wordMapFinding(finding, texts, "tr")).toEqual({ ...finding, tell: "papül: 3 mm." });
  expect(wordMapFinding(finding, texts, "de")).toEqual({ ...finding, tell: "3 mm for papule.", tellLang: "en" });
});
