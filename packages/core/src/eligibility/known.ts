import { ageOn } from "../basics/index.ts";
import type { IndexedSubstance, SubstanceIndex } from "../substances/index.ts";
import { foldName } from "../substances/index.ts";
import type { AnswerValue, ReadAnswers } from "./answer-values.ts";
import type { ScreenRequest } from "./screen-request.ts";

/** A request with what follows from it, worked out once for all rules. */
export interface Known {
  readonly request: ScreenRequest;
  /** What each answer is taken to be, in the order of `answerKeys`. */
  readonly values: readonly AnswerValue[];
  readonly age: number | undefined;
  /** Undefined where no mixture is planned yet. */
  readonly mixture: readonly IndexedSubstance[] | undefined;
  /** Ids of the mixture that the knowledge does not have. */
  readonly strangers: readonly string[];
  /** Allergies, as the patient gave them, that reach something in the mixture, and what they reach. */
  readonly reaching: readonly string[];
  readonly reached: readonly string[];
  /** Allergies of which some words were not understood. */
  readonly unread: readonly string[];
}

const none: readonly string[] = [];
const noAllergy = { reaching: none, reached: none, unread: none };

/** Pure; the same request and knowledge give the same answer. */
export function workOut(index: SubstanceIndex, readAnswers: ReadAnswers, request: ScreenRequest): Known {
  const { mixture: names, allergies } = request;
  let mixture: IndexedSubstance[] | undefined;
  let strangers = none;
  if (names !== undefined) {
    mixture = [];
    for (const name of names) {
      const substance = index.find(name);
      if (substance === undefined) strangers = [...strangers, name];
      else mixture.push(substance);
    }
  }
  const age = request.birthDate === undefined ? undefined : ageOn(request.birthDate, request.on);
  const values = readAnswers(request);
  const { reaching, reached, unread } =
    allergies === undefined || allergies.length === 0
      ? noAllergy
      : readAllergies(index, allergies, mixture ?? [], strangers);
  return { request, values, age, mixture, strangers, reaching, reached, unread };
}

function readAllergies(
  index: SubstanceIndex,
  allergies: readonly string[],
  mixture: readonly IndexedSubstance[],
  strangers: readonly string[],
) {
  const reaching: string[] = [];
  const reached = new Set<string>();
  const unread: string[] = [];
  for (const words of allergies) {
    const { means, understood } = index.readAllergy(words);
    const hit = mixture.filter((substance) => means.some((id) => substance.reachedBy.has(id)));
    // Words that nobody knows may still be the very words of the mixture.
    const same = strangers.filter((stranger) => foldName(stranger) === foldName(words));
    if (hit.length + same.length > 0) reaching.push(words);
    else if (!understood) unread.push(words);
    for (const substance of hit) reached.add(substance.id);
    for (const stranger of same) reached.add(stranger);
  }
  return { reaching, reached: reached.size === 0 ? none : [...reached], unread };
}
