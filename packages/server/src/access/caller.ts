import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@pistor/api/kit";
import { sql } from "kysely";
import type { Db } from "../kit/db.ts";

/** The clinic of a call, as far as every call needs it. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly demo: boolean;
}

/** Who is calling. Exactly one of member and patient is known. */
export interface Caller {
  readonly clinicId: string;
  readonly clinic: Clinic;
  readonly role: Role;
  /** null: a patient */
  readonly memberId: string | null;
  /** null: a member of the clinic */
  readonly patientId: string | null;
  /** Member or patient. */
  readonly actorId: string;
  readonly signInId: string;
  /** The session whose patient holds the tablet now; null: whoever signed in has it. */
  readonly handed: { readonly sessionId: string; readonly at: string } | null;
}

/** What a signed-in browser holds. The clinic is named, as without it the database shows no row at all. */
export interface Token {
  readonly clinicId: string;
  readonly secret: string;
}

export const cookieName = "pistor";
export const hoursSignedIn = 12;

/** How often a session's end is moved on: not with every call, as that would write with every read. */
const seenEvery = "1 minute";

export function newToken(clinicId: string): Token {
  return { clinicId, secret: randomBytes(32).toString("base64url") };
}

/** Only this is kept: who reads it can sign in as nobody. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

export function writeToken(token: Token): string {
  return `${token.clinicId}.${token.secret}`;
}

/** null for what is no token of ours: its sender is nobody. */
export function readToken(text: string | undefined): Token | null {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/.exec(text ?? "");
  return match?.[1] === undefined || match[2] === undefined ? null : { clinicId: match[1], secret: match[2] };
}

/** The caller of a token whose session is open; null when it has ended, or its member works here no more. */
export async function findCaller(db: Db, token: Token, now: Date): Promise<Caller | null> {
  const found = await db
    .selectFrom("sign_in")
    .innerJoin("clinic", "clinic.id", "sign_in.clinic_id")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "sign_in.clinic_id").onRef("member.id", "=", "sign_in.member_id"),
    )
    .where("sign_in.clinic_id", "=", token.clinicId)
    .where("sign_in.token_sha256", "=", hashOf(token.secret))
    .where("sign_in.ended_at", "is", null)
    .where("sign_in.expires_at", ">", now.toISOString())
    .where("member.disabled_at", "is", null)
    .select([
      "sign_in.id as signInId",
      "sign_in.member_id as memberId",
      "sign_in.patient_id as patientId",
      "sign_in.handed_session_id as handedSessionId",
      "sign_in.handed_at as handedAt",
      sql<boolean>`sign_in.last_seen_at < ${now.toISOString()}::timestamptz - ${seenEvery}::interval`.as("seenLongAgo"),
      "member.role",
      "clinic.name",
      "clinic.country",
      "clinic.time_zone",
      "clinic.demo",
    ])
    .executeTakeFirst();
  if (found === undefined) return null;
  if (found.seenLongAgo) await moveEnd(db, token.clinicId, found.signInId, now);
  const { memberId, patientId, handedSessionId, handedAt } = found;
  return {
    clinicId: token.clinicId,
    clinic: {
      id: token.clinicId,
      name: found.name,
      country: found.country,
      timeZone: found.time_zone,
      demo: found.demo,
    },
    role: patientId === null ? (found.role as Role) : "patient",
    memberId,
    patientId,
    actorId: memberId ?? patientId ?? "",
    signInId: found.signInId,
    handed: handedSessionId === null || handedAt === null ? null : { sessionId: handedSessionId, at: handedAt },
  };
}

/** Parallel calls of one browser must not wait for each other here: one of them moves it, the others pass by. */
async function moveEnd(db: Db, clinicId: string, signInId: string, now: Date): Promise<void> {
  await sql`
    update sign_in
       set last_seen_at = ${now.toISOString()}, expires_at = ${endOf(now)}
     where (clinic_id, id) in (
       select clinic_id, id from sign_in where clinic_id = ${clinicId} and id = ${signInId} for update skip locked)`.execute(
    db,
  );
}

/** When a session ends that was last seen at the moment given. */
export function endOf(now: Date): string {
  return new Date(now.getTime() + hoursSignedIn * 3_600_000).toISOString();
}
