import { examinationScales, patientTexts, warningRules } from "@pistor/knowledge/patient";
import { describe, expect, test } from "vitest";
import { Problem, readDocument } from "../basics/index.ts";
import { languages } from "../evidence/index.ts";
import { examinationSchema, fitzpatrickTypes, glogauTypes, latestFacts, valuesOf, warnings } from "./index.ts";

const examination = {
  fitzpatrick: "III",
  glogau: null,
  systolicMmHg: 128,
  diastolicMmHg: 82,
  weightKg: 61.5,
  goal: "I would like the lines round my eyes to be softer.",
  skin: "",
  medicines: "",
  notes: "",
};
const problemOf = (change: object) => {
  try {
    readDocument(examinationSchema, { ...examination, ...change });
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  return undefined;
};

describe("the examination", () => {
  test("what was not examined stays null and is not normal", () => {
    expect(readDocument(examinationSchema, examination).glogau).toBeNull();
    expect(problemOf({ glogau: undefined })?.at).toBe("/glogau");
  });

  test.each([
    [{ systolicMmHg: 12.8 }, "/systolicMmHg", /50 to 300 mmHg/],
    [{ systolicMmHg: 400 }, "/systolicMmHg", /50 to 300 mmHg/],
    [{ weightKg: 4.8 }, "/weightKg", /20 to 400 kg/],
    [{ weightKg: "48" }, "/weightKg", /number in kg/],
    [{ diastolicMmHg: 128 }, "/diastolicMmHg", /not below the upper one of 128/],
    [{ fitzpatrick: "VII" }, "/fitzpatrick", /VI/],
    [{ pulse: 70 }, "/pulse", /not known/],
  ])("%j is asked back", (change, at, message) => {
    expect(problemOf(change)).toMatchObject({ at, message: expect.stringMatching(message) });
  });
});

describe("what is known", () => {
  const entries = [
    { key: "pregnant", value: false, at: "2026-12-01T09:00:00+03:00", by: "Selin" },
    { key: "pregnant", value: true, at: "2026-12-15T09:00:00+03:00", by: "patient" },
    { key: "stroke", value: false, at: "2026-12-01T06:30:00Z", by: "Selin" },
  ];

  test("the latest answer holds, and the one before it stands beside it", () => {
    const facts = latestFacts(entries.toReversed());
    expect(facts.pregnant?.now).toEqual({ value: true, at: "2026-12-15T09:00:00+03:00", by: "patient" });
    expect(facts.pregnant?.before.map(({ value }) => value)).toEqual([false]);
    expect(facts.diabetes).toBeUndefined();
    expect(valuesOf({ pregnant: facts.pregnant?.now, diabetes: undefined })).toEqual({ pregnant: true });
  });
});

describe("warnings", () => {
  test("open harm comes first, then allergies, then medicines", () => {
    const found = warnings(warningRules, {
      answers: { keloid: true, "blood-thinner": "prescribed", pregnant: false },
      allergies: ["lidocaine"],
      openEvents: ["swelling"],
    });
    expect(found.map(({ id }) => id)).toEqual([
      "warning.open-event",
      "warning.allergy",
      "warning.blood-thinner-prescribed",
      "warning.keloid",
    ]);
  });

  test("allergies that nobody asked for are a warning, and an unknown answer is none", () => {
    expect(warnings(warningRules, { answers: { keloid: "unknown" }, allergies: null }).map(({ id }) => id)).toEqual([
      "warning.allergies-not-asked",
    ]);
    expect(warnings(warningRules, { answers: {}, allergies: [] })).toEqual([]);
  });
});

describe("scales", () => {
  test("skin types run from I to VI and photoageing from I to IV", () => {
    const steps = (id: string) => examinationScales.find((scale) => scale.id === id)?.steps.map(({ value }) => value);
    expect(steps("fitzpatrick")).toEqual([...fitzpatrickTypes]);
    expect(steps("glogau")).toEqual([...glogauTypes]);
  });

  test("type III tans about average and type IV burns rarely: the source that says otherwise is named and not followed", () => {
    expect(patientTexts.en["fitzpatrick.IV"]).toMatch(/^Rarely burns, tans easily/);
    const fitzpatrick = examinationScales.find(({ id }) => id === "fitzpatrick");
    expect(fitzpatrick?.claims.map(({ source }) => source)).toEqual(["FITZ", "S4"]);
  });

  test.each(languages)("every step and every warning has its words in %s", (lang) => {
    const wanted = [
      ...examinationScales.flatMap(({ id, steps }) => steps.map(({ value }) => `${id}.${value}`)),
      ...warningRules.map(({ id }) => id),
      "warning.allergy",
      "warning.open-event",
      "warning.allergies-not-asked",
    ];
    expect(wanted.filter((id) => !(id in (patientTexts[lang] ?? {})))).toEqual([]);
    const placeholders = (text = "") => [...text.matchAll(/\{([\w.-]+)\}/g)].map((match) => match[1]);
    for (const [id, english] of Object.entries(patientTexts.en))
      expect([id, placeholders(patientTexts[lang]?.[id])]).toEqual([id, placeholders(english)]);
  });

  test("no warning tells anybody to stop a prescribed medicine", () => {
    expect(patientTexts.en["warning.blood-thinner-prescribed"]).toMatch(/do not stop it/);
  });
});
