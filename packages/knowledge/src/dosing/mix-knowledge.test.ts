import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MixRequest } from "@pistor/core/dosing";
import { checkMixture, drawUp, mixRequestSchema, mixVerdicts, scaleFormula } from "@pistor/core/dosing";
import { applyPolicy } from "@pistor/core/evidence";
import { foldName } from "@pistor/core/substances";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sources } from "../evidence/index.ts";
import { substances, topicals } from "../substances/index.ts";
import { dosingTexts, formulas, mixKnowledge, pairs, syringe } from "./index.ts";

type Document = Record<string, unknown>;
const mix = (document: Document) => checkMixture(mixKnowledge, mixRequestSchema.parse(document));
/** A request with nothing against it but what the test says. */
const request = (ingredients: [string, string, number][], more: Document = {}): Document => ({
  patient: { weightKg: 70, allergies: [] },
  country: "TR",
  site: "face",
  on: "2026-11-21",
  ingredients: ingredients.map(([substance, strength, volumeMl]) => ({
    substance,
    strength,
    volumeMl,
    expires: "2027-01-31",
  })),
  ...more,
});
const rules = (document: Document) => mix(document).findings.map(({ then, rule }) => `${then} ${rule}`);

test("160 mg of lidocaine with cream on 100 cm² is refused in a patient of 48 kg", () => {
  // 20 mg/mL × 8 mL = 160 mg; 48 kg × 3 mg/kg = 144 mg, below the cap of 200; 160 / 144 = 1.111111; 144 / 20 = 7.2 mL.
  // Cream: 100 cm² × 1.5 g / 10 cm² = 15 g; 15 g × 25 mg/g = 375 mg of each active; most 400 cm² = 60 g = 1500 mg; 0.25.
  // Together: 1.111111 + 0.25 = 1.361111.
  const answer = mix(
    request([["lidocaine", "20 mg/mL", 8]], {
      patient: { weightKg: 48, allergies: [] },
      topical: [{ product: "lidocaine-prilocaine-cream", areaCm2: 100 }],
      points: 80,
      volumePerPointMl: 0.1,
      policy: { "lidocaine-mg-per-kg": 3 },
    }),
  );
  expect(answer).toMatchObject({
    verdict: "refused",
    totalMl: 8,
    pointsMl: 8,
    leftoverMl: 0,
    anaestheticShare: 1.361111,
  });
  expect(
    answer.doses.map(({ substance, mg, maxMg, maxMl, share, perPointMg }) => [
      substance,
      mg,
      maxMg,
      maxMl,
      share,
      perPointMg,
    ]),
  ).toEqual([
    ["lidocaine", 160, 144, 7.2, 1.111111, 2],
    ["lidocaine", 375, 1500, null, 0.25, null],
    ["prilocaine", 375, 1500, null, 0.25, null],
  ]);
  expect(answer.findings.find((each) => each.rule === "dose.over-maximum")).toMatchObject({
    disagree: true,
    until: null,
  });
});

test("a dose that stands exactly at the maximum passes, and a hundredth of a millilitre more does not", () => {
  // 66 kg × 3 mg/kg = 198 mg = 9.9 mL of 2 %.
  const at = (volumeMl: number) =>
    mix(request([["lidocaine", "2 %", volumeMl]], { patient: { weightKg: 66, allergies: [] } })).verdict;
  expect(at(9.9)).toBe("ok");
  expect(at(9.91)).toBe("refused");
});

test("above 66.7 kg the cap of 200 mg holds, and 4.5 mg/kg brings its own cap of 300 mg", () => {
  const maxMg = (weightKg: number, perKg?: number) =>
    mix(
      request([["lidocaine", "10 mg/mL", 1]], {
        patient: { weightKg, allergies: [] },
        ...(perKg === undefined ? {} : { policy: { "lidocaine-mg-per-kg": perKg } }),
      }),
    ).doses[0]?.maxMg;
  expect(maxMg(90)).toBe(200); // 270 → cap 200
  expect(maxMg(90, 2)).toBe(180); // stricter: 90 × 2
  expect(maxMg(110, 2)).toBe(200); // 220 → cap 200
  expect(maxMg(60, 4.5)).toBe(270); // 60 × 4.5
  expect(maxMg(90, 4.5)).toBe(300); // 405 → cap 300
  expect(maxMg(50.5)).toBe(151.5); // 50.5 × 3, exact
});

test("a policy looser than anything published for the plain substance is a problem, not an answer", () => {
  const document = request([["lidocaine", "10 mg/mL", 1]], { policy: { "lidocaine-mg-per-kg": 7 } });
  expect(() => mix(document)).toThrow(/at most 4.5 mg\/kg/);
});

test("what stays in the syringe counts as drawn, not as given", () => {
  // 10 mL × 20 = 200 mg drawn; the points take 50 × 0.1 = 5 mL = 100 mg; 50 kg × 3 = 150 mg.
  const answer = mix(
    request([["lidocaine", "20 mg/mL", 10]], {
      patient: { weightKg: 50, allergies: [] },
      points: 50,
      volumePerPointMl: 0.1,
    }),
  );
  expect(answer).toMatchObject({ verdict: "caution", pointsMl: 5, leftoverMl: 5 });
  expect(answer.doses[0]).toMatchObject({ mg: 100, drawnMg: 200, maxMg: 150, perPointMg: 2, share: 0.666667 });
  expect(answer.findings.map((each) => each.rule)).toEqual(["dose.drawn-over-maximum"]);
});

test("Costantino's syringe of 3 mL holds 20 mg of lidocaine and is a pair by pair studied mixture", () => {
  // 1 mL of 2 % = 20 mg; ketoprofen and methylprednisolone have no maximum that was read.
  const answer = mix(
    request([
      ["lidocaine", "2 %", 1],
      ["ketoprofen", "160 mg/2 mL", 1],
      ["methylprednisolone", "40 mg/mL", 1],
    ]),
  );
  expect(answer).toMatchObject({ verdict: "caution", totalMl: 3 });
  expect(answer.doses.map((dose) => dose.mg)).toEqual([20, 80, 40]);
  expect(answer.findings.map((each) => each.rule)).toEqual(["dose.no-limit-known", "dose.no-limit-known"]);
  expect(answer.doses[1]).toMatchObject({ maxMg: null, maxMl: null, share: null });
});

test("the face formula gives 15 mg of hyaluronic acid and 50 mg of vitamin C in 3 mL, both clinic defaults", () => {
  // 10 × 1.5 = 15 of 30 mg; 100 × 0.5 = 50 of 200 mg; 0.9 % × 1 mL = 9 mg of salt.
  const formula = formulas[0]!;
  const answer = mix(
    request(formula.ingredients.map(({ substance, strength, volumeMl }) => [substance, strength, volumeMl])),
  );
  expect(answer.verdict).toBe("ok");
  expect(answer.doses.map(({ mg, maxMg, share }) => [mg, maxMg, share])).toEqual([
    [15, 30, 0.5],
    [50, 200, 0.25],
    [9, null, null],
  ]);
  expect(answer.doses[0]?.claims).toEqual([{ source: "clinic-default", at: "check the label", says: 30, unit: "mg" }]);
});

test("without a weight a maximum by weight cannot be decided, and above the cap it is refused at any weight", () => {
  const patient = { allergies: [] };
  expect(rules(request([["lidocaine", "2 %", 1]], { patient }))).toEqual(["cannot-decide dose.weight-unknown"]);
  expect(mix(request([["lidocaine", "2 %", 11]], { patient })).verdict).toBe("refused"); // 220 mg
  expect(mix(request([["hyaluronic-acid", "1 %", 1]], { patient })).verdict).toBe("ok"); // its maximum asks no weight
});

test("cream and injection that each pass alone are refused when their fractions pass 1 together", () => {
  // 70 kg: cap 200 mg. 8 mL × 20 = 160 mg = 0.8; cream 100 cm² of 400 = 0.25; together 1.05.
  const cream = { topical: [{ product: "lidocaine-prilocaine-cream", areaCm2: 100 }] };
  expect(mix(request([["lidocaine", "2 %", 8]])).verdict).toBe("ok");
  expect(mix(request([["hyaluronic-acid", "1 %", 1]], cream)).verdict).toBe("ok");
  const both = mix(request([["lidocaine", "2 %", 8]], cream));
  expect(both).toMatchObject({ verdict: "refused", anaestheticShare: 1.05 });
  // 7.5 mL = 150 mg = 0.75; together exactly 1.
  expect(mix(request([["lidocaine", "2 %", 7.5]], cream))).toMatchObject({ verdict: "ok", anaestheticShare: 1 });
});

test("international units stay what they are: 150 IU/mL of hyaluronidase in 2 mL is 300 IU and no milligrams", () => {
  const answer = mix(request([["hyaluronidase", "150 IU/mL", 2]], { points: 10, volumePerPointMl: 0.1 }));
  // 10 × 0.1 = 1 of 2 mL: half of 300 IU.
  expect(answer.doses[0]).toMatchObject({
    mg: null,
    drawnMg: null,
    perPointMg: null,
    iu: 150,
    drawnIu: 300,
    perPointIu: 15,
  });
  expect(() => mix(request([["hyaluronidase", "150 mg/mL", 2]]))).toThrow(/international units/);
  expect(() => mix(request([["lidocaine", "20 IU/mL", 2]]))).toThrow(/measured in mg/);
});

const refusals: readonly (readonly [string, string, Document])[] = [
  [
    "an enzyme that destroys hyaluronic acid, beside it",
    "pair.incompatible",
    request([
      ["hyaluronic-acid", "1 %", 1],
      ["hyaluronidase", "150 IU/mL", 1],
    ]),
  ],
  [
    "a local anaesthetic in a mixture against fat",
    "pair.anaesthetic-in-lipolytic",
    request([
      ["caffeine", "5 mg/mL", 1],
      ["lidocaine", "2 %", 1],
    ]),
  ],
  ["phosphatidylcholine", "substance.blocked", request([["phosphatidylcholine", "50 mg/mL", 1]])],
  ["calcitonin", "substance.blocked", request([["calcitonin", "50 IU/mL", 1]])],
  ["vitamin E, which comes in oil", "vehicle.not-injectable", request([["vitamin-e", "50 mg/mL", 1]])],
  ["minoxidil as sold for the scalp", "vehicle.not-injectable", request([["minoxidil", "5 %", 1]])],
  [
    "one substance twice, under two names",
    "mixture.duplicate",
    request([
      ["vitamin-c", "100 mg/mL", 1],
      ["ascorbic-acid", "100 mg/mL", 0.5],
    ]),
  ],
  [
    "two medicines mixed in a French office",
    "law.no-office-mixing",
    request(
      [
        ["hyaluronic-acid", "1 %", 1],
        ["vitamin-c", "100 mg/mL", 1],
      ],
      { country: "FR" },
    ),
  ],
  [
    "deoxycholic acid in France",
    "law.no-cosmetic-lipolysis",
    request([["deoxycholic-acid", "10 mg/mL", 2]], { country: "FR" }),
  ],
  [
    "an allergy to the other amide of the cream",
    "allergy.matched",
    request([["hyaluronic-acid", "1 %", 1]], {
      patient: { weightKg: 70, allergies: ["Prilocaine"] },
      topical: [{ product: "lidocaine-prilocaine-cream", areaCm2: 10 }],
    }),
  ],
  [
    "an allergy to another substance of the group",
    "allergy.group-matched",
    request([["lidocaine", "2 %", 1]], { patient: { weightKg: 70, allergies: ["mepivacaine"] } }),
  ],
  [
    "an allergy to local anaesthetics in the patient's words",
    "allergy.group-matched",
    request([["lidocaine", "2 %", 1]], { patient: { weightKg: 70, allergies: ["local anaesthetics"] } }),
  ],
  [
    "an allergy under a brand's name",
    "allergy.matched",
    request([["lidocaine", "2 %", 1]], { patient: { weightKg: 70, allergies: ["Xylocaine"] } }),
  ],
  [
    "G6PD deficiency under the cream",
    "prilocaine.g6pd-deficiency",
    request([["hyaluronic-acid", "1 %", 1]], {
      patient: { allergies: [], answers: { "g6pd-deficiency": true } },
      topical: [{ product: "emla", areaCm2: 10 }],
    }),
  ],
  [
    "dutasteride where pregnancy is possible",
    "inhibitor.child-bearing-potential",
    request([["dutasteride", "0.25 mg/mL", 2]], {
      patient: { allergies: [], answers: { "child-bearing-potential": true } },
    }),
  ],
  [
    "more points than were prepared for",
    "points.more-than-prepared",
    request([["hyaluronic-acid", "1 %", 1]], { points: 11, volumePerPointMl: 0.1 }),
  ],
];

test.each(refusals)("%s is refused", (_, rule, document) => {
  expect(mix(document).verdict).toBe("refused");
  expect(rules(document)).toContain(`refused ${rule}`);
});

test("a lot is used on its last day and refused on the next", () => {
  const on = (day: string) => rules(request([["hyaluronic-acid", "1 %", 1]], { on: day }));
  expect(on("2027-01-31")).toEqual([]);
  expect(on("2027-02-01")).toEqual(["refused lot.expired"]);
});

test("deoxycholic acid goes by its label: 50 points of 0.2 mL under the chin, alone, are 100 mg and 10 mL", () => {
  const label = (more: Document, ingredients: [string, string, number][] = [["deoxycholic-acid", "10 mg/mL", 10]]) =>
    mix(request(ingredients, { site: "submental", points: 50, volumePerPointMl: 0.2, areaCm2: 50, ...more }));
  // 50 × 0.2 mL = 10 mL; 10 mL × 10 mg/mL = 100 mg; 100 mg / 50 cm² = 2 mg/cm².
  expect(label({})).toMatchObject({ verdict: "ok", pointsMl: 10 });
  expect(label({}).doses[0]).toMatchObject({ mg: 100, maxMg: 100, share: 1, perPointMg: 2 });
  const breaks = (answer: ReturnType<typeof label>) =>
    answer.findings.filter((each) => each.then !== "ok").map((each) => each.rule);
  expect(breaks(label({ points: 51 }))).toContain("label.too-many-points");
  expect(breaks(label({ volumePerPointMl: 0.1 }))).toEqual(["label.point-volume"]);
  expect(breaks(label({ areaCm2: 49 }))).toEqual(["label.too-dense"]);
  expect(breaks(label({ site: "abdomen" }))).toEqual(["label.site"]);
  expect(label({ site: undefined }).verdict).toBe("cannot-decide");
  expect(breaks(label({}, [["deoxycholic-acid", "5 mg/mL", 10]]))).toEqual(["label.strength"]);
  expect(
    breaks(
      label({}, [
        ["deoxycholic-acid", "10 mg/mL", 9],
        ["sodium-chloride", "0.9 %", 1],
      ]),
    ),
  ).toEqual(["label.not-alone"]);
});

test("a pair that nobody has read about cannot be decided until a named physician has", () => {
  const pair: [string, string, number][] = [
    ["vitamin-c", "100 mg/mL", 1],
    ["lidocaine", "2 %", 1],
  ];
  expect(rules(request(pair))).toEqual(["cannot-decide pair.unknown"]);
  const policy = { compatible: [{ substances: ["lidocaine", "vitamin-c"], physician: "Dr Selin Kaya" }] };
  expect(rules(request(pair, { policy }))).toEqual(["ok pair.decided-by-clinic"]);
  const never = { compatible: [{ substances: ["hyaluronidase", "hyaluronic-acid"], physician: "Dr Selin Kaya" }] };
  expect(
    mix(
      request(
        [
          ["hyaluronic-acid", "1 %", 1],
          ["hyaluronidase", "150 IU/mL", 1],
        ],
        { policy: never },
      ),
    ).verdict,
  ).toBe("refused");
});

test("what is not known is said and never taken for none", () => {
  expect(rules(request([["hyaluronic-acid", "1 %", 1]], { patient: {} }))).toEqual(["cannot-decide allergy.not-asked"]);
  expect(rules(request([["moon-dust", "1 %", 1]]))).toEqual(["cannot-decide substance.unknown"]);
  expect(rules(request([["hyaluronic-acid", "1 %", 1]], { topical: [{ product: "some-cream", areaCm2: 5 }] }))).toEqual(
    ["cannot-decide topical.unknown"],
  );
  expect(rules(request([["hyaluronic-acid", "1 %", 1]], { site: "left-moon" }))).toEqual(["caution site.unknown"]);
  expect(rules(request([["hyaluronic-acid", "1 %", 1]], { patient: { allergies: ["something blue"] } }))).toEqual([
    "caution allergy.unmatched",
  ]);
  expect(rules(request([["hyaluronic-acid", "1 %", 1]], { country: "DE" }))).toEqual(["ok law.not-read"]);
  const two: [string, string, number][] = [
    ["hyaluronic-acid", "1 %", 1],
    ["vitamin-c", "100 mg/mL", 1],
  ];
  expect(rules(request(two, { country: undefined }))).toEqual(["cannot-decide law.country-not-given"]);
});

test("a strength left out, and points without their volume, are problems with a place", () => {
  const at = (document: Document) => {
    try {
      mix(document);
      return "answered";
    } catch (fault) {
      return `${(fault as { id: string }).id} ${(fault as { at: string }).at}`;
    }
  };
  expect(
    at(request([["hyaluronic-acid", "1 %", 1]], { ingredients: [{ substance: "hyaluronic-acid", volumeMl: 1 }] })),
  ).toBe("mix.strength-missing /ingredients/0/strength");
  expect(
    at(
      request([
        ["hyaluronic-acid", "1 %", 1],
        ["lidocaine", "20", 1],
      ]),
    ),
  ).toBe("strength.unit-missing /ingredients/1/strength");
  expect(at(request([["hyaluronic-acid", "1 %", 1]], { points: 3 }))).toBe(
    "mix.point-volume-missing /volumePerPointMl",
  );
  expect(at(request([["hyaluronic-acid", "1 %", 1]], { volumePerPointMl: 3 }))).toBe("mix.points-missing /points");
});

const strengths: Readonly<Record<string, string>> = {
  hyaluronidase: "150 IU/mL",
  calcitonin: "50 IU/mL",
  collagenase: "10 IU/mL",
  "deoxycholic-acid": "10 mg/mL",
};
const someIngredients = fc
  .uniqueArray(
    fc.record({
      substance: fc.constantFrom(...substances.map((each) => each.id)),
      volumeMl: fc.integer({ min: 1, max: 900 }).map((n) => n / 100),
    }),
    { minLength: 1, maxLength: 5, selector: (each) => each.substance },
  )
  .map((list) =>
    list.map(({ substance, volumeMl }): [string, string, number] => [
      substance,
      strengths[substance] ?? "5 mg/mL",
      volumeMl,
    ]),
  );

test("the order of ingredients means nothing", () => {
  fc.assert(
    fc.property(someIngredients, (list) => {
      const there = mix(request(list));
      const back = mix(request(list.toReversed()));
      expect({ ...back, doses: back.doses.toReversed() }).toEqual(there);
    }),
  );
});

test("a mixture is never better for one more ingredient", () => {
  fc.assert(
    fc.property(someIngredients, (list) => {
      const rank = (some: typeof list) => mixVerdicts.indexOf(mix(request(some)).verdict);
      if (list.length > 1) expect(rank(list)).toBeGreaterThanOrEqual(rank(list.slice(1)));
    }),
  );
});

test("twice the volume is twice the dose", () => {
  fc.assert(
    fc.property(someIngredients, (list) => {
      const once = mix(request(list)).doses;
      const twice = mix(request(list.map(([id, strength, volumeMl]) => [id, strength, 2 * volumeMl]))).doses;
      twice.forEach((dose, index) => {
        expect(dose.mg ?? dose.iu).toBeCloseTo(2 * (once[index]!.mg ?? once[index]!.iu ?? 0), 5);
      });
    }),
  );
});

test("fractions of local anaesthetics add: injection and cream together are the sum of each alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 800 }), (tenthsMl, areaCm2) => {
      const injected: [string, string, number][] = [["lidocaine", "10 mg/mL", tenthsMl / 10]];
      const topical = [{ product: "lidocaine-prilocaine-cream", areaCm2 }];
      const share = (document: Document) => mix(document).anaestheticShare ?? 0;
      expect(share(request(injected, { topical }))).toBeCloseTo(
        share(request(injected)) + share(request([["hyaluronic-acid", "1 %", 1]], { topical })),
        5,
      );
    }),
  );
});

test("80 points of 0.03 mL take 2.4 mL: two full syringes of 1 mL and one of 0.4", () => {
  const ingredients = scaleFormula(formulas[0]!, 2.4, syringe.markMl.settled.value);
  // 2.4 mL in the proportion 1.5 : 0.5 : 1 of 3 mL.
  expect(ingredients.map((each) => each.volumeMl)).toEqual([1.2, 0.4, 0.8]);
  const drawn = drawUp(ingredients, { count: 80, volumePerPointMl: 0.03 }, { sizeMl: 1, markMl: 0.01 });
  expect(drawn).toMatchObject({ pointsMl: 2.4, totalMl: 2.4, leftoverMl: 0, syringesMl: [1, 1, 0.4] });
  // A point of 0.03 mL: 5 mg/mL of hyaluronic acid in the mixture = 0.15 mg; 16.666667 mg/mL of vitamin C = 0.5 mg.
  expect(drawn.ingredients.map((each) => each.perPointMg)).toEqual([0.15, 0.5, 0.09]);
});

test("a volume between two marks is rounded up, so that the points never lack", () => {
  // 1 mL in the proportion 1.5 : 0.5 : 1 of 3: 0.5, 0.1666… → 0.17, 0.3333… → 0.34.
  expect(scaleFormula(formulas[0]!, 1, 0.01).map((each) => each.volumeMl)).toEqual([0.5, 0.17, 0.34]);
});

test("an id or another name means one substance, and whatever is named exists", () => {
  const names = [...substances, ...topicals].flatMap((each) => [each.id, ...each.synonyms]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => foldName(name) !== name)).toEqual([]);
  const ids = new Set(substances.map((each) => each.id));
  const named = [
    ...pairs.flatMap((pair) => pair.substances),
    ...topicals.flatMap((each) => each.actives.map((active) => active.substance)),
    ...mixKnowledge.answers.flatMap((each) => each.substances),
    ...formulas.flatMap((each) => each.ingredients.map((part) => part.substance)),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(substances.filter((each) => each.claims.length === 0)).toEqual([]);
});

test("every usual strength of the catalogue is one that can be read, in the unit of its substance", () => {
  for (const { id, usualStrengths, measuredIn } of substances)
    for (const strength of usualStrengths) {
      const document = request([[id, strength, 1]]) as unknown as MixRequest;
      expect(() => checkMixture(mixKnowledge, document), `${id} ${strength} ${measuredIn}`).not.toThrow();
    }
});

test("every rule that the engine can name has its English sentence", () => {
  const dosing = resolve(import.meta.dirname, "../../../core/src/dosing");
  const named = readdirSync(dosing)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(dosing, file), "utf8").matchAll(/(?:found|say)\(\s*"([a-z0-9.-]+)"/g)].map(
        (match) => match[1]!,
      ),
    );
  const all = [
    ...named,
    "allergy.matched",
    "allergy.group-matched",
    ...mixKnowledge.answers.map((each) => each.rule),
    ...substances.flatMap((each) => (each.blocked === null ? [] : [`substance.blocked.${each.blocked.why}`])),
  ];
  expect(named.length).toBeGreaterThan(30);
  expect([...new Set(all)].filter((rule) => !(rule in dosingTexts.en))).toEqual([]);
});

test("every claim of the catalogue and of the mixture rules names a source that is listed", () => {
  const cited = [...JSON.stringify([mixKnowledge, formulas, syringe]).matchAll(/"source":"([^"]+)"/g)].map(
    (match) => match[1]!,
  );
  const listed = new Set<string>(sources.map((source) => source.key));
  expect(cited.length).toBeGreaterThan(150);
  expect([...new Set(cited)].filter((key) => !listed.has(key))).toEqual([]);
});

test("a clinic's own lidocaine value lies over the knowledge as one in the request does, and brings its own cap", () => {
  const most = (weightKg: number, value: number) => {
    const override = {
      parameter: "dosing.lidocaine.per-kg",
      value,
      reason: "Long sessions.",
      by: "Dr. A",
      on: "2026-11-22",
    };
    const laid = applyPolicy(mixKnowledge, { version: 1, overrides: [override] });
    const asked = request([["lidocaine", "10 mg/mL", 1]], { patient: { weightKg, allergies: [] } });
    return checkMixture(laid, mixRequestSchema.parse(asked)).doses[0]?.maxMg;
  };
  // Hand calculation: 48 × 4.5; 90 × 4.5 = 405 above the published cap of 300; 90 × 2 below the clinic default's 200.
  expect([most(48, 4.5), most(90, 4.5), most(90, 2), most(120, 2)]).toEqual([216, 300, 180, 200]);
  expect(() => most(48, 5)).toThrow("give 4.5 mg/kg");
});

test("more syringes than anybody fills are asked back, and not counted out one by one", () => {
  const asked = (more: Document) => () => mix(request([["hyaluronic-acid", "10 mg/mL", 2]], more));
  const mistyped = expect.objectContaining({ id: "mix.too-many-syringes", at: "/points" });
  // 1001 mL in syringes of 1 mL; a billionth of a millilitre is a slip of the hand.
  expect(asked({ points: 1001, volumePerPointMl: 1 })).toThrow(mistyped);
  expect(asked({ points: 10, volumePerPointMl: 1, syringe: { sizeMl: 1e-9, markMl: 1e-9 } })).toThrow(mistyped);
  expect(asked({ points: 1000, volumePerPointMl: 1 })).not.toThrow();
});

test("a mixture that is used before it is prepared, or for somebody not yet born, is a slip that is asked back", () => {
  const used = (usedAt: string) => () =>
    mix(request([["lidocaine", "2 %", 1]], { preparedAt: "2026-11-21T08:00:00+03:00", usedAt }));
  expect(used("2026-11-21T07:59:59+03:00")).toThrow("before it is prepared");
  // The same moment on another clock.
  expect(used("2026-11-21T05:00:00Z")).not.toThrow();
  const born = (birthDate: string) => () =>
    mix(request([["lidocaine", "2 %", 1]], { on: "2026-11-21", patient: { weightKg: 60, allergies: [], birthDate } }));
  expect(born("2026-11-22")).toThrow(expect.objectContaining({ id: "mix.birth-after-session" }));
  expect(born("2026-11-21")).not.toThrow();
});
