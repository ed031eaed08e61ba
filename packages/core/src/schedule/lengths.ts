import type { Parameter } from "../evidence/index.ts";

export const purposes = ["session", "first-visit", "review", "allergy-test", "allergy-reading"] as const;
export type Purpose = (typeof purposes)[number];

/** Minutes round a treatment. The treatment itself begins at the visit's own moment. */
export interface Lengths {
  /** The patient's alone, before the treatment: the cream works. */
  readonly cream: number;
  /** Of room and device, right before the treatment. */
  readonly preparation: number;
  readonly treatment: number;
  /** The patient's alone, after the treatment. */
  readonly observation: number;
  /** Of room and device, right after the treatment. */
  readonly cleaning: number;
}

/** How long everything takes, and how far ahead somebody is told of it. */
export interface ScheduleKnowledge {
  /** The treatment itself, by purpose. */
  readonly minutes: Readonly<Record<Purpose, Parameter<number>>>;
  /** Of a session of one treatment, where a source gives it. */
  readonly sessionMinutes: Readonly<Record<string, Parameter<number>>>;
  readonly creamMinutes: Parameter<number>;
  readonly preparationMinutes: Parameter<number>;
  readonly observationMinutes: Parameter<number>;
  readonly cleaningMinutes: Parameter<number>;
  /** Starts are offered at whole steps of the clock. */
  readonly stepMinutes: Parameter<number>;
  /** How long a freed slot is held for whom it was offered to. */
  readonly offerHours: Parameter<number>;
  /** A slot that is nearer than this is offered to nobody by mail. */
  readonly noticeHours: Parameter<number>;
  /** The longest wait between two services of one visit. */
  readonly gapMinutes: Parameter<number>;
  readonly reminders: readonly ReminderRule[];
}

/** A mail before a visit. */
export interface ReminderRule {
  readonly id: string;
  readonly hoursBefore: Parameter<number>;
  readonly purposes: readonly Purpose[];
  /** Ids of the sentences in it. */
  readonly says: readonly string[];
}

/**
 * What a visit takes, by what is known of it; what is given stands.
 *
 * @param needle whether the skin is pierced: only then is there a cream
 */
export function lengthsOf(
  knowledge: ScheduleKnowledge,
  visit: { readonly purpose: Purpose; readonly treatment: string | null; readonly needle: boolean },
  given: { readonly [Key in keyof Lengths]?: number | undefined } = {},
): Lengths {
  const { purpose, treatment, needle } = visit;
  const isSession = purpose === "session";
  const own = isSession && treatment !== null ? knowledge.sessionMinutes[treatment] : undefined;
  const whereSession = ({ settled }: Parameter<number>) => (isSession ? settled.value : 0);
  return {
    cream: given.cream ?? (needle ? whereSession(knowledge.creamMinutes) : 0),
    preparation: given.preparation ?? whereSession(knowledge.preparationMinutes),
    treatment: given.treatment ?? (own ?? knowledge.minutes[purpose]).settled.value,
    observation: given.observation ?? whereSession(knowledge.observationMinutes),
    cleaning: given.cleaning ?? whereSession(knowledge.cleaningMinutes),
  };
}
