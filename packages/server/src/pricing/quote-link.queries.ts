import type { Token } from "../access/caller.ts";
import { hashOf, newToken } from "../access/caller.ts";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";

export interface KeptLink {
  readonly id: string;
  readonly quoteId: string;
  readonly version: number;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly endedAt: string | null;
}

/** Makes a link for a version and gives the only copy of it; those before it end. */
export async function keepLink(
  db: Db,
  writer: Writer,
  quoteId: string,
  version: number,
  expiresAt: string,
): Promise<Token> {
  await endLinks(db, writer.clinicId, quoteId, writer.at);
  const token = newToken(writer.clinicId);
  await db
    .insertInto("quote_link")
    .values({
      clinic_id: writer.clinicId,
      id: newId(),
      quote_id: quoteId,
      version,
      token_sha256: hashOf(token.secret),
      expires_at: expiresAt,
      created_by: writer.memberId,
      created_at: writer.at,
    })
    .execute();
  return token;
}

export async function endLinks(db: Db, clinicId: string, quoteId: string, at: string): Promise<void> {
  await db
    .updateTable("quote_link")
    .set({ ended_at: at })
    .where("clinic_id", "=", clinicId)
    .where("quote_id", "=", quoteId)
    .where("ended_at", "is", null)
    .execute();
}

export async function findLink(db: Db, { clinicId, secret }: Token): Promise<KeptLink | null> {
  const row = await db
    .selectFrom("quote_link")
    .where("clinic_id", "=", clinicId)
    .where("token_sha256", "=", hashOf(secret))
    .select([
      "id",
      "quote_id as quoteId",
      "version",
      "expires_at as expiresAt",
      "used_at as usedAt",
      "ended_at as endedAt",
    ])
    .executeTakeFirst();
  return row ?? null;
}

export async function useLink(db: Db, clinicId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable("quote_link")
    .set({ used_at: at })
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .execute();
}
