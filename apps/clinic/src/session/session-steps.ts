import type { Session } from "@pistor/api/session";
import type { Draft, Missing } from "./use-draft.ts";

/** The steps of a session, in the order of the work. */
export const sessionSteps = ["checks", "mixture", "map", "aftercare", "sign"] as const;
export type SessionStep = (typeof sessionSteps)[number];

/** What every step is given. */
export interface StepProps {
  readonly session: Session;
  readonly draft: Draft;
  readonly go: (step: SessionStep) => void;
}

/** What a signature waits for that this step can mend. */
export function missingIn(step: SessionStep, missing: Missing): Missing {
  return missing.filter((finding) => stepOf(finding.rule) === step);
}

/** On which step it is mended. */
export function stepOf(rule: string): SessionStep {
  if (/mixture|ingredient|more-given/.test(rule)) return "mixture";
  if (/map|caution-zone/.test(rule)) return "map";
  if (/needle-times|not-cleaned-after|observation/.test(rule)) return "aftercare";
  if (/deviation/.test(rule)) return "sign";
  return "checks";
}
