import { selfCheckSent } from "@pistor/api/messages";
import type { CalendarDate } from "@pistor/core/basics";
import { Problem, readDocument } from "@pistor/core/basics";
import type { Answers, EligibilityKnowledge, ScreenAnswer, ScreenRequest } from "@pistor/core/eligibility";
import { screen, screenRequestSchema } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { wordWithClinicValues } from "../eligibility/words.ts";
import { Refusal } from "../kit/index.ts";

type Sent = ReturnType<typeof selfCheckSent.parse>;

/** @throws {Refusal} 400 for a document that screening cannot read: nobody should decide on what nobody can ask anew */
export function mustBeReadable(sent: Sent): void {
  try {
    readDocument(screenRequestSchema, sent.document);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Refusal(400, error.id, error.message, { at: `/selfCheck/document${error.at}` });
  }
}

/** What was sent, asked anew by today's knowledge for a session today. null: nothing was sent */
export function readSelfCheck(kept: unknown): { sent: Sent; request: ScreenRequest } | null {
  const sent = selfCheckSent.safeParse(kept).data;
  return sent === undefined ? null : { sent, request: readDocument(screenRequestSchema, sent.document) };
}

/** The decision that a visitor saw and the one of today, with its reasons in words for staff. */
export function askAnew(
  knowledge: EligibilityKnowledge,
  kept: unknown,
  today: CalendarDate,
  lang: Language,
): {
  decision: string;
  doneAt: string;
  knowledge: string;
  findings: ReturnType<typeof wordWithClinicValues>[];
  decisionNow: string;
  answers: Record<string, unknown>;
} | null {
  const read = readSelfCheck(kept);
  if (read === null) return null;
  const { sent, request } = read;
  const on = request.on < today ? today : request.on;
  const now: ScreenAnswer = screen(knowledge, { ...request, on });
  return {
    decision: sent.decision,
    doneAt: sent.doneAt,
    knowledge: sent.knowledge,
    findings: now.findings.map((finding) => wordWithClinicValues(knowledge, finding, lang)),
    decisionNow: now.decision,
    answers: saidIn(request),
  };
}

/** Everything that was said, as a file would hold it: birth date, sex and allergies with the answers. */
function saidIn(request: ScreenRequest): Record<string, unknown> {
  const { birthDate, sex, allergies } = request;
  return {
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === "unknown" ? {} : { sex }),
    ...answersOf(request),
    ...(allergies === undefined ? {} : { allergies }),
  };
}

/** What was answered, without what was left open. */
export function answersOf(request: ScreenRequest): Answers {
  return Object.fromEntries(
    Object.entries(request.answers).filter(([, value]) => value !== undefined && value !== "unknown"),
  ) as Answers;
}
