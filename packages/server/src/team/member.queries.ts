import { Problem } from "@pistor/core/basics";
import type { z } from "zod";
import type { Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import { codeOf } from "../kit/start-fault.ts";
import type { MemberRole, newMemberSchema } from "./new-member.ts";

/** A member as the list shows one: what is known of the password is whether there is one. */
export interface ListedMember {
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly works: boolean;
  readonly hasPassword: boolean;
  /** When the member last did something while signed in; null: never. */
  readonly lastSeen: string | null;
}

/** @throws {Problem} `team.email-taken` */
export async function keepMember(
  db: Db,
  clinicId: string,
  member: z.output<typeof newMemberSchema>,
  passwordHash: string,
): Promise<string> {
  const id = newId();
  try {
    await db
      .insertInto("member")
      .values({
        clinic_id: clinicId,
        id,
        name: member.name,
        email: member.email,
        role: member.role,
        ...(member.title === undefined ? {} : { title: member.title }),
        ...(member.language === undefined ? {} : { language: member.language }),
        password_hash: passwordHash,
      })
      .execute();
  } catch (error) {
    if (codeOf(error) !== "23505") throw error;
    throw new Problem(
      "team.email-taken",
      "/email",
      `${member.email} is a member of this clinic already: give another e-mail, or enable or change that member.`,
    );
  }
  return id;
}

export async function findMembersOf(db: Db, clinicId: string): Promise<ListedMember[]> {
  const rows = await db
    .selectFrom("member")
    .where("member.clinic_id", "=", clinicId)
    .select(["name", "email", "role", "disabled_at", "password_hash"])
    .select((of) =>
      of
        .selectFrom("sign_in")
        .where("sign_in.clinic_id", "=", clinicId)
        .whereRef("sign_in.member_id", "=", "member.id")
        .select(({ fn }) => fn.max("last_seen_at").as("seen"))
        .as("lastSeen"),
    )
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ name, email, role, disabled_at, password_hash, lastSeen }) => ({
    name,
    email,
    role: role as MemberRole,
    works: disabled_at === null,
    hasPassword: password_hash !== null,
    lastSeen,
  }));
}

/** @throws {Problem} `team.unknown-member` */
export async function getMemberByEmail(db: Db, clinicId: string, email: string) {
  const found = await db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("email", "=", email.toLowerCase())
    .select(["id", "name", "email", "role"])
    .executeTakeFirst();
  if (found === undefined)
    throw new Problem(
      "team.unknown-member",
      "/email",
      `${email} is no member of this clinic: pistor user list shows who is.`,
    );
  return found;
}

/** `works` false: signs in no more, and is out at once. */
export async function keepWorking(db: Db, clinicId: string, memberId: string, works: boolean, now: string) {
  await db
    .updateTable("member")
    .set({ disabled_at: works ? null : now })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", memberId)
    .execute();
}

export async function keepPassword(db: Db, clinicId: string, memberId: string, passwordHash: string) {
  await db
    .updateTable("member")
    .set({ password_hash: passwordHash })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", memberId)
    .execute();
}

/** Ends every session of a member, so that one which was open opens nothing again, whatever is allowed later. */
export async function endSignInsOf(db: Db, clinicId: string, memberId: string, now: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("sign_in")
    .set({ ended_at: now })
    .where("clinic_id", "=", clinicId)
    .where("member_id", "=", memberId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** How many visits that are ahead are booked with a member: whoever ends a member is to know. */
export async function countVisitsAhead(db: Db, clinicId: string, memberId: string, now: string): Promise<number> {
  const { count } = await db
    .selectFrom("visit")
    .where("clinic_id", "=", clinicId)
    .where("practitioner_id", "=", memberId)
    .where("starts_at", ">=", now)
    .where("state", "in", ["planned", "arrived", "cream"])
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
