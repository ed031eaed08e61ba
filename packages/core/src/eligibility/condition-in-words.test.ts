import { expect, test } from "vitest";
import type { Condition, Limit } from "./index.ts";
import { conditionInWords } from "./index.ts";

const settled = { value: 18, how: "hard-floor", why: "", by: "", on: "" } as const;
const minimum: Limit = { id: "eligibility.minimum-age", title: "", unit: "a", claims: [], settled };

test("a condition reads as a sentence, its parts in brackets where they are joined", () => {
  const condition: Condition = {
    all: [
      { any: [{ fact: "age", below: minimum }, { not: { fact: "pregnant", is: false } }] },
      { fact: "diabetes", anyOf: ["diet", "oral"] },
    ],
  };
  expect(conditionInWords(condition)).toBe(
    "(age is below 18 years or not pregnant is no) and diabetes is diet or oral",
  );
  expect(conditionInWords({ fact: "age", below: minimum }, ({ id }) => `<${id}>`)).toBe(
    "age is below <eligibility.minimum-age>",
  );
});

test("a mixture that is not planned yet leaves the condition open, and the sentence says for what", () => {
  expect(conditionInWords({ mixtureHolds: "lidocaine", unplannedFor: ["face", "hair"] })).toBe(
    "the mixture holds lidocaine (open while no mixture is planned, for face, hair)",
  );
});
