/** What a course costs: every item tied to a step of it, optional, or struck with the reason; and what a stop leaves to pay. */
export type { PublicPrice } from "./authorisations.ts";
export { publicPriceAllowed } from "./authorisations.ts";
export type { QuoteChange } from "./compare-quotes.ts";
export { compareQuotes } from "./compare-quotes.ts";
export type {
  AuthorisationField,
  Counted,
  ItemTie,
  PricingKnowledge,
  QuoteGroup,
  QuoteTerm,
} from "./pricing-knowledge.ts";
export { quoteGroups } from "./pricing-knowledge.ts";
export { quote } from "./quote.ts";
export type { QuoteAnswer, QuoteAuthorisation, QuoteLine, QuoteOption, QuoteWaySum } from "./quote-answer.ts";
export type { Rate } from "./rates.ts";
export { exchange, readRates } from "./rates.ts";
export type { QuoteRequest } from "./request.ts";
export { quoteRequestSchema } from "./request.ts";
export type { Stay } from "./stays.ts";
export type { DoneOfQuote, StopAccount } from "./stop-account.ts";
export { stopAccount } from "./stop-account.ts";
export type { QuoteTotals } from "./totals.ts";
export type { QuoteWay } from "./ways.ts";
export { quoteWays } from "./ways.ts";
export { nameOfItem, wordQuote } from "./word-quote.ts";
