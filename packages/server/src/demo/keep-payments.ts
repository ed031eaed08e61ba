import { addDays, money, percentOf } from "@pistor/core/basics";
import { nameOfItem, stopAccount } from "@pistor/core/pricing";
import { itemTies, quoteTexts } from "@pistor/knowledge/pricing";
import type { Db } from "../kit/index.ts";
import { getDetails } from "../patient/known.queries.ts";
import { type InvoiceDocument, keepInvoice } from "../pricing/invoice.queries.ts";
import { invoiceOf, takenBack } from "../pricing/invoice-document.ts";
import { type KeptPayment, keepPayment } from "../pricing/payment.queries.ts";
import { fakeProvider } from "../pricing/provider.ts";
import { keepAsked, newAskedId } from "../pricing/provider-payment.queries.ts";
import { type QuoteKept, type QuotesFilling, writerOn } from "./demo-desk.ts";
import { demoPrices } from "./demo-prices.ts";

/** A course that goes on: deposit, instalment, an invoice over two sessions, and a payment that the provider was asked for. */
export async function keepRunningMoney(
  db: Db,
  filling: QuotesFilling,
  patientId: string,
  quote: QuoteKept,
  begun: number,
): Promise<void> {
  const { quoteId, document } = quote;
  const paid = payments(db, filling, patientId, quoteId);
  await paid(begun + 6, {
    kind: "deposit",
    method: "transfer",
    reference: "SEPA 4471",
    money: document.answer.totals.deposit,
  });
  const invoiceId = await keepOne(db, filling, patientId, 1, await invoiceFor(db, filling, patientId, quote, 2), quote);
  await paid(1, {
    kind: "instalment",
    method: "terminal",
    reference: "T 0193",
    money: money(28_000, "EUR"),
    invoiceId,
  });
  const id = newAskedId();
  const asked = money(28_000, "EUR");
  const { reference } = await fakeProvider.ask({ id, money: asked, address: "" });
  const of = { id, patientId, quoteId, provider: fakeProvider.name, reference, money: asked };
  await keepAsked(db, writerOn(filling, 1, "16:40"), { ...of, kind: "instalment" });
}

/** A course that was stopped: what was paid for sessions that were not given went back, and an invoice over all was taken back. */
export async function keepStoppedMoney(
  db: Db,
  filling: QuotesFilling,
  patientId: string,
  quote: QuoteKept,
  begun: number,
): Promise<void> {
  const { quoteId, document } = quote;
  const { totals } = document.answer;
  const given = 2;
  const paid = payments(db, filling, patientId, quoteId);
  await paid(begun + 2, { kind: "deposit", method: "cash", reference: "", money: totals.deposit });
  const instalment = percentOf(totals.total, 60);
  const instalmentId = await paid(begun, {
    kind: "instalment",
    method: "terminal",
    reference: "T 0102",
    money: instalment,
  });
  const whole = await invoiceFor(db, filling, patientId, quote, 6);
  const wrong = await keepOne(db, filling, patientId, begun, whole, quote);
  const stoppedOn = 4;
  await keepOne(db, filling, patientId, stoppedOn, takenBack(whole), quote, wrong);
  const right = await invoiceFor(db, filling, patientId, quote, given);
  await keepOne(db, filling, patientId, stoppedOn, right, quote);
  const done = { given, seen: true, on: addDays(filling.today, -stoppedOn) };
  const sum = money(totals.deposit.amount + instalment.amount, "EUR");
  const stopped = stopAccount(document.answer, done, sum, itemTies);
  if (stopped.back.amount === 0) return;
  const note = "Four sessions that were not given.";
  const back = {
    method: "transfer",
    reference: "SEPA 4502",
    money: stopped.back,
    refundsId: instalmentId,
    note,
  } as const;
  await paid(stoppedOn - 1, { kind: "refund", ...back });
}

type Paid = Pick<KeptPayment, "kind" | "method" | "reference" | "money"> &
  Partial<Pick<KeptPayment, "refundsId" | "invoiceId" | "note">>;

function payments(db: Db, filling: QuotesFilling, patientId: string, quoteId: string) {
  const none = { refundsId: null, invoiceId: null, note: "" };
  return (daysAgo: number, payment: Paid): Promise<string> => {
    const on = addDays(filling.today, -daysAgo);
    return keepPayment(db, writerOn(filling, daysAgo, "12:15"), patientId, { ...none, ...payment, quoteId, on });
  };
}

/** Over the quote's medical lines, with so many of its sessions. */
async function invoiceFor(
  db: Db,
  { ids, clinic, place }: QuotesFilling,
  patientId: string,
  { document, lang }: QuoteKept,
  sessions: number,
): Promise<InvoiceDocument> {
  const { givenName, familyName, city, country, fileNo } = await getDetails(db, ids.clinicId, patientId);
  const { lines, totals } = document.answer;
  return invoiceOf(totals.total.currency, {
    lines: lines
      .filter(({ group }) => group === "medical")
      .map(({ item, count, each }) => ({
        item,
        text: nameOfItem(quoteTexts, item, lang),
        count: item === "session" ? sessions : count,
        each,
      })),
    taxPercent: totals.taxPercent,
    taxIncluded: totals.taxIncluded,
    buyer: { name: `${givenName} ${familyName}`, city, country, fileNo },
    seller: demoPrices[clinic.code]?.treats ?? { name: place.name, address: "", certificate: "" },
  });
}

async function keepOne(
  db: Db,
  filling: QuotesFilling,
  patientId: string,
  daysAgo: number,
  document: InvoiceDocument,
  { quoteId, lang }: QuoteKept,
  cancelsId: string | null = null,
): Promise<string> {
  const on = addDays(filling.today, -daysAgo);
  const writer = writerOn(filling, daysAgo, cancelsId === null ? "12:10" : "12:05");
  const { invoiceId } = await keepInvoice(db, writer, patientId, { quoteId, cancelsId, document, lang, on });
  return invoiceId;
}
