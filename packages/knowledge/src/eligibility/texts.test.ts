import { eligibilityTexts } from "@pistor/knowledge/eligibility";
import { expect, test } from "vitest";

// Not even "do not stop": read in a hurry, or through a bad translation, the word alone is what stays.
test("no sentence about a medicine holds the word stop", () => {
  const wordings = Object.entries(eligibilityTexts.en);
  expect(wordings.length).toBeGreaterThan(50);
  const aboutMedicines = wordings.filter(([id]) => /blood-thinner|isotretinoin|nsaid|immun|heart/.test(id));
  expect(aboutMedicines.length).toBeGreaterThan(10);
  expect(aboutMedicines.filter(([, text]) => /\bstop|discontinu/i.test(text))).toEqual([]);
});
