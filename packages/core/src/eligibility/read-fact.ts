import type { Fact, FactValue } from "./facts.ts";
import type { Known } from "./known.ts";
import type { EligibilityQuestion } from "./rule.ts";
import type { AnswerKey, AskKey, ScreenRequest } from "./screen-request.ts";
import { answerKeys, furtherKeys } from "./screen-request.ts";

/** A further question in a request that asks for the contract's alone: nobody asked it, and nobody waits for it. */
export const notAsked = Symbol("not asked");

/** How one fact is read from a request. */
export interface FactReader {
  /** Undefined is unknown. */
  readonly read: (known: Known) => FactValue | undefined | typeof notAsked;
  /** The keys that would settle it; only called while it is unknown. */
  readonly ask: (known: Known) => readonly AskKey[];
  /** The value under the contract's own keys; nothing where there is none. */
  readonly because: (known: Known) => Readonly<Record<string, unknown>>;
}

const nothing: readonly AskKey[] = [];

/** A reader for every fact; the questions say for whom an answer holds without asking. */
export function factReaders(questions: readonly EligibilityQuestion[]): Readonly<Record<Fact, FactReader>> {
  const answers = Object.fromEntries(
    answerKeys.map((key) => [
      key,
      answerReader(
        key,
        questions.find((question) => question.key === key),
      ),
    ]),
  ) as Record<AnswerKey, FactReader>;
  return { ...answers, ...derived };
}

const further: ReadonlySet<AnswerKey> = new Set(furtherKeys);

function answerReader(key: AnswerKey, question: EligibilityQuestion | undefined): FactReader {
  const without = question?.withoutAsking;
  const byStaff = question?.byStaff === true;
  const isFurther = further.has(key);
  const read = ({ request }: Known): FactValue | undefined | typeof notAsked => {
    const given = request.answers[key];
    if (given !== undefined && given !== "unknown") return given;
    if (without !== undefined && needsNoAsking(without, request)) return without.is as FactValue;
    return byStaff || (isFurther && request.questions === "contract") ? notAsked : undefined;
  };
  const asked = [key];
  return {
    read,
    ask: () => asked,
    because: (known) => {
      const value = read(known);
      return value === undefined || value === notAsked ? {} : { [key]: value };
    },
  };
}

function needsNoAsking({ sex, after }: NonNullable<EligibilityQuestion["withoutAsking"]>, request: ScreenRequest) {
  if (sex?.includes(request.sex)) return true;
  return after?.anyOf.includes(request.answers[after.key]) === true;
}

const derived: Readonly<Record<Exclude<Fact, AnswerKey>, FactReader>> = {
  treatment: of("treatment", ({ request }) => request.treatment),
  delivery: of("delivery", ({ request }) => request.delivery),
  sex: of("sex", ({ request }) => (request.sex === "unknown" ? undefined : request.sex)),
  country: of("country", ({ request }) => request.country, ["country"]),
  age: of("age", ({ age }) => age, ["birthDate"]),
  "allergy-in-mixture": {
    read: ({ request, mixture, reaching, strangers }) => {
      if (reaching.length > 0) return true;
      if (request.allergies?.length === 0 || (mixture?.length === 0 && strangers.length === 0)) return false;
      return request.allergies === undefined || mixture === undefined ? undefined : false;
    },
    ask: ({ request, mixture }) => [
      ...(request.allergies === undefined ? (["allergies"] as const) : []),
      ...(mixture === undefined ? (["mixture"] as const) : []),
    ],
    because: ({ reaching, reached }) => ({ allergies: reaching, mixture: reached }),
  },
  "allergy-not-recognised": {
    read: ({ request, unread }) => (request.allergies === undefined ? undefined : unread.length > 0),
    ask: () => ["allergies"],
    because: ({ unread }) => ({ allergies: unread }),
  },
  "substance-not-recognised": {
    // A mixture that is not planned yet holds nothing strange; it is screened again when it is.
    read: ({ strangers }) => strangers.length > 0,
    ask: () => nothing,
    because: ({ strangers }) => ({ mixture: strangers }),
  },
};

function of(key: Fact, read: FactReader["read"], asked: readonly AskKey[] = nothing): FactReader {
  return { read, ask: () => asked, because: (known) => ({ [key]: read(known) }) };
}
