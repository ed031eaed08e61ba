import type { AllergenGroup } from "@pistor/core/substances";
import { claim, clinicDefault } from "./write.ts";

const anyAnaesthetic = [
  "local-anaesthetic",
  "local-anaesthetics",
  "local-anesthetic",
  "local-anesthetics",
  "anaesthetic",
  "anesthetic",
  "anaesthetics",
  "anesthetics",
];

/** Groups that patients are allergic to as a whole, with the words they use, folded. */
export const allergens: readonly AllergenGroup[] = [
  {
    id: "amide-anaesthetics",
    words: [
      "amide",
      "amides",
      "amide-anesthetics",
      "amide-local-anaesthetics",
      "bupivacaine",
      "articaine",
      "ropivacaine",
      ...anyAnaesthetic,
    ],
    claims: [clinicDefault("amide anaesthetics are taken to cross-react until tested")],
  },
  {
    id: "ester-anaesthetics",
    words: [
      "ester",
      "esters",
      "ester-anesthetics",
      "paba",
      "benzocaine",
      "tetracaine",
      "chloroprocaine",
      ...anyAnaesthetic,
    ],
    claims: [clinicDefault("ester anaesthetics and PABA cross-react")],
  },
  {
    id: "nsaids",
    words: [
      "nsaid",
      "aspirin",
      "ibuprofen",
      "naproxen",
      "anti-inflammatories",
      "anti-inflammatory",
      "acetylsalicylic-acid",
    ],
    claims: [clinicDefault("NSAIDs and aspirin cross-react")],
  },
  {
    id: "fish",
    words: ["fishes", "salmon", "seafood", "balik"],
    claims: [clinicDefault("calcitonin and PDRN come from salmon")],
  },
  {
    id: "asteraceae",
    words: ["compositae", "chamomile", "camomile", "ragweed", "daisy", "daisies", "mugwort", "sunflower"],
    claims: [clinicDefault("artichoke and chamomile are of one family")],
  },
  {
    id: "hymenoptera",
    words: ["bee", "bees", "wasp", "wasps", "bee-venom", "wasp-venom", "bee-sting", "wasp-sting", "bee-stings"],
    claims: [clinicDefault("hyaluronidase stands in the venom of bees and wasps")],
  },
  { id: "benzyl-alcohol", words: [], claims: [claim("KYB-HCP", "product", "the vial holds benzyl alcohol")] },
  {
    id: "soy",
    words: ["soya", "soybean", "soybeans", "soya-bean"],
    claims: [clinicDefault("phosphatidylcholine comes from soy")],
  },
  { id: "egg", words: ["eggs", "hen-s-egg"], claims: [clinicDefault("phosphatidylcholine may come from egg")] },
  { id: "xanthines", words: ["xanthine", "theophylline"], claims: [clinicDefault("xanthines cross-react")] },
  {
    id: "ethylenediamine",
    words: ["ethylene-diamine"],
    claims: [clinicDefault("aminophylline holds ethylenediamine")],
  },
];
