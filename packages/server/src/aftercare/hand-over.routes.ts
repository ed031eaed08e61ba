import * as api from "@pistor/api/aftercare";
import type { SessionRecord } from "@pistor/core/session";
import { keepHandedOver, keepTakenBack, proveMember } from "../access/index.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import type { Db } from "../kit/index.ts";
import { conflict, Refusal } from "../kit/refusal.ts";
import type { App } from "../kit/serve.ts";
import { serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { nameOf } from "../patient/person.ts";
import { getCourse } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import { findSigned, getDraft, getSession, keepDraft, lockSession } from "../session/session.queries.ts";
import { findTreatedSession } from "./aftercare.queries.ts";
import { sheetOf } from "./sheet.ts";

export function handOverRoutes(app: App): void {
  serve(app, api.handOver, async ({ db, clinicId, caller, params, now, about }) => {
    const session = await getSession(db, clinicId, params.sessionId);
    about(session.patientId);
    await keepHandedOver(db, caller, session.id, now);
    return { at: atClinic(await getClinic(db, clinicId), now) };
  });

  serve(app, api.showHandedOver, async ({ db, clinicId, caller, query, now, about }) => {
    const session = await getSession(db, clinicId, handedSession(caller));
    about(session.patientId);
    const clinic = await getClinic(db, clinicId);
    const details = await getDetails(db, clinicId, session.patientId);
    const lang = query.lang ?? details.language;
    const treated = await findTreatedSession(db, clinicId, session.id);
    const course = await getCourse(db, clinicId, session.courseId);
    const { aftercare: knowledge } = await clinicKnowledge(db, clinicId);
    const signed = await findSigned(db, clinicId, session.id);
    const draft = signed.length > 0 ? null : await getDraft(db, clinicId, session.id);
    return {
      givenName: nameOf(details).split(" ")[0] ?? "",
      language: details.language,
      clinic: clinic.name,
      phone: clinic.phone,
      member: await nameOfMember(db, clinicId, caller.memberId ?? ""),
      aftercare:
        treated === undefined || treated === null
          ? null
          : sheetOf(knowledge, clinic, treated, course.plan.sessions.at(-1)?.on, now, lang),
      consents: await findConsents(db, clinic, session.patientId),
      pains: draft?.document.pains.map(({ when, score, at }) => ({ when, score, at })) ?? null,
    };
  });

  serve(app, api.tellPain, async (call) => {
    const { db, clinicId, caller, body } = call;
    const session = await getSession(db, clinicId, handedSession(caller));
    call.about(session.patientId);
    await lockSession(db, clinicId, session.id);
    if ((await findSigned(db, clinicId, session.id)).length > 0)
      throw conflict("session.signed", "This session is signed and locked: nothing is asked any more.");
    const draft = await getDraft(db, clinicId, session.id);
    const clinic = await getClinic(db, clinicId);
    const by = nameOf(await getDetails(db, clinicId, session.patientId));
    const told = { at: atClinic(clinic, call.now), by, ...body };
    await keepDraft(db, writerOf(call), session.id, draft.version + 1, withPain(draft.document, told));
    return {};
  });

  serve(app, api.takeBack, async (call) => {
    const { db, clinicId, caller, body } = call;
    const sessionId = handedSession(caller);
    call.about((await getSession(db, clinicId, sessionId)).patientId);
    const { email } = await db
      .selectFrom("member")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", caller.memberId)
      .select("email")
      .executeTakeFirstOrThrow();
    await proveMember(app, call, { email, password: body.password });
    await keepTakenBack(db, caller);
    return { sessionId };
  });
}

/** The worst of the session is what its figure stands for. */
function withPain(record: SessionRecord, told: SessionRecord["pains"][number]): SessionRecord {
  const pains = [...record.pains.filter(({ when }) => when !== told.when), told];
  return { ...record, pains, pain: Math.max(...pains.map(({ score }) => score)) };
}

function handedSession({ handed }: { readonly handed: { readonly sessionId: string } | null }): string {
  if (handed === null)
    throw new Refusal(
      409,
      "access.not-handed-over",
      "This tablet is not in a patient's hands: open the session itself.",
    );
  return handed.sessionId;
}

async function nameOfMember(db: Db, clinicId: string, memberId: string): Promise<string> {
  const { name } = await db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", memberId)
    .select("name")
    .executeTakeFirstOrThrow();
  return name;
}

async function findConsents(db: Db, clinic: ClinicPlace, patientId: string) {
  const rows = await db
    .selectFrom("consent")
    .where("clinic_id", "=", clinic.id)
    .where("patient_id", "=", patientId)
    .orderBy("signed_at", "desc")
    .orderBy("id", "desc")
    .select(["purpose", "texts", "lang", "given", "signed_at as signedAt"])
    .execute();
  return rows.map(({ texts, signedAt, ...row }) => {
    const [text] = texts as readonly { readonly version?: string }[];
    return { ...row, version: text?.version ?? "", at: atClinic(clinic, signedAt) };
  });
}
