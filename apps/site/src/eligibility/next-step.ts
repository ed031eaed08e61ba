import type { EligibilityKnowledge, ScreenAnswer } from "@pistor/core/eligibility";
import { screen } from "@pistor/core/eligibility";
import type { Given, StepKey } from "./given.ts";
import { dependsOnSex, holdsUnasked, isForVisitor, requestOf, stepKeys } from "./given.ts";

/** Where a visitor stands: what the engine answers so far, and what is still to be asked. */
export interface Standing {
  readonly answer: ScreenAnswer;
  /** The question to ask now; null where no further answer of the visitor can change the decision. */
  readonly next: StepKey | null;
  /** How many questions are left at most. */
  readonly left: number;
  /** Asked, not known, and still able to change the decision. */
  readonly notKnown: readonly StepKey[];
  /** Not yet asked, as after stopping early. */
  readonly notAsked: readonly StepKey[];
  /** Nobody asked it, because no answer to it could change the decision. A given answer counts all the same. */
  readonly needless: readonly StepKey[];
  /** Able to change the decision, and answered by the clinic alone. */
  readonly forClinic: readonly string[];
}

/** Asks the engine once; the first of its questions that a visitor can answer is the next. */
export function standingOf(knowledge: EligibilityKnowledge, given: Given, on: string): Standing {
  const answer = screen(knowledge, requestOf(given, on));
  const open = answer.ask.filter(isForVisitor);
  const notAsked: StepKey[] = open.filter((key) => !(key in given.values));
  const [first] = notAsked;
  // The sex is worth a question only where it can spare one.
  const sexOpen = !("sex" in given.values) && open.some((key) => !(key in given.values) && dependsOnSex(key));
  const next = first === undefined ? null : sexOpen && first !== "sex" && dependsOnSex(first) ? "sex" : first;
  return {
    answer,
    next,
    left: Math.max(notAsked.length + (sexOpen ? 1 : 0), leftIfLifted(knowledge, given, notAsked, on)),
    notKnown: open.filter((key) => key in given.values),
    notAsked,
    needless: stepKeys.filter(
      (key) => key !== "sex" && !(key in given.values) && !notAsked.includes(key) && !holdsUnasked(key, given.values),
    ),
    forClinic: answer.ask.filter((key) => !isForVisitor(key)),
  };
}

/**
 * A day long ago would lift the wait after isotretinoin, and what the wait made needless would be asked after all: the
 * count of what is left must hold then too.
 */
function leftIfLifted(
  knowledge: EligibilityKnowledge,
  { treatment, values }: Given,
  notAsked: readonly StepKey[],
  on: string,
): number {
  if (values.isotretinoin !== "past-6-months" || !notAsked.includes("isotretinoin-stopped")) return 0;
  return 1 + standingOf(knowledge, { treatment, values: { ...values, "isotretinoin-stopped": "1952-01-01" } }, on).left;
}
