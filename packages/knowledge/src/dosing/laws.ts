import type { LegalPack } from "@pistor/core/dosing";
import { europeanUnion } from "../evidence/regulations/european-union.ts";
import { franceFatRemoval } from "../evidence/regulations/france.ts";
import { franceMixtures } from "../evidence/regulations/france-mixtures.ts";
import { elsewhere } from "../evidence/regulations/others.ts";
import { turkey } from "../evidence/regulations/turkey.ts";
import { unitedKingdom } from "../evidence/regulations/united-kingdom.ts";
import { unitedStates } from "../evidence/regulations/united-states.ts";
import { claim, clinicDefault } from "../substances/write.ts";

const read = [
  franceFatRemoval,
  ...franceMixtures,
  ...europeanUnion,
  ...turkey,
  ...unitedKingdom,
  ...unitedStates,
  ...elsewhere,
];

/** A regulation by its id, so that no law is written twice. */
function law(id: string) {
  const found = read.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No regulation is called ${id}.`);
  return found;
}

/** What was read of each country's law on mixtures. A pack without a rule was read and forbids no mixture by itself. */
export const laws: readonly LegalPack[] = [
  {
    country: "FR",
    rules: [
      {
        rule: "law.no-office-mixing",
        forbids: "mixing-in-office",
        then: "refused",
        law: law("fr.mixtures-in-a-pharmacy"),
      },
      {
        rule: "law.no-cosmetic-lipolysis",
        forbids: "lipolysis-for-looks",
        then: "refused",
        law: law("fr.fat-removal-by-injection"),
      },
    ],
    notes: [law("fr.off-label-is-told")],
    claims: [claim("HAS-AVIS", "opinion 2014.0048", "the danger of infection is proven; off-label use must be told")],
  },
  {
    country: "IT",
    rules: [
      {
        rule: "law.single-agent",
        forbids: "several-actives",
        then: "caution",
        law: {
          from: null,
          until: null,
          claims: [
            clinicDefault(
              "one active substance at a time is said to be advised in Italy; no text that was read says so",
            ),
            claim("SIM2020", "recommendations", "for saving medicine, or where other treatment failed"),
          ],
        },
      },
    ],
    notes: [],
    claims: [claim("SIM2011", "consensus", "full information, and a physician with experience")],
  },
  {
    country: "TR",
    rules: [],
    notes: [law("tr.practice"), law("tr.practice-any-branch")],
    claims: [
      claim("TR-GETAT", "regulation of 2014", "certified physician in a licensed centre; nothing read on mixing"),
    ],
  },
  {
    country: "US",
    rules: [
      {
        rule: "law.lipolysis-not-approved",
        forbids: "lipolysis-without-approval",
        then: "caution",
        law: law("us.deoxycholic-acid-submental"),
      },
    ],
    notes: [law("us.safe-injection")],
    claims: [claim("FDA2023", "warning", "one product is approved to break down fat, under the chin")],
  },
  {
    country: "BR",
    rules: [],
    notes: [law("br.injectable-cosmetics")],
    claims: [
      claim(
        "ANVISA",
        "note of 2023",
        "what is injected is a medicine or health product; external use is never injected",
      ),
    ],
  },
  {
    country: "ES",
    rules: [],
    notes: [law("es.homeopathic-injectables")],
    claims: [claim("SEME", "decree 2208/1994", "homeopathic injections are authorised; here they are blocked")],
  },
  {
    country: "GB",
    rules: [],
    notes: [law("gb.consent")],
    claims: [claim("GMC", "cosmetic interventions", "consent and information; nothing read on mixing")],
  },
];
