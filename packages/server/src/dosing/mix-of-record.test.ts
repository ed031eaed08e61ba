import type { SessionDraft } from "@pistor/core/session";
import { sessionRecordSchema } from "@pistor/core/session";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { expect, test } from "vitest";
import type { MixPatient } from "./mix-of-record.ts";
import { checkMixtureOf } from "./mix-of-record.ts";

const patient: MixPatient = { weightKg: 70, allergies: [], answers: { dysphagia: false }, country: "TR" };

/** A session in which one ingredient is given in 50 points of 0.2 mL under the chin, which take 10 mL. */
function recordOf(ingredient: object, more: Partial<SessionDraft> = {}) {
  const points = Array.from({ length: 50 }, (_, nth): [number, number] => [nth, 0]);
  return sessionRecordSchema.parse({
    treatment: "fat",
    number: 2,
    on: "2026-11-21",
    mixture: {
      verdict: "ok",
      ingredients: [{ mgPerMl: null, volumeMl: 10, lot: "L1", expires: "2027-01-31", ...ingredient }],
    },
    map: {
      chartVersion: "1",
      layers: [
        {
          chart: "face-front",
          region: "submental",
          technique: "deoxycholic-grid",
          depthMm: 8,
          spacingMm: 10,
          dropMl: 0.2,
          needleMm: 12.7,
          points,
          verdict: "ok",
        },
      ],
    },
    ...more,
  });
}
const deoxycholic = recordOf({ substance: "deoxycholic-acid", strength: "10 mg/mL" });
const given = (on: string, substance: string, more: object) => ({
  on,
  substance,
  strength: null,
  volumeMl: null,
  mg: null,
  ...more,
});
const rulesOf = (record: typeof deoxycholic, facts: Partial<MixPatient>) =>
  checkMixtureOf(mixKnowledge, record, { ...patient, ...facts })?.answer.findings.map(({ rule }) => rule);

test("what was signed before counts: deoxycholic acid 31 days and no month later is refused, a month later it is not", () => {
  const on = (day: string) => ({ earlier: [given(day, "deoxycholic-acid", { mg: 100 })] });
  // 22 October and a month is 22 November; 21 October and a month is the 21st itself.
  expect(rulesOf(deoxycholic, on("2026-10-22"))).toContain("label.too-soon");
  expect(rulesOf(deoxycholic, on("2026-10-21"))).toEqual(["label.area-unknown"]);
});

test("nobody knows what came before: nothing is found for it; known and nothing: the second session asks for the first", () => {
  expect(rulesOf(deoxycholic, { earlier: null })).toEqual(["label.area-unknown"]);
  expect(rulesOf(deoxycholic, { earlier: [] })).toEqual(["label.last-session-unknown", "label.area-unknown"]);
});

test("a dose in units is counted by its strength and volume, and what came after the session is not", () => {
  const hyaluronidase = recordOf({ substance: "hyaluronidase", strength: "150 IU/mL" });
  const earlier = [
    given("2026-10-01", "hyaluronidase", { strength: "150 IU/mL", volumeMl: 0.4 }),
    given("2026-11-22", "hyaluronidase", { strength: "150 IU/mL", volumeMl: 5 }),
    given("2026-10-01", "water-for-injection", { strength: "-", volumeMl: 1 }),
  ];
  const answer = checkMixtureOf(mixKnowledge, hyaluronidase, { ...patient, earlier })?.answer;
  // 150 × 0.4 = 60, and the points take all 10 mL: 1500.
  expect(answer?.doses[0]?.perYear).toEqual({ mg: null, iu: 1560, maxMg: null });
});

test("the birthday, and what stock says of a lot, reach the check", () => {
  const lotId = "01890a5d-ac96-774b-bcce-b302099a8057";
  const lidocaine = recordOf({ substance: "lidocaine", strength: "1 %", lotId, volumeMl: 15 });
  // 10 mL of 10 mg/mL are 100 of 200 mg; a birthday in 1950 makes 76 years, and 50 % is below the 70 % that stay.
  expect(rulesOf(lidocaine, { birthDate: "1950-01-01" })).toEqual(["anaesthetic.reduced-maximum"]);
  expect(rulesOf(lidocaine, { lots: { [lotId]: { lotState: "quarantined", labelled: "external-use" } } })).toEqual([
    "lot.quarantined",
    "product.not-for-injection",
  ]);
});
