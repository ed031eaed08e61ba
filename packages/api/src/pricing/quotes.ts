/** Quotes made, sent and taken back by the clinic, and answered by the patient over a link. */
import * as z from "zod";
import { languageSchema, treatmentSchema } from "../evidence/index.ts";
import { endpoint, fileEndpoint, pdf } from "../kit/index.ts";
import { moneySchema } from "./money.ts";
import { quoteBody, quotePaper, quoteReply, quoteStates } from "./quote.ts";
import { offering, seeing } from "./roles.ts";

const everyone = ["nobody", "patient", "physician", "nurse", "coordinator", "safety-officer", "owner"] as const;
const quoteParams = z.strictObject({ quoteId: z.uuid() });

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
