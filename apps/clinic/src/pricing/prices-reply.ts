import type { ReplyOf } from "@pistor/api/kit";
import type { PriceList, showPrices } from "@pistor/api/pricing";

/** The price list as it is read. */
export type Prices = ReplyOf<typeof showPrices>;

const nobody = { name: "", address: "", certificate: "" };
/** The list of a clinic that kept none yet. */
export const emptyList: PriceList = {
  currency: "EUR",
  prices: {},
  names: {},
  taxPercent: 0,
  taxIncluded: false,
  validDays: 30,
  depositPercent: 0,
  treats: nobody,
  arranges: nobody,
  complaints: "",
};
