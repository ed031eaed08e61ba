import { readDocument } from "@pistor/core/basics";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, wordMixture } from "@pistor/core/dosing";
import { dosingTexts, mixKnowledge } from "@pistor/knowledge/dosing";
import { substanceNames } from "@pistor/knowledge/substances";
import type { Command } from "../kit/command.ts";
import { mixText } from "./mix-text.ts";

const lawTitles = Object.fromEntries(mixKnowledge.law.regulations.map(({ id, title }) => [id, title]));

const help = `pistor mix [FILE | -]   checks a mixture before it is prepared

Reads one JSON document. What is left out is not known, never none:
  patient.weightKg          needed where a maximum goes by weight
  patient.birthDate         lowers maxima of local anaesthetics for the old
  patient.allergies         substance ids or free text; [] means asked and none; left out means not asked
  patient.answers           g6pd-deficiency, child-bearing-potential, dysphagia, heart-disease, liver-disease:
                            true, false or "unknown"
  country, site, on         the clinic's country (ISO 3166-1), a common area name, the day of the session
  route                     intradermal, subcutaneous or intramuscular
  ingredients[]             substance, strength, volumeMl; lot, expires, vehicle (water, oil, alcohol, propylene-glycol),
                            salt and strengthAs (base, salt), container (single-dose, multi-dose), openedAt (a day or a
                            moment), openedFor (this-patient, another-patient, preparation-room), labelled (injection,
                            cosmetic, external-use, homeopathic), lotState (usable, quarantined, recalled)
  topical[]                 product, areaCm2
  points, volumePerPointMl  together, or neither; areaCm2 is the skin that the points cover
  syringe                   { sizeMl, markMl }; left out: 1 mL with marks of 0.01 mL
  deadMl                    { needle, line, gun }: what stays in each needle, in the line, in the gun;
                            or deadVolumeMl: what stays behind in all
  earlier[]                 { on, substance, mg or iu }: what this patient was given before; [] means nothing
  course                    { number, sessions }: which session of its course this is
  preparedIn                office or pharmacy; preparedAt and usedAt are moments (ISO 8601 with offset)
  policy                    the clinic's values on record: lidocaine-mg-per-kg, and
                            compatible: [{ substances: [a, b], physician, on }]

A strength is mass or international units in a volume (20 mg/mL, 2 g/100 mL, 50 IU/mL) or % (g per 100 mL). What can be
read in two ways (1.500, cc) is asked back. International units are never turned into milligrams.

Answers { verdict, totalMl, pointsMl, leftoverMl, anaestheticShare, drawMl, syringes, useBefore, lawNotes, doses, findings }.
verdict is that of the worst finding: ok, caution, cannot-decide, refused. A finding whose "then" is ok is a remark; one about
a pair has the grade of its best source. A dose's mg is what the points take, drawnMg what the syringe holds, maxMl the volume
of the ingredient as it comes that holds maxMg, baseMg the base in it, mgPerKg and mgPerCm2 by weight and area, perCourse and
perYear what came together. drawMl is what to draw up for points and dead volume, each ingredient up to the next mark, with
what the rounding does to its dose; syringes how full each is.`;

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
  text: (answer) => mixText(answer as WordedMixAnswer, substanceNames, lawTitles),
};
