import type { Allergen } from "@pistor/core/eligibility";

/** Families and things that people say they are allergic to, with the words that they use. */
export const allergens = [
  {
    id: "amide-anaesthetic",
    names: ["amide anaesthetics", "amide anesthetics", "amide local anaesthetic", "amides", "amide"],
  },
  {
    id: "ester-anaesthetic",
    names: ["ester anaesthetics", "ester anesthetics", "ester local anaesthetic", "esters"],
  },
  // Somebody who names no kind is taken to mean both.
  {
    id: "amide-anaesthetic",
    names: [
      "local anaesthetic",
      "local anaesthetics",
      "local anesthetic",
      "local anesthetics",
      "anaesthetics",
      "anesthetics",
      "anaesthetic",
      "anesthetic",
      "lokal anestezi",
      "lokalanästhetika",
      "anesthésiques locaux",
      "caine anaesthetics",
    ],
  },
  {
    id: "ester-anaesthetic",
    names: [
      "local anaesthetic",
      "local anaesthetics",
      "local anesthetic",
      "local anesthetics",
      "anaesthetics",
      "anesthetics",
      "anaesthetic",
      "anesthetic",
      "lokal anestezi",
      "lokalanästhetika",
      "anesthésiques locaux",
      "caine anaesthetics",
    ],
  },
  { id: "para-aminobenzoic-acid", names: ["PABA", "4-aminobenzoic acid", "aminobenzoic acid"] },
  {
    id: "nsaid",
    names: ["NSAIDs", "anti-inflammatory painkillers", "non-steroidal anti-inflammatory drugs", "anti-inflammatories"],
  },
  { id: "corticosteroid", names: ["corticosteroids", "cortisone", "steroids", "kortizon"] },
  { id: "xanthine", names: ["xanthines", "methylxanthine", "methylxanthines"] },
  { id: "ethylenediamine", names: [] },
  { id: "benzyl-alcohol", names: [] },
  { id: "insect-venom", names: ["bee venom", "wasp venom", "bee sting", "wasp sting", "bees", "wasps", "bee", "wasp"] },
  { id: "fish", names: ["salmon", "trout", "seafood", "balık", "poisson", "fisch"] },
  { id: "soya", names: ["soy", "soybean", "soybeans", "soja"] },
  { id: "egg", names: ["eggs", "egg yolk", "egg white", "yumurta", "œuf", "ei"] },
  { id: "asteraceae", names: ["ragweed", "chamomile", "daisy", "daisies", "sunflower", "compositae", "mugwort"] },
  { id: "coumarin-plant", names: ["coumarins"] },
  { id: "bile-acid", names: ["bile acids", "bile salts"] },
  { id: "5-alpha-reductase-inhibitor-family", names: ["5-alpha-reductase inhibitor", "5-alpha-reductase inhibitors"] },
] as const satisfies readonly Allergen[];
