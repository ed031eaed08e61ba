import { expect, test } from "vitest";
import { carryOver, priceChanges } from "./price-changes.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });
const nobody = { name: "", address: "", certificate: "" };
const list = {
  currency: "EUR",
  prices: { session: eur(14_000), "hotel-nights": eur(6_800), interpreter: eur(2_500) },
  names: {},
  taxPercent: 10,
  taxIncluded: true,
  validDays: 30,
  depositPercent: 20,
  treats: nobody,
  arranges: nobody,
  complaints: "",
};

test("a list read again in another order of its items was not changed", () => {
  const { session, interpreter } = list.prices;
  expect(priceChanges(list, { ...list, prices: { interpreter, "hotel-nights": eur(6_800), session } })).toEqual([]);
});

test("what was changed in two windows is in the newer list with the changes of both", () => {
  const newer = { ...list, prices: { ...list.prices, session: eur(15_000) }, depositPercent: 30 };
  const typed = {
    ...list,
    prices: { session: eur(14_000), "hotel-nights": eur(7_000) },
    treats: { ...nobody, name: "Kordon" },
  };
  expect(carryOver(list, typed, newer)).toEqual({
    ...list,
    prices: { session: eur(15_000), "hotel-nights": eur(7_000) },
    depositPercent: 30,
    treats: { ...nobody, name: "Kordon" },
  });
});

test("a price changed in both windows is the one typed here, and is named as typed otherwise than kept", () => {
  const newer = { ...list, prices: { ...list.prices, session: eur(15_000) } };
  const typed = { ...list, prices: { ...list.prices, session: eur(16_000) }, taxPercent: 20 };
  const carried = carryOver(list, typed, newer);
  expect(carried.prices.session).toEqual(eur(16_000));
  expect(priceChanges(newer, carried)).toEqual([
    { of: "price", item: "session" },
    { of: "terms", field: "taxPercent" },
  ]);
});
