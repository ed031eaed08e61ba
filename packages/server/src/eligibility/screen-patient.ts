import type { CalendarDate } from "@pistor/core/basics";
import { readDocument } from "@pistor/core/basics";
import type {
  EligibilityKnowledge,
  ScreenAnswer,
  ScreenDocument,
  ScreenRequest,
  Treatment,
} from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import type { KeptAnswers, KeptDetails, MeasuredPressure } from "../patient/known.queries.ts";

/** What of a patient a decision rests on. */
export interface ScreenedPatient {
  readonly details: Pick<KeptDetails, "birthDate" | "sex">;
  /** undefined: nothing was asked yet. */
  readonly answers: Pick<KeptAnswers, "answers" | "allergies"> | undefined;
  /** Counts on the day on which it was measured, and on no other. */
  readonly pressure?: MeasuredPressure | undefined;
}

/** What is asked about: a treatment on a day, with a mixture where one is planned. */
export interface Asked {
  readonly treatment: Treatment;
  readonly on: CalendarDate;
  /** null: no mixture is planned yet. */
  readonly mixture: readonly string[] | null;
}

/** The contract's `screen` document for a patient of a clinic, with every question asked: absent stays absent, and unknown is not no. */
export function screenDocumentOf(patient: ScreenedPatient, country: string, asked: Asked): ScreenDocument {
  const { details, answers, pressure } = patient;
  const allergies = answers?.allergies ?? null;
  const said = { ...answers?.answers, ...(pressure?.on === asked.on ? pressureAnswers(pressure) : {}) };
  return {
    treatment: asked.treatment,
    on: asked.on,
    birthDate: details.birthDate,
    sex: details.sex,
    answers: isCrossed(said) ? { ...said, "systolic-mm-hg": "unknown" } : said,
    ...(allergies === null ? {} : { allergies: [...allergies] }),
    ...(asked.mixture === null ? {} : { mixture: [...asked.mixture] }),
    country,
    questions: "all",
  };
}

function pressureAnswers({ systolic, diastolic }: MeasuredPressure): NonNullable<ScreenDocument["answers"]> {
  return {
    ...(systolic === null ? {} : { "systolic-mm-hg": systolic }),
    ...(diastolic === null ? {} : { "diastolic-mm-hg": diastolic }),
  };
}

/**
 * Two pressures of which the lower is not below the upper, as one that was told may be beside one that was measured. The
 * lower one is kept: where the upper is too high it is too high as well, so that nobody is let through by a slip.
 */
function isCrossed(said: NonNullable<ScreenDocument["answers"]>): boolean {
  const { "systolic-mm-hg": systolic, "diastolic-mm-hg": diastolic } = said;
  return typeof systolic === "number" && typeof diastolic === "number" && diastolic >= systolic;
}

/** Screens a document by a clinic's rules of today. */
export function screenDocument(knowledge: EligibilityKnowledge, document: unknown): ScreenAnswer {
  return screen(knowledge, readScreening(document));
}

/** A document as the engine reads it. */
export function readScreening(document: unknown): ScreenRequest {
  return readDocument(screenRequestSchema, document);
}

/**
 * Whether two documents ask about the same facts, whatever the day: only then does a kept decision still hold. What is
 * measured on the day is judged on that day anew.
 */
export function sameFacts(one: ScreenRequest, other: ScreenRequest): boolean {
  return factsOf(one) === factsOf(other);
}

const ofTheDay: ReadonlySet<string> = new Set(["systolic-mm-hg", "diastolic-mm-hg"]);

function factsOf(request: ScreenRequest): string {
  const { answers, allergies, birthDate, sex, country, delivery, treatment } = request;
  const said = Object.entries(answers)
    .filter(([key, value]) => value !== undefined && value !== "unknown" && !ofTheDay.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([treatment, birthDate, sex, country, delivery, [...(allergies ?? ["?"])].sort(), said]);
}
