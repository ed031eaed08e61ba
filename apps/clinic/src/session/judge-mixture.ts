import type { Session } from "@pistor/api/session";
import type { Lot } from "@pistor/api/stock";
import type { ProblemDocument } from "@pistor/core/basics";
import { Problem, plain, problemDocument, readDocument } from "@pistor/core/basics";
import type { MixAnswer, WordedMixAnswer } from "@pistor/core/dosing";
import { checkMixture, mixRequestSchema, parseStrength, wordMixture } from "@pistor/core/dosing";
import type { LotOfMixture, SessionRecord } from "@pistor/core/session";
import { mixDocumentOf } from "@pistor/core/session";
import { findSubstance } from "@pistor/core/substances";
import { dosingTexts, mixKnowledge } from "@pistor/knowledge/dosing";
import { substanceNames } from "@pistor/knowledge/substances";
import { layOver } from "../evidence/lay-over.ts";
import { currentLanguage } from "../kit/language.ts";

export interface Judged {
  readonly answer: WordedMixAnswer | null;
  /** Why there is no answer: a strength that cannot be read, a volume that is missing. */
  readonly problem: ProblemDocument | null;
  /** What holds at any strength, where one cannot be read: that a substance is never injected. */
  readonly anyway: WordedMixAnswer["findings"];
  /** mg per mL of each ingredient in turn; null where its strength is not one of mass. */
  readonly strengths: readonly (number | null)[];
}

/** What is known besides record and session: the stock's word on each lot, and what stays in each needle. */
export interface MixtureFacts {
  readonly lots?: readonly Lot[];
  readonly needleDeadMl?: number | null;
  /** When it was prepared, once it is. */
  readonly preparedAt?: string | null;
}

/**
 * The mixture of a record, checked for this patient by the same engine as on the server, so that the bars move as the
 * hand does. With a map it is for what the points take, without one for the whole of it.
 */
export function judgeMixture(
  record: SessionRecord,
  session: Session,
  country: string | undefined,
  { lots = [], needleDeadMl = null, preparedAt = null }: MixtureFacts = {},
): Judged {
  const ingredients = record.mixture?.ingredients ?? [];
  if (ingredients.length === 0) return { answer: null, problem: null, anyway: [], strengths: [] };
  const strengths = ingredients.map(({ strength }) => mgPerMl(strength));
  const knowledge = layOver(mixKnowledge, session.policy);
  const worded = (answer: MixAnswer) => wordMixture(answer, dosingTexts, substanceNames, currentLanguage());
  const document = mixDocumentOf(knowledge, record, {
    weightKg: session.weightKg,
    birthDate: session.person.birthDate,
    allergies: allergiesOf(record, session),
    answers: session.answers,
    earlier: session.earlier,
    country: country ?? null,
    sessions: session.course.of,
    lots: Object.fromEntries(lots.map((lot) => [lot.id, lotFacts(lot, session, record.on)])),
    preparedAt,
  });
  try {
    const request = readDocument(mixRequestSchema, {
      ...(document as object),
      ...(needleDeadMl === null ? {} : { deadMl: { needle: needleDeadMl } }),
    });
    return { answer: worded(checkMixture(knowledge, request)), problem: null, anyway: [], strengths };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const anyway = ingredients.flatMap(({ substance, volumeMl }) => {
      const entry = findSubstance(knowledge.substances, substance);
      if (entry === undefined || entry.blocked === null) return [];
      const strength = entry.measuredIn === "mg" ? "1 mg/mL" : "1 IU/mL";
      const alone = readDocument(mixRequestSchema, { ingredients: [{ substance, strength, volumeMl }], on: record.on });
      return worded(checkMixture(knowledge, alone)).findings.filter(({ rule }) => rule === "substance.blocked");
    });
    return { answer: null, problem: problemDocument(error), anyway, strengths };
  }
}

/** An allergy that was named once stays, also when nobody names it today; null: never asked. */
function allergiesOf(record: SessionRecord, { allergies }: Session): readonly string[] | null {
  const today = record.checks.allergies?.answer;
  if (today === undefined) return allergies;
  return [...new Set([...(allergies ?? []), ...today])];
}

/** A vial that is open counts where it is this patient's or this session's; any other time a new one is opened that day. */
function lotFacts({ product, state, open }: Lot, session: Session, on: SessionRecord["on"]): LotOfMixture {
  const own = open.find(
    ({ endedHow, sessionId, patientId }) =>
      endedHow === null && (sessionId === session.id || patientId === session.person.id),
  );
  return {
    lotState: state,
    ...(product.externalUse ? { labelled: "external-use" as const } : {}),
    ...(product.container === "piece" ? {} : { container: product.container }),
    ...(own !== undefined
      ? { openedAt: own.openedAt as never, openedFor: "this-patient" as const }
      : product.container === "multi-dose"
        ? { openedAt: on as never }
        : {}),
  };
}

function mgPerMl(strength: string): number | null {
  try {
    const read = parseStrength(strength);
    return read.unit === "mg" ? plain(read.perMl) : null;
  } catch {
    return null;
  }
}
