import type { ReplyOf } from "@pistor/api/kit";
import type { showPrices } from "@pistor/api/pricing";

/** The price list as it is read. */
export type Prices = ReplyOf<typeof showPrices>;
