/** Quotes, prices, and money that came or went. Amounts are whole minor units of their currency. */
import { askProvider, issueInvoice, printInvoice, recordPayment, settleFake, showAccount } from "./payments.ts";
import { addRate, setPrices, showPrices } from "./prices.ts";
import {
  answerQuote,
  changeQuote,
  listQuotes,
  makeQuote,
  openQuote,
  openQuotePaper,
  previewQuote,
  printQuote,
  sendQuote,
  showQuote,
  withdrawQuote,
} from "./quotes.ts";

export type { MoneyReply } from "./money.ts";
export { moneySchema } from "./money.ts";
export type { Account } from "./payments.ts";
export { paymentReply } from "./payments.ts";
export type { PriceList } from "./prices.ts";
export { priceListBody } from "./prices.ts";
export type { Quote, QuoteBody, QuotePaper } from "./quote.ts";
export { quoteBody, quoteGroups, quotePaper, quoteReply, quoteStates, quoteWays } from "./quote.ts";
export type { OpenedQuote } from "./quotes.ts";
export {
  addRate,
  answerQuote,
  askProvider,
  changeQuote,
  issueInvoice,
  listQuotes,
  makeQuote,
  openQuote,
  openQuotePaper,
  previewQuote,
  printInvoice,
  printQuote,
  recordPayment,
  sendQuote,
  setPrices,
  settleFake,
  showAccount,
  showPrices,
  showQuote,
  withdrawQuote,
};

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
