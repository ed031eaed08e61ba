import type { AnswerValue } from "./answer-values.ts";
import { notAsked } from "./answer-values.ts";
import type { Fact } from "./facts.ts";
import type { Known } from "./known.ts";
import type { AnswerKey, AskKey } from "./request-keys.ts";
import { answerKeys } from "./request-keys.ts";

/** How one fact is read from a request. */
export interface FactReader {
  /** Undefined is unknown. */
  readonly read: (known: Known) => AnswerValue;
  /** Of an answer: its place among `known.values`. */
  readonly place?: number;
  /** The keys that would settle it; only called while it is unknown. */
  readonly ask: (known: Known) => readonly AskKey[];
  /** The value under the contract's own keys; nothing where there is none. */
  readonly because: (known: Known) => Readonly<Record<string, unknown>>;
}

const nothing: readonly AskKey[] = [];

function answerReader(key: AnswerKey, place: number): FactReader {
  const read = ({ values }: Known) => values[place];
  const asked = [key];
  return {
    read,
    place,
    ask: () => asked,
    because: (known) => {
      const value = read(known);
      return value === undefined || value === notAsked ? {} : { [key]: value };
    },
  };
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

/** A reader for every fact. */
export const factReaders: Readonly<Record<Fact, FactReader>> = {
  ...(Object.fromEntries(answerKeys.map((key, place) => [key, answerReader(key, place)])) as Record<
    AnswerKey,
    FactReader
  >),
  ...derived,
};
