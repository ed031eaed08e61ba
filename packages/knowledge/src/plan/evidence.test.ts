import { expect, test } from "vitest";
import { planEvidence } from "./evidence.ts";

/** What plans of knowledge 2026.11.0 print: source, direction, design, people, where else it is told. */
const printed = {
  face: [
    ["ELDOM", "negative", "controlled", 6, ["S3", "S4"]],
    ["AMIN", "negative", "controlled", 10, undefined],
    ["JEWDS", "positive", "uncontrolled", 10, undefined],
    ["SAVOIA", "positive", "uncontrolled", 50, undefined],
    ["NCTF", "positive", "uncontrolled", null, undefined],
  ],
  body: [],
  cellulite: [["PARK", "negative", "controlled", 20, ["S3", "PCI"]]],
  hair: [
    ["HERZ", "mixed", "systematic-review", null, undefined],
    ["MARZBAN", "mixed", "systematic-review", 344, undefined],
    ["MOFTAH", "positive", "controlled", 126, undefined],
    ["SACEDA", "positive", "uncontrolled", 541, undefined],
  ],
  fat: [
    // Told as randomised then: it followed the people of two randomised trials in whom it had worked.
    ["REFINE3", "positive", "controlled", 224, undefined],
    ["THOMAS", "positive", "uncontrolled", 1269, undefined],
  ],
  pain: [
    ["COSTANTINO", "mixed", "randomised", 84, undefined],
    ["PAOLUCCI", "positive", "systematic-review", null, undefined],
    ["SIM-T4", "positive", "controlled", 80, undefined],
  ],
  rheumatic: [["SCITE-PAIN", "positive", "controlled", null, undefined]],
  vascular: [],
  "needle-free": [],
};

test("a plan tells the studies that it told before the cards held them", () => {
  const told = Object.fromEntries(
    Object.entries(planEvidence).map(([treatment, { studies }]) => [
      treatment,
      studies.map(({ source, direction, design, people, alsoIn }) => [source, direction, design, people, alsoIn]),
    ]),
  );
  expect(told).toEqual(printed);
});

test("a treatment's direction and certainty are those that plans printed before", () => {
  expect(Object.values(planEvidence).map(({ direction, certainty }) => `${direction} ${certainty}`)).toEqual([
    "negative low",
    "none very-low",
    "negative low",
    "mixed low",
    "positive moderate",
    "mixed low",
    "mixed very-low",
    "none very-low",
    "none very-low",
  ]);
});
