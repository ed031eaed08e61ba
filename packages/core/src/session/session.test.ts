import { sessionKnowledge, sessionTexts } from "@pistor/knowledge/session";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../basics/index.ts";
import { languages } from "../evidence/index.ts";
import type { SessionDraft } from "./index.ts";
import { canonical, compareWithPlan, sessionRecordSchema, signable, totals, writeNote } from "./index.ts";

const grid = (count: number): [number, number][] => Array.from({ length: count }, (_, i) => [i * 10, 0]);
const layer = {
  chart: "face-front",
  region: "forehead",
  technique: "nappage",
  depthMm: 1.5,
  spacingMm: 10,
  dropMl: 0.01,
  needleMm: 4,
  points: grid(60),
  verdict: "ok",
} as const;

/** A face session that can be signed: test read after 48 hours, cream on for 65 minutes, 1.0 mL given of 3. */
const done: SessionDraft = {
  treatment: "face",
  number: 2,
  on: "2026-12-15",
  planned: { technique: "nappage", depthMm: 1.5, spacingMm: 10, dropMl: 0.01, on: "2026-12-15" },
  performer: "Dr Elif Kaya",
  checks: {
    identity: { at: "2026-12-15T08:50:00+03:00", by: "Selin" },
    allergies: { at: "2026-12-15T08:51:00+03:00", by: "Selin", answer: [] },
    eligibility: { at: "2026-12-15T08:52:00+03:00", by: "Selin", on: "2026-12-15", decision: "eligible" },
    consent: { version: "3", signedAt: "2026-11-29T09:30:00+03:00", coversThis: true },
    allergyTest: {
      placedAt: "2026-11-28T10:00:00+03:00",
      readAt: ["2026-11-28T10:20:00+03:00", "2026-11-30T10:00:00+03:00"],
      result: "negative",
      by: "Selin",
    },
    cream: {
      used: true,
      product: "lidocaine-prilocaine-cream",
      onAt: "2026-12-15T08:55:00+03:00",
      offAt: "2026-12-15T10:00:00+03:00",
      areaCm2: 100,
      minMinutes: 60,
      maxMinutes: 300,
    },
    kit: { at: "2026-12-15T08:40:00+03:00", by: "Selin", expires: "2027-03-01" },
    secondPerson: "Selin",
  },
  mixture: {
    verdict: "caution",
    ingredients: [
      {
        substance: "hyaluronic-acid",
        strength: "10 mg/mL",
        mgPerMl: 10,
        volumeMl: 2,
        lot: "H1",
        expires: "2027-01-31",
      },
      { substance: "lidocaine", strength: "2 %", mgPerMl: 20, volumeMl: 1, lot: "L1", expires: "2026-12-15" },
    ],
    preparedBy: "Selin",
    checkedBy: "Dr Elif Kaya",
  },
  equipment: {
    delivery: "hand",
    device: null,
    needle: { gauge: 30, lengthMm: 4, lot: "N1", expires: "2028-03-31" },
    head: null,
    cleanedBefore: null,
    cleanedAfter: null,
  },
  map: { chartVersion: "1", layers: [layer, { ...layer, region: "malar-left", points: grid(40) }] },
  firstNeedleAt: "2026-12-15T10:05:00+03:00",
  lastNeedleAt: "2026-12-15T10:25:00+03:00",
  observation: { at: "2026-12-15T10:25:00+03:00", by: "Selin", minutes: 30 },
  observedUntil: "2026-12-15T10:55:00+03:00",
  photos: ["face-front", "face-left", "face-right"].map((view, i) => ({
    at: "2026-12-15T08:53:00+03:00",
    by: "Selin",
    photoId: `018f0000-0000-7000-8000-00000000000${i}`,
    view,
  })),
};
type Checks = NonNullable<SessionDraft["checks"]>;
const record = (change: Partial<SessionDraft> = {}) => readDocument(sessionRecordSchema, { ...done, ...change });
const withChecks = (change: Partial<Checks>) => record({ checks: { ...done.checks, ...change } });
const rules = (given: ReturnType<typeof record>) => signable(given, sessionKnowledge).map(({ rule }) => rule);

describe("signing", () => {
  test("a complete session can be signed, also with a mixture under caution and an ingredient on its last day", () => {
    expect(signable(record(), sessionKnowledge)).toEqual([]);
  });

  test("an empty draft waits for every check, and none of them counts as passed", () => {
    expect(rules(readDocument(sessionRecordSchema, { treatment: "face", number: 1, on: "2026-12-01" }))).toEqual([
      "session.identity-not-confirmed",
      "session.allergies-not-asked",
      "session.eligibility-not-checked",
      "session.consent-missing",
      "session.allergy-test-missing",
      "session.cream-not-recorded",
      "session.kit-not-seen",
      "session.performer-missing",
      "session.second-person-missing",
      "session.photo-missing",
      "session.photo-missing",
      "session.photo-missing",
      "session.equipment-missing",
      "session.mixture-missing",
      "session.map-empty",
      "session.needle-times-missing",
    ]);
  });

  const eligibility = { at: "2026-12-15T08:52:00+03:00", by: "Selin", on: "2026-12-15" };
  const allergyTest = done.checks?.allergyTest;
  const cream = done.checks?.cream;
  test.each<[string, Partial<Checks>]>([
    ["session.eligibility-of-another-day", { eligibility: { ...eligibility, on: "2026-12-14", decision: "eligible" } }],
    ["session.physician-has-not-decided", { eligibility: { ...eligibility, decision: "physician-decides" } }],
    ["session.not-eligible-on-the-day", { eligibility: { ...eligibility, decision: "incomplete" } }],
    [
      "session.consent-withdrawn",
      {
        consent: {
          version: "3",
          signedAt: "2026-11-29T09:30:00+03:00",
          withdrawnAt: "2026-12-14T09:00:00Z",
          coversThis: true,
        },
      },
    ],
    [
      "session.consent-of-another-plan",
      { consent: { version: "3", signedAt: "2026-11-29T09:30:00Z", coversThis: false } },
    ],
    [
      "session.consent-after-the-needle",
      { consent: { version: "3", signedAt: "2026-12-15T10:06:00+03:00", coversThis: true } },
    ],
    // A reading at 47 h 59 min is none, and one after the cream comes too late.
    [
      "session.allergy-test-not-read",
      { allergyTest: allergyTest && { ...allergyTest, readAt: ["2026-11-30T09:59:00+03:00"] } },
    ],
    [
      "session.allergy-test-not-read",
      { allergyTest: allergyTest && { ...allergyTest, readAt: ["2026-12-15T08:56:00+03:00"] } },
    ],
    ["session.allergy-test-not-negative", { allergyTest: allergyTest && { ...allergyTest, result: "unclear" } }],
    ["session.cream-too-short", { cream: cream?.used ? { ...cream, onAt: "2026-12-15T09:01:00+03:00" } : cream }],
    ["session.cream-too-long", { cream: cream?.used ? { ...cream, onAt: "2026-12-15T04:59:00+03:00" } : cream }],
    ["session.kit-out-of-date", { kit: { at: "2026-12-15T08:40:00+03:00", by: "Selin", expires: "2026-12-15" } }],
    ["session.second-person-is-the-first", { secondPerson: "Dr Elif Kaya" }],
  ])("%s keeps a session from being signed", (rule, checks) => {
    expect(rules(withChecks(checks))).toEqual([rule]);
  });

  const mixture = done.mixture;
  test.each<[string, Partial<SessionDraft>]>([
    ["session.mixture-not-allowed", { mixture: mixture && { ...mixture, verdict: "cannot-decide" } }],
    ["session.mixture-not-allowed", { mixture: mixture && { ...mixture, verdict: "refused" } }],
    ["session.mixture-checked-by-its-maker", { mixture: mixture && { ...mixture, checkedBy: "Selin" } }],
    ["session.map-refused", { map: { chartVersion: "1", layers: [{ ...layer, verdict: "refused" }] } }],
    ["session.more-given-than-mixed", { map: { chartVersion: "1", layers: [{ ...layer, points: grid(301) }] } }],
    ["session.needle-times-reversed", { lastNeedleAt: "2026-12-15T10:04:00+03:00" }],
    ["session.deviation-without-reason", { map: { chartVersion: "1", layers: [{ ...layer, depthMm: 2 }] } }],
  ])("%s keeps a session from being signed, whatever was checked before", (rule, change) => {
    expect(rules(record(change))).toEqual([rule]);
  });

  test("a physician's decision with a reason lets a session be signed", () => {
    const decidedBy = { physician: "Dr Elif Kaya", reason: "diet is well kept" };
    expect(rules(withChecks({ eligibility: { ...eligibility, decision: "physician-decides", decidedBy } }))).toEqual(
      [],
    );
  });

  test("dry needling needs no mixture", () => {
    const { mixture: _, ...rest } = done;
    const dry = {
      ...rest,
      planned: {},
      map: { chartVersion: "1", layers: [{ ...layer, technique: "dry", dropMl: 0 }] },
    };
    expect(rules(readDocument(sessionRecordSchema, dry))).toEqual([]);
  });

  test("a total that somebody types is a key that the record does not know", () => {
    expect(() => readDocument(sessionRecordSchema, { ...done, totalMl: 1 })).toThrow(/totalMl/);
  });
});

describe("totals", () => {
  test("60 and 40 points of 0.01 mL are 1 mL, and a third of 3 mL holds a third of every ingredient", () => {
    // By hand: 1 mL of 3; hyaluronic acid 2 mL × 10 mg/mL ÷ 3 = 6.666667 mg; lidocaine 1 mL × 20 mg/mL ÷ 3 = 6.666667 mg.
    expect(totals(record())).toMatchObject({
      points: 100,
      volumeMl: 1,
      mixedMl: 3,
      leftoverMl: 2,
      ingredients: [
        { substance: "hyaluronic-acid", mg: 6.666667, volumeMl: 0.666667 },
        { substance: "lidocaine", mg: 6.666667, volumeMl: 0.333333 },
      ],
    });
  });

  test("the gun's counter overrides the map, and the difference is kept and wants a reason", () => {
    const given = record({ map: { chartVersion: "1", layers: [{ ...layer, gunCount: 57 }] } });
    expect(totals(given)).toMatchObject({ points: 57, volumeMl: 0.57, layers: [{ gunDifference: -3 }] });
    expect(compareWithPlan(given)).toMatchObject([{ rule: "session.deviation-count", then: "reason-missing" }]);
  });

  test("tenths that binary numbers cannot hold add up", () => {
    // 3 × 0.1 mL is 0.3, not 0.30000000000000004.
    expect(
      totals(record({ map: { chartVersion: "1", layers: [{ ...layer, dropMl: 0.1, points: grid(3) }] } })).volumeMl,
    ).toBe(0.3);
  });

  test("what is given and what is left over are what was mixed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), (count, hundredths) => {
        const sum = totals(
          record({ map: { chartVersion: "1", layers: [{ ...layer, dropMl: hundredths / 100, points: grid(count) }] } }),
        );
        expect(Math.round((sum.volumeMl + sum.leftoverMl) * 1e6)).toBe(3e6);
        expect(Math.round(sum.volumeMl * 100)).toBe(count * hundredths);
      }),
    );
  });
});

describe("deviations", () => {
  test("what was done otherwise is told once for each kind, with its reason", () => {
    const given = record({
      on: "2026-12-15",
      planned: { technique: "papule", depthMm: 2, spacingMm: 10, dropMl: 0.02, on: "2026-12-16" },
      reasons: { "session.deviation-depth": "thin skin" },
    });
    expect(
      compareWithPlan(given).map(({ rule, then, because }) => [rule, then, because.planned, because.given]),
    ).toEqual([
      ["session.deviation-technique", "reason-missing", "papule", ["nappage"]],
      ["session.deviation-depth", "reason-given", 2, [1.5]],
      ["session.deviation-drop", "reason-missing", 0.02, [0.01]],
      ["session.deviation-interval", "reason-missing", "2026-12-16", ["2026-12-15"]],
    ]);
  });

  test("a session later than planned keeps its interval and deviates in nothing", () => {
    expect(compareWithPlan(record({ planned: { on: "2026-12-01" } }))).toEqual([]);
  });
});

describe("the note", () => {
  test("every number of the note is one of the map or the mixture", () => {
    expect(writeNote(record(), sessionTexts, "en").split("\n")).toEqual([
      "Session 2, face, 2026-12-15.",
      "Performed by Dr Elif Kaya.",
      "Allergies asked again: none.",
      "Cream: lidocaine-prilocaine-cream, 100 cm², 08:55 to 10:00.",
      "Mixture: hyaluronic-acid 10 mg/mL, 2 mL, lot H1.",
      "Mixture: lidocaine 2 %, 1 mL, lot L1.",
      "Needle led by hand.",
      "Needle: 30 G, 4 mm, lot N1.",
      "forehead: nappage, depth 1.5 mm, spacing 10 mm, drop 0.01 mL, 60 points, 0.6 mL.",
      "malar-left: nappage, depth 1.5 mm, spacing 10 mm, drop 0.01 mL, 40 points, 0.4 mL.",
      "In all 100 points, 1 mL; left over 2 mL.",
      "Given: hyaluronic-acid 6.67 mg.",
      "Given: lidocaine 6.67 mg.",
      "Last needle at 10:25.",
      "No reaction was written down.",
      "Photographs taken: face, front; face, left side; face, right side.",
      "Watched after the last needle until 10:55.",
    ]);
  });

  test.each(languages)("the note and the checks speak %s with nothing left out", (lang) => {
    expect(writeNote(record(), sessionTexts, lang)).not.toMatch(/[{}]|note\.|session\./);
    expect(Object.keys(sessionTexts[lang] ?? {})).toEqual(Object.keys(sessionTexts.en));
    const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]).sort();
    for (const [id, english] of Object.entries(sessionTexts.en))
      expect([id, placeholders(sessionTexts[lang]?.[id])]).toEqual([id, placeholders(english)]);
  });
});

describe("the canonical form", () => {
  test("the order in which keys were written does not change what is signed, and any value does", () => {
    expect(canonical({ b: [1, { d: 0.1, c: null }], a: "ı\n" })).toBe('{"a":"ı\\n","b":[1,{"c":null,"d":0.1}]}');
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(() => canonical({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonical({ a: new Map() })).toThrow(TypeError);
  });

  test("reading the text gives the value back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
