import type { Role } from "@pistor/api/kit";
import { Refusal } from "../kit/refusal.ts";
import type { App, Call } from "../kit/serve.ts";
import { isPassword } from "./password.ts";
import { nameOfTries, throttleOf, tooManyTries } from "./throttle.ts";

/** Another member of the caller's clinic, who has just said who they are. */
export interface ProvenMember {
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Reads from e-mail and password who is standing at a tablet on which somebody else is signed in; signs nobody in.
 *
 * Wrong passwords are counted together with those of signing in.
 *
 * @throws {Refusal} 401 `access.wrong-password`, the same words whichever of both is wrong; 429 `access.too-many-tries`
 */
export async function proveMember(
  app: App,
  call: Pick<Call<never>, "db" | "clinicId" | "from" | "now">,
  given: { readonly email: string; readonly password: string },
): Promise<ProvenMember> {
  const { db, clinicId, from } = call;
  const nowMs = Date.parse(call.now);
  const { code } = await db
    .selectFrom("clinic_code")
    .where("clinic_id", "=", clinicId)
    .select("code")
    .executeTakeFirstOrThrow();
  const throttle = throttleOf(app);
  const name = nameOfTries(code, given.email);
  const keys = [name, `from:${from}`];
  const wait = throttle.waitSeconds(keys, nowMs);
  if (wait > 0) throw tooManyTries(wait);
  throttle.tried(keys, nowMs);
  const member = await db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("email", "=", given.email.toLowerCase())
    .select(["id", "name", "role", "password_hash", "disabled_at"])
    .executeTakeFirst();
  const right = await isPassword(member?.password_hash ?? null, given.password);
  if (member === undefined || !right || member.disabled_at !== null)
    throw new Refusal(
      401,
      "access.wrong-password",
      "E-mail and password do not belong together, or to nobody who works here: check both.",
      { at: "/password" },
    );
  throttle.right(keys, name);
  return { memberId: member.id, name: member.name, role: member.role as Role };
}
