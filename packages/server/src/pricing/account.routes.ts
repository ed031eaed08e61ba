import * as api from "@pistor/api/pricing";
import type { Money } from "@pistor/core/basics";
import { sql } from "kysely";
import type { Db } from "../kit/index.ts";
import { papers } from "../kit/papers/index.ts";
import { conflict, notFound, notPossible } from "../kit/refusal.ts";
import { type App, serve } from "../kit/serve.ts";
import { getDetails } from "../patient/known.queries.ts";
import { writerOf } from "../patient/patient.queries.ts";
import { getClinic } from "../schedule/clinic.queries.ts";
import { composeAccount } from "./account.ts";
import { holdsCardNumber } from "./card-number.ts";
import * as invoices from "./invoice.queries.ts";
import { invoiceOf, takenBack } from "./invoice-document.ts";
import { invoicePaperData } from "./invoice-paper.ts";
import { invoicePaperTemplate } from "./invoice-paper.typ.ts";
import { findPayments, keepPayment, refundableOf } from "./payment.queries.ts";
import { findPriceList } from "./price-list.queries.ts";
import { mustBeCurrency } from "./price-list.routes.ts";
import { fakeProvider } from "./provider.ts";
import * as asks from "./provider-payment.queries.ts";
import * as quotes from "./quote.queries.ts";

const provider = fakeProvider;

export function accountRoutes(app: App): void {
  serve(app, api.showAccount, async ({ db, clinicId, params, query, today }) => {
    await getDetails(db, clinicId, params.patientId);
    return composeAccount(db, clinicId, params.patientId, today, provider, query.lang ?? "en");
  });

  serve(app, api.recordPayment, async (call) => {
    const { db, clinicId, params, body, today } = call;
    await getDetails(db, clinicId, params.patientId);
    mustBeCurrency(body.money.currency, "/money/currency");
    if (body.money.amount <= 0)
      throw notPossible("payment.nothing", "A payment is more than nothing: give its amount.", "/money/amount");
    if (body.on > today) throw notPossible("payment.ahead", "This day is still to come: give today or earlier.", "/on");
    for (const key of ["reference", "note"] as const)
      if (holdsCardNumber(body[key]))
        throw notPossible(
          "payment.card-number",
          "This looks like the number of a card, and no card is ever kept here: give the reference of the bank or the terminal.",
          `/${key}`,
        );
    await mustBeTheirs(db, clinicId, params.patientId, body);
    if ((body.kind === "refund") !== (body.refundsId !== null))
      throw notPossible(
        "payment.refund-of-what",
        "A refund names the payment that it gives back, and nothing else does.",
        "/refundsId",
      );
    if (body.refundsId !== null) await mustBeLeft(db, clinicId, params.patientId, body.refundsId, body.money);
    return { paymentId: await keepPayment(db, writerOf(call), params.patientId, body) };
  });

  serve(app, api.issueInvoice, async (call) => {
    const { db, clinicId, params, body, today } = call;
    const { givenName, familyName, city, country, fileNo } = await getDetails(db, clinicId, params.patientId);
    const clinic = await getClinic(db, clinicId);
    const writer = writerOf(call);
    if (body.cancelsId !== null) {
      const old = await invoices.getInvoice(db, clinicId, body.cancelsId);
      if (old.patientId !== params.patientId) throw notFound("invoice");
      // Locked before the look, so that two cannot take one back.
      await invoices.lockInvoices(db, clinicId);
      await invoices.mustStand(db, old, clinicId);
      const { quoteId } = old;
      const document = takenBack(old.document);
      return invoices.keepInvoice(db, writer, params.patientId, {
        quoteId,
        cancelsId: old.id,
        document,
        lang: body.lang,
        on: today,
      });
    }
    const [first] = body.lines;
    if (first === undefined) throw notPossible("invoice.empty", "An invoice has at least one line: add one.", "/lines");
    const { currency } = first.each;
    body.lines.forEach(({ item, each }, i) => {
      mustBeCurrency(each.currency, `/lines/${i}/each/currency`);
      if (each.currency !== currency)
        throw notPossible(
          "invoice.several-currencies",
          "An invoice has one currency: issue one for each.",
          `/lines/${i}/each/currency`,
        );
      // Only what was taken off is a line below nothing.
      if (each.amount < 0 && item !== "discount")
        throw notPossible("quote.negative-price", "A price is 0 or more: correct it.", `/lines/${i}/each/amount`);
    });
    await mustBeTheirs(db, clinicId, params.patientId, { quoteId: body.quoteId, invoiceId: null });
    const { list } = await findPriceList(db, clinicId);
    const { lines, taxPercent, taxIncluded, quoteId, lang } = body;
    const document = invoiceOf(currency, {
      lines,
      taxPercent,
      taxIncluded,
      buyer: { name: `${givenName} ${familyName}`, city, country, fileNo },
      seller: list?.treats.name ? list.treats : { name: clinic.name, address: "", certificate: "" },
    });
    mustBeOwed(document.total);
    return invoices.keepInvoice(db, writer, params.patientId, { quoteId, cancelsId: null, document, lang, on: today });
  });

  serve(app, api.printInvoice, async ({ db, clinicId, params, query, about }) => {
    const invoice = await invoices.getInvoice(db, clinicId, params.invoiceId);
    about(invoice.patientId);
    const clinic = await getClinic(db, clinicId);
    const cancels =
      invoice.cancelsId === null ? null : (await invoices.getInvoice(db, clinicId, invoice.cancelsId)).number;
    const quote = invoice.quoteId === null ? null : (await quotes.getQuote(db, clinicId, invoice.quoteId)).number;
    const data = invoicePaperData(clinic, invoice, { cancels, quote }, query.lang ?? invoice.lang);
    return { name: `invoice-${invoice.number}.pdf`, bytes: await papers.pdf(invoicePaperTemplate, data, invoice.at) };
  });

  serve(app, api.askProvider, async (call) => {
    const { db, clinicId, clinic, params, body } = call;
    await getDetails(db, clinicId, params.patientId);
    if (provider.fake && !clinic.demo)
      throw notPossible("payment.no-provider", "No payment provider is set up here: record what came in another way.");
    mustBeCurrency(body.money.currency, "/money/currency");
    if (body.money.amount <= 0)
      throw notPossible("payment.nothing", "A payment is more than nothing: give its amount.", "/money/amount");
    await mustBeTheirs(db, clinicId, params.patientId, { quoteId: body.quoteId, invoiceId: null });
    const { money, kind, quoteId } = body;
    const { patientId } = params;
    const id = asks.newAskedId();
    const { reference, payAt } = await provider.ask({ id, money, address: app.address });
    const asked = { id, patientId, quoteId, provider: provider.name, reference, money, kind };
    await asks.keepAsked(db, writerOf(call), asked);
    return { id, payAt };
  });

  serve(app, api.settleFake, async (call) => {
    const { db, clinicId, params, body, today, about } = call;
    const asked = await asks.getAskedForUpdate(db, clinicId, params.providerPaymentId);
    about(asked.patientId);
    const state = await provider.verify(asked.reference, body.paid ? "paid" : "failed");
    // The same answer twice is one payment; another answer after the first is not believed.
    if (asked.state !== "asked") {
      if (asked.state !== state)
        throw conflict("payment.settled-already", `The provider has answered already: ${asked.state}.`);
      return { state: asked.state, paymentId: await paymentOf(db, clinicId, asked.reference) };
    }
    // Not answered yet: nothing to keep.
    if (state !== "paid" && state !== "failed") return { state, paymentId: null };
    await asks.settleAsked(db, writerOf(call), asked.id, state);
    if (state === "failed") return { state, paymentId: null };
    const { kind, reference, quoteId, money } = asked;
    const payment = { kind, reference, quoteId, money, on: today, note: "", refundsId: null, invoiceId: null };
    const paymentId = await keepPayment(db, writerOf(call), asked.patientId, { ...payment, method: "provider" });
    return { state, paymentId };
  });
}

async function paymentOf(db: Db, clinicId: string, reference: string): Promise<string | null> {
  const row = await db
    .selectFrom("payment")
    .where("clinic_id", "=", clinicId)
    .where("method", "=", "provider")
    .where("reference", "=", reference)
    .select("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function mustBeTheirs(
  db: Db,
  clinicId: string,
  patientId: string,
  { quoteId, invoiceId }: { readonly quoteId: string | null; readonly invoiceId: string | null },
): Promise<void> {
  if (quoteId !== null && (await quotes.getQuote(db, clinicId, quoteId)).patientId !== patientId)
    throw notFound("quote");
  if (invoiceId !== null && (await invoices.getInvoice(db, clinicId, invoiceId)).patientId !== patientId)
    throw notFound("invoice");
}

/** In minor units: what is more was mistyped, and many such could not be added exactly. */
const mostInvoiced = 1e13;

/** What was taken off may not be more than what it was taken off from. */
function mustBeOwed({ amount }: Money): void {
  if (amount < 0)
    throw notPossible("invoice.below-nothing", "More is taken off than the lines come to: correct them.", "/lines");
  if (amount > mostInvoiced)
    throw notPossible("invoice.too-large", "No invoice is this large: correct counts and prices.", "/lines");
}

/** A refund gives back what is left of one payment of the same patient, in its own currency. */
async function mustBeLeft(db: Db, clinicId: string, patientId: string, refundsId: string, back: Money): Promise<void> {
  // Two refunds at once wait for each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${clinicId} ${patientId}`}, 0))`.execute(db);
  const all = await findPayments(db, clinicId, patientId);
  const payment = all.find(({ id }) => id === refundsId);
  if (payment === undefined || payment.kind === "refund") throw notFound("payment");
  const left = refundableOf(payment, all);
  if (left.currency !== back.currency)
    throw notPossible(
      "payment.another-currency",
      `This was paid in ${left.currency}: give it back in that.`,
      "/money/currency",
    );
  if (back.amount > left.amount)
    throw conflict(
      "payment.refund-too-large",
      `Of this payment ${left.amount} minor units of ${left.currency} are left: give back at most that.`,
    );
}
