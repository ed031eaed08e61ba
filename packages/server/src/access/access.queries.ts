import type { Me } from "@pistor/api/access";
import type { Role } from "@pistor/api/kit";
import { dayIn } from "../kit/clock.ts";
import type { Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import type { Caller, Token } from "./caller.ts";
import { endOf, hashOf, newToken } from "./caller.ts";

/** Which clinic a code means; null when none does. */
export async function findClinicId(db: Db, code: string): Promise<string | null> {
  const found = await db
    .selectFrom("clinic_code")
    .where("code", "=", code.toLowerCase())
    .select("clinic_id")
    .executeTakeFirst();
  return found?.clinic_id ?? null;
}

/** Whether there is such a clinic; asked before anybody is bound to one that a visitor has only named. */
export async function isClinic(db: Db, clinicId: string): Promise<boolean> {
  const found = await db.selectFrom("clinic_code").where("clinic_id", "=", clinicId).select("code").executeTakeFirst();
  return found !== undefined;
}

/** The demo clinic, where there is one. */
export async function findDemoClinicId(db: Db): Promise<string | null> {
  const found = await db
    .selectFrom("clinic_code")
    .where("demo", "=", true)
    .select("clinic_id")
    .orderBy("code")
    .executeTakeFirst();
  return found?.clinic_id ?? null;
}

/** Whether the clinic that the transaction is bound to is a demo clinic, into which anybody knows the password. */
export async function isDemoClinic(db: Db, clinicId: string): Promise<boolean> {
  const found = await db.selectFrom("clinic").where("id", "=", clinicId).select("demo").executeTakeFirst();
  return found?.demo === true;
}

export async function findMemberByEmail(db: Db, clinicId: string, email: string) {
  return db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("email", "=", email.toLowerCase())
    .select(["id", "password_hash", "disabled_at"])
    .executeTakeFirst();
}

/** Opens a session and gives the only copy of its token. */
export async function openSignIn(
  db: Db,
  clinicId: string,
  who: { memberId: string | null; patientId: string | null },
  now: Date,
): Promise<Token> {
  const token = newToken(clinicId);
  await db
    .insertInto("sign_in")
    .values({
      clinic_id: clinicId,
      id: newId(),
      token_sha256: hashOf(token.secret),
      member_id: who.memberId,
      patient_id: who.patientId,
      started_at: now.toISOString(),
      last_seen_at: now.toISOString(),
      expires_at: endOf(now),
    })
    .execute();
  return token;
}

export async function endSignIn(db: Db, caller: Caller, now: Date): Promise<void> {
  await db
    .updateTable("sign_in")
    .set({ ended_at: now.toISOString() })
    .where("clinic_id", "=", caller.clinicId)
    .where("id", "=", caller.signInId)
    .execute();
}

/** Who is calling, in the words of the contract. */
export async function describeMe(
  db: Db,
  who:
    | ({ clinicId: string; memberId: string | null; patientId: string | null } & Partial<Pick<Caller, "handed">>)
    | null,
  now: Date,
): Promise<Me> {
  if (who === null)
    return {
      role: "nobody",
      clinic: null,
      member: null,
      patient: null,
      handedAt: null,
      today: dayIn("UTC", now),
      now: now.toISOString(),
    };
  const clinic = await db
    .selectFrom("clinic")
    .innerJoin("clinic_code", "clinic_code.clinic_id", "clinic.id")
    .where("clinic.id", "=", who.clinicId)
    .select(["clinic.id", "code", "name", "city", "country", "time_zone as timeZone", "phone", "clinic.demo"])
    .executeTakeFirstOrThrow();
  const member = await describeMember(db, who.clinicId, who.memberId);
  return {
    role: member?.role ?? "patient",
    clinic,
    member: member && { id: member.id, name: member.name, initials: member.initials },
    patient: await describePatient(db, who.clinicId, who.patientId),
    handedAt: who.handed?.at ?? null,
    today: dayIn(clinic.timeZone, now),
    now: now.toISOString(),
  };
}

async function describeMember(db: Db, clinicId: string, memberId: string | null) {
  if (memberId === null) return null;
  const { id, name, role } = await db
    .selectFrom("member")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", memberId)
    .select(["id", "name", "role"])
    .executeTakeFirstOrThrow();
  return { id, name, role: role as Role, initials: initialsOf(name) };
}

async function describePatient(db: Db, clinicId: string, patientId: string | null): Promise<Me["patient"]> {
  if (patientId === null) return null;
  const details = await db
    .selectFrom("patient_details")
    .where("clinic_id", "=", clinicId)
    .where("patient_id", "=", patientId)
    .orderBy("version", "desc")
    .select(["given_name", "family_name", "language"])
    .executeTakeFirstOrThrow();
  const name = `${details.given_name} ${details.family_name}`;
  return {
    id: patientId,
    name,
    initials: initialsOf(name),
    language: details.language as NonNullable<Me["patient"]>["language"],
  };
}

/** The first letters of the first and the last name, a title left out. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "" && !word.endsWith("."));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase("en");
}
