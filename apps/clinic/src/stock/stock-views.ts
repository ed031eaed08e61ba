/** The ways to look at the stock. */
export const stockViews = ["lots", "products", "places"] as const;
export type StockView = (typeof stockViews)[number];
