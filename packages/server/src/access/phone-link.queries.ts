import type { Db } from "../kit/db.ts";
import { newId } from "../kit/ids.ts";
import type { Token } from "./caller.ts";
import { hashOf, newToken } from "./caller.ts";

/** How long a link opens a patient's pages: until the check of week 12 is over. A clinic default. */
const daysOpen = 90;

/**
 * Makes a link for a patient and gives the only copy of it. Those made before it open nothing any more, and who came in
 * with one of them is out: a new link is what the clinic makes when the old one went to a stranger.
 */
export async function keepPhoneLink(
  db: Db,
  by: { clinicId: string; memberId: string },
  patientId: string,
  now: Date,
): Promise<{ token: Token; expiresAt: string }> {
  const token = newToken(by.clinicId);
  const expiresAt = new Date(now.getTime() + daysOpen * 86_400_000).toISOString();
  await db
    .updateTable("portal_link")
    .set({ ended_at: now.toISOString() })
    .where("clinic_id", "=", by.clinicId)
    .where("patient_id", "=", patientId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .updateTable("sign_in")
    .set({ ended_at: now.toISOString() })
    .where("clinic_id", "=", by.clinicId)
    .where("patient_id", "=", patientId)
    .where("ended_at", "is", null)
    .execute();
  await db
    .insertInto("portal_link")
    .values({
      clinic_id: by.clinicId,
      id: newId(),
      patient_id: patientId,
      token_sha256: hashOf(token.secret),
      expires_at: expiresAt,
      created_by: by.memberId,
      created_at: now.toISOString(),
    })
    .execute();
  return { token, expiresAt };
}

/** Whose pages a link opens; null when it has ended, or never was one. */
export async function findLinkedPatient(db: Db, { clinicId, secret }: Token, now: Date): Promise<string | null> {
  const found = await db
    .selectFrom("portal_link")
    .where("clinic_id", "=", clinicId)
    .where("token_sha256", "=", hashOf(secret))
    .where("ended_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .select("patient_id")
    .executeTakeFirst();
  return found?.patient_id ?? null;
}
