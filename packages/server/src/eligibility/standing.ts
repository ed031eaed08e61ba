import type { CalendarDate } from "@pistor/core/basics";
import type { ScreenAnswer, Treatment } from "@pistor/core/eligibility";
import type { KeptAssessment } from "./eligibility.queries.ts";
import type { ScreenedPatient } from "./screen-patient.ts";
import { sameFacts, screenDocument, screenDocumentOf } from "./screen-patient.ts";

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
  const kept = screenDocument(assessment.request).request;
  const now = screenDocument(screenDocumentOf(known, country, { treatment, on, mixture: null })).request;
  return sameFacts(kept, now);
}

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
