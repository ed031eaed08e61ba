import { makePhoneLink, openPhoneLink } from "@pistor/api/access";
import { notFound, Refusal } from "../kit/refusal.ts";
import { type App, serve, serveOpen } from "../kit/serve.ts";
import { describeMe, endSignIn, isClinic, isDemoClinic, openSignIn } from "./access.queries.ts";
import { readToken, writeToken } from "./caller.ts";
import { findLinkedPatient, keepPhoneLink } from "./phone-link.queries.ts";

/** A patient's way to their own pages: a link from the clinic instead of an account. */
export function phoneLinkRoutes(app: App): void {
  serve(app, makePhoneLink, async ({ db, clinicId, caller, params, now }) => {
    const patient = await db
      .selectFrom("patient")
      .where("clinic_id", "=", clinicId)
      .where("id", "=", params.patientId)
      .select("id")
      .executeTakeFirst();
    if (patient === undefined || caller.memberId === null) throw notFound("patient");
    const by = { clinicId, memberId: caller.memberId };
    const { token, expiresAt } = await keepPhoneLink(db, by, patient.id, new Date(now));
    // Behind a hash: a browser sends that part to no server, so that no log on the way keeps it.
    return { path: `/portal/#${writeToken(token)}`, expiresAt };
  });

  serveOpen(app, openPhoneLink, async ({ db, caller, body, now, enter, setToken }) => {
    const token = readToken(body.link);
    if (token === null || !(await isClinic(db, token.clinicId))) throw linkEnded();
    // In its own clinic, before this call goes on in another.
    if (caller !== null) await endSignIn(db, caller, new Date(now));
    await enter(token.clinicId);
    if (!app.demo && (await isDemoClinic(db, token.clinicId))) throw linkEnded();
    const patientId = await findLinkedPatient(db, token, new Date(now));
    if (patientId === null) throw linkEnded();
    const who = { clinicId: token.clinicId, memberId: null, patientId };
    setToken(await openSignIn(db, token.clinicId, who, new Date(now)));
    return describeMe(db, who, new Date(now));
  });
}

/** The same words whether it has ended or never was a link. */
function linkEnded(): Refusal {
  return new Refusal(401, "access.link-ended", "This link opens nothing any more: ask the clinic for a new one.");
}
