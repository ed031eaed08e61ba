import type { FindingReply } from "@pistor/api/evidence";
import type { Visit } from "@pistor/api/schedule";
import type { CalendarDate } from "@pistor/core/basics";
import type { EligibilityKnowledge, ScreenAnswer } from "@pistor/core/eligibility";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { eligibilityTexts } from "@pistor/knowledge/eligibility";
import type { KeptAssessment } from "../eligibility/eligibility.queries.ts";
import { screenDocument, screenDocumentOf } from "../eligibility/screen-patient.ts";
import { firstDayOf, isCoveredBy, standingOf } from "../eligibility/standing.ts";
import { wordFinding } from "../eligibility/words.ts";
import type { KnownFacts } from "../patient/known.queries.ts";
import type { KeptVisit } from "./visit.queries.ts";

/** What is known of the patient of a visit. */
export interface VisitFacts {
  readonly known: KnownFacts;
  readonly assessments: readonly KeptAssessment[];
  readonly mixture: readonly string[] | null;
  readonly country: string;
  /** With the clinic's own values. */
  readonly knowledge: EligibilityKnowledge;
  /** Of the session that belongs to the visit. */
  readonly session: "none" | "draft" | "signed";
}

export type Tag = NonNullable<Visit["tag"]>;

/** What a visit says about itself, and what the engine answered for its day. */
export interface JudgedVisit {
  readonly tag: Tag | null;
  /** null: no treatment is asked about. */
  readonly answer: ScreenAnswer | null;
}

/** The decision for the day of the visit, asked anew: an answer may have changed since the course was planned. */
export function judgeVisit(visit: KeptVisit, on: CalendarDate, facts: VisitFacts): JudgedVisit {
  const nothing = { tag: null, answer: null };
  if (visit.state === "cancelled") return nothing;
  if (facts.session === "signed") return { tag: { kind: "signed", until: null }, answer: null };
  const treated = visit.state === "observation" || visit.state === "left";
  if (treated) return facts.session === "draft" ? { tag: { kind: "not-signed", until: null }, answer: null } : nothing;
  if (visit.purpose !== "session" || visit.treatment === null) return nothing;
  const { treatment } = visit;
  const { known, country, mixture, assessments, knowledge } = facts;
  const answer = screenDocument(knowledge, screenDocumentOf(known, country, { treatment, on, mixture }));
  if (answer.decision === "eligible") return { tag: { kind: "ready", until: null }, answer };
  if (answer.decision !== "physician-decides") {
    const until = answer.decision === "not-yet" ? firstDayOf(answer) : null;
    return { tag: { kind: answer.decision, until }, answer };
  }
  const standing = standingOf(knowledge, assessments, treatment, known, country);
  if (standing.may && isCoveredBy(standing.assessment, answer)) return { tag: { kind: "ready", until: null }, answer };
  const decidedAgainst = !standing.may && standing.id === "eligibility.decided-not-to-treat";
  return { tag: { kind: decidedAgainst ? "not-eligible" : "physician-decides", until: null }, answer };
}

/** One sentence on why a visit cannot go on as planned, with its sources; null where it can. */
export function reasonOf(
  { tag, answer }: JudgedVisit,
  lang: Language,
): (Pick<FindingReply, "tell" | "claims" | "disagree"> & { readonly kind: "must-move" | "decide" | "ask" }) | null {
  if (tag === null || answer === null) return null;
  const first = (then: string) => {
    const found = answer.findings.find((finding) => finding.then === then) ?? answer.findings[0];
    return found === undefined ? nothingFound : wordFinding(found, lang);
  };
  const of = ({ tell, claims, disagree }: Pick<FindingReply, "tell" | "claims" | "disagree">) => ({
    tell,
    claims,
    disagree,
  });
  switch (tag.kind) {
    case "not-yet":
      return { kind: "must-move", ...of(latestOf(answer, lang) ?? first("not-yet")) };
    // An exclusion, or a physician's no: the visit cannot stay as a session, whoever is asked.
    case "not-eligible":
      return { kind: "must-move", ...of(first("not-eligible")) };
    case "physician-decides":
      return { kind: "decide", ...of(first("physician-decides")) };
    case "incomplete":
      return { kind: "ask", tell: questionOf(answer, lang), claims: [], disagree: false };
    case "ready":
    case "not-signed":
    case "signed":
    case "lacks-consent":
    case "lacks-test":
    case "lacks-equipment":
      return null;
  }
}

const nothingFound: Pick<FindingReply, "tell" | "claims" | "disagree"> = { tell: "", claims: [], disagree: false };

/** Of several reasons to wait the one that holds longest. */
function latestOf(answer: ScreenAnswer, lang: Language): FindingReply | undefined {
  const waits = answer.findings.filter(({ then }) => then === "not-yet");
  const endless = waits.find(({ until }) => until === null);
  const longest = [...waits].sort((one, other) => ((one.until ?? "") < (other.until ?? "") ? 1 : -1))[0];
  const found = endless ?? longest;
  return found === undefined ? undefined : wordFinding(found, lang);
}

function questionOf(answer: ScreenAnswer, lang: Language): string {
  const [key] = answer.ask;
  return key === undefined ? "" : word(eligibilityTexts, `ask.${key}`, {}, lang).text;
}
