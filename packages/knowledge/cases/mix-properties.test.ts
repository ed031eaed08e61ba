import type { MixRequest } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, mixVerdicts } from "@pistor/core/dosing";
import { mixKnowledge } from "@pistor/knowledge/dosing";
import { substances } from "@pistor/knowledge/substances";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mixture } from "./mix/mix-case.ts";

const check = (document: object) => checkMixture(mixKnowledge, mixRequestSchema.parse(document));
const rank = (document: object) => mixVerdicts.indexOf(check(document).verdict);

const units: Readonly<Record<string, string>> = {
  hyaluronidase: "150 IU/mL",
  calcitonin: "50 IU/mL",
  collagenase: "10 IU/mL",
};
const ingredient = fc
  .record({
    substance: fc.constantFrom(...substances.map((each) => each.id)),
    strength: fc.constantFrom("5 mg/mL", "10 mg/mL", "2 %"),
    hundredths: fc.integer({ min: 1, max: 400 }),
    container: fc.constantFrom(undefined, "single-dose", "multi-dose"),
    openedAt: fc.constantFrom(undefined, "2026-11-21", "2026-11-10", "2026-09-01"),
    labelled: fc.constantFrom(undefined, undefined, "injection", "cosmetic"),
    lotState: fc.constantFrom(undefined, undefined, "usable", "quarantined"),
  })
  .map(({ substance, strength, hundredths, ...its }): [string, string, number, object] => [
    substance,
    units[substance] ?? strength,
    hundredths / 100,
    Object.fromEntries(Object.entries(its).filter(([, value]) => value !== undefined)),
  ]);
const ingredients = fc.uniqueArray(ingredient, { minLength: 1, maxLength: 4, selector: ([substance]) => substance });

/** What is known besides, by key of the document; each may be left out. */
const facts = fc.record(
  {
    country: fc.constantFrom("TR", "FR", "IT", "US", "DE"),
    site: fc.constantFrom("face", "submental"),
    areaCm2: fc.constantFrom(10, 50),
    preparedIn: fc.constantFrom("office", "pharmacy"),
    preparedAt: fc.constantFrom("2026-11-21T10:00:00+03:00", "2026-11-20T10:00:00+03:00"),
    earlier: fc.constantFrom(
      [],
      [{ on: "2026-11-21", substance: "lidocaine", mg: 150 }],
      [{ on: "2026-11-01", substance: "deoxycholic-acid", mg: 100 }],
    ),
    topical: fc.constantFrom([{ product: "emla", areaCm2: 100 }]),
  },
  { requiredKeys: [] },
);
const points = fc.record({
  points: fc.integer({ min: 1, max: 80 }),
  volumePerPointMl: fc.constantFrom(0.01, 0.03, 0.1, 0.2),
});
const dead = fc.record({
  needle: fc.constantFrom(0, 0.03, 0.08),
  line: fc.constantFrom(0, 0.1),
  gun: fc.constantFrom(0, 0.25),
});
const syringe = fc.constantFrom({ sizeMl: 1, markMl: 0.01 }, { sizeMl: 2.5, markMl: 0.1 }, { sizeMl: 5, markMl: 0.2 });

test("the order of ingredients means nothing, whatever else is known", () => {
  fc.assert(
    fc.property(ingredients, facts, points, (rows, more, taken) => {
      const there = check(mixture(rows, { ...more, ...taken }));
      const back = check(mixture(rows.toReversed(), { ...more, ...taken }));
      expect(back.findings).toEqual(there.findings);
      expect(back.syringes).toEqual(there.syringes);
      expect(back.drawMl?.totalMl).toBe(there.drawMl?.totalMl);
      expect(back.drawMl?.ingredients.toReversed()).toEqual(there.drawMl?.ingredients);
    }),
  );
});

test("twice of every volume, and of every point's, is twice of every dose", () => {
  fc.assert(
    fc.property(ingredients, points, (rows, { points: count, volumePerPointMl }) => {
      const once = check(mixture(rows, { points: count, volumePerPointMl }));
      const twice = check(
        mixture(
          rows.map(([substance, strength, volumeMl, its]) => [substance, strength, 2 * volumeMl, its]),
          { points: count, volumePerPointMl: 2 * volumePerPointMl },
        ),
      );
      twice.doses.forEach((dose, nth) => {
        const before = once.doses[nth];
        expect(dose.mg ?? dose.iu).toBeCloseTo(2 * (before?.mg ?? before?.iu ?? 0), 4);
        expect(dose.share ?? 0).toBeCloseTo(2 * (before?.share ?? 0), 4);
      });
    }),
  );
});

test("one more ingredient never makes a mixture better", () => {
  fc.assert(
    fc.property(ingredients, facts, (rows, more) => {
      if (rows.length > 1) expect(rank(mixture(rows, more))).toBeGreaterThanOrEqual(rank(mixture(rows.slice(1), more)));
    }),
  );
});

test("not knowing the weight, the allergies, the country, a vial's kind or its day is never better than the best that could be", () => {
  // Each unknown with everything that it could turn out to be.
  const could: readonly (readonly [string, (value: unknown) => object, readonly unknown[]])[] = [
    ["weight", (weightKg) => ({ patient: { allergies: [], weightKg } }), [40, 70, 120]],
    ["allergies", (allergies) => ({ patient: { weightKg: 70, allergies } }), [[], ["lidocaine"]]],
    ["country", (country) => ({ country }), ["TR", "FR", "BR", "US"]],
    ["earlier", (earlier) => ({ earlier }), [[], [{ on: "2026-11-20", substance: "deoxycholic-acid", mg: 10 }]]],
  ];
  fc.assert(
    fc.property(ingredients, fc.constantFrom(...could), (rows, [, put, values]) => {
      const best = Math.min(...values.map((value) => rank(mixture(rows, put(value)))));
      expect(rank(mixture(rows, put(undefined)))).toBeGreaterThanOrEqual(best);
    }),
  );
  const kinds = ["single-dose", "multi-dose"];
  for (const openedAt of ["2026-11-21", "2026-11-20", "2026-10-01"]) {
    const of = (its: object) => rank(mixture([["hyaluronic-acid", "10 mg/mL", 1, { openedAt, ...its }]]));
    expect(of({})).toBeGreaterThanOrEqual(Math.min(...kinds.map((container) => of({ container }))));
  }
});

test("a stricter clinic never makes a mixture looser", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 40, max: 120 }), (hundredths, weightKg) => {
      const at = (perKg: number | undefined) =>
        rank(
          mixture([["lidocaine", "2 %", hundredths / 100]], {
            patient: { weightKg, allergies: [] },
            ...(perKg === undefined ? {} : { policy: { "lidocaine-mg-per-kg": perKg } }),
          }),
        );
      expect(at(2)).toBeGreaterThanOrEqual(at(undefined));
      expect(at(1)).toBeGreaterThanOrEqual(at(2));
      expect(at(undefined)).toBeGreaterThanOrEqual(at(4.5));
    }),
  );
});

test("rounding to the marks never gives less than the points and the dead volume take, nor a whole mark more of any", () => {
  fc.assert(
    fc.property(ingredients, points, dead, syringe, (rows, taken, deadMl, its) => {
      const { drawMl, syringes, pointsMl } = check(mixture(rows, { ...taken, deadMl, syringe: its }));
      if (drawMl === null || syringes === null || pointsMl === null) throw new Error("There are points.");
      const needed = pointsMl + drawMl.deadMl;
      expect(drawMl.totalMl).toBeGreaterThanOrEqual(needed - 1e-6);
      for (const each of drawMl.ingredients) {
        expect(each.drawMl).toBeGreaterThanOrEqual(each.exactMl - 1e-6);
        expect(each.drawMl - each.exactMl).toBeLessThan(its.markMl);
        expect(Math.abs(each.drawMl / its.markMl - Math.round(each.drawMl / its.markMl))).toBeLessThan(1e-6);
      }
      // What each syringe gives is what it holds, less what its needle keeps; line and gun keep theirs once.
      const fills = syringes.map(({ fillMl }) => fillMl);
      const gives =
        fills.reduce((sum, fill) => sum + fill, 0) - fills.length * deadMl.needle - deadMl.line - deadMl.gun;
      expect(gives).toBeGreaterThanOrEqual(pointsMl - 1e-6);
      expect(Math.max(...fills)).toBeLessThanOrEqual(its.sizeMl);
    }),
  );
});

test("what rounding does to the doses of a mixture adds up to nothing, each weighed by its part of the mixture", () => {
  fc.assert(
    fc.property(ingredients, points, syringe, (rows, taken, its) => {
      const { drawMl } = check(mixture(rows, { ...taken, syringe: its }));
      const parts = rows.map(([, , volumeMl]) => volumeMl);
      const total = parts.reduce((sum, each) => sum + each, 0);
      const sum = (drawMl?.ingredients ?? []).reduce(
        (all, each, nth) => all + each.doseErrorPercent * ((parts[nth] ?? 0) / total),
        0,
      );
      expect(sum).toBeCloseTo(0, 4);
    }),
  );
});

test("a whole course of the most is the course's most, and a year holds every course in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), (number) => {
      const earlier = Array.from({ length: number - 1 }, (_, nth) => ({
        on: `2026-0${nth + 1}-15`,
        substance: "deoxycholic-acid",
        mg: 100,
      }));
      const document = mixture([["deoxycholic-acid", "10 mg/mL", 10]], {
        patient: { allergies: [], answers: { dysphagia: false } },
        site: "submental",
        points: 50,
        volumePerPointMl: 0.2,
        areaCm2: 50,
        course: { number, sessions: 6 },
        earlier,
      });
      const dose = check(document).doses[0];
      expect(dose?.perCourse).toEqual({ mg: 100 * number, iu: null, maxMg: 600 });
      expect(dose?.perYear?.mg).toBe(100 * number);
      expect(check(document).verdict).toBe("ok");
    }),
  );
});

test("every document that was valid before the newer keys has the same figures with them left out", () => {
  const plain: MixRequest = mixRequestSchema.parse(mixture([["lidocaine", "2 %", 5]]));
  const answer = checkMixture(mixKnowledge, plain);
  expect(answer).toMatchObject({ verdict: "ok", drawMl: null, syringes: null, useBefore: null });
  expect(answer.doses[0]).toMatchObject({ mg: 100, salt: null, baseMg: null, perCourse: null, perYear: null });
});
