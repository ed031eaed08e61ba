import * as api from "@pistor/api/dosing";
import type { Language } from "@pistor/core/evidence";
import type { ProvenMember } from "../access/index.ts";
import { proveMember } from "../access/index.ts";
import { keepAuditLine } from "../audit/audit.queries.ts";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict, Refusal } from "../kit/refusal.ts";
import type { App, Call } from "../kit/serve.ts";
import { serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { findSigned, getSession, lockSession } from "../session/session.queries.ts";
import { composePreparation, isEnded } from "./compose-preparation.ts";
import { mustNotBeHeld } from "./judge-vials.ts";
import { makePreparation } from "./make-preparation.ts";
import type { KeptPreparation } from "./preparation.queries.ts";
import { findPreparations, getPreparation, keepCheck, keepVoid, needsCheck } from "./preparation.queries.ts";
import { labelsOf, sheetOf } from "./preparation-papers.ts";

export function preparationRoutes(app: App): void {
  serve(app, api.makePreparation, async (call) => {
    const { db, clinicId, params, body } = call;
    const session = await getSession(db, clinicId, params.sessionId);
    call.about(session.patientId);
    await lockSession(db, clinicId, session.id);
    const clinic = await getClinic(db, clinicId);
    const id = await makePreparation(db, writerOf(call), clinic, session, body, langOf(call));
    return composePreparation(await getPreparation(db, clinicId, id), clinic, call.now, langOf(call));
  });

  serve(app, api.listPreparations, async (call) => {
    const { db, clinicId, params } = call;
    const session = await getSession(db, clinicId, params.sessionId);
    call.about(session.patientId);
    const clinic = await getClinic(db, clinicId);
    const all = await findPreparations(db, clinicId, session.id);
    const { names, useWithinHours } = (await clinicKnowledge(db, clinicId)).dosing.preparation;
    return {
      preparations: all.map((each) => composePreparation(each, clinic, call.now, langOf(call))),
      names: Math.min(2, names.settled.value),
      useWithinHours: useWithinHours.settled.value,
    };
  });

  serve(app, api.checkPreparation, async (call) => {
    const { db, clinicId, body } = call;
    const kept = await enter(call);
    const { email, password } = body;
    const other =
      email === undefined || password === undefined ? null : await proveMember(app, call, { email, password });
    const writer = other === null ? writerOf(call) : { ...writerOf(call), memberId: other.memberId };
    if (other !== null) mustTreat(other);
    // The same hand twice is a press that was sent again.
    if (kept.checked?.id !== writer.memberId) {
      mustStand(kept, call.now);
      if (kept.preparedBy.id === writer.memberId)
        throw conflict(
          "preparation.checked-by-maker",
          "Whoever prepared it does not check it: ask another member to compare each vial with the sheet.",
        );
      if (kept.checked !== null)
        throw conflict(
          "preparation.checked",
          `${kept.checked.name} has checked this already: its labels can be printed.`,
        );
      await mustNotBeHeld(db, clinicId, lotsOf(kept), { on: call.today, lang: langOf(call) });
      await keepCheck(db, writer, kept);
      if (other !== null) await auditAs(other, call, kept);
    }
    const checked = await getPreparation(db, clinicId, kept.id);
    return composePreparation(checked, await getClinic(db, clinicId), call.now, langOf(call));
  });

  serve(app, api.voidPreparation, async (call) => {
    const { db, clinicId, body } = call;
    const kept = await enter(call);
    if (kept.voided !== null) throw voided(kept.voided);
    if ((await findSigned(db, clinicId, kept.sessionId)).length > 0)
      throw conflict(
        "session.signed",
        "The session of this mixture is signed: what was prepared for it stands. Amend the session with a reason instead.",
      );
    await keepVoid(db, writerOf(call), kept.id, body.reason);
    const after = await getPreparation(db, clinicId, kept.id);
    return composePreparation(after, await getClinic(db, clinicId), call.now, langOf(call));
  });

  serve(app, api.printLabels, async (call) => {
    const { db, clinicId, query } = call;
    const kept = await see(call);
    mustStand(kept, call.now);
    if (needsCheck(kept))
      throw conflict(
        "preparation.not-checked",
        `${kept.preparedBy.name} prepared this and nobody has checked it: another member compares each vial with the sheet and gives a second name, then its labels print.`,
      );
    await mustNotBeHeld(db, clinicId, lotsOf(kept), { on: call.today, lang: langOf(call) });
    return labelsOf(db, await getClinic(db, clinicId), kept, query.size, langOf(call));
  });

  serve(app, api.printSheet, async (call) => {
    const kept = await see(call);
    return sheetOf(call.db, await getClinic(call.db, call.clinicId), kept, call.now, langOf(call));
  });
}

type OfOne = Pick<
  Call<typeof api.checkPreparation> | Call<typeof api.voidPreparation> | Call<typeof api.printLabels>,
  "db" | "clinicId" | "params" | "about"
>;

/** Finds the preparation and tells the audit whose it is. */
async function see({ db, clinicId, params, about }: OfOne): Promise<KeptPreparation> {
  const kept = await getPreparation(db, clinicId, params.preparationId);
  about(kept.patientId);
  return kept;
}

/** The same for its writers, one by one: what is read afterwards includes what the one before has written. */
async function enter(call: OfOne): Promise<KeptPreparation> {
  const { sessionId } = await see(call);
  await lockSession(call.db, call.clinicId, sessionId);
  return getPreparation(call.db, call.clinicId, call.params.preparationId);
}

function langOf({ query }: { readonly query: { readonly lang?: Language | undefined } }): Language {
  return query.lang ?? "en";
}

function lotsOf({ document }: KeptPreparation): string[] {
  return [...new Set(document.ingredients.flatMap(({ lotId }) => (lotId === null ? [] : [lotId])))];
}

function mustStand(kept: KeptPreparation, now: string): void {
  if (kept.voided !== null) throw voided(kept.voided);
  if (isEnded(kept, now))
    throw conflict(
      "preparation.ended",
      "The time of use of this mixture has passed: throw it away, void it here, and prepare a new one.",
    );
}

function voided({ reason, by }: NonNullable<KeptPreparation["voided"]>) {
  return conflict("preparation.voided", `${by} took this out of use: ${reason} Prepare a new one.`);
}

function mustTreat(member: ProvenMember): void {
  if (api.checkPreparation.may.includes(member.role)) return;
  throw new Refusal(
    403,
    "access.not-allowed",
    `As ${member.role} ${member.name} may not check a mixture: ask a physician or a nurse.`,
  );
}

/** The second member stands in the audit too, though the first one's tablet made the call. */
async function auditAs(
  { memberId, role }: ProvenMember,
  call: Pick<Call<typeof api.checkPreparation>, "db" | "clinicId" | "requestId">,
  { patientId }: KeptPreparation,
): Promise<void> {
  await keepAuditLine(call.db, {
    clinicId: call.clinicId,
    requestId: call.requestId,
    memberId,
    patientId: null,
    role,
    endpoint: api.checkPreparation,
    aboutPatient: patientId,
    outcome: "done",
    status: 200,
    problem: null,
  });
}
