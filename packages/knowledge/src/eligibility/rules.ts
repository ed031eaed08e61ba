import type { EligibilityRule } from "@pistor/core/eligibility";
import { franceFatRemoval } from "../evidence/regulations/france.ts";
import { furtherRules } from "./further-rules.ts";
import {
  cautionAge,
  heartMedicines,
  isotretinoinMonths,
  minimumAge,
  nsaidFreeDays,
  prilocaineAndOxygen,
} from "./parameters.ts";
import { anyTreatment, cosmetic, medical } from "./treatment-groups.ts";

const who = "who should not have it";
const excluded = "not treated";

/** Rules that rest on the contract's questions. Same decision: reported in this order. */
const contractRules = [
  {
    id: "age.under-minimum",
    title: "Under the minimum age",
    when: { fact: "age", below: minimumAge },
    then: "not-eligible",
    claims: minimumAge.claims,
  },
  {
    id: "pregnancy.now",
    title: "Pregnancy",
    when: { fact: "pregnant", is: true },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: excluded },
      { source: "S1", at: who, says: excluded },
      { source: "S2", at: who, says: excluded },
      { source: "BORCIANI", at: "who is not treated", says: excluded },
      { source: "CABMF", at: "who is not treated", says: excluded },
      { source: "MARJU", at: "who is not treated", says: excluded },
    ],
  },
  {
    id: "breastfeeding.now",
    title: "Breastfeeding",
    when: { fact: "breastfeeding", is: true },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: excluded },
      { source: "S1", at: who, says: excluded },
      { source: "S2", at: who, says: excluded },
      { source: "BORCIANI", at: "who is not treated", says: excluded },
      { source: "CABMF", at: "who is not treated", says: excluded },
      { source: "MARJU", at: "who is not treated", says: excluded },
    ],
  },
  {
    id: "diabetes.insulin",
    title: "Diabetes treated with insulin",
    when: { fact: "diabetes", is: "insulin" },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: "diabetes on insulin is not treated" },
      { source: "S2", at: who, says: "diabetes on insulin is not treated" },
      { source: "S1", at: who, says: "any diabetes under treatment is not treated" },
      { source: "MARJU", at: "who is not treated", says: "any diabetes is not treated" },
    ],
  },
  {
    id: "cancer.active",
    title: "Cancer now",
    when: { fact: "cancer", is: "active" },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: excluded },
      { source: "S1", at: who, says: excluded },
      { source: "S2", at: who, says: excluded },
      { source: "BORCIANI", at: "who is not treated: chemotherapy, radiation", says: excluded },
      { source: "MARJU", at: "who is not treated", says: excluded },
    ],
  },
  {
    id: "stroke.past",
    title: "Stroke in the past",
    when: { fact: "stroke", is: true },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: excluded },
      { source: "S2", at: who, says: excluded },
    ],
  },
  {
    id: "clotting.disorder",
    title: "Disorder of blood clotting",
    when: { fact: "clotting-disorder", is: true },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: excluded },
      { source: "KYB", at: "precautions", says: "caution" },
    ],
  },
  {
    id: "urticaria.any",
    title: "Urticaria",
    when: { fact: "urticaria", is: true },
    then: "not-eligible",
    claims: [{ source: "S0", at: who, says: excluded }],
  },
  {
    id: "heart.several-medicines",
    title: "Heart disease on several medicines",
    when: {
      all: [
        { fact: "heart-disease", is: true },
        { fact: "heart-medicines", atLeast: heartMedicines },
      ],
    },
    then: "not-eligible",
    claims: heartMedicines.claims,
  },
  {
    id: "heart.attack-risk",
    title: "Risk of a heart attack",
    when: { fact: "heart-attack-risk", is: true },
    then: "not-eligible",
    claims: [{ source: "S0", at: "pain type: who should not have it", says: excluded }],
  },
  {
    id: "liver.disease",
    title: "Liver disease",
    when: { fact: "liver-disease", is: true },
    then: "not-eligible",
    claims: [{ source: "S2", at: who, says: excluded }],
  },
  {
    id: "kidney.disease",
    title: "Kidney disease",
    when: { fact: "kidney-disease", is: true },
    then: "not-eligible",
    claims: [{ source: "S2", at: who, says: excluded }],
  },
  {
    id: "keloid.cosmetic",
    title: "Scars that grow, cosmetic treatment",
    when: {
      all: [
        { fact: "keloid", is: true },
        { fact: "treatment", anyOf: cosmetic },
      ],
    },
    then: "not-eligible",
    claims: [
      { source: "BORCIANI", at: "who is not treated", says: excluded },
      { source: "AMIN-SLIDES", at: "who was left out", says: excluded },
    ],
  },
  {
    id: "allergy.in-mixture",
    title: "Allergy to something in the mixture",
    when: { fact: "allergy-in-mixture", is: true },
    then: "not-eligible",
    claims: [
      { source: "S0", at: who, says: "not treated with what they are allergic to" },
      { source: "S1", at: who, says: "not treated with what they are allergic to" },
      { source: "S0", at: "pain type: who should not have it", says: "not treated with a drug allergy" },
      { source: "S0", at: "uses", says: "allergies are treated with it" },
      { source: "S1", at: "uses", says: "allergies are treated with it" },
    ],
  },
  {
    id: "dysphagia.deoxycholic-acid",
    title: "Trouble swallowing, and deoxycholic acid",
    when: {
      all: [
        { fact: "dysphagia", is: true },
        { mixtureHolds: "deoxycholic-acid", unplannedFor: ["fat"] },
      ],
    },
    then: "not-eligible",
    claims: [{ source: "KYB", at: "warnings: dysphagia", says: "avoid" }],
  },
  {
    id: "g6pd.prilocaine",
    title: "G6PD deficiency, and prilocaine",
    when: {
      all: [
        { fact: "g6pd-deficiency", is: true },
        { mixtureHolds: "prilocaine", unplannedFor: anyTreatment },
      ],
    },
    then: "not-eligible",
    claims: prilocaineAndOxygen,
  },
  {
    id: "child-bearing.5-alpha-reductase-inhibitor",
    title: "Child-bearing potential, and a 5-alpha-reductase inhibitor",
    when: {
      all: [
        { fact: "child-bearing-potential", is: true },
        { mixtureHolds: "5-alpha-reductase-inhibitor", unplannedFor: ["hair"] },
      ],
    },
    then: "not-eligible",
    claims: [
      { source: "DUT-MIMS", at: "contraindications", says: excluded },
      { source: "FIN-PREG", at: "pregnancy", says: excluded },
      { source: "MOFTAH", at: "participants", says: "women were treated with dutasteride" },
    ],
  },
  {
    id: "device.implanted",
    title: "Implanted device, and an electrical treatment",
    when: {
      all: [
        { fact: "implanted-device", is: true },
        { fact: "delivery", is: "needle-free" },
      ],
    },
    then: "not-eligible",
    claims: [
      { source: "NAOUM", at: "electrical treatment: pacemaker, metal", says: excluded },
      { source: "MARJU", at: "who is not treated: pacemaker", says: excluded },
    ],
  },
  {
    id: "epilepsy.needle-free",
    title: "Epilepsy, and an electrical treatment",
    when: {
      all: [
        { fact: "epilepsy", is: true },
        { fact: "delivery", is: "needle-free" },
      ],
    },
    then: "not-eligible",
    claims: [{ source: "clinic-default", at: "electrical treatment; no source read", says: excluded }],
  },
  {
    id: "country.bans-substance",
    title: "The country forbids a substance",
    when: {
      all: [{ inForce: franceFatRemoval }, { mixtureHolds: "adipocyte-lysis", unplannedFor: [] }],
    },
    then: "not-eligible",
    claims: [
      { source: "FR-2011", at: "article 1", says: "forbidden for cosmetic removal of fat" },
      { source: "FR-CE", at: "outcome: article 2 annulled alone", says: "forbidden for cosmetic removal of fat" },
    ],
  },
  {
    id: "country.bans-fat-injection",
    title: "The country forbids injections against fat",
    when: {
      all: [
        { inForce: franceFatRemoval },
        { fact: "delivery", is: "needle" },
        {
          any: [
            { fact: "treatment", is: "fat" },
            {
              all: [
                { fact: "treatment", anyOf: ["cellulite", "body"] },
                { mixtureHolds: "lipolytic", unplannedFor: [] },
              ],
            },
          ],
        },
      ],
    },
    then: "not-eligible",
    claims: [
      { source: "FR-2011", at: "article 1: mixtures of mesotherapy", says: "forbidden for cosmetic removal of fat" },
      { source: "FR-CE", at: "outcome: article 2 annulled alone", says: "forbidden for cosmetic removal of fat" },
    ],
  },
  {
    id: "substance.refused",
    title: "A substance that is never injected here",
    when: { mixtureHolds: "refused", unplannedFor: [] },
    then: "not-eligible",
    claims: [
      { source: "FDA2023", at: "phosphatidylcholine, sodium deoxycholate: not approved", says: "refused" },
      { source: "REDORBIT", at: "homeopathic products: not approved for injection", says: "refused" },
      { source: "EMA-CALC", at: "calcitonin: short use for other diseases", says: "refused" },
      { source: "clinic-default", at: "thyroid hormones, buflomedil, growth factors, exosomes", says: "refused" },
    ],
  },
  {
    id: "substance.refused-for-whitening",
    title: "A substance that is not injected to whiten skin",
    when: {
      all: [
        { mixtureHolds: "refused-for-whitening", unplannedFor: [] },
        { fact: "treatment", anyOf: cosmetic },
      ],
    },
    then: "not-eligible",
    claims: [{ source: "clinic-default", at: "glutathione: no approval for whitening found", says: "refused" }],
  },
  {
    id: "infection.acute",
    title: "Infection now",
    when: { fact: "acute-infection", is: true },
    then: "not-yet",
    claims: [
      { source: "S0", at: "pain type: who should not have it", says: "not treated until healed" },
      { source: "KYB", at: "contraindications: infection at the site", says: "not treated until healed" },
      { source: "BORCIANI", at: "who is not treated", says: "not treated until healed" },
      { source: "MARJU", at: "who is not treated", says: "not treated until healed" },
      { source: "S2", at: "uses: ringworm, shingles", says: "an infection is treated with it" },
    ],
  },
  {
    id: "wound.open",
    title: "Open wound",
    when: { fact: "open-wound", is: true },
    then: "not-yet",
    claims: [
      { source: "S0", at: "pain type: who should not have it", says: "not treated until healed" },
      { source: "BORCIANI", at: "who is not treated", says: "not treated until healed" },
    ],
  },
  {
    id: "skin.disease-at-site",
    title: "Skin disease where it would be treated",
    when: { fact: "skin-disease-at-site", is: true },
    then: "not-yet",
    claims: [
      { source: "BORCIANI", at: "who is not treated: eczema, psoriasis, warts", says: "not treated until healed" },
    ],
  },
  {
    id: "herpes.active",
    title: "Herpes now",
    when: { fact: "herpes", is: "active" },
    then: "not-yet",
    claims: [
      { source: "BORCIANI", at: "who is not treated", says: "not treated until healed" },
      { source: "CABMF", at: "who is not treated", says: "not treated until healed" },
    ],
  },
  {
    id: "hypertension.uncontrolled",
    title: "High blood pressure that is not controlled",
    when: { fact: "hypertension", is: "uncontrolled" },
    then: "not-yet",
    claims: [{ source: "S0", at: "pain type: who should not have it", says: excluded }],
  },
  {
    id: "isotretinoin.recent",
    title: "Isotretinoin now or in the last six months",
    // Without the day it ended, or with none known, the wait is open; with it, that day and the months say until when.
    when: {
      any: [
        { fact: "isotretinoin", is: "current" },
        {
          all: [
            { fact: "isotretinoin", is: "past-6-months" },
            { fact: "isotretinoin-stopped", is: null, unasked: "holds" },
          ],
        },
        { fact: "isotretinoin-stopped", withinMonths: isotretinoinMonths },
      ],
    },
    then: "not-yet",
    claims: isotretinoinMonths.claims,
  },
  {
    id: "nsaid.recent",
    title: "Unprescribed anti-inflammatory painkiller in the last days",
    when: { fact: "nsaid-last-taken", withinDays: nsaidFreeDays },
    then: "not-yet",
    claims: nsaidFreeDays.claims,
  },
  {
    id: "age.under-caution",
    title: "18 or 19 years old",
    when: { all: [{ not: { fact: "age", below: minimumAge } }, { fact: "age", below: cautionAge }] },
    then: "physician-decides",
    overridable: true,
    claims: cautionAge.claims,
  },
  {
    id: "diabetes.without-insulin",
    title: "Diabetes treated without insulin",
    when: { fact: "diabetes", anyOf: ["diet", "oral"] },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "S0", at: who, says: "diabetes on insulin is not treated" },
      { source: "S2", at: who, says: "diabetes on insulin is not treated" },
      { source: "S1", at: who, says: "any diabetes under treatment is not treated" },
      { source: "MARJU", at: "who is not treated", says: "any diabetes is not treated" },
    ],
  },
  {
    id: "cancer.past",
    title: "Cancer in the past",
    when: { fact: "cancer", is: "past" },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "S0", at: who, says: "cancer, no time given" },
      { source: "S1", at: who, says: "cancer, no time given" },
      { source: "S2", at: who, says: "cancer, no time given" },
    ],
  },
  {
    id: "heart.few-medicines",
    title: "Heart disease on one medicine or none",
    when: {
      all: [
        { fact: "heart-disease", is: true },
        { fact: "heart-medicines", below: heartMedicines },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: heartMedicines.claims,
  },
  {
    id: "keloid.medical",
    title: "Scars that grow, treatment of a complaint",
    when: {
      all: [
        { fact: "keloid", is: true },
        { fact: "treatment", anyOf: medical },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "BORCIANI", at: "who is not treated", says: excluded }],
  },
  {
    id: "autoimmune.disease",
    title: "Autoimmune disease",
    when: { fact: "autoimmune-disease", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "CABMF", at: "who is not treated", says: excluded },
      { source: "clinic-default", at: "one practice says so, and grades nothing", says: "left to the physician" },
    ],
  },
  {
    id: "immunity.suppressed",
    title: "Weakened immune system",
    when: { fact: "immunosuppressed", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "clinic-default", at: "HIV, transplants, medicines; no source read", says: "left to the physician" },
    ],
  },
  {
    id: "herpes.past",
    title: "Herpes in the past",
    when: { fact: "herpes", is: "past" },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "KENCK", at: "before a session", says: "a preventive medicine is considered" }],
  },
  {
    id: "epilepsy.needle",
    title: "Epilepsy, and a needle",
    when: {
      all: [
        { fact: "epilepsy", is: true },
        { fact: "delivery", is: "needle" },
      ],
    },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "clinic-default", at: "no source read", says: "left to the physician" }],
  },
  {
    id: "blood-thinner.prescribed",
    title: "Prescribed blood thinner",
    when: { fact: "blood-thinner", is: "prescribed" },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "S0", at: "before and after", says: "no blood thinner before and after" },
      { source: "BORCIANI", at: "before the session", says: "no medicine is changed before asking the doctor" },
      { source: "KYB", at: "precautions", says: "caution" },
      { source: "CABMF", at: "who is not treated: anticoagulants", says: excluded },
    ],
  },
  {
    id: "blood-thinner.self",
    title: "Blood thinner taken without a prescription",
    when: { fact: "blood-thinner", is: "self" },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "S0", at: "before and after", says: "no blood thinner before and after" },
      { source: "BORCIANI", at: "before the session", says: "no medicine is changed before asking the doctor" },
      { source: "KYB", at: "precautions", says: "caution" },
    ],
  },
  {
    id: "allergy.not-recognised",
    title: "An allergy that no list knows",
    when: { fact: "allergy-not-recognised", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [
      { source: "S0", at: who, says: "not treated with what they are allergic to" },
      { source: "S1", at: who, says: "not treated with what they are allergic to" },
    ],
  },
  {
    id: "substance.not-recognised",
    title: "Something in the mixture that no list knows",
    when: { fact: "substance-not-recognised", is: true },
    then: "physician-decides",
    overridable: true,
    claims: [{ source: "clinic-default", at: "an unknown substance cannot be cleared", says: "left to the physician" }],
  },
] as const satisfies readonly EligibilityRule[];

/** Who is not treated, who waits, and whom the physician decides on. Same decision: reported in this order. */
export const eligibilityRules = [...contractRules, ...furtherRules] as const satisfies readonly EligibilityRule[];
