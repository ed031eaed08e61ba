import { Problem } from "@pistor/core/basics";
import type { MixAnswer, MixKnowledge, MixRequest } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, parseStrength } from "@pistor/core/dosing";
import type { Answers } from "@pistor/core/eligibility";
import type { MixFacts, SessionRecord } from "@pistor/core/session";
import { mixDocumentOf } from "@pistor/core/session";

/** What of a patient a mixture is checked against; what a caller leaves out is not known. */
export interface MixPatient extends Omit<MixFacts, "answers" | "country"> {
  readonly answers: Answers;
  /** Of the clinic. */
  readonly country: string;
}

/** A mixture as it was asked and answered; null where it cannot be read yet, such as a strength half typed. */
export interface CheckedMixture {
  readonly request: MixRequest;
  readonly answer: MixAnswer;
}

/** Checks the mixture of a record against this patient; null where it cannot be read. */
export function checkMixtureOf(
  knowledge: MixKnowledge,
  record: SessionRecord,
  patient: MixPatient,
): CheckedMixture | null {
  const request = mixRequestSchema.safeParse(mixDocumentOf(knowledge, record, patient));
  if (!request.success) return null;
  try {
    return { request: request.data, answer: checkMixture(knowledge, request.data) };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Milligrams in a millilitre, read from the strength on the vial; null where it is not one of mass. */
export function mgPerMlOf(strength: string): number | null {
  try {
    const { unit, perMl } = parseStrength(strength);
    return unit === "mg" ? perMl.toNumber() : null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
