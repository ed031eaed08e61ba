import { showMe, signIn, signOut } from "@pistor/api/access";
import { Refusal } from "../kit/refusal.ts";
import { type App, serveOpen } from "../kit/serve.ts";
import { describeMe, endSignIn, findClinicId, findMemberByEmail, isDemoClinic, openSignIn } from "./access.queries.ts";
import { isPassword } from "./password.ts";
import { nameOfTries, throttleOf, tooManyTries } from "./throttle.ts";

export function accessRoutes(app: App): void {
  const throttle = throttleOf(app);

  serveOpen(app, showMe, ({ db, caller, now }) => describeMe(db, caller, new Date(now)));

  serveOpen(app, signIn, async (call) => {
    const { db, body, caller } = call;
    const now = new Date(call.now);
    // In its own clinic, before this call goes on in another. A sign-in that is refused undoes it.
    if (caller !== null) await endSignIn(db, caller, now);
    const name = nameOfTries(body.clinic, body.email);
    const keys = [name, `from:${call.from}`];
    const clinicId = await findClinicId(db, body.clinic);
    // Before the throttle answers, so that the clinic's audit shows who was tried.
    if (clinicId !== null) await call.enter(clinicId);
    const wait = throttle.waitSeconds(keys, now.getTime());
    if (wait > 0) throw tooManyTries(wait);

    // Counted before it is judged: of many that are sent at once none must pass while the first is still being judged.
    throttle.tried(keys, now.getTime());
    const member = clinicId === null ? undefined : await findMemberByEmail(db, clinicId, body.email);
    const right = await isPassword(member?.password_hash ?? null, body.password);
    if (clinicId === null || member === undefined || !right || member.disabled_at !== null) throw wrongPassword();
    if (!app.demo && (await isDemoClinic(db, clinicId))) throw wrongPassword();
    throttle.right(keys, name);
    const who = { clinicId, memberId: member.id, patientId: null };
    // Always a new token: one that was known before signing in must open nothing after it.
    call.setToken(await openSignIn(db, clinicId, who, now));
    return describeMe(db, who, now);
  });

  serveOpen(app, signOut, async ({ db, caller, now, setToken }) => {
    if (caller !== null) await endSignIn(db, caller, new Date(now));
    setToken(null);
    return {};
  });
}

/** The same words whether the clinic, the name or the password is wrong. */
function wrongPassword(): Refusal {
  return new Refusal(
    401,
    "access.wrong-password",
    "Clinic, e-mail and password do not belong together: check all three.",
  );
}
