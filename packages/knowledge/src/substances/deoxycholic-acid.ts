import type { Substance } from "@pistor/core/substances";
import {
  atc,
  claim,
  clinicDefault,
  harm,
  inAtc,
  inFda,
  legally,
  never,
  parameter,
  substance,
  weighed,
} from "./write.ts";

const kybella = (id: string, title: string, unit: string, value: number, at: string) =>
  parameter(`dosing.deoxycholic-acid.${id}`, `Deoxycholic acid, ${title}`, unit, value, "label", "The label's value.", [
    claim("KYB-DOS", at, value, unit),
  ]);

/** The label's maximum: a clinic may stay below it. */
const atMost = (...given: Parameters<typeof kybella>) => ({ ...kybella(...given), stricter: "lower" as const });

const ban = "injection of phosphatidylcholine or deoxycholate to break down fat is banned";

/**
 * France's decree of 11 April 2011: in force when made public, suspended from 17 June 2011 to 17 February 2012, since
 * then in force for injections.
 */
export const bannedInFrance = [
  legally("FR", "banned", { from: "2011-04-12", until: "2011-06-17" }, claim("FR-2011", "article 1", ban)),
  legally(
    "FR",
    "banned",
    { from: "2012-02-17" },
    claim("FR-2011", "article 1", ban),
    claim("FR-SUSP", "order of 17 June 2011", "the whole decree is suspended"),
    claim(
      "FR-CE",
      "decision 349431",
      "article 2 alone is annulled, so that article 1 stands; confirm the text in force",
    ),
  ),
];

const inPrescribing = (says: string) => claim("KYB-HCP", "precautions", says);

/** The one injection that is licensed against fat, under the chin alone: all that its label fixes. */
export const deoxycholicAcid: Substance = substance({
  id: "deoxycholic-acid",
  name: "Deoxycholic acid",
  class: "lipolytic",
  lipolytic: true,
  codes: [
    ...atc("D11AX24"),
    inFda("UNII", "005990WHZZ"),
    inFda("CAS", "83-44-3"),
    inFda("NCIt", "C81042"),
    inFda("MeSH", "D003840"),
  ],
  usualStrengths: ["10 mg/mL"],
  strengthClaims: [claim("KYB-HCP", "product", "10 mg/mL in a vial of 2 mL")],
  limit: { kind: "mg", maxMg: atMost("session", "most in one session: 10 mL of 10 mg/mL", "mg", 100, "dose") },
  label: {
    alone: [claim("KYB-PI", "preparation", "not diluted, not mixed with another compound")],
    strengthMgPerMl: parameter(
      "dosing.deoxycholic-acid.strength",
      "Deoxycholic acid, strength",
      "mg/mL",
      10,
      "label",
      "The label's product, never diluted.",
      [claim("KYB-HCP", "product", 10, "mg/mL")],
    ),
    volumePerPointMl: kybella("point", "volume of a point", "mL", 0.2, "dose"),
    maxPoints: atMost("points", "most points in one session", "1", 50, "dose"),
    maxMl: atMost("volume", "most volume in one session", "mL", 10, "dose"),
    maxMgPerCm2: atMost("area", "most on a square centimetre", "mg/cm2", 2, "dose"),
    maxSessions: atMost("sessions", "most sessions, at least a month apart", "1", 6, "dose"),
    minDaysBetween: {
      ...parameter(
        "dosing.deoxycholic-acid.days-between",
        "Deoxycholic acid, fewest days from one session to the next",
        "d",
        28,
        "strictest",
        "The label says a month; a calendar month and 28 days must both have gone by.",
        [clinicDefault(28, "d"), claim("ASPS", "trials", 28, "d")],
      ),
      stricter: "higher",
    },
    minMonthsBetween: {
      ...kybella("months-between", "fewest calendar months from one session to the next", "mo", 1, "dose"),
      stricter: "higher",
    },
    pointSpacingMm: kybella("spacing", "from one point to the next", "mm", 10, "dose"),
    sites: {
      only: ["submental", "submental-left", "submental-right"],
      claims: [claim("KYB-DOS", "indication", "fat under the chin alone, in adults")],
    },
    routes: { only: ["subcutaneous"], claims: [claim("KYB-DOS", "dose", "into the fat under the skin")] },
  },
  status: [
    legally(
      "US",
      "labelled",
      { route: "subcutaneous", from: "2015-04-29" },
      claim("FDA2023", "warning", "the one injection approved for fat, under the chin"),
      claim("KYB-DOS", "indication", "fat under the chin alone, in adults"),
      claim("KYB-NEWS", "news of the day", "approved on 29 April 2015"),
    ),
    ...bannedInFrance,
  ],
  contains: [{ what: "benzyl-alcohol", claims: [claim("KYB-HCP", "product", "contains benzyl alcohol")] }],
  contraindications: [
    never("infection at the site", ["acute-infection"], claim("KYB", "contraindications", "infection at the site")),
    never("difficulty swallowing", ["dysphagia"], claim("KYB", "precautions", "avoid in people with dysphagia")),
    never(
      "closer than 1 to 1.5 cm to salivary glands, lymph nodes or muscle",
      [],
      inPrescribing("at least 1 to 1.5 cm from salivary glands, nodes and muscle"),
    ),
    never("close to the marginal mandibular nerve", [], inPrescribing("away from the marginal mandibular nerve")),
    never("hypersensitivity to it", ["allergies"], {
      ...claim("KYB-HCP", "Canada", "hypersensitivity is a contraindication"),
      country: "CA",
    }),
    weighed(
      "a blood thinner, or a drug against platelets",
      ["blood-thinner"],
      inPrescribing("care with antiplatelets and anticoagulants"),
    ),
    weighed("earlier surgery of the neck", [], inPrescribing("care after earlier surgery")),
    weighed("loose skin, or bands of the platysma", [], inPrescribing("care with laxity and platysmal bands")),
    weighed(
      "a large thyroid or swollen nodes: look for them first",
      [],
      inPrescribing("screen for thyromegaly and enlarged nodes"),
    ),
  ],
  harms: [
    harm(
      "injury of the marginal mandibular nerve",
      claim("KYB-ADR", "table 1", "20 of 513, and 1 of 506 with placebo"),
    ),
    harm("dysphagia", claim("KYB-ADR", "table 1", "10 of 513, and 1 of 506 with placebo")),
    harm("ulcer and necrosis", claim("KYB", "adverse reactions", "ulceration and necrosis at the site")),
    harm("hair loss at the site", claim("KYB", "adverse reactions", "alopecia at the site")),
  ],
  synonyms: ["kybella", "belkyra"],
  claims: [inAtc, claim("KYB-HCP", "product", "10 mg/mL, 2 mL vial, with benzyl alcohol")],
});
