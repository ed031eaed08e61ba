import type { AllergenGroup } from "@pistor/core/substances";
import { claim, clinicDefault } from "./write.ts";

/** Why an allergy to one of these counts for what it reaches. The words that patients use are read as screening reads them. */
export const allergens: readonly AllergenGroup[] = [
  { id: "amide-anaesthetic", claims: [clinicDefault("amide anaesthetics are taken to cross-react until tested")] },
  { id: "ester-anaesthetic", claims: [clinicDefault("ester anaesthetics are taken to cross-react until tested")] },
  { id: "para-aminobenzoic-acid", claims: [clinicDefault("ester anaesthetics and PABA cross-react")] },
  { id: "nsaid", claims: [clinicDefault("NSAIDs and aspirin cross-react")] },
  { id: "corticosteroid", claims: [clinicDefault("corticosteroids are taken to cross-react until tested")] },
  { id: "xanthine", claims: [clinicDefault("xanthines cross-react")] },
  { id: "ethylenediamine", claims: [clinicDefault("aminophylline holds ethylenediamine")] },
  { id: "benzyl-alcohol", claims: [claim("KYB-HCP", "product", "the vial holds benzyl alcohol")] },
  { id: "insect-venom", claims: [clinicDefault("hyaluronidase stands in the venom of bees and wasps")] },
  { id: "fish", claims: [clinicDefault("calcitonin and PDRN come from salmon")] },
  { id: "soya", claims: [clinicDefault("phosphatidylcholine comes from soy")] },
  { id: "egg", claims: [clinicDefault("phosphatidylcholine may come from egg")] },
  { id: "asteraceae", claims: [clinicDefault("artichoke and chamomile are of one family")] },
  { id: "coumarin-plant", claims: [clinicDefault("melilotus holds coumarin")] },
  { id: "bile-acid", claims: [clinicDefault("deoxycholic acid and its salt are one bile acid")] },
  {
    id: "5-alpha-reductase-inhibitor-family",
    claims: [clinicDefault("finasteride and dutasteride are taken to cross-react until tested")],
  },
];
