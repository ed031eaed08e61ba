import { calendarDate, readDocument } from "@pistor/core/basics";
import type { PricingKnowledge } from "@pistor/core/pricing";
import { quote, quoteRequestSchema } from "@pistor/core/pricing";
import type { RunCase } from "./eligibility/run-case.ts";

/** One item of a package that is sold, and what becomes of it in a quote. */
export interface PackageCase {
  readonly name: string;
  readonly item: string;
  readonly verdict: "needed" | "optional" | "struck";
  /** The step of the course that needs it; null: none does. */
  readonly step: string | null;
  /** The languages of the patient and of the clinic; left out: German, and a clinic of Turkish and English. */
  readonly speech?: readonly [patient: string, clinic: readonly string[]];
  readonly why: string;
}

export interface PackageTheme {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly PackageCase[];
}

const comfort =
  "Sold in the package; no step of an outpatient course needs it. It stays off until the patient wishes it.";
const hospital = "Outpatient, home within hours (S2): the package sells it (S4), and no step needs it.";

const row = (
  item: string,
  verdict: PackageCase["verdict"],
  step: string | null,
  why: string,
  more: Partial<PackageCase> = {},
): PackageCase => ({ name: `the package's ${item}`, item, verdict, step, why, ...more });

/** The package of five nights that source S4 describes, item by item, for a face course of somebody who travels. */
const sourcePackage: readonly PackageCase[] = [
  row("physician-visit", "needed", "event.consultation", "A physician examines before anything is decided (S2)."),
  row("laboratory", "needed", "event.consultation", "Blood and urine test before the procedure (S2)."),
  row("session", "needed", "name.session", "What the course is made of."),
  row(
    "interpreter",
    "needed",
    "event.consultation",
    "German is none of the clinic's languages: consent must be understood.",
  ),
  row("interpreter", "optional", null, "The clinic speaks German: nobody needs to interpret.", {
    name: "an interpreter where the clinic speaks the language",
    speech: ["de", ["tr", "de"]],
  }),
  row("airport-shuttle", "optional", null, comfort),
  row("hotel-nights", "optional", null, comfort),
  row("hotel-clinic-transport", "optional", null, comfort),
  row("anaesthetist-visit", "struck", null, "A cream is the only anaesthesia (S2)."),
  row("hospital-night", "struck", null, hospital),
  row("hospital-meals", "struck", null, hospital),
  row("hospital-medicines", "struck", null, hospital),
  row("surgery", "struck", null, "Fine needles into the skin are no surgery (S2)."),
];

export const packageThemes: readonly PackageTheme[] = [
  { id: "package-of-the-source", title: "A package that is sold, item by item", cases: sourcePackage },
];

export const packageCases: readonly PackageCase[] = packageThemes.flatMap(({ cases }) => cases);

/** Quotes the whole package for a course of 16 nights a stay, and looks at the one item. */
export function runPackageCase(knowledge: PricingKnowledge, one: PackageCase): RunCase {
  const [patient, clinic] = one.speech ?? ["de", ["tr", "en"]];
  const request = readDocument(quoteRequestSchema, {
    plan: {
      treatment: "face",
      start: "2027-01-11",
      today: "2026-11-22",
      timeZone: "Europe/Istanbul",
      country: "TR",
      travel: { nights: 16 },
    },
    prices: { session: { amount: 14_000, currency: "EUR" } },
    package: [...new Set(sourcePackage.map(({ item }) => item))],
    patient: { language: patient },
    clinic: { languages: [...clinic] },
  });
  const found = quote(knowledge, { ...request, on: calendarDate("2026-11-22") }).package.find(
    ({ item }) => item === one.item,
  );
  const expected = { verdict: one.verdict, step: one.step };
  const got = { verdict: found?.verdict ?? null, step: found?.step ?? null };
  return { passed: JSON.stringify(expected) === JSON.stringify(got), expected, got };
}
