import { expect, test } from "vitest";
import { itemTexts } from "./item-texts.ts";
import { itemRules } from "./items.ts";

const verdicts = Object.fromEntries(itemRules.map(({ item, verdict }) => [item, verdict]));

// The page of settled questions: what becomes of each item of the source's package.
test("the source's package: each item needed, a comfort, or left out", () => {
  expect(verdicts).toMatchObject({
    "airport-shuttle": "optional",
    "hotel-nights": "optional",
    "hotel-clinic-transport": "optional",
    "physician-visit": "needed",
    laboratory: "needed",
    session: "needed",
    interpreter: "needed",
    "anaesthetist-visit": "struck",
    "hospital-night": "struck",
    "hospital-meals": "struck",
    "hospital-medicines": "struck",
    surgery: "struck",
  });
});

// The page of facts, 1: a cream by the threshold of pain (S2), and it may be left out (S3).
test("nobody is told that they need a cream, and both articles that leave it open are named", () => {
  const cream = itemRules.find(({ item }) => item === "anaesthetic-cream");
  expect(cream?.verdict).toBe("optional");
  expect(cream?.claims.map(({ source }) => source)).toEqual(expect.arrayContaining(["S2", "S3"]));
});

// Consent and aftercare are worded in six languages; a reader of a seventh has neither.
test("nobody is told that consent is in their language, whichever it is", () => {
  for (const name of ["English", "Turkish", "German", "French", "Arabic", "Russian"])
    expect(itemTexts.en["item.translation"]).toContain(name);
});
