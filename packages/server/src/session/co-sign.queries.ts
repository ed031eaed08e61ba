import { createHash } from "node:crypto";
import { canonical, coSignsWanted } from "@pistor/core/session";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { newId } from "../kit/index.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { KeptSigned } from "./session.queries.ts";

/** Everything that a co-signature stands for. */
export interface CoSealed {
  readonly sessionId: string;
  readonly version: number;
  /** The seal of the version that is co-signed. */
  readonly recordSha256: string;
  readonly signedBy: string;
  readonly coSignedBy: string;
  /** ISO 8601 in UTC. */
  readonly coSignedAt: string;
  /** Seal of the co-signature before it; null for the first of the session. */
  readonly previous: string | null;
}

export interface KeptCoSignature extends CoSealed {
  readonly sha256: string;
  readonly by: { readonly name: string; readonly role: string };
}

/** SHA-256 of the canonical text of a co-signature. */
export function coSealOf(sealed: CoSealed): string {
  const { sessionId, version, recordSha256, signedBy, coSignedBy, coSignedAt, previous } = sealed;
  const text = canonical({ sessionId, version, recordSha256, signedBy, coSignedBy, coSignedAt, previous });
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The number of the first co-signature, from 1, whose seal or chain does not fit; null where all do. */
export function firstBrokenCoSignature(kept: readonly KeptCoSignature[]): number | null {
  let before: string | null = null;
  for (const [index, each] of kept.entries()) {
    if (each.previous !== before || coSealOf(each) !== each.sha256) return index + 1;
    before = each.sha256;
  }
  return null;
}

/** Of every version of a session, the earliest first. */
export async function findCoSignatures(db: Db, clinicId: string, sessionId: string): Promise<KeptCoSignature[]> {
  const rows = await db
    .selectFrom("co_signature as co")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "co.clinic_id").onRef("member.id", "=", "co.co_signed_by"),
    )
    .where("co.clinic_id", "=", clinicId)
    .where("co.session_id", "=", sessionId)
    .orderBy("co.version")
    .orderBy("co.co_signed_at")
    .orderBy("co.co_signed_by")
    .select([
      "co.session_id as sessionId",
      "co.version",
      "co.record_sha256 as recordSha256",
      "co.signed_by as signedBy",
      "co.co_signed_by as coSignedBy",
      "co.co_signed_at as coSignedAt",
      "co.previous_sha256 as previous",
      "co.sha256",
      "member.name",
      "member.role",
    ])
    .execute();
  return inChain(rows.map(({ name, role, ...row }) => ({ ...row, by: { name, role } })));
}

/** In the order in which each names the one before it; two may carry the same moment. */
function inChain(kept: readonly KeptCoSignature[]): KeptCoSignature[] {
  const after = new Map(kept.map((each) => [each.previous, each]));
  const chain: KeptCoSignature[] = [];
  for (let next = after.get(null); next !== undefined && chain.length < kept.length; next = after.get(next.sha256))
    chain.push(next);
  // What the chain does not reach is shown all the same, and found broken.
  return [...chain, ...kept.filter((each) => !chain.includes(each))];
}

/** Seals and keeps a co-signature. Lock the session first. @returns its seal */
export async function keepCoSignature(
  db: Db,
  writer: Writer,
  sessionId: string,
  record: Pick<KeptSigned, "version" | "sha256" | "signedBy">,
  previous: string | null,
): Promise<string> {
  const sealed: CoSealed = {
    sessionId,
    version: record.version,
    recordSha256: record.sha256,
    signedBy: record.signedBy,
    coSignedBy: writer.memberId,
    coSignedAt: new Date(writer.at).toISOString(),
    previous,
  };
  const sha256 = coSealOf(sealed);
  await db
    .insertInto("co_signature")
    .values({
      clinic_id: writer.clinicId,
      session_id: sessionId,
      version: sealed.version,
      record_sha256: sealed.recordSha256,
      signed_by: sealed.signedBy,
      co_signed_by: sealed.coSignedBy,
      co_signed_at: sealed.coSignedAt,
      previous_sha256: previous,
      sha256,
    })
    .execute();
  return sha256;
}

export async function keepCoSignRequest(db: Db, writer: Writer, sessionId: string, version: number): Promise<void> {
  const { clinicId: clinic_id, memberId: asked_by, at: asked_at } = writer;
  await db
    .insertInto("co_sign_request")
    .values({ clinic_id, id: newId(), session_id: sessionId, version, asked_by, asked_at })
    .execute();
}

export async function isCoSignAsked(db: Db, clinicId: string, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("co_sign_request")
    .where("clinic_id", "=", clinicId)
    .where("session_id", "=", sessionId)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many more names the latest of these versions waits for. */
export async function findCoSignsWanted(
  db: Db,
  clinicId: string,
  sessionId: string,
  latest: number,
  names: number,
  kept: readonly KeptCoSignature[],
): Promise<number> {
  const asked = kept.length > 0 || (await isCoSignAsked(db, clinicId, sessionId));
  return coSignsWanted(names, asked, kept.filter(({ version }) => version === latest).length);
}

export interface WaitingForCoSign {
  readonly sessionId: string;
  readonly patientId: string;
  readonly on: string;
}

/** How many of them the board shows at once; the oldest come first. */
const shown = 50;

/**
 * Signed sessions whose latest version waits for a further name.
 *
 * @param rule how many further names the clinic wants under every record that was signed since a day; null: it has no such rule
 */
export async function findWaitingForCoSign(
  db: Db,
  clinicId: string,
  rule: { readonly count: number; readonly since: string } | null,
): Promise<WaitingForCoSign[]> {
  const count = rule?.count ?? 0;
  const since = rule?.since ?? "infinity";
  const { rows } = await sql<WaitingForCoSign>`
    with asked as (
      select session_id from co_sign_request where clinic_id = ${clinicId}
      union select session_id from co_signature where clinic_id = ${clinicId}
    ), concerned as (
      select session_id from asked
      union select session_id from session_record
       where clinic_id = ${clinicId} and ${count} > 0 and signed_at >= ${since}::timestamptz
    ), latest as (
      select record.session_id, max(record.version) as version
        from session_record record join concerned using (session_id)
       where record.clinic_id = ${clinicId} group by record.session_id
    )
    select session.id as "sessionId", session.patient_id as "patientId", session.on_date::text as "on"
      from latest
      join session on session.clinic_id = ${clinicId} and session.id = latest.session_id
      left join co_signature co
        on co.clinic_id = ${clinicId} and co.session_id = latest.session_id and co.version = latest.version
     group by session.id, session.patient_id, session.on_date
    having count(co.sha256) < greatest(
      ${count}::integer, case when exists (select from asked where asked.session_id = session.id) then 1 else 0 end)
     order by session.on_date, session.id
     limit ${shown}`.execute(db);
  return rows;
}
