import type { CalendarDate } from "@pistor/core/basics";
import type { MixKnowledge } from "@pistor/core/dosing";
import type { Treatment } from "@pistor/core/eligibility";
import type { MapKnowledge } from "@pistor/core/injection-map";
import type { GivenBefore, RoomKnowledge, SessionRecord } from "@pistor/core/session";
import { agreedDeeper } from "@pistor/core/session";
import { findTopical } from "@pistor/core/substances";
import { linkPreparation } from "../dosing/link-preparation.ts";
import type { CheckedMixture } from "../dosing/mix-of-record.ts";
import { checkMixtureOf, mgPerMlOf } from "../dosing/mix-of-record.ts";
import { substancesOf } from "../dosing/planned-mixture.queries.ts";
import type { KeptPreparation } from "../dosing/preparation.queries.ts";
import type { KeptAssessment } from "../eligibility/eligibility.queries.ts";
import { screenDocument, screenDocumentOf } from "../eligibility/screen-patient.ts";
import { isCoveredBy, standingOf } from "../eligibility/standing.ts";
import type { ClinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { judgeMap } from "../injection-map/judge-layer.ts";
import type { KnownFacts } from "../patient/known.queries.ts";

/** What a record is judged against; all of it is the clinic's own, none of it the sender's. */
export interface Judging {
  /** With the clinic's own values. */
  readonly knowledge: ClinicKnowledge;
  readonly known: KnownFacts;
  readonly weightKg: number | null;
  readonly country: string;
  /** Of the patient, the latest first. */
  readonly assessments: readonly KeptAssessment[];
  readonly session: {
    readonly treatment: Treatment;
    readonly number: number;
    readonly planned: SessionRecord["planned"];
  };
  /**
   * What this patient was given in other sessions, of any course, by their latest signed versions; null where it does not
   * count.
   */
  readonly earlier: readonly GivenBefore[] | null;
  /** Of the session, as it stands; null: nothing was prepared here. */
  readonly preparation: KeptPreparation | null;
  /** A moment by the clinic's clock. */
  readonly at: (moment: string) => string;
  /** Who saves or signs, and when, for the stamp of what the server itself has checked. */
  readonly stamp: { readonly at: string; readonly by: string };
}

/** A record with the server's own verdicts, and the mixture as it was checked. */
export interface Judged {
  readonly record: SessionRecord;
  /** null: there is no mixture, or it cannot be read yet. */
  readonly mixture: CheckedMixture | null;
}

/**
 * A record as the engine judges it, whatever its sender claims: which session it is, the decision on the day, the
 * verdicts on mixture and map, milligrams from the strength, and the cream's times from its label.
 */
export function judgeRecord(sent: SessionRecord, judging: Judging): Judged {
  const record = judgeParts(sent, judging);
  return judgeMixture(
    { ...record, checks: { ...record.checks, eligibility: decideOnTheDay(record, judging) } },
    judging,
  );
}

/**
 * A correction of what was signed: it says what was really done, so the decision of that day stands as it was signed, and
 * what was given before stops nobody from writing down the truth.
 */
export function judgeAmendment(sent: SessionRecord, signed: SessionRecord, judging: Judging): Judged {
  const record = judgeParts(sent, { ...judging, session: { ...judging.session, planned: signed.planned } });
  const { eligibility: _, ...checks } = record.checks;
  const { eligibility } = signed.checks;
  return judgeMixture(
    { ...record, checks: eligibility === undefined ? checks : { ...checks, eligibility } },
    { ...judging, earlier: null },
  );
}

function judgeParts(sent: SessionRecord, { knowledge, session }: Judging): SessionRecord {
  const checks = withLabelledCream(knowledge.dosing, sent.checks);
  return {
    ...sent,
    ...session,
    checks,
    ...watched(knowledge.session, sent),
    ...mapJudged(knowledge.map, sent, session.treatment),
  };
}

/** How long somebody watches is the clinic's own number, whatever the sender claims. */
function watched(
  { observationMinutes }: RoomKnowledge,
  { observation }: SessionRecord,
): Pick<SessionRecord, "observation"> {
  if (observation === undefined) return {};
  return { observation: { ...observation, minutes: observationMinutes.settled.value } };
}

function mapJudged(
  knowledge: MapKnowledge,
  { map, checks }: SessionRecord,
  treatment: Treatment,
): Pick<SessionRecord, "map"> {
  if (map === undefined) return {};
  const policy = { agreedDeeper: agreedDeeper(treatment, checks) };
  return { map: judgeMap(knowledge, map, policy) };
}

/** How long a cream is on is by its label; one that the catalogue does not know keeps what was written down. */
function withLabelledCream({ topicals }: MixKnowledge, checks: SessionRecord["checks"]): SessionRecord["checks"] {
  const { cream } = checks;
  if (cream?.used !== true) return checks;
  const product = findTopical(topicals, cream.product);
  if (product === undefined) return checks;
  const minMinutes = product.minMinutes.settled.value;
  const maxMinutes = product.maxMinutes.settled.value;
  return { ...checks, cream: { ...cream, minMinutes, maxMinutes } };
}

/** The decision for the day of the record, with its own mixture and what was said of allergies at any time. */
function decideOnTheDay(record: SessionRecord, judging: Judging): NonNullable<SessionRecord["checks"]["eligibility"]> {
  const { knowledge, known, country, assessments, session, stamp } = judging;
  const asked = { treatment: session.treatment, on: record.on as CalendarDate, mixture: substancesOf(record) };
  const document = screenDocumentOf(withAllergies(known, record), country, asked);
  const answer = screenDocument(knowledge.eligibility, document);
  const checked = { ...stamp, on: record.on, decision: answer.decision };
  if (answer.decision !== "physician-decides") return checked;
  const standing = standingOf(knowledge.eligibility, assessments, session.treatment, known, country);
  const decided = standing.may && isCoveredBy(standing.assessment, answer) ? standing.assessment.decided : null;
  if (decided === null) return checked;
  return { ...checked, decidedBy: { physician: decided.by, reason: decided.reason } };
}

function judgeMixture(record: SessionRecord, judging: Judging): Judged {
  if (record.mixture === undefined) return { record, mixture: null };
  const facts = withAllergies(judging.known, record);
  const checked = checkMixtureOf(judging.knowledge.dosing, record, {
    weightKg: judging.weightKg,
    allergies: facts.answers?.allergies ?? null,
    answers: facts.answers?.answers ?? {},
    birthDate: facts.details.birthDate,
    country: judging.country,
    earlier: judging.earlier,
  });
  const mixture = {
    ...linkPreparation(record.mixture, judging.preparation, judging.at),
    // What cannot be read cannot be decided; the draft is kept all the same.
    verdict: checked?.answer.verdict ?? ("cannot-decide" as const),
    ingredients: record.mixture.ingredients.map((each) => ({ ...each, mgPerMl: mgPerMlOf(each.strength) })),
  };
  return { record: { ...record, mixture }, mixture: checked };
}

/** An allergy that was named once stays, also when nobody names it today. */
function withAllergies(known: KnownFacts, record: SessionRecord): KnownFacts {
  const today = record.checks.allergies?.answer;
  if (today === undefined) return known;
  const { answers } = known;
  const allergies = [...new Set([...(answers?.allergies ?? []), ...today])];
  return { ...known, answers: { version: 0, at: "", by: "", answers: {}, ...answers, allergies } };
}
