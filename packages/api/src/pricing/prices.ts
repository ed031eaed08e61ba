/** What things cost, on which terms, and at which rates. */
import * as z from "zod";
import { claimReply, clinicValueReply, languageSchema } from "../evidence/index.ts";
import { endpoint } from "../kit/index.ts";
import { currency, moneySchema } from "./money.ts";
import { seeing } from "./roles.ts";

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
    /** What the clinic's policy settles of quotes: its validity stands above the list's. */
    clinicValues: z.array(clinicValueReply),
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
