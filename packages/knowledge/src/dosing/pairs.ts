import type { PairRule } from "@pistor/core/dosing";
import { claim, clinicDefault } from "../substances/write.ts";

const costantino = [claim("COSTANTINO", "abstract", "lidocaine, ketoprofen and methylprednisolone in one syringe")];

/**
 * What is known of two substances in one syringe. Carriers go with everything that may be diluted, and no pair that is
 * missing here is taken to be harmless.
 */
export const pairs: readonly PairRule[] = [
  {
    substances: ["hyaluronic-acid", "multivitamin"],
    known: "studied",
    claims: [claim("AMIN", "methods", "multivitamin solution with hyaluronic acid gel, 9 to 1, in one syringe")],
  },
  {
    substances: ["hyaluronic-acid", "vitamin-c"],
    known: "studied",
    claims: [
      claim("AMIN", "methods", "hyaluronic acid gel with a multivitamin solution in one syringe"),
      claim("SAVOIA", "methods", "hyaluronic acid with vitamins, 50 patients"),
    ],
  },
  { substances: ["lidocaine", "ketoprofen"], known: "studied", claims: costantino },
  { substances: ["lidocaine", "methylprednisolone"], known: "studied", claims: costantino },
  { substances: ["ketoprofen", "methylprednisolone"], known: "studied", claims: costantino },
  {
    substances: ["lidocaine", "piroxicam"],
    known: "studied",
    claims: [claim("PAOLUCCI", "table 1", "lidocaine, piroxicam and calcitonin for the knee")],
  },
  {
    substances: ["lidocaine", "lysine-acetylsalicylate"],
    known: "studied",
    claims: [claim("PAOLUCCI", "table 1", "saline, lidocaine 2 % and lysine acetylsalicylate, 217 patients")],
  },
  {
    substances: ["procaine", "disodium-edta"],
    known: "studied",
    claims: [claim("SIM-T4", "calcific shoulder", "EDTA with procaine, 80 patients, double blind")],
  },
  {
    substances: ["hyaluronic-acid", "lidocaine"],
    known: "practice",
    claims: [
      clinicDefault("gels of hyaluronic acid are sold with lidocaine; another product's stability was not read"),
    ],
  },
  {
    substances: ["hyaluronic-acid", "hyaluronidase"],
    known: "incompatible",
    claims: [clinicDefault("the enzyme destroys hyaluronic acid")],
  },
];
