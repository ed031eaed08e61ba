import type { QuoteBody, quoteStates } from "@pistor/api/pricing";
import type { CalendarDate } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { notFound } from "../kit/refusal.ts";
import { getDetails } from "../patient/known.queries.ts";
import type { Writer } from "../patient/patient.queries.ts";
import type { QuoteDocument } from "./compose-quote.ts";
import { sha256Of } from "./compose-quote.ts";

export type QuoteState = (typeof quoteStates)[number];
export type EventKind = "sent" | "opened" | "accepted" | "declined" | "withdrawn";

export interface KeptQuote {
  readonly id: string;
  readonly number: string;
  readonly inquiryId: string | null;
  readonly patientId: string | null;
}

export interface KeptVersion {
  readonly version: number;
  readonly request: QuoteBody;
  readonly document: QuoteDocument;
  readonly lang: Language;
  readonly validUntil: CalendarDate;
  readonly sha256: string;
  readonly at: string;
  readonly by: string;
}

export interface KeptEvent {
  readonly kind: EventKind;
  readonly version: number;
  readonly at: string;
  readonly by: string;
}

/** Keeps a quote with the clinic's next number of the year. */
export async function keepQuote(
  db: Db,
  writer: Writer,
  of: { readonly inquiryId: string | null; readonly patientId: string | null },
  body: QuoteBody,
  document: QuoteDocument,
): Promise<{ quoteId: string; number: string; version: number }> {
  const { clinicId } = writer;
  const { nth } = await db
    .updateTable("clinic")
    .set({ next_quote_no: sql<number>`next_quote_no + 1` })
    .where("id", "=", clinicId)
    .returning(sql<number>`next_quote_no - 1`.as("nth"))
    .executeTakeFirstOrThrow();
  const quoteId = newId();
  const number = `${document.answer.on.slice(0, 4)}-${nth}`;
  await db
    .insertInto("quote")
    .values({
      clinic_id: clinicId,
      id: quoteId,
      number,
      inquiry_id: of.inquiryId,
      patient_id: of.patientId,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return { quoteId, number, version: await keepVersion(db, writer, quoteId, 0, body, document) };
}

export async function keepVersion(
  db: Db,
  writer: Writer,
  quoteId: string,
  before: number,
  body: QuoteBody,
  document: QuoteDocument,
): Promise<number> {
  const version = before + 1;
  await db
    .insertInto("quote_version")
    .values({
      clinic_id: writer.clinicId,
      quote_id: quoteId,
      version,
      request: json(body),
      document: json(document),
      lang: body.lang,
      valid_until: document.answer.validUntil,
      sha256: sha256Of(document),
      knowledge: document.answer.knowledge,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return version;
}

/** @throws {Refusal} 404 where the clinic has no such quote */
export async function getQuote(db: Db, clinicId: string, id: string, lock = false): Promise<KeptQuote> {
  const query = db
    .selectFrom("quote")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", id)
    .select(["id", "number", "inquiry_id as inquiryId", "patient_id as patientId"]);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw notFound("quote");
  return row;
}

/** The latest first. */
export async function findQuotesOf(
  db: Db,
  clinicId: string,
  of: { readonly inquiryId?: string | undefined; readonly patientId?: string | undefined },
): Promise<KeptQuote[]> {
  let query = db
    .selectFrom("quote")
    .where("clinic_id", "=", clinicId)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(500)
    .select(["id", "number", "inquiry_id as inquiryId", "patient_id as patientId"]);
  if (of.inquiryId !== undefined) query = query.where("inquiry_id", "=", of.inquiryId);
  if (of.patientId !== undefined) query = query.where("patient_id", "=", of.patientId);
  return query.execute();
}

/** The first first. */
export async function findVersions(db: Db, clinicId: string, quoteId: string): Promise<KeptVersion[]> {
  const rows = await db
    .selectFrom("quote_version as version")
    .innerJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "version.clinic_id").onRef("member.id", "=", "version.recorded_by"),
    )
    .where("version.clinic_id", "=", clinicId)
    .where("version.quote_id", "=", quoteId)
    .orderBy("version.version")
    .select([
      "version.version",
      "version.request",
      "version.document",
      "version.lang",
      "version.valid_until as validUntil",
      "version.sha256",
      "version.recorded_at as at",
      "member.name as by",
    ])
    .execute();
  return rows.map((row) => ({
    ...row,
    // Written by this slice alone.
    request: row.request as QuoteBody,
    document: row.document as unknown as QuoteDocument,
    lang: languages.find((lang) => lang === row.lang) ?? "en",
    validUntil: row.validUntil as CalendarDate,
  }));
}

/** The first first. */
export async function findEvents(db: Db, clinicId: string, quoteId: string): Promise<KeptEvent[]> {
  const rows = await db
    .selectFrom("quote_event as event")
    .leftJoin("member", (join) =>
      join.onRef("member.clinic_id", "=", "event.clinic_id").onRef("member.id", "=", "event.recorded_by"),
    )
    .where("event.clinic_id", "=", clinicId)
    .where("event.quote_id", "=", quoteId)
    .orderBy("event.recorded_at")
    .orderBy("event.id")
    .select(["event.kind", "event.version", "event.recorded_at as at", "member.name as by", "event.detail"])
    .execute();
  return rows.map(({ kind, version, at, by, detail }) => ({
    kind: kind as EventKind,
    version,
    at,
    by: by ?? String((detail as { name?: unknown } | null)?.name ?? ""),
  }));
}

export async function keepEvent(
  db: Db,
  by: { readonly clinicId: string; readonly memberId: string | null; readonly at: string },
  quoteId: string,
  version: number,
  kind: EventKind,
  detail: object = {},
): Promise<void> {
  await db
    .insertInto("quote_event")
    .values({
      clinic_id: by.clinicId,
      id: newId(),
      quote_id: quoteId,
      version,
      kind,
      detail: json(detail),
      recorded_by: by.memberId,
      recorded_at: by.at,
    })
    .execute();
}

/** What is kept decides; a day that passed decides where nobody has answered. */
export function stateOf(
  events: readonly Pick<KeptEvent, "kind" | "version">[],
  version: number,
  validUntil: CalendarDate,
  today: CalendarDate,
): QuoteState {
  const of = events.filter((event) => event.version === version);
  if (events.some(({ kind }) => kind === "accepted")) return "accepted";
  if (of.some(({ kind }) => kind === "declined")) return "declined";
  if (of.some(({ kind }) => kind === "withdrawn")) return "withdrawn";
  if (validUntil < today) return "expired";
  return of.some(({ kind }) => kind === "sent") ? "sent" : "draft";
}

/** For whom a quote is: the patient where there is one, else who asked. */
export async function findFor(db: Db, clinicId: string, { inquiryId, patientId }: Omit<KeptQuote, "id" | "number">) {
  const lang = (code: string) => languages.find((each) => each === code) ?? "en";
  if (patientId !== null) {
    const { givenName, familyName, city, country, language, email } = await getDetails(db, clinicId, patientId);
    return { name: `${givenName} ${familyName}`, city, country, language: lang(language), email };
  }
  const row = await db
    .selectFrom("inquiry")
    .where("clinic_id", "=", clinicId)
    .where("id", "=", inquiryId)
    .select(["name", "city", "country", "language", "email"])
    .executeTakeFirst();
  if (row === undefined) throw notFound("inquiry");
  return { ...row, language: lang(row.language) };
}
