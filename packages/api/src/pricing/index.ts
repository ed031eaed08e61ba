/** Quotes, prices, and money that came or went. Amounts are whole minor units of their currency. */
import * as z from "zod";
import { claimReply, languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf } from "../kit/index.ts";
import { courseBody, planReply } from "../plan/index.ts";

const offering = ["physician", "coordinator", "owner"] as const;
const seeing = [...offering, "nurse", "safety-officer"] as const;
const everyone = ["nobody", "patient", "physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const quoteParams = z.strictObject({ quoteId: z.uuid() });
const currency = z.string().regex(/^[A-Z]{3}$/);

export const moneySchema = z.strictObject({ amount: z.number().int(), currency });
/** A slip of many zeros is refused while it is typed: kept, its sums could no longer be written exactly. */
const givenMoney = z.strictObject({ amount: z.number().int().min(-1e12).max(1e12), currency });
export type MoneyReply = z.infer<typeof moneySchema>;

/** What things cost here, who sells them, and on which terms. */
export const priceListBody = z.strictObject({
  currency,
  /** Item id → price of one; an item without a price is said to be unpriced, never guessed. */
  prices: z.record(z.string().max(60), moneySchema),
  /** The clinic's own words for an item of its own, by item id. */
  names: z.record(z.string().max(60), z.string().max(120)),
  /** In per cent; `included`: prices hold it already. */
  taxPercent: z.number().min(0).max(100),
  taxIncluded: z.boolean(),
  validDays: z.number().int().min(1).max(365),
  depositPercent: z.number().int().min(0).max(100),
  /** Who treats and who arranges the journey, as the law asks to name them. */
  treats: z.strictObject({ name: z.string().max(160), address: z.string().max(240), certificate: z.string().max(120) }),
  arranges: z.strictObject({
    name: z.string().max(160),
    address: z.string().max(240),
    certificate: z.string().max(120),
  }),
  complaints: z.string().max(240),
});
export type PriceList = z.infer<typeof priceListBody>;

export const showPrices = endpoint({
  id: "pricing.prices",
  method: "GET",
  path: "/prices",
  may: [...seeing],
  act: "see",
  does: "The clinic's price list, its rates, and whether the law lets prices be shown in public.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  reply: z.object({
    version: z.number(),
    list: priceListBody.nullable(),
    items: z.array(z.object({ item: z.string(), name: z.string(), group: z.string(), verdict: z.string() })),
    rates: z.array(
      z.object({
        id: z.uuid(),
        on: z.string(),
        base: z.string(),
        other: z.string(),
        rate: z.string(),
        source: z.string(),
      }),
    ),
    publicPrice: z.object({ allowed: z.boolean(), tell: z.string(), claims: z.array(claimReply) }),
  }),
});

export const setPrices = endpoint({
  id: "pricing.set-prices",
  method: "PUT",
  path: "/prices",
  may: ["coordinator", "owner"],
  act: "write",
  guard: "if-match",
  does: "Sets the price list; quotes that were made keep theirs.",
  body: priceListBody,
  reply: z.object({ version: z.number() }),
});

export const addRate = endpoint({
  id: "pricing.add-rate",
  method: "POST",
  path: "/rates",
  may: ["coordinator", "owner"],
  act: "write",
  does: "Keeps an exchange rate with its day and where it was read.",
  body: z.strictObject({
    on: z.iso.date(),
    base: currency,
    other: currency,
    rate: z.string().regex(/^\d{1,9}(\.\d{1,9})?$/),
    source: z.string().trim().min(2).max(200),
  }),
  reply: z.object({ rateId: z.uuid() }),
});

export const quoteStates = ["draft", "sent", "accepted", "declined", "expired", "withdrawn"] as const;
export const quoteGroups = ["medical", "travel", "extra"] as const;
/** How the patient comes: as asked, one trip a session, one long stay, or the course near home after the first visit. */
export const quoteWays = ["as-asked", "each-alone", "one-stay", "near-home"] as const;

export const quoteBody = z.strictObject({
  /** Exactly one of the two. */
  inquiryId: z.uuid().nullable(),
  patientId: z.uuid().nullable(),
  course: courseBody,
  currency,
  lang: languageSchema,
  /** Optional or struck items that the patient chose in spite of the reason. */
  chosen: z.array(z.string().max(60)).max(30),
  way: z.enum(quoteWays),
  discount: moneySchema.nullable(),
  note: z.string().trim().max(1000),
});
export type QuoteBody = z.infer<typeof quoteBody>;

const tollPart = z.object({ id: z.string(), tell: z.string(), claims: z.array(claimReply) });

/** A quote as it is read: everything that it says, worded, with who says so. */
export const quotePaper = z.object({
  currency,
  lang: languageSchema,
  plan: planReply,
  headline: z.object({
    sessions: z.number(),
    intervalDays: z.number(),
    trips: z.number(),
    nights: z.number(),
    weeks: z.number(),
  }),
  lines: z.array(
    z.object({
      item: z.string(),
      group: z.enum(quoteGroups),
      name: z.string(),
      detail: z.string(),
      count: z.number(),
      each: moneySchema,
      sum: moneySchema,
      verdict: z.enum(["needed", "optional", "struck"]),
      why: z.string(),
    }),
  ),
  /** Not in the sum unless the patient wishes: each with the reason why it may not be needed. */
  options: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      count: z.number(),
      each: moneySchema.nullable(),
      sum: moneySchema.nullable(),
      chosen: z.boolean(),
      why: z.string(),
      claims: z.array(claimReply),
    }),
  ),
  struck: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      why: z.string(),
      claims: z.array(claimReply),
      sum: moneySchema.nullable(),
    }),
  ),
  /** Every item of the asked package with its verdict and the step of the course that needs it; null: no step. */
  package: z.array(
    z.object({
      item: z.string(),
      name: z.string(),
      verdict: z.enum(["needed", "optional", "struck"]),
      step: z.string().nullable(),
      why: z.string(),
    }),
  ),
  unpriced: z.array(z.object({ item: z.string(), name: z.string() })),
  /** Needed, and without a price of their own: held by the price of the item named `of`. */
  within: z.array(z.object({ item: z.string(), name: z.string(), of: z.string() })),
  totals: z.object({
    medical: moneySchema,
    travel: moneySchema,
    extra: moneySchema,
    discount: moneySchema,
    net: moneySchema,
    tax: moneySchema,
    taxPercent: z.number(),
    taxIncluded: z.boolean(),
    total: moneySchema,
    deposit: moneySchema,
  }),
  ways: z.array(
    z.object({
      way: z.enum(quoteWays),
      chosen: z.boolean(),
      trips: z.number(),
      nights: z.number(),
      total: moneySchema,
      tell: z.string(),
    }),
  ),
  notIncluded: z.array(tollPart),
  terms: z.object({
    stop: tollPart,
    refund: tollPart,
    evidence: tollPart,
    examination: tollPart,
    insurance: tollPart,
  }),
  liability: z.object({ treats: z.string(), arranges: z.string(), complaints: z.string() }),
  /** What the country asks a traveller's clinic for, with the paper that answers it and its dates. */
  authorisations: z.array(
    z.object({
      id: z.string(),
      tell: z.string(),
      claims: z.array(claimReply),
      paper: z.object({ issuer: z.string(), number: z.string(), from: z.string(), until: z.string() }).nullable(),
      holds: z.boolean(),
    }),
  ),
  rates: z.array(
    z.object({ base: z.string(), other: z.string(), rate: z.string(), on: z.string(), source: z.string() }),
  ),
  rateDate: z.string().nullable(),
  validUntil: z.string(),
});
export type QuotePaper = z.infer<typeof quotePaper>;

export const quoteReply = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number(),
  state: z.enum(quoteStates),
  for: z.object({
    name: z.string(),
    city: z.string(),
    country: z.string(),
    language: languageSchema,
    email: z.string(),
  }),
  inquiryId: z.uuid().nullable(),
  patientId: z.uuid().nullable(),
  request: quoteBody,
  paper: quotePaper,
  sha256: z.string(),
  note: z.string(),
  /** What makes the shown version come to another sum than the one before it; null: it is the first. */
  changes: z
    .object({
      version: z.number(),
      before: moneySchema,
      after: moneySchema,
      parts: z.array(
        z.object({
          kind: z.enum(["added", "removed", "count", "price", "discount", "tax", "currency"]),
          item: z.string().nullable(),
          name: z.string(),
          /** Counts, minor units of the quote's currency, or currencies, by the kind. */
          from: z.union([z.number(), z.string()]).nullable(),
          to: z.union([z.number(), z.string()]).nullable(),
          /** Of another currency null, as the two are not subtracted. */
          by: moneySchema.nullable(),
        }),
      ),
    })
    .nullable(),
  versions: z.array(z.object({ version: z.number(), at: z.string(), by: z.string(), total: moneySchema })),
  events: z.array(z.object({ kind: z.string(), version: z.number(), at: z.string(), by: z.string() })),
});
export type Quote = z.infer<typeof quoteReply>;

export const previewQuote = endpoint({
  id: "pricing.preview",
  method: "POST",
  path: "/quotes/preview",
  may: [...offering],
  act: "see",
  does: "A quote as it would read, without keeping it.",
  query: z.strictObject({ lang: languageSchema.optional() }),
  body: quoteBody,
  reply: quotePaper,
});

export const makeQuote = endpoint({
  id: "pricing.make",
  method: "POST",
  path: "/quotes",
  may: [...offering],
  act: "write",
  does: "Keeps a quote: prices, rates, tax and terms of this day are frozen in it.",
  body: quoteBody,
  reply: z.object({ quoteId: z.uuid(), number: z.string(), version: z.number() }),
});

export const changeQuote = endpoint({
  id: "pricing.change",
  method: "POST",
  path: "/quotes/:quoteId/versions",
  may: [...offering],
  act: "write",
  guard: "if-match",
  does: "Keeps a new version of a quote; links to the one before it end.",
  params: quoteParams,
  body: quoteBody,
  reply: z.object({ version: z.number() }),
});

export const listQuotes = endpoint({
  id: "pricing.quotes",
  method: "GET",
  path: "/quotes",
  may: [...seeing],
  act: "see",
  does: "Quotes, the latest first.",
  query: z.strictObject({ inquiryId: z.uuid().optional(), patientId: z.uuid().optional() }),
  reply: z.object({
    quotes: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        version: z.number(),
        state: z.enum(quoteStates),
        name: z.string(),
        treatment: treatmentSchema,
        total: moneySchema,
        at: z.string(),
        validUntil: z.string(),
      }),
    ),
  }),
});

export const showQuote = endpoint({
  id: "pricing.quote",
  method: "GET",
  path: "/quotes/:quoteId",
  may: [...seeing],
  act: "see",
  does: "One quote by a version, with what became of it.",
  params: quoteParams,
  query: z.strictObject({ version: z.coerce.number().int().min(1).optional(), lang: languageSchema.optional() }),
  reply: quoteReply,
});

export const printQuote = fileEndpoint({
  id: "pricing.paper",
  path: "/quotes/:quoteId/quote.pdf",
  may: [...seeing],
  does: "A quote as PDF in the patient's language.",
  params: quoteParams,
  query: z.strictObject({ version: z.coerce.number().int().min(1).optional(), lang: languageSchema.optional() }),
  file: pdf,
});

export const sendQuote = endpoint({
  id: "pricing.send",
  method: "POST",
  path: "/quotes/:quoteId/send",
  may: [...offering],
  act: "write",
  guard: "if-match",
  secretReply: true,
  does: "Makes the link with which a quote is accepted once, and mails it where there is an address.",
  params: quoteParams,
  body: z.strictObject({ mail: z.boolean() }),
  reply: z.object({ version: z.number(), path: z.string(), expiresAt: z.string(), mailed: z.boolean() }),
});

export const withdrawQuote = endpoint({
  id: "pricing.withdraw",
  method: "POST",
  path: "/quotes/:quoteId/withdraw",
  may: [...offering],
  act: "write",
  guard: "if-match",
  does: "Takes a quote back: its links end.",
  params: quoteParams,
  body: z.strictObject({ reason: z.string().trim().min(3).max(300) }),
  reply: z.object({ version: z.number() }),
});

/** A link is sent in a body, so that no log keeps it. Opening it is no acceptance. */
export const openQuote = endpoint({
  id: "pricing.open",
  method: "POST",
  path: "/open-quote",
  may: [...everyone],
  act: "write",
  does: "Shows the quote behind a link; once it was answered, a receipt and no more.",
  body: z.strictObject({ link: z.string().min(1).max(200), lang: languageSchema.optional() }),
  reply: z.object({
    clinic: z.object({
      name: z.string(),
      city: z.string(),
      country: z.string(),
      phone: z.string(),
      timeZone: z.string(),
    }),
    number: z.string(),
    version: z.number(),
    state: z.enum(quoteStates),
    /** In which it was written, or was asked for. */
    lang: languageSchema,
    /** Null once the link was used. */
    quote: z
      .object({
        name: z.string(),
        paper: quotePaper,
        sha256: z.string(),
        /** The clinic's own words to the patient; empty where there are none. */
        note: z.string(),
      })
      .nullable(),
    /** Of a link that was used; `paperUntil`: the last day on which it gives the PDF. */
    receipt: z
      .object({
        answer: z.enum(["accepted", "declined"]),
        at: z.string(),
        total: moneySchema,
        paperUntil: z.string(),
        paper: z.boolean(),
      })
      .nullable(),
  }),
});
export type OpenedQuote = z.infer<(typeof openQuote)["reply"]>;

export const openQuotePaper = endpoint({
  id: "pricing.open-paper",
  method: "POST",
  path: "/open-quote/quote.pdf",
  may: [...everyone],
  act: "write",
  does: "The quote behind a link as PDF in base64.",
  body: z.strictObject({ link: z.string().min(1).max(200), lang: languageSchema.optional() }),
  reply: z.object({ name: z.string(), base64: z.string() }),
});

export const answerQuote = endpoint({
  id: "pricing.answer",
  method: "POST",
  path: "/answer-quote",
  may: [...everyone],
  act: "write",
  does: "Accepts or declines the quote behind a link, once.",
  body: z.strictObject({
    link: z.string().min(1).max(200),
    answer: z.enum(["accepted", "declined"]),
    /** The hash of what was read: another version cannot be accepted by mistake. */
    sha256: z.string().length(64),
    /** As the patient types it. */
    name: z.string().trim().min(1).max(120),
    why: z.string().trim().max(500),
  }),
  reply: z.object({ state: z.enum(quoteStates), at: z.string() }),
});

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

export const pricingEndpoints = [
  showPrices,
  setPrices,
  addRate,
  previewQuote,
  makeQuote,
  changeQuote,
  listQuotes,
  showQuote,
  printQuote,
  sendQuote,
  withdrawQuote,
  openQuote,
  openQuotePaper,
  answerQuote,
  showAccount,
  recordPayment,
  issueInvoice,
  printInvoice,
  askProvider,
  settleFake,
] as const;
