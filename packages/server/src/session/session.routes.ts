import * as api from "@pistor/api/session";
import type { SessionRecord } from "@pistor/core/session";
import { keepUse, withKeptEquipment } from "../devices/kept-equipment.queries.ts";
import { mustBeDrawable, withKeptLots } from "../dosing/judge-vials.ts";
import { conflict, notPossible } from "../kit/refusal.ts";
import type { Call } from "../kit/serve.ts";
import { type App, serve } from "../kit/serve.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { mustBePhotosOf } from "../photos/photo.queries.ts";
import { getCourse } from "../plan/plan.queries.ts";
import { atClinic, dayAtClinic, getClinic } from "../schedule/clinic.queries.ts";
import { mustBeTaken, takeCharted } from "../stock/charted.ts";
import { getJudging } from "./judging.queries.ts";
import { judgeAmendment, judgeRecord } from "./recompute.ts";
import { firstBroken } from "./seal.ts";
import * as kept from "./session.queries.ts";
import { composeSession } from "./session-reply.ts";
import { openCourseSession, signRecord } from "./sign.ts";
import { wordDeviations, wordMissing } from "./words.ts";

export function sessionRoutes(app: App): void {
  serve(app, api.openSession, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const course = await getCourse(db, clinicId, params.courseId);
    call.about(course.patientId);
    return { sessionId: await openCourseSession(db, writerOf(call), course, body.number, today) };
  });

  serve(app, api.showSession, async ({ db, clinicId, params, query, today, about }) => {
    const session = await kept.getSession(db, clinicId, params.sessionId);
    about(session.patientId);
    return composeSession(db, await getClinic(db, clinicId), session, today, query.lang ?? "en");
  });

  serve(app, api.saveDraft, async (call) => {
    const { db, clinicId, query, body } = call;
    const { session, writer, clinic } = await enter(call, call.params.sessionId);
    const signed = await kept.findSigned(db, clinicId, session.id);
    if (signed.length > 0) throw alreadySigned();
    const draft = await kept.getDraft(db, clinicId, session.id);
    call.mustHaveSeen(draft.version);
    mustNotBeAhead(body.document, call);
    const judging = await getJudging(db, writer, clinic, session, draft.document.planned);
    const document = await withKeptLots(db, clinicId, body.document);
    const sent = await withKeptEquipment(db, clinic, session.id, document, judging.known);
    const { record } = judgeRecord(sent, judging);
    const version = draft.version + 1;
    await kept.keepDraft(db, writer, session.id, version, record);
    await keepUse(db, writer, session.id, record);
    const lang = query.lang ?? "en";
    return {
      version,
      savedAt: atClinic(clinic, writer.at),
      missing: wordMissing(record, lang),
      deviations: wordDeviations(record, lang),
    };
  });

  serve(app, api.signSession, async (call) => {
    const { db, clinicId, body } = call;
    const { session, writer, clinic } = await enter(call, call.params.sessionId);
    if ((await kept.findSigned(db, clinicId, session.id)).length > 0) throw alreadySigned();
    const draft = await kept.getDraft(db, clinicId, session.id);
    call.mustHaveSeen(draft.version);
    mustNotBeAhead(draft.document, call, "");
    const judging = await getJudging(db, writer, clinic, session, draft.document.planned);
    // Judged again: an answer may have changed since the draft was saved, and the signature stands for this moment.
    const drafted = await withKeptLots(db, clinicId, draft.document);
    const document = await withKeptEquipment(db, clinic, session.id, drafted, judging.known);
    const judged = judgeRecord(document, judging);
    const lang = body.lang ?? "en";
    const [missing] = wordMissing(judged.record, lang);
    if (missing !== undefined) throw notPossible(missing.rule, missing.tell);
    mustBeSignedAfter(judged.record, body.deviceAt, call.now);
    await mustBePhotosOf(db, clinicId, session.patientId, photosOf(judged.record));
    const charted = judged.record.mixture?.ingredients ?? [];
    // A session may have been opened days before: a lot must be good when the needle goes in.
    const needleAt = new Date(judged.record.firstNeedleAt ?? writer.at).toISOString();
    const prepared = judging.preparation?.document.ingredients ?? [];
    const injectedAt = judged.record.firstNeedleAt === undefined ? undefined : needleAt;
    await mustBeDrawable(db, clinicId, charted, prepared, { on: dayAtClinic(clinic, needleAt), lang, injectedAt });
    await keepUse(db, writer, session.id, judged.record);
    await takeCharted(db, writer, session, judged.record, lang);
    const { version, sha256 } = await signRecord(db, writer, session, undefined, judged, {
      lang,
      reason: "",
      deviceAt: body.deviceAt,
    });
    return { version, sha256, at: atClinic(clinic, writer.at) };
  });

  serve(app, api.amendSession, async (call) => {
    const { db, clinicId, body } = call;
    const { session, writer, clinic } = await enter(call, call.params.sessionId);
    const signed = await kept.findSigned(db, clinicId, session.id);
    const before = signed.at(-1);
    if (before === undefined)
      throw conflict("session.not-signed", "This session is not signed yet: correct the draft and sign it.");
    const broken = firstBroken(signed.map((each) => ({ ...each, document: each.stored })));
    if (broken !== null)
      throw conflict(
        "session.seal-broken",
        `Version ${broken} no longer fits its seal: somebody changed it behind the server. Do not amend it; have the technician compare it with a backup.`,
      );
    call.mustHaveSeen(before.version);
    mustNotBeAhead(body.document, call);
    const judging = await getJudging(db, writer, clinic, session);
    const document = await withKeptLots(db, clinicId, body.document);
    const sent = await withKeptEquipment(db, clinic, session.id, document, judging.known);
    const judged = judgeAmendment(sent, before.document, judging);
    const lang = body.lang ?? "en";
    // What was done was done, allowed or not: only a difference from the plan without its reason is asked for.
    const unexplained = wordDeviations(judged.record, lang).find(({ then }) => then === "reason-missing");
    if (unexplained !== undefined)
      throw notPossible("session.deviation-without-reason", unexplained.tell, `/document/reasons/${unexplained.rule}`);
    await keepUse(db, writer, session.id, judged.record);
    await mustBePhotosOf(db, clinicId, session.patientId, photosOf(judged.record));
    await mustBeTaken(db, clinicId, session, { before: before.document, after: judged.record, lang });
    const { version, sha256 } = await signRecord(db, writer, session, before, judged, { lang, reason: body.reason });
    return { version, sha256, at: atClinic(clinic, writer.at) };
  });
}

type AnySessionCall = Call<typeof api.saveDraft> | Call<typeof api.signSession> | Call<typeof api.amendSession>;

/** Finds the session, tells the audit whose it is, and lets its writers through one by one. */
async function enter(call: AnySessionCall, sessionId: string) {
  const { db, clinicId } = call;
  const session = await kept.getSession(db, clinicId, sessionId);
  call.about(session.patientId);
  await kept.lockSession(db, clinicId, session.id);
  return { session, writer: writerOf(call), clinic: await getClinic(db, clinicId) };
}

/** Every photograph that a record rests on. */
function photosOf({ photos, map }: SessionRecord): string[] {
  return [...photos, ...(map?.photos ?? [])].map(({ photoId }) => photoId);
}

function alreadySigned() {
  return conflict("session.signed", "This session is signed and locked: amend it with a reason instead.");
}

/** A record is of what has happened. */
function mustNotBeAhead({ on, lastNeedleAt }: SessionRecord, { today, now }: AnySessionCall, at = "/document"): void {
  if (on > today)
    throw notPossible("session.ahead", `The session's day, ${on}, is after today, ${today}: correct it.`, `${at}/on`);
  if (lastNeedleAt !== undefined && Date.parse(lastNeedleAt) > Date.parse(now) + clockSlackMs)
    throw notPossible(
      "session.needle-ahead",
      `The last needle is written down for ${lastNeedleAt}, which has not come yet: correct the time.`,
      `${at}/lastNeedleAt`,
    );
}

/** A tablet says for itself when it was signed: never before the last needle that the record names, nor in time to come. */
function mustBeSignedAfter({ lastNeedleAt }: SessionRecord, deviceAt: string | undefined, now: string): void {
  if (deviceAt === undefined) return;
  const signedAt = Date.parse(deviceAt);
  if (signedAt > Date.parse(now) + clockSlackMs)
    throw notPossible(
      "session.signed-ahead",
      `By this tablet's clock it was signed at ${deviceAt}, which has not come yet: set the clock, and sign again.`,
      "/deviceAt",
    );
  if (lastNeedleAt !== undefined && signedAt < Date.parse(lastNeedleAt) - clockSlackMs)
    throw notPossible(
      "session.signed-before-the-needle",
      `By this tablet's clock it was signed at ${deviceAt}, before the last needle at ${lastNeedleAt}: correct the time or the clock, and sign again.`,
      "/deviceAt",
    );
}

/** By how much a tablet's clock may be ahead of the server's. */
const clockSlackMs = 5 * 60_000;
