import type { EligibilityRule } from "@pistor/core/eligibility";
import { diastolicLimit, laserMonths, prilocaineAndOxygen, retinoidDays, systolicLimit } from "./parameters.ts";
import { againstFat, anyTreatment, cosmetic } from "./treatment-groups.ts";

const leftOut = "who is not treated";
const toThePhysician = "left to the physician";
const onePractice = {
  source: "clinic-default",
  at: "one practice says so, and grades nothing",
  says: toThePhysician,
} as const;

/** Rules that rest on the further questions. They are reported after those of the same decision that rest on the contract's. */
export const furtherRules = [
  {
    id: "methaemoglobinaemia.prilocaine",
    title: "Methaemoglobinaemia, and prilocaine",
    when: {
      all: [
        { fact: "methaemoglobinaemia", is: true },
        { mixtureHolds: "prilocaine", unplannedFor: anyTreatment },
      ],
    },
    then: "not-eligible",
    claims: prilocaineAndOxygen,
  },
  {
    id: "hypertension.measured",
    title: "Very high blood pressure when measured",
    when: {
      any: [
        { fact: "systolic-mm-hg", atLeast: systolicLimit },
        { fact: "diastolic-mm-hg", atLeast: diastolicLimit },
      ],
    },
    then: "not-yet",
    claims: [...systolicLimit.claims, ...diastolicLimit.claims],
  },
  {
    id: "retinoid.recent",
    title: "Retinoid on the skin in the last weeks",
    when: { fact: "retinoid-last-used", withinDays: retinoidDays },
    then: "not-yet",
    claims: retinoidDays.claims,
  },
  {
    id: "laser.recent",
    title: "Laser in the last months",
    when: { fact: "laser-last-done", withinMonths: laserMonths },
    then: "physician-decides",
    overridable: true,
    claims: laserMonths.claims,
  },
  {
    id: "filler.permanent",
    title: "Permanent filler",
    when: { fact: "permanent-filler", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "CABMF", at: leftOut, says: "not treated" }, onePractice],
  },
  {
    id: "injection.reaction",
    title: "Bad reaction to an injection into the skin",
    when: { fact: "injection-reaction", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "CABMF", at: leftOut, says: "not treated" }, onePractice],
  },
  {
    id: "gallstones.against-fat",
    title: "Gallstones, and something against fat",
    when: {
      all: [
        { fact: "gallstones", is: true },
        {
          any: [
            { fact: "treatment", is: "fat" },
            { mixtureHolds: "lipolytic", unplannedFor: againstFat },
            { mixtureHolds: "adipocyte-lysis", unplannedFor: againstFat },
          ],
        },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "MARJU", at: leftOut, says: "not treated" }, onePractice],
  },
  {
    id: "antiarrhythmic.local-anaesthetic",
    title: "Medicine for the heart's rhythm, and a local anaesthetic",
    when: {
      all: [
        { fact: "antiarrhythmic", is: true },
        { mixtureHolds: "local-anaesthetic", unplannedFor: anyTreatment },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "EMLA-MIMS", at: "precautions: class III antiarrhythmics", says: "watched closely, an ECG considered" },
      { source: "clinic-default", at: "other antiarrhythmics, other local anaesthetics", says: toThePhysician },
    ],
  },
  {
    id: "maoi.any",
    title: "Monoamine oxidase inhibitor",
    when: { fact: "maoi", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "clinic-default", at: "no source read", says: toThePhysician }],
  },
  {
    id: "thrombosis.tranexamic-acid",
    title: "Blood clot in the past, and tranexamic acid",
    when: {
      all: [
        { fact: "thrombosis", is: true },
        { mixtureHolds: "tranexamic-acid", unplannedFor: ["face", "body", "needle-free"] },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "clinic-default", at: "label to be checked", says: toThePhysician }],
  },
  {
    id: "arrhythmia.heart-stimulant",
    title: "Irregular heartbeat, and something that drives the heart",
    when: {
      all: [
        { fact: "arrhythmia", is: true },
        { mixtureHolds: "heart-stimulant", unplannedFor: anyTreatment },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [
      {
        source: "clinic-default",
        at: "xanthines and others that act on the heart; label to be checked",
        says: toThePhysician,
      },
    ],
  },
  {
    id: "ulcer.nsaid",
    title: "Stomach ulcer or painkiller asthma, and an anti-inflammatory painkiller",
    when: {
      all: [
        { fact: "ulcer-or-painkiller-asthma", is: true },
        { mixtureHolds: "nsaid", unplannedFor: ["pain", "rheumatic", "vascular"] },
      ],
    },
    then: "not-eligible",
    claims: [
      { source: "clinic-default", at: "labels of such painkillers, to be checked: ulcer, asthma", says: "not given" },
    ],
  },
  {
    id: "appearance.distress",
    title: "Worry about looks that gets in the way of life",
    when: {
      all: [
        { fact: "treatment", anyOf: cosmetic },
        { fact: "appearance-worry", is: true },
        { fact: "appearance-limits", is: true },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "GMC", at: "vulnerability", says: "the doctor looks for what makes a patient vulnerable" },
      { source: "clinic-default", at: "two questions of our own; no published scale", says: toThePhysician },
    ],
  },
  {
    id: "appearance.pressure",
    title: "Not the patient's own wish",
    when: {
      all: [
        { fact: "treatment", anyOf: cosmetic },
        { fact: "own-wish", is: false },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "GMC", at: "voluntary request", says: "the wish must be the patient's own" },
      { source: "clinic-default", at: "a question of our own", says: toThePhysician },
    ],
  },
] as const satisfies readonly EligibilityRule[];
