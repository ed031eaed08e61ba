import { deviceKnowledge, deviceTexts, deviceTextsEn } from "@pistor/knowledge/devices";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tell } from "../evidence/index.ts";
import type { Equipment, EquipmentUse } from "./index.ts";
import {
  cleaningState,
  deviceKinds,
  equipmentSchema,
  equipmentVerdict,
  isForbidden,
  judgeEquipment,
  waterKinds,
} from "./index.ts";

const id = "01890000-0000-7000-8000-000000000001";
const logId = "01890000-0000-7000-8000-000000000002";
const gun = {
  id,
  name: "Gun 1",
  serial: "SG-041",
  kind: "gun-single-needle",
  fluidPath: "single-use",
  needlesPerShot: 1,
  state: "in-use",
  lastUsedAt: "2026-12-15T09:00:00+03:00",
} as const;
/** A gun that was cleaned with sterile water after its last patient, with a new sterile head and a 4 mm needle. */
const withGun = equipmentSchema.parse({
  delivery: "gun",
  device: gun,
  needle: { gauge: 30, lengthMm: 4, lot: "N1", expires: "2028-03-31" },
  head: { lot: "SH-1", piece: "0007", expires: "2027-03-31" },
  cleanedBefore: { logId, at: "2026-12-15T09:10:00+03:00", by: "Selin", water: "sterile" },
  cleanedAfter: null,
});
const face: EquipmentUse = {
  treatment: "face",
  on: "2026-12-15",
  layers: [
    { region: "forehead", depthMm: 1.5, needleMm: 4 },
    { region: "malar-left", depthMm: 4, needleMm: 4 },
  ],
  substances: ["hyaluronic-acid"],
  firstNeedleAt: "2026-12-15T10:00:00+03:00",
  lastNeedleAt: "2026-12-15T10:20:00+03:00",
};
const judge = (equipment: Equipment, use: Partial<EquipmentUse> = {}) =>
  judgeEquipment(deviceKnowledge, equipment, { ...face, ...use });
const rules = (equipment: Equipment, use: Partial<EquipmentUse> = {}) =>
  judge(equipment, use).map(({ rule, then }) => `${rule} ${then}`);
const device = (change: Partial<NonNullable<Equipment["device"]>>): Equipment => ({
  ...withGun,
  device: { ...gun, heldWhy: "", ...change },
});

describe("devices", () => {
  test("a cleaned single-needle gun with a sterile single-use path is not spoken against", () => {
    expect(judge(withGun)).toEqual([]);
    expect(equipmentVerdict([])).toBe("ok");
  });

  test("a multi-injector is refused with the society as its source, whatever is thrown away and however well it is cleaned", () => {
    const kinds = ["gun-multi-needle", "multi-injector-plate"] as const;
    for (const kind of kinds)
      for (const fluidPath of ["single-use", "none"] as const) {
        const found = judge(device({ kind, fluidPath, needlesPerShot: 5 }));
        const refusal = found.find(({ rule }) => rule === "device.multi-injector");
        expect(refusal?.then).toBe("refused");
        expect(refusal?.claims.map(({ source }) => source)).toEqual(["SFM"]);
      }
    expect(rules(device({ needlesPerShot: 3 }))).toContain("device.multi-injector refused");
    expect(deviceKnowledge.needlesPerShot.settled.how).toBe("hard-floor");
    expect(deviceKnowledge.needlesPerShot.stricter).toBeUndefined();
  });

  test("of all kinds only the multi-injectors and the Dermojet are forbidden", () => {
    expect(deviceKinds.filter((kind) => isForbidden(kind, null))).toEqual([
      "gun-multi-needle",
      "multi-injector-plate",
      "dermojet",
    ]);
    expect(rules(device({ kind: "dermojet", needlesPerShot: null }))).toContain("device.dermojet refused");
  });

  test("a gun whose path is cleaned and used again is refused with the outbreak as its source", () => {
    const found = judge(device({ fluidPath: "reprocessed" }));
    expect(found.map(({ rule }) => rule)).toEqual(["device.fluid-path-reprocessed"]);
    expect(found[0]?.claims.map(({ source }) => source)).toContain("CARBONNE");
  });

  test("a device that is held, retired, not named or not of this clinic is refused", () => {
    expect(rules(device({ state: "held", heldWhy: "The trigger sticks" }))).toEqual(["device.held refused"]);
    expect(rules(device({ state: "retired" }))).toEqual(["device.retired refused"]);
    expect(rules(device({ kind: null }))).toEqual(["device.unknown refused"]);
    expect(rules({ ...withGun, device: null, cleanedBefore: null })).toContain("device.not-named refused");
    expect(rules({ ...withGun, delivery: "hand" })).toContain("device.delivers-otherwise refused");
  });
});

describe("cleaning", () => {
  test("a device that was used after its last cleaning, or was never cleaned, is refused", () => {
    const at = (moment: string) => ({
      ...withGun,
      cleanedBefore: { logId, at: moment, by: "S", water: "sterile" as const },
    });
    expect(rules(at("2026-12-15T08:59:59+03:00"))).toEqual(["device.not-cleaned refused"]);
    // The same moment, written with the offset of another place.
    expect(rules(at("2026-12-15T06:00:00+00:00"))).toEqual([]);
    expect(rules(at("2026-12-15T10:01:00+03:00"))).toEqual(["device.cleaned-too-late refused"]);
    expect(rules({ ...withGun, cleanedBefore: null })).toEqual(["device.not-cleaned refused"]);
  });

  test("tap water and water that nobody wrote down are refused before and after, filtered water is a caution", () => {
    const expected = {
      sterile: [],
      none: [],
      "sterile-filtered": ["device.water-filtered caution"],
      tap: ["device.water-tap refused"],
      unknown: ["device.water-unknown refused"],
    };
    for (const water of waterKinds) {
      const cleaning = { logId, at: "2026-12-15T09:10:00+03:00", by: "S", water };
      expect(rules({ ...withGun, cleanedBefore: cleaning }), water).toEqual(expected[water]);
      expect(rules({ ...withGun, cleanedAfter: cleaning }), water).toEqual(expected[water]);
    }
  });

  test("a log needs cleaning when a use, or tap water, is later than all that cleaned it, in whatever order it is read", () => {
    const line = (
      kind: "cleaned" | "used" | "maintenance" | "water-changed",
      minute: number,
      water: "sterile" | "tap" | null = null,
    ) => ({
      id: `${kind}${minute}`,
      kind,
      at: `2026-12-15T10:${String(minute).padStart(2, "0")}:00+03:00`,
      by: "S",
      water: kind === "cleaned" ? (water ?? "sterile") : water,
    });
    const needs = (...log: ReturnType<typeof line>[]) => cleaningState(log).needsCleaning;
    expect(needs()).toBe(true);
    expect(needs(line("cleaned", 1))).toBe(false);
    expect(needs(line("cleaned", 1), line("used", 2))).toBe(true);
    expect(needs(line("cleaned", 1), line("used", 2), line("cleaned", 3))).toBe(false);
    expect(needs(line("used", 2), line("cleaned", 3, "tap"))).toBe(true);
    expect(needs(line("cleaned", 1), line("maintenance", 5))).toBe(false);
    expect(needs(line("cleaned", 1), line("water-changed", 2, "tap"))).toBe(true);
    expect(needs(line("cleaned", 1), line("water-changed", 2, "sterile"))).toBe(false);
    expect(needs(line("cleaned", 1), line("water-changed", 2, "tap"), line("water-changed", 3, "sterile"))).toBe(true);
    expect(needs(line("cleaned", 1), line("water-changed", 2, "tap"), line("cleaned", 3))).toBe(false);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("cleaned" as const, "used" as const), fc.integer({ min: 0, max: 59 }))),
        (drawn) => {
          const log = drawn.map(([kind, minute]) => line(kind, minute));
          const last = (kind: string) =>
            Math.max(-1, ...drawn.filter(([each]) => each === kind).map(([, minute]) => minute));
          expect(cleaningState([...log].reverse()).needsCleaning).toBe(
            last("cleaned") < 0 || last("used") > last("cleaned"),
          );
        },
      ),
    );
  });
});

describe("needles and heads", () => {
  test("a 4 mm needle cannot serve a 6 mm plan, and reaches 4 mm exactly", () => {
    const deep = { layers: [{ region: "lumbar", depthMm: 6, needleMm: null }] };
    const found = judge(withGun, deep);
    expect(found.map(({ rule, then }) => `${rule} ${then}`)).toEqual(["needle.shorter-than-depth refused"]);
    expect(found[0]?.because).toEqual({ region: "lumbar", needleMm: 4, depthMm: 6 });
    expect(rules(withGun, { layers: [{ region: "lumbar", depthMm: 4, needleMm: null }] })).toEqual([]);
  });

  test("a needle other than the map's is said, and refuses nothing by itself", () => {
    expect(rules(withGun, { layers: [{ region: "forehead", depthMm: 1.5, needleMm: 13 }] })).toEqual([
      "needle.differs-from-map caution",
    ]);
  });

  test("a needle is good on its last day and refused on the next; without a lot it is only remarked on", () => {
    const needle = (change: object) => ({ ...withGun, needle: { ...withGun.needle!, ...change } });
    expect(rules(needle({ expires: "2026-12-15" }))).toEqual([]);
    expect(rules(needle({ expires: "2026-12-14" }))).toEqual(["needle.expired refused"]);
    expect(rules(needle({ lot: null }))).toEqual(["needle.lot-missing caution"]);
    expect(rules(needle({ held: true }))).toEqual(["needle.held refused"]);
    expect(rules({ ...withGun, needle: null })).toEqual(["needle.not-given refused"]);
  });

  test("a sterile head is named, in date, and of nobody else", () => {
    const head = (change: object) => ({ ...withGun, head: { ...withGun.head!, ...change } });
    expect(rules({ ...withGun, head: null })).toEqual(["head.not-given refused"]);
    expect(rules(head({ usedBefore: true }))).toEqual(["head.reused refused"]);
    expect(rules(head({ expires: "2026-12-14" }))).toEqual(["head.expired refused"]);
    expect(rules(head({ piece: "" }))).toEqual(["head.piece-missing caution"]);
  });

  test("a gun that is set deeper than the map is refused, one that is set shallower is a caution", () => {
    const set = (depthMm: number) => ({ ...withGun, settings: { ...withGun.settings, depthMm } });
    expect(rules(set(4))).toEqual([]);
    expect(rules(set(4.5))).toEqual(["device.set-deeper refused"]);
    expect(rules(set(3.5))).toEqual(["device.set-shallower caution"]);
  });
});

describe("without a needle", () => {
  const answers = { pregnant: false, "implanted-device": false, epilepsy: false };
  const current = {
    ...withGun,
    delivery: "needle-free" as const,
    device: { ...gun, heldWhy: "", kind: "iontophoresis" as const, fluidPath: "none" as const, needlesPerShot: null },
    needle: null,
    head: null,
    settings: { depthMm: null, polarity: { "hyaluronic-acid": "cathode" as const }, mAPerCm2: 0.5, kHz: null },
    answers,
  };
  const free = { treatment: "needle-free", layers: [] };

  test("a current of 0.5 mA/cm² with its pole is not spoken against; more, no pole, or no current is refused", () => {
    expect(rules(current, free)).toEqual([]);
    const set = (part: object) => ({ ...current, settings: { ...current.settings, ...part } });
    expect(rules(set({ mAPerCm2: 0.51 }), free)).toEqual(["needle-free.current-above refused"]);
    expect(rules(set({ mAPerCm2: null }), free)).toEqual(["needle-free.current-missing refused"]);
    expect(rules(set({ polarity: {} }), free)).toEqual(["needle-free.polarity-missing refused"]);
  });

  test("pregnancy, a pacemaker and epilepsy exclude, and what was not asked counts as asked by nobody", () => {
    for (const question of Object.keys(answers)) {
      expect(rules({ ...current, answers: { ...answers, [question]: true } }, free)).toEqual([
        "needle-free.excluded refused",
      ]);
      expect(rules({ ...current, answers: { ...answers, [question]: null } }, free)).toEqual([
        "needle-free.not-asked refused",
      ]);
    }
  });

  test("ultrasound outside 20–100 kHz and 0.7–16 MHz is a caution, and without a frequency refused", () => {
    const sound = (kHz: number | null) => ({
      ...current,
      device: { ...current.device, kind: "ultrasound" as const },
      settings: { ...current.settings, kHz },
    });
    for (const kHz of [20, 100, 700, 16_000]) expect(rules(sound(kHz), free), String(kHz)).toEqual([]);
    for (const kHz of [19, 101, 699, 16_001])
      expect(rules(sound(kHz), free), String(kHz)).toEqual(["needle-free.frequency-outside caution"]);
    expect(rules(sound(null), free)).toEqual(["needle-free.frequency-missing refused"]);
  });

  test("a course that was screened for a needle is not given without one, nor the other way round", () => {
    expect(rules(current, { treatment: "face", layers: [] })).toContain("device.other-delivery refused");
    expect(rules(withGun, { treatment: "needle-free" })).toContain("device.other-delivery refused");
  });
});

test("every rule has its sentence with every value in it, in six languages", () => {
  const found = [
    ...judge(device({ kind: "multi-injector-plate", needlesPerShot: 5 })),
    ...judge(withGun, { layers: [{ region: "lumbar", depthMm: 6, needleMm: null }] }),
    ...judge({ ...withGun, cleanedBefore: null }),
  ];
  for (const lang of ["en", "tr", "de", "fr", "ar", "ru"] as const)
    for (const finding of found) {
      const told = tell(deviceTexts, finding, lang, "staff");
      expect(told.tellLang, `${lang} ${finding.rule}`).toBeUndefined();
      expect(told.tell, lang).not.toMatch(/[{}]/);
    }
  const worded = Object.keys(deviceTextsEn).filter((rule) => !rule.startsWith("answer."));
  expect(worded.sort()).toEqual(Object.keys(deviceKnowledge.claims).sort());
});
