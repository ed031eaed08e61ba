import { pricingKnowledge } from "@pistor/knowledge/pricing";
import { expect, test } from "vitest";
import { calendarDate, Problem } from "../basics/index.ts";
import { quote } from "./quote.ts";

const hair = {
  on: calendarDate("2026-11-22"),
  currency: "EUR",
  prices: {
    "physician-visit": { amount: 9000, currency: "EUR" },
    session: { amount: 14_000, currency: "EUR" },
    "hotel-upgrade": { amount: 48_735, currency: "TRY" },
    surgery: { amount: 97_470, currency: "TRY" },
  },
  package: ["session"],
  chosen: [],
  way: "as-asked" as const,
  plan: {
    treatment: "hair",
    start: "2027-01-11",
    timeZone: "Europe/Istanbul",
    travel: { nights: 5, items: ["hotel-nights"] },
  },
};
const rates = [{ on: "2026-11-20", base: "EUR", rates: { TRY: "48.735" } }];

test("what is not in the sum is shown in the quote's currency where there is a rate, and in its own where there is none", () => {
  const shown = (answer: ReturnType<typeof quote>) =>
    [...answer.options, ...answer.struck]
      .filter(({ item }) => item === "hotel-upgrade" || item === "surgery")
      .map(({ item, each }) => [item, each?.amount, each?.currency]);
  // 487.35 TRY at 48.735 a euro is 10 EUR, 974.70 TRY is 20 EUR.
  expect(shown(quote(pricingKnowledge, { ...hair, rates })).sort()).toEqual([
    ["hotel-upgrade", 1000, "EUR"],
    ["surgery", 2000, "EUR"],
  ]);
  expect(shown(quote(pricingKnowledge, hair)).sort()).toEqual([
    ["hotel-upgrade", 48_735, "TRY"],
    ["surgery", 97_470, "TRY"],
  ]);
});

test("what is in the sum wants a rate, and says which without a line of JSON", () => {
  const priced = { ...hair, prices: { ...hair.prices, session: { amount: 682_290, currency: "TRY" } } };
  expect(() => quote(pricingKnowledge, priced)).toThrow(Problem);
  expect(() => quote(pricingKnowledge, priced)).toThrow(
    /^There is no rate from TRY to EUR: give one with its day, or a price in EUR\.$/,
  );
});

test("one trip for each session speaks of no stay that nobody asked for", () => {
  const alone = quote(pricingKnowledge, { ...hair, rates, way: "each-alone" });
  expect(alone.plan.notes.map(({ id }) => id)).not.toContain("plan.several-trips");
  const asked = quote(pricingKnowledge, { ...hair, rates });
  expect(asked.plan.notes.find(({ id }) => id === "plan.several-trips")?.values).toMatchObject({ nights: 5 });
});
