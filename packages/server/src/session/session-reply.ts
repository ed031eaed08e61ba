import type { Session, Signed } from "@pistor/api/session";
import type { CalendarDate } from "@pistor/core/basics";
import type { ClinicPolicy, Language } from "@pistor/core/evidence";
import { mixAnswersOf } from "@pistor/core/session";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { findPolicy } from "../evidence/policy.queries.ts";
import type { Db } from "../kit/index.ts";
import { findExamination, getKnownFacts } from "../patient/known.queries.ts";
import { describePerson } from "../patient/person.queries.ts";
import { getCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic } from "../schedule/clinic.queries.ts";
import { findMinutesOf } from "../schedule/visit.queries.ts";
import type { KeptCoSignature } from "./co-sign.queries.ts";
import { findCoSignatures, findCoSignsWanted } from "./co-sign.queries.ts";
import { findEarlierDoses } from "./judging.queries.ts";
import { findRecordBefore } from "./record.queries.ts";
import type { KeptDraft, KeptSession, KeptSigned } from "./session.queries.ts";
import { findSigned, getDraft } from "./session.queries.ts";
import { wordDeviations, wordMissing } from "./words.ts";

/**
 * A session as its page shows it: the draft, or every signed version.
 *
 * @param unopened the first draft of a session that nobody has opened yet
 */
export async function composeSession(
  db: Db,
  clinic: ClinicPlace,
  session: KeptSession,
  today: CalendarDate,
  lang: Language,
  unopened?: KeptDraft,
): Promise<Session> {
  const known = await getKnownFacts(db, clinic.id, session.patientId);
  const examination = await findExamination(db, clinic.id, session.patientId);
  const course = await getCourse(db, clinic.id, session.courseId);
  const signed = unopened === undefined ? await findSigned(db, clinic.id, session.id) : [];
  const draft = signed.length > 0 ? null : (unopened ?? (await getDraft(db, clinic.id, session.id)));
  const before = await findRecordBefore(db, clinic.id, session.courseId, session.number);
  const latest = signed.at(-1);
  const record = draft?.document ?? latest?.document;
  const coSigned = latest === undefined ? [] : await findCoSignatures(db, clinic.id, session.id);
  const rule = (await clinicKnowledge(db, clinic.id)).session.names.settled.value;
  const nsaid = known.answers?.answers["nsaid-last-taken"];
  const at = (moment: string) => atClinic(clinic, moment);
  return {
    id: session.id,
    person: await describePerson(db, clinic.id, known, today, lang),
    course: {
      id: course.id,
      treatment: course.treatment,
      protocol: course.protocol,
      of: course.plan.sessions.length,
    },
    number: session.number,
    on: record?.on ?? session.on,
    room: session.room,
    minutes: await findMinutesOf(db, clinic.id, session.courseId, session.number),
    ...(nsaid === null || typeof nsaid === "string" ? { nsaidLastTaken: nsaid } : {}),
    state: draft === null ? "signed" : "draft",
    draft: draft === null ? null : { ...draft, savedAt: at(draft.savedAt) },
    signed: signed.map((each) => signedReplyOf(each, coSigned, at)),
    coSignsWanted:
      latest === undefined ? 0 : await findCoSignsWanted(db, clinic.id, session.id, latest.version, rule, coSigned),
    missing: draft === null ? [] : wordMissing(draft.document, lang),
    deviations: record === undefined ? [] : wordDeviations(record, lang),
    allergies: known.answers?.allergies === undefined ? null : copyOf(known.answers.allergies),
    answers: mixAnswersOf(known.answers?.answers ?? {}),
    earlier: await findEarlierDoses(db, clinic.id, session.patientId, session.id),
    weightKg: examination?.weightKg ?? null,
    fitzpatrick: examination?.fitzpatrick ?? null,
    policy: copyOfPolicy(await findPolicy(db, clinic.id)),
    last: before === undefined ? null : { number: before.number, on: before.on, document: before.document },
  };
}

function signedReplyOf(
  signed: KeptSigned,
  coSigned: readonly KeptCoSignature[],
  at: (moment: string) => string,
): Signed {
  const { version, kind, document, note, sha256, reason, by, signedAt, deviceAt } = signed;
  const claimed = deviceAt == null ? null : at(deviceAt);
  const names = coSigned
    .filter((each) => each.version === version)
    .map((each) => ({ by: each.by, at: at(each.coSignedAt), sha256: each.sha256 }));
  return { version, kind, document, note, sha256, reason, by, at: at(signedAt), deviceAt: claimed, coSigned: names };
}

function copyOfPolicy({ version, overrides }: ClinicPolicy): Session["policy"] {
  return { version, overrides: overrides.map((override) => ({ ...override })) };
}

function copyOf(allergies: readonly string[] | null): string[] | null {
  return allergies === null ? null : [...allergies];
}
