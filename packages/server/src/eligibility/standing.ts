import type { CalendarDate } from "@pistor/core/basics";
import type { EligibilityKnowledge, ScreenAnswer, Treatment } from "@pistor/core/eligibility";
import { clinicValuesIn } from "@pistor/core/evidence";
import type { KeptAssessment } from "./eligibility.queries.ts";
import type { ScreenedPatient } from "./screen-patient.ts";
import { readScreening, sameFacts, screenDocument, screenDocumentOf } from "./screen-patient.ts";

/** Whether a kept decision lets a patient be treated, and if not, what is to be done first. */
export type Standing =
  | { readonly may: true; readonly assessment: KeptAssessment }
  | { readonly may: false; readonly id: string; readonly message: string };

/**
 * Judges the latest assessment of a treatment against what is known now: an answer that changed after it reopens it.
 *
 * @param assessments of one patient, the latest first
 */
export function standingOf(
  knowledge: EligibilityKnowledge,
  assessments: readonly KeptAssessment[],
  treatment: Treatment,
  known: ScreenedPatient,
  country: string,
): Standing {
  const assessment = assessments.find((each) => each.treatment === treatment);
  if (assessment === undefined)
    return no("eligibility.not-assessed", `Nothing was decided for ${treatment} yet: keep an assessment first.`);
  if (!restsOn(assessment, known, country))
    return no(
      "eligibility.answers-changed",
      "Answers or details were changed after the assessment: look at the decision again and keep a new one.",
    );
  if (!holdsUnder(assessment, knowledge)) return no("eligibility.policy-changed", assessAgain);
  if (assessment.decision === "eligible") return { may: true, assessment };
  if (assessment.decision !== "physician-decides") return no(`eligibility.${assessment.decision}`, whatTo(assessment));
  if (assessment.decided === null)
    return no(
      "eligibility.physician-decides",
      "The rules leave this patient to a physician: record the decision with its reason first.",
    );
  if (assessment.decided.decided === "do-not-treat")
    return no(
      "eligibility.decided-not-to-treat",
      `${assessment.decided.by} decided not to treat: ${assessment.decided.reason}`,
    );
  return { may: true, assessment };
}

/** Whether what the assessment was made from is still what is known. */
export function restsOn(assessment: KeptAssessment, known: ScreenedPatient, country: string): boolean {
  const { treatment, on } = assessment;
  const kept = readScreening(assessment.request);
  // One that was corrected to a later day may lie after the day that was asked about, which no document may say.
  if (kept.birthDate !== known.details.birthDate) return false;
  const now = readScreening(screenDocumentOf(known, country, { treatment, on, mixture: null }));
  return sameFacts(kept, now);
}

/**
 * Whether a kept decision is still the clinic's own: where it was made with other values of the clinic's, it is asked
 * again by those of today, and has to come out the same.
 */
export function holdsUnder(assessment: KeptAssessment, knowledge: EligibilityKnowledge): boolean {
  const valuesNow = clinicValuesIn(knowledge).map(({ parameter, value }) => `${parameter} ${value}`);
  const valuesThen = assessment.policy.overrides.map(({ parameter, value }) => `${parameter} ${value}`);
  if (valuesNow.sort().join() === valuesThen.sort().join()) return true;
  const again = screenDocument(knowledge, assessment.request);
  return again.decision === assessment.decision && isCoveredBy(assessment, again);
}

/**
 * Whether everything that leaves a patient to a physician in an answer was there in the assessment already: a word on
 * one reason is none on another, such as a substance that came into the mixture afterwards.
 */
export function isCoveredBy(assessment: KeptAssessment, answer: ScreenAnswer): boolean {
  const seen = new Set(reasonsToDecide(assessment.answer));
  return reasonsToDecide(answer).every((reason) => seen.has(reason));
}

/** Rules that leave a patient to a physician, each with the substances that it is about. */
function reasonsToDecide({ findings }: ScreenAnswer): readonly string[] {
  return findings
    .filter(({ then }) => then === "physician-decides")
    .map(({ rule, because }) =>
      JSON.stringify([rule, Array.isArray(because.mixture) ? [...because.mixture].sort() : []]),
    );
}

export const assessAgain =
  "The clinic has changed a value of its own since this was decided, and the decision would be another one: assess again.";

/** What stands in the way of a physician's decision, or of treating, by the decision that was kept. */
export function whatTo({ decision, answer }: KeptAssessment): string {
  if (decision === "not-eligible")
    return "The rules exclude this patient from the treatment: an exclusion has no override. Change the mixture or the treatment, or do not treat.";
  if (decision === "not-yet") {
    const day = firstDayOf(answer);
    return day === null
      ? "This patient cannot be treated yet: wait until the reason has passed, then assess again."
      : `This patient cannot be treated before ${day}: assess again for that day or a later one.`;
  }
  if (decision === "incomplete")
    return `Questions are open (${answer.ask.join(", ")}): ask them first, then assess again. An open question is not a no.`;
  return "The rules find nothing against this treatment: there is nothing to decide.";
}

/** The first day on which none of the reasons to wait holds; null where one of them has no day. */
export function firstDayOf({ findings }: ScreenAnswer): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { then, until } of findings) {
    if (then !== "not-yet") continue;
    if (until === null) return null;
    if (last === null || until > last) last = until;
  }
  return last;
}

function no(id: string, message: string): Standing {
  return { may: false, id, message };
}
