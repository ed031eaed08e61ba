import type { Substance } from "@pistor/core/substances";
import { atc, claim, clinicDefault, inAtc, legally, substance } from "./write.ts";

const nsaid = (
  id: string,
  name: string,
  code: string,
  more: Partial<Parameters<typeof substance>[0]> = {},
): Substance =>
  substance({
    id,
    name,
    class: "nsaid",
    codes: atc(code),
    contraindications: ["allergy to NSAIDs or aspirin", "asthma with NSAIDs", "ulcer", "kidney-disease", "pregnant"],
    harms: ["bleeding"],
    allergens: ["nsaids"],
    claims: [inAtc],
    ...more,
  });

/** What is injected for pain. */
export const painSubstances: readonly Substance[] = [
  nsaid("ketoprofen", "Ketoprofen", "M01AE03", {
    harms: ["bleeding", "reaction to sunlight"],
    claims: [inAtc, claim("COSTANTINO", "abstract", "160 mg in a syringe, as its lysine salt: salt and base differ")],
  }),
  nsaid("diclofenac", "Diclofenac", "M01AB05", { synonyms: ["voltaren"] }),
  nsaid("piroxicam", "Piroxicam", "M01AC01"),
  nsaid("meloxicam", "Meloxicam", "M01AC06"),
  nsaid("lysine-acetylsalicylate", "Lysine acetylsalicylate", "N02BA01", {
    synonyms: ["lysine-aspirin", "lysine-acetyl-salicylate"],
  }),
  substance({
    id: "thiocolchicoside",
    name: "Thiocolchicoside",
    class: "muscle-relaxant",
    codes: atc("M03BX05"),
    status: [legally("*", "restricted", {}, clinicDefault("contraception, at most 5 days"))],
    contraindications: ["pregnant", "child-bearing-potential"],
    claims: [inAtc],
  }),
  substance({
    id: "methylprednisolone",
    name: "Methylprednisolone",
    class: "steroid",
    codes: atc("H02AB04"),
    usualStrengths: ["40 mg/mL"],
    contraindications: ["acute-infection", "diabetes"],
    harms: ["atrophy of the skin"],
    claims: [inAtc, claim("COSTANTINO", "abstract", "40 mg, then 20 mg a session")],
  }),
  substance({
    id: "disodium-edta",
    name: "Disodium EDTA",
    class: "chelator",
    harms: ["low calcium"],
    synonyms: ["edta"],
    claims: [claim("SIM-T4", "calcific shoulder", "with procaine, weekly, three times")],
  }),
  substance({
    id: "calcitonin",
    name: "Calcitonin (salmon)",
    class: "hormone",
    measuredIn: "[iU]",
    codes: atc("H05BA01"),
    usualStrengths: ["50 IU/mL", "100 IU/mL"],
    status: [legally("*", "restricted", {}, claim("EMA-CALC", "2012", "short use in three diseases alone"))],
    blocked: {
      why: "restricted-hormone",
      claims: [claim("EMA-CALC", "2012", "short use in three diseases alone; more cancer with long use")],
    },
    contraindications: ["allergy to fish"],
    harms: ["cancer with long use"],
    synonyms: ["salmon-calcitonin", "calcitonin-salmon", "salcatonin"],
    allergens: ["fish"],
    claims: [inAtc],
  }),
];
