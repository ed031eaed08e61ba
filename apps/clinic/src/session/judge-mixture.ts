import type { Session } from "@pistor/api/session";
import type { ProblemDocument } from "@pistor/core/basics";
import { Problem, plain, problemDocument, readDocument } from "@pistor/core/basics";
import type { WordedMixAnswer } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, parseStrength, wordMixture } from "@pistor/core/dosing";
import type { SessionRecord } from "@pistor/core/session";
import { totals } from "@pistor/core/session";
import { dosingTexts, mixKnowledge } from "@pistor/knowledge/dosing";
import { substanceNames } from "@pistor/knowledge/substances";
import { layOver } from "../evidence/lay-over.ts";
import { currentLanguage } from "../kit/language.ts";

export interface Judged {
  readonly answer: WordedMixAnswer | null;
  /** Why there is no answer: a strength that cannot be read, a volume that is missing. */
  readonly problem: ProblemDocument | null;
  /** mg per mL of each ingredient in turn; null where its strength is not one of mass. */
  readonly strengths: readonly (number | null)[];
}

/**
 * The mixture of a record, checked for this patient by the same engine as on the server, so that the bars move as the
 * hand does. With a map it is for what the points take, without one for the whole of it.
 */
export function judgeMixture(record: SessionRecord, session: Session, country: string | undefined): Judged {
  const ingredients = record.mixture?.ingredients ?? [];
  if (ingredients.length === 0) return { answer: null, problem: null, strengths: [] };
  const { volumeMl } = totals(record);
  const cream = record.checks.cream;
  const allergies = record.checks.allergies?.answer ?? session.allergies;
  const site = { face: "face", hair: "scalp" }[record.treatment];
  const strengths = ingredients.map(({ strength }) => mgPerMl(strength));
  try {
    const request = readDocument(mixRequestSchema, {
      patient: {
        ...(session.weightKg === null ? {} : { weightKg: session.weightKg }),
        ...(allergies === null ? {} : { allergies }),
      },
      ...(country === undefined ? {} : { country }),
      ...(site === undefined ? {} : { site }),
      ingredients: ingredients.map(({ substance, strength, volumeMl: ml, lot, expires }) => ({
        substance,
        strength,
        volumeMl: ml,
        ...(lot === null ? {} : { lot }),
        ...(expires === null ? {} : { expires }),
      })),
      ...(cream?.used === true ? { topical: [{ product: cream.product, areaCm2: cream.areaCm2 }] } : {}),
      // Layers may differ in their drop; what counts here is the volume that all points take together.
      ...(volumeMl > 0 ? { points: 1, volumePerPointMl: volumeMl } : {}),
      on: record.on,
    });
    const answer = checkMixture(layOver(mixKnowledge, session.policy), request);
    return { answer: wordMixture(answer, dosingTexts, substanceNames, currentLanguage()), problem: null, strengths };
  } catch (error) {
    if (error instanceof Problem) return { answer: null, problem: problemDocument(error), strengths };
    throw error;
  }
}

function mgPerMl(strength: string): number | null {
  try {
    const read = parseStrength(strength);
    return read.unit === "mg" ? plain(read.perMl) : null;
  } catch {
    return null;
  }
}
