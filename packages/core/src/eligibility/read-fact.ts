import type { Fact, FactValue } from "./facts.ts";
import type { Known } from "./known.ts";
import type { EligibilityQuestion } from "./rule.ts";
import type { AnswerKey, AskKey } from "./screen-request.ts";
import { answerKeys } from "./screen-request.ts";

/** How one fact is read from a request. */
export interface FactReader {
  /** Undefined is unknown. */
  readonly read: (known: Known) => FactValue | undefined;
  /** The keys that would settle it; only called while it is unknown. */
  readonly ask: (known: Known) => readonly AskKey[];
  /** The value under the contract's own keys. */
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

function answerReader(key: AnswerKey, question: EligibilityQuestion | undefined): FactReader {
  const without = question?.withoutAsking;
  const read = ({ request }: Known): FactValue | undefined => {
    const given = request.answers[key];
    if (given !== undefined && given !== "unknown") return given;
    return without?.sex.includes(request.sex) ? (without.is as FactValue) : undefined;
  };
  const asked = [key];
  return { read, ask: () => asked, because: (known) => ({ [key]: read(known) }) };
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
