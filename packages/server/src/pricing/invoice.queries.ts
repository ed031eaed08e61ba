import type { Money } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { languages } from "@pistor/core/evidence";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { json, newId } from "../kit/index.ts";
import { conflict, notFound } from "../kit/refusal.ts";
import type { Writer } from "../patient/patient.queries.ts";
import { sha256Of } from "./compose-quote.ts";

export interface InvoiceDocument {
  readonly lines: readonly {
    readonly item: string;
    readonly text: string;
    readonly count: number;
    readonly each: Money;
  }[];
  readonly taxPercent: number;
  readonly taxIncluded: boolean;
  readonly net: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly buyer: { readonly name: string; readonly city: string; readonly country: string; readonly fileNo: string };
  readonly seller: { readonly name: string; readonly address: string; readonly certificate: string };
}

export interface KeptInvoice {
  readonly id: string;
  readonly number: string;
  readonly patientId: string;
  readonly quoteId: string | null;
  readonly cancelsId: string | null;
  readonly document: InvoiceDocument;
  readonly lang: Language;
  readonly sha256: string;
  readonly on: string;
  readonly at: string;
}

/** Whoever issues an invoice waits for who issues one. */
export async function lockInvoices(db: Db, clinicId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invoice ${clinicId}`}, 0))`.execute(db);
}

/**
 * Issues an invoice with the next number of its year. Numbers have no gap: one is taken under a lock of the clinic's invoices, in the
 * transaction that keeps the invoice, and an invoice is never deleted.
 */
export async function keepInvoice(
  db: Db,
  writer: Writer,
  patientId: string,
  invoice: Pick<KeptInvoice, "quoteId" | "cancelsId" | "document" | "lang" | "on">,
): Promise<{ invoiceId: string; number: string }> {
  const { clinicId } = writer;
  await lockInvoices(db, clinicId);
  const year = invoice.on.slice(0, 4);
  const { last } = await db
    .selectFrom("invoice")
    .where("clinic_id", "=", clinicId)
    .where("number", "like", `${year}-%`)
    .select(sql<number>`coalesce(max(split_part(number, '-', 2)::integer), 0)`.as("last"))
    .executeTakeFirstOrThrow();
  const invoiceId = newId();
  const number = `${year}-${String(Number(last) + 1).padStart(4, "0")}`;
  await db
    .insertInto("invoice")
    .values({
      clinic_id: clinicId,
      id: invoiceId,
      number,
      patient_id: patientId,
      quote_id: invoice.quoteId,
      cancels_id: invoice.cancelsId,
      document: json(invoice.document),
      lang: invoice.lang,
      sha256: sha256Of({ number, on: invoice.on, ...invoice.document }),
      issued_on: invoice.on,
      recorded_by: writer.memberId,
      recorded_at: writer.at,
    })
    .execute();
  return { invoiceId, number };
}

/** The latest first. */
export async function findInvoices(db: Db, clinicId: string, patientId: string): Promise<KeptInvoice[]> {
  const rows = await invoices(db, clinicId)
    .where("patient_id", "=", patientId)
    .orderBy("recorded_at", "desc")
    .execute();
  return rows.map(read);
}

/** @throws {Refusal} 404 where the clinic has no such invoice */
export async function getInvoice(db: Db, clinicId: string, id: string): Promise<KeptInvoice> {
  const row = await invoices(db, clinicId).where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound("invoice");
  return read(row);
}

/** @throws {Refusal} 409 where it was taken back already, or is itself what takes one back */
export async function mustStand(db: Db, invoice: KeptInvoice, clinicId: string): Promise<void> {
  const other = await invoices(db, clinicId).where("cancels_id", "=", invoice.id).executeTakeFirst();
  if (other !== undefined)
    throw conflict("invoice.cancelled-already", `Invoice ${other.number} took this one back already.`);
  if (invoice.cancelsId !== null)
    throw conflict(
      "invoice.is-a-counter",
      "This invoice takes another back and is not taken back itself: issue a new one.",
    );
}

function invoices(db: Db, clinicId: string) {
  return db
    .selectFrom("invoice")
    .where("clinic_id", "=", clinicId)
    .select([
      "id",
      "number",
      "patient_id as patientId",
      "quote_id as quoteId",
      "cancels_id as cancelsId",
      "document",
      "lang",
      "sha256",
      "issued_on as on",
      "recorded_at as at",
    ]);
}

function read(row: Omit<KeptInvoice, "document" | "lang"> & { document: unknown; lang: string }): KeptInvoice {
  return {
    ...row,
    // Written by this slice alone.
    document: row.document as InvoiceDocument,
    lang: languages.find((lang) => lang === row.lang) ?? "en",
  };
}
