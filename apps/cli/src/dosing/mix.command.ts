import { readDocument } from "@pistor/core/basics";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, wordMixture } from "@pistor/core/dosing";
import { dosingTexts, mixKnowledge } from "@pistor/knowledge/dosing";
import { substanceNames } from "@pistor/knowledge/substances";
import type { Command } from "../kit/command.ts";
import { mixText } from "./mix-text.ts";

const help = `pistor mix [FILE | -]   checks a mixture before it is prepared

Reads one JSON document:
  patient.weightKg          needed where a maximum goes by weight
  patient.allergies         substance ids or free text; [] means asked and none; left out means not asked
  patient.answers           g6pd-deficiency, child-bearing-potential, dysphagia: true, false or "unknown"
  country, site, on         the clinic's country (ISO 3166-1), a common area name, the day of the session
  ingredients[]             substance, strength, volumeMl; lot, expires, vehicle (water, oil, alcohol, propylene-glycol)
  topical[]                 product, areaCm2
  points, volumePerPointMl  together, or neither; areaCm2 is the skin that the points cover
  policy                    the clinic's values on record: lidocaine-mg-per-kg, and
                            compatible: [{ substances: [a, b], physician, on }]

A strength is mass or international units in a volume (20 mg/mL, 2 g/100 mL, 50 IU/mL) or % (g per 100 mL). What can be
read in two ways (1.500, cc) is asked back. International units are never turned into milligrams.

Answers { verdict, totalMl, pointsMl, leftoverMl, anaestheticShare, doses, findings }. verdict is that of the worst
finding: ok, caution, cannot-decide, refused. A finding whose "then" is ok is a remark. A dose's mg is what the points
take, drawnMg what the syringe holds, maxMl the volume of the ingredient as it comes that holds maxMg.`;

/** `pistor mix`: a mixture against maxima, pairs, allergies, lots, labels and the law. */
export const mixCommand: Command = {
  verb: "mix",
  does: "check a mixture: doses against their maxima, pairs, allergies, lots, the law",
  help,
  answer: (document, { lang }) =>
    wordMixture(
      checkMixture(mixKnowledge, readDocument(mixRequestSchema, document)),
      dosingTexts,
      substanceNames,
      lang,
    ),
  text: (answer) => mixText(answer as WordedMixAnswer, substanceNames),
};
