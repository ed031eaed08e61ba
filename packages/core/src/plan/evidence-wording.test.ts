import { expect, test } from "vitest";
import { evidenceWording } from "./evidence-wording.ts";
import type { Study } from "./protocol.ts";

const trial: Study = {
  source: "PARK",
  direction: "negative",
  design: "controlled",
  people: 20,
  found: "no difference",
};
const wording = (...studies: Study[]) => evidenceWording({ direction: "negative", certainty: "low", studies });

// The page of decisions says both of the face; of cellulite one controlled trial alone is known, which found nothing.
test("small trials that found something are told of only where there is one", () => {
  const small: Study = { ...trial, direction: "positive", design: "uncontrolled" };
  expect(wording(trial, small)).toBe("evidence.direction.negative-uncontrolled-positive");
  expect(wording(trial)).toBe("evidence.direction.negative");
  expect(wording(trial, { ...small, design: "controlled" })).toBe("evidence.direction.negative");
});

test("another direction is told as it is", () => {
  expect(evidenceWording({ direction: "none", certainty: "very-low", studies: [] })).toBe("evidence.direction.none");
});
