import type { Since } from "@pistor/api/eligibility";
import type { ScreenAnswer, ScreenDocument } from "@pistor/core/eligibility";
import { recheck } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import type { KeptAssessment } from "./eligibility.queries.ts";
import { readScreening } from "./screen-patient.ts";
import { wordFinding } from "./words.ts";

/** A screening as of now, and the assessment of the same treatment that was kept last. */
interface Screened {
  readonly document: ScreenDocument;
  readonly answer: ScreenAnswer;
  readonly before: KeptAssessment | undefined;
}

/** What changed since the assessment that was kept last; null where none was kept. */
export function sinceOf(
  { document, answer, before }: Screened,
  clinic: Pick<ClinicPlace, "zone">,
  lang: Language,
): Since | null {
  if (before === undefined) return null;
  const { changed, appeared, gone } = recheck(
    { request: readScreening(before.request), answer: before.answer },
    { request: readScreening(document), answer },
  );
  return {
    at: atClinic(clinic, before.at),
    decision: before.decision,
    changed: changed.map((one) => ({ ...one })),
    appeared: worded(answer, appeared, lang),
    gone: worded(before.answer, gone, lang),
  };
}

function worded({ findings }: ScreenAnswer, rules: readonly string[], lang: Language): Since["appeared"] {
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map((finding) => ({ rule: finding.rule, then: finding.then, tell: wordFinding(finding, lang).tell }));
}
