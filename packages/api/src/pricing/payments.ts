/** Money that came or went back, what was invoiced, and the provider on whose page a patient pays. */
import * as z from "zod";
import { languageSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf } from "../kit/index.ts";
import { givenMoney, moneySchema } from "./money.ts";
import { quoteStates } from "./quote.ts";
import { seeing } from "./roles.ts";

export const paymentReply = z.object({
  id: z.uuid(),
  kind: z.enum(["deposit", "instalment", "payment", "refund"]),
  money: moneySchema,
  method: z.enum(["cash", "transfer", "terminal", "provider"]),
  reference: z.string(),
  refundsId: z.uuid().nullable(),
  /** What may still be given back of it. */
  refundable: moneySchema,
  on: z.string(),
  by: z.string(),
  note: z.string(),
  quoteId: z.uuid().nullable(),
  invoiceId: z.uuid().nullable(),
});

export const showAccount = endpoint({
  id: "pricing.account",
  method: "GET",
  path: "/patients/:patientId/account",
  may: [...seeing],
  act: "see",
  about: "patientId",
  does: "What a patient was quoted, invoiced, paid and given back, and what is open, by currency.",
  params: z.strictObject({ patientId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    payments: z.array(paymentReply),
    invoices: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        on: z.string(),
        total: moneySchema,
        lang: languageSchema,
        quoteId: z.uuid().nullable(),
        cancels: z.string().nullable(),
        cancelledBy: z.string().nullable(),
      }),
    ),
    quotes: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        state: z.enum(quoteStates),
        total: moneySchema,
        deposit: moneySchema,
      }),
    ),
    open: z.array(z.object({ invoiced: moneySchema, paid: moneySchema, due: moneySchema })),
    /** Sessions that were given of the quoted ones, and what the stop rule would give back today; null: nothing accepted. */
    ifStopped: z.object({ given: z.number(), of: z.number(), back: moneySchema, tell: z.string() }).nullable(),
    provider: z.object({ name: z.string(), fake: z.boolean() }),
    asked: z.array(z.object({ id: z.uuid(), money: moneySchema, state: z.string(), at: z.string() })),
  }),
});
export type Account = z.infer<(typeof showAccount)["reply"]>;

export const recordPayment = endpoint({
  id: "pricing.record-payment",
  method: "POST",
  path: "/patients/:patientId/payments",
  may: ["coordinator", "owner"],
  act: "write",
  about: "patientId",
  does: "Records a deposit, an instalment or a payment that came, or a refund that went back; no card is ever touched.",
  params: z.strictObject({ patientId: z.uuid() }),
  body: z.strictObject({
    kind: z.enum(["deposit", "instalment", "payment", "refund"]),
    money: givenMoney,
    method: z.enum(["cash", "transfer", "terminal"]),
    reference: z.string().trim().max(80),
    refundsId: z.uuid().nullable(),
    quoteId: z.uuid().nullable(),
    invoiceId: z.uuid().nullable(),
    on: z.iso.date(),
    note: z.string().trim().max(300),
  }),
  reply: z.object({ paymentId: z.uuid() }),
});

export const issueInvoice = endpoint({
  id: "pricing.invoice",
  method: "POST",
  path: "/patients/:patientId/invoices",
  may: ["coordinator", "owner"],
  act: "write",
  about: "patientId",
  does: "Issues an invoice over lines of an accepted quote, or over what was given; or takes one back by another.",
  params: z.strictObject({ patientId: z.uuid() }),
  body: z.strictObject({
    quoteId: z.uuid().nullable(),
    cancelsId: z.uuid().nullable(),
    lines: z
      .array(
        z.strictObject({
          item: z.string().max(60),
          text: z.string().trim().min(1).max(200),
          count: z.number().int().min(1).max(999),
          each: givenMoney,
        }),
      )
      .max(60),
    taxPercent: z.number().min(0).max(100),
    taxIncluded: z.boolean(),
    lang: languageSchema,
  }),
  reply: z.object({ invoiceId: z.uuid(), number: z.string() }),
});

export const printInvoice = fileEndpoint({
  id: "pricing.invoice-paper",
  path: "/invoices/:invoiceId/invoice.pdf",
  may: [...seeing],
  does: "An invoice as PDF.",
  params: z.strictObject({ invoiceId: z.uuid() }),
  query: z.strictObject({ lang: languageSchema.optional() }),
  file: pdf,
});

/** The patient pays on the provider's own page; the clinic learns that it was paid and nothing of the card. */
export const askProvider = endpoint({
  id: "pricing.ask-provider",
  method: "POST",
  path: "/patients/:patientId/provider-payments",
  may: ["coordinator", "owner"],
  act: "write",
  about: "patientId",
  does: "Asks the payment provider for a page on which the patient pays.",
  params: z.strictObject({ patientId: z.uuid() }),
  body: z.strictObject({
    kind: z.enum(["deposit", "instalment", "payment"]),
    money: givenMoney,
    quoteId: z.uuid().nullable(),
  }),
  reply: z.object({ id: z.uuid(), payAt: z.string() }),
});

/** The fake provider of the demo says that it was paid, or was not: what a real one says by its own call. */
export const settleFake = endpoint({
  id: "pricing.settle-fake",
  method: "POST",
  path: "/provider-payments/:providerPaymentId/settle",
  may: ["coordinator", "owner"],
  act: "write",
  demoOnly: true,
  does: "Lets the demo's payment provider answer.",
  params: z.strictObject({ providerPaymentId: z.uuid() }),
  body: z.strictObject({ paid: z.boolean() }),
  reply: z.object({ state: z.string(), paymentId: z.uuid().nullable() }),
});
