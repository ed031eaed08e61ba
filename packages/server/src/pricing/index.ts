/** Quotes, prices, and money that came or went. */
export { accountRoutes } from "./account.routes.ts";
export { composeQuote } from "./compose-quote.ts";
export { openQuoteRoutes } from "./open-quote.routes.ts";
export { priceListRoutes } from "./price-list.routes.ts";
export type { PaymentProvider } from "./provider.ts";
export { quoteRoutes } from "./quote.routes.ts";
