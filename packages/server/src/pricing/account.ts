import type { Account } from "@pistor/api/pricing";
import type { CalendarDate, Money } from "@pistor/core/basics";
import type { Language } from "@pistor/core/evidence";
import { word } from "@pistor/core/evidence";
import { stopAccount } from "@pistor/core/pricing";
import { itemTies, quoteTexts } from "@pistor/knowledge/pricing";
import type { Db } from "../kit/index.ts";
import { findHappenings } from "../patient/happenings.queries.ts";
import { findCourses, findGivenSessions } from "../plan/plan.queries.ts";
import type { ClinicPlace } from "../schedule/clinic.queries.ts";
import { atClinic, getClinic } from "../schedule/clinic.queries.ts";
import type { KeptInvoice } from "./invoice.queries.ts";
import { findInvoices } from "./invoice.queries.ts";
import type { KeptPayment } from "./payment.queries.ts";
import { findPayments, refundableOf } from "./payment.queries.ts";
import type { PaymentProvider } from "./provider.ts";
import { findAsked } from "./provider-payment.queries.ts";
import type { KeptQuote, KeptVersion } from "./quote.queries.ts";
import { findEvents, findQuotesOf, findVersions, stateOf } from "./quote.queries.ts";

/** What a patient was quoted, invoiced, paid and given back, and what is open: each currency by itself. */
export async function composeAccount(
  db: Db,
  clinicId: string,
  patientId: string,
  today: CalendarDate,
  provider: PaymentProvider,
  lang: Language,
): Promise<Account> {
  const clinic = await getClinic(db, clinicId);
  const payments = await findPayments(db, clinicId, patientId);
  const invoices = await findInvoices(db, clinicId, patientId);
  const numberOf = (id: string | null) => invoices.find((each) => each.id === id)?.number ?? null;
  const quotes = await quotesOf(db, clinicId, patientId, today);
  return {
    payments: payments.map((payment) => ({ ...payment, refundable: refundableOf(payment, payments) })),
    invoices: invoices.map(({ id, number, on, lang: written, quoteId, cancelsId, document }) => ({
      id,
      number,
      on,
      lang: written,
      quoteId,
      total: document.total,
      cancels: numberOf(cancelsId),
      cancelledBy: invoices.find((each) => each.cancelsId === id)?.number ?? null,
    })),
    quotes: quotes.map(({ kept, shown, state }) => ({
      id: kept.id,
      number: kept.number,
      state,
      total: shown.document.answer.totals.total,
      deposit: shown.document.answer.totals.deposit,
    })),
    open: openOf(payments, invoices),
    ifStopped: await ifStopped(db, clinic, patientId, quotes, payments, today, lang),
    provider: { name: provider.name, fake: provider.fake },
    asked: (await findAsked(db, clinicId, patientId)).map(({ id, money, state, at }) => ({
      id,
      money,
      state,
      at: atClinic(clinic, at),
    })),
  };
}

interface QuoteOfPatient {
  readonly kept: KeptQuote;
  /** The version that was accepted, else the latest. */
  readonly shown: KeptVersion;
  readonly state: ReturnType<typeof stateOf>;
}

async function quotesOf(db: Db, clinicId: string, patientId: string, today: CalendarDate): Promise<QuoteOfPatient[]> {
  const found: QuoteOfPatient[] = [];
  for (const kept of await findQuotesOf(db, clinicId, { patientId })) {
    const versions = await findVersions(db, clinicId, kept.id);
    const events = await findEvents(db, clinicId, kept.id);
    const accepted = events.find(({ kind }) => kind === "accepted")?.version;
    const shown = versions.find(({ version }) => version === accepted) ?? versions.at(-1);
    if (shown === undefined) continue;
    found.push({ kept, shown, state: stateOf(events, shown.version, shown.validUntil, today) });
  }
  return found;
}

/** Invoices that were taken back, and those that took them back, cancel each other out by themselves. */
function openOf(payments: readonly KeptPayment[], invoices: readonly KeptInvoice[]): Account["open"] {
  const currencies = new Set([
    ...payments.map(({ money }) => money.currency),
    ...invoices.map(({ document }) => document.total.currency),
  ]);
  return [...currencies].sort().map((currency) => {
    const of = (amount: number): Money => ({ amount, currency });
    const invoiced = invoices
      .filter(({ document }) => document.total.currency === currency)
      .reduce((sum, { document }) => sum + document.total.amount, 0);
    const paid = paidIn(payments, currency);
    return { invoiced: of(invoiced), paid: of(paid), due: of(invoiced - paid) };
  });
}

function paidIn(payments: readonly KeptPayment[], currency: string): number {
  return payments
    .filter(({ money }) => money.currency === currency)
    .reduce((sum, { kind, money }) => sum + (kind === "refund" ? -money.amount : money.amount), 0);
}

/** By the latest accepted quote: what is owed for what was done, and what would go back of what was paid in its currency. */
async function ifStopped(
  db: Db,
  clinic: ClinicPlace,
  patientId: string,
  quotes: readonly QuoteOfPatient[],
  payments: readonly KeptPayment[],
  today: CalendarDate,
  lang: Language,
): Promise<Account["ifStopped"]> {
  const accepted = quotes.find(({ state }) => state === "accepted");
  if (accepted === undefined) return null;
  const { answer } = accepted.shown.document;
  const { treatment } = accepted.shown.request.course;
  const course = (await findCourses(db, clinic.id, patientId)).find((each) => each.treatment === treatment);
  const sessions =
    course === undefined ? [] : ((await findGivenSessions(db, clinic.id, [course.id])).get(course.id) ?? []);
  const given = sessions.filter(({ signed }) => signed !== null).length;
  // An examination or a test since the day of the quote is one that the quote holds.
  const seen = (await findHappenings(db, clinic.id, patientId)).some(
    ({ kind, at }) =>
      (kind === "examined" || kind === "allergy-test") && atClinic(clinic, at).slice(0, 10) >= answer.on,
  );
  const { currency } = answer.totals.total;
  const paid = { amount: paidIn(payments, currency), currency };
  const stopped = stopAccount(answer, { given, seen, on: today }, paid, itemTies);
  const values = { given: stopped.given, of: stopped.of };
  return { ...values, back: stopped.back, tell: word(quoteTexts, "quote.if-stopped", values, lang).text };
}
