import * as api from "@pistor/api/session";
import { clinicKnowledge } from "../evidence/clinic-knowledge.ts";
import { conflict } from "../kit/refusal.ts";
import type { Call } from "../kit/serve.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import {
  findCoSignatures,
  findCoSignsWanted,
  firstBrokenCoSignature,
  isCoSignAsked,
  keepCoSignature,
  keepCoSignRequest,
} from "./co-sign.queries.ts";
import { firstBroken } from "./seal.ts";
import { findSigned, getSession, lockSession } from "./session.queries.ts";

export function coSignRoutes(app: App): void {
  serve(app, api.coSignSession, async (call) => {
    const { db, clinicId } = call;
    const { session, signed, latest } = await enter(call);
    call.mustHaveSeen(latest.version);
    const kept = await findCoSignatures(db, clinicId, session.id);
    const broken = firstBroken(signed.map((each) => ({ ...each, document: each.stored })));
    if (broken !== null || firstBrokenCoSignature(kept) !== null)
      throw conflict(
        "session.seal-broken",
        `Version ${broken ?? latest.version} no longer fits its seal: somebody changed it behind the server. Do not co-sign it; have the technician compare it with a backup.`,
      );
    const writer = writerOf(call);
    if (latest.signedBy === writer.memberId)
      throw conflict(
        "session.co-signed-by-its-signer",
        "You signed this version yourself: a co-signature is another physician's.",
      );
    if (kept.some(({ version, coSignedBy }) => version === latest.version && coSignedBy === writer.memberId))
      throw conflict("session.already-co-signed", `You have co-signed version ${latest.version} already.`);
    const sha256 = await keepCoSignature(db, writer, session.id, latest, kept.at(-1)?.sha256 ?? null);
    return { sha256, at: atClinic(await getClinic(db, clinicId), writer.at) };
  });

  serve(app, api.askCoSign, async (call) => {
    const { db, clinicId } = call;
    const { session, latest } = await enter(call);
    const kept = await findCoSignatures(db, clinicId, session.id);
    const rule = (await clinicKnowledge(db, clinicId)).session.names.settled.value;
    const wanted = await findCoSignsWanted(db, clinicId, session.id, latest.version, rule, kept);
    if (wanted === 0 && kept.some(({ version }) => version === latest.version))
      throw conflict("session.already-co-signed", `Version ${latest.version} is co-signed already.`);
    if (!(await isCoSignAsked(db, clinicId, session.id)))
      await keepCoSignRequest(db, writerOf(call), session.id, latest.version);
    return { version: latest.version };
  });
}

type AnyCall = Call<typeof api.coSignSession> | Call<typeof api.askCoSign>;

/** Finds the session and its versions, and lets those who write to it through one by one. */
async function enter(call: AnyCall) {
  const { db, clinicId, params } = call;
  const session = await getSession(db, clinicId, params.sessionId);
  call.about(session.patientId);
  await lockSession(db, clinicId, session.id);
  const signed = await findSigned(db, clinicId, session.id);
  const latest = signed.at(-1);
  if (latest === undefined)
    throw conflict("session.not-signed", "This session is not signed yet: it is signed first, and co-signed after.");
  return { session, signed, latest };
}
