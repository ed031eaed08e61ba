import { Problem, problemDocument } from "@pistor/core/basics";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { quoteCommand } from "./quote.command.ts";
import type { WordedQuote } from "./worded-quote.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });

/** The whole package that one source sells, with prices, for a face course of six sessions. */
const sourcePackage = [
  "airport-shuttle",
  "hotel-nights",
  "hotel-clinic-transport",
  "physician-visit",
  "anaesthetist-visit",
  "laboratory",
  "session",
  "hospital-night",
  "hospital-meals",
  "hospital-medicines",
  "interpreter",
];
const example = {
  plan: {
    treatment: "face",
    start: "2027-01-11",
    timeZone: "Europe/Istanbul",
    country: "TR",
    closedWeekdays: [7],
    travel: { nights: 16 },
  },
  prices: {
    "physician-visit": eur(9000),
    laboratory: eur(7000),
    session: eur(14000),
    "hotel-nights": eur(6800),
    "airport-shuttle": eur(1500),
    "hotel-clinic-transport": { amount: 67680, currency: "TRY" },
    interpreter: eur(2500),
    "hospital-night": eur(24000),
    "anaesthetist-visit": eur(12000),
  },
  package: sourcePackage,
  rates: { on: "2026-11-20", base: "EUR", rates: { TRY: "45.12" } },
  on: "2026-11-22",
  patient: { language: "de" },
  clinic: { languages: ["tr", "en"] },
};
const en = { lang: "en", own: {} } as const;
const asked = (change: object = {}) => quoteCommand.answer({ ...example, ...change }, en) as WordedQuote;

test("every item of the source's package is tied to a step, optional, or struck with its reason", () => {
  expect(asked().package.map(({ item, verdict, step }) => [item, verdict, step === null ? "no step" : "step"])).toEqual(
    [
      ["physician-visit", "needed", "step"],
      ["laboratory", "needed", "step"],
      ["session", "needed", "step"],
      ["interpreter", "needed", "step"],
      ["hotel-nights", "optional", "no step"],
      ["airport-shuttle", "optional", "no step"],
      ["hotel-clinic-transport", "optional", "no step"],
      ["anaesthetist-visit", "struck", "no step"],
      ["hospital-night", "struck", "no step"],
      ["hospital-meals", "struck", "no step"],
      ["hospital-medicines", "struck", "no step"],
    ],
  );
  expect(asked().struck.map(({ item, why }) => [item, why !== ""])).toEqual([
    ["anaesthetist-visit", true],
    ["hospital-night", true],
    ["hospital-meals", true],
    ["hospital-medicines", true],
  ]);
});

test("counts and sums are those of a hand with a calendar", () => {
  // Mondays 11 and 25 Jan, 8 and 22 Feb, 8 and 22 Mar 2027 (GNU date). A stay of 16 nights holds two sessions, 14 days
  // apart, and a day to fly: 10–26 Jan, 7–23 Feb, 7–23 Mar: 3 trips, 48 nights. Two transfers a trip: 6. The patient comes
  // on six days; consultation and test lie before the first stay: 12 rides. Speech: the first visit and six sessions: 7.
  // 676.80 TRY at 45.12 is 15.00 EUR.
  const quote = asked();
  expect(quote.trips.map(({ arrive, leave, nights, sessions }) => [arrive, leave, nights, sessions])).toEqual([
    ["2027-01-10", "2027-01-26", 16, [1, 2]],
    ["2027-02-07", "2027-02-23", 16, [3, 4]],
    ["2027-03-07", "2027-03-23", 16, [5, 6]],
  ]);
  expect(quote.lines.map(({ item, count, each, sum }) => [item, count, each.amount, sum.amount])).toEqual([
    ["physician-visit", 1, 9000, 9000],
    ["laboratory", 1, 7000, 7000],
    ["session", 6, 14000, 84000],
    ["interpreter", 7, 2500, 17500],
    ["hotel-nights", 48, 6800, 326400],
    ["airport-shuttle", 6, 1500, 9000],
    ["hotel-clinic-transport", 12, 1500, 18000],
  ]);
  expect(quote.totals).toMatchObject({ medical: eur(100000), travel: eur(370900), total: eur(470900) });
  expect([quote.rateDate, quote.validUntil]).toEqual(["2026-11-20", "2026-12-22"]);
});

test("one trip for each session, one long stay and the course near home are counted beside what was asked", () => {
  // Each alone: the first from the consultation to the day after session 1, the others from the day before to the day after.
  // Near home: the clinic bills its first visit and the talk at it.
  const ways = asked().ways.map(({ way, trips, nights }) => [way, trips, nights]);
  const first = asked()
    .plan.events.find(({ kind }) => kind === "consultation")
    ?.at.slice(0, 10);
  // Sunday 10 January is shut, so the test that is read after 48 hours is placed on Thursday and read on Saturday.
  expect(first).toBe("2027-01-07");
  expect(ways).toEqual([
    ["as-asked", 3, 48],
    ["each-alone", 6, 5 + 5 * 2],
    // 7 Jan to 23 Mar 2027 are 75 days (GNU date).
    ["one-stay", 1, 75],
    ["near-home", 1, 2],
  ]);
  const home = asked({ way: "near-home" });
  expect(home.lines.some(({ item }) => item === "session")).toBe(false);
  expect(home.notIncluded.map(({ id }) => id)).toContain("quote.not.sessions-near-home");
});

test("a struck item that is wished for is an extra with its price, and still says that no step needs it", () => {
  const line = asked({ chosen: ["hospital-night"] }).lines.find(({ item }) => item === "hospital-night");
  expect(line).toMatchObject({ group: "extra", verdict: "struck", sum: eur(24000), rule: "item.hospital-night" });
});

test("what has no price is said to be unpriced and is never nothing", () => {
  const { laboratory: _, ...prices } = example.prices;
  const quote = asked({ prices });
  expect(quote.unpriced.map(({ item }) => item)).toContain("laboratory");
  expect(quote.totals.total).toEqual(eur(463900));
});

test("a clinic that speaks the patient's language needs no interpreter", () => {
  const quote = asked({ patient: { language: "tr" } });
  expect(quote.package.find(({ item }) => item === "interpreter")?.verdict).toBe("optional");
});

test("a plan that pistor plan answered is priced as it stands", () => {
  const { plan } = asked();
  expect(asked({ plan }).totals).toEqual(asked().totals);
});

test("rates read the same as a list and the other way round", () => {
  expect(asked({ rates: [{ base: "EUR", other: "TRY", rate: 45.12, on: "2026-11-20" }] }).totals).toEqual(
    asked().totals,
  );
  // 67680 kuruş × 0.022163 EUR = 15.0000 (15.0000784 rounds to 15.00).
  expect(asked({ rates: [{ base: "TRY", other: "EUR", rate: "0.022164", on: "2026-11-20" }] }).totals).toEqual(
    asked().totals,
  );
});

test("a rate older than a week is said", () => {
  const old = asked({ rates: { ...example.rates, on: "2026-11-10" } });
  expect(old.notIncluded.find(({ id }) => id === "quote.rate-old")?.tell).toMatch(/10 Nov 2026, 12 days/);
});

/** Six sessions and nobody travels: a price of one, in a currency without, with two, and with three places (ISO 4217). */
const local = (amount: number, currency: string, change: object = {}) =>
  asked({
    plan: { ...example.plan, travel: undefined },
    package: [],
    prices: {
      session: { amount, currency },
      "physician-visit": { amount: 0, currency },
      laboratory: { amount: 0, currency },
    },
    rates: undefined,
    // The clinic's own language: nobody is needed who interprets.
    patient: { language: "tr" },
    ...change,
  });

test.each([
  ["JPY", 14_000, "84000 JPY"],
  ["KWD", 14_125, "84.750 KWD"],
  ["EUR", 14_000, "840.00 EUR"],
])("in %s a sum has the places of its currency, and too large a discount is said in them", (currency, one, sum) => {
  expect(local(one, currency).totals.total).toEqual({ amount: one * 6, currency });
  expect(() => local(one, currency, { discount: { amount: one * 6 + 1, currency } })).toThrow(sum);
  expect(local(one, currency, { discount: { amount: one * 6, currency } }).totals.total.amount).toBe(0);
});

test("a price of nothing is a line of nothing, and is not said to be unpriced", () => {
  const quote = local(14_000, "EUR");
  expect(quote.lines.find(({ item }) => item === "laboratory")?.sum).toEqual(eur(0));
  expect(quote.unpriced).toEqual([]);
});

test("tax is in the price or comes on top, to the whole unit of a currency that has no smaller one", () => {
  // 6 × 1,001 yen = 6,006: 10 % in it is 6006 − 5460 = 546; on top it is 600.6, so 601, and 6,607 are to be paid.
  const taxed = (included: boolean) => local(1001, "JPY", { tax: { percent: 10, included } }).totals;
  expect(taxed(true)).toMatchObject({ tax: { amount: 546 }, net: { amount: 5460 }, total: { amount: 6006 } });
  expect(taxed(false)).toMatchObject({ tax: { amount: 601 }, net: { amount: 6006 }, total: { amount: 6607 } });
});

test.each(languages)("the text in %s holds every sum, and no id or hole", (lang) => {
  const options = { lang, own: {} };
  const text = quoteCommand.text(quoteCommand.answer(example, options), options);
  expect(text).not.toMatch(/[٠-٩]|\{|undefined|NaN|(quote|item|name|count|heading)\.[a-z]/);
  expect(text.replace(/[^\d]/g, "")).toContain("470900");
});

test.each([
  [{ prices: { session: { amount: 140.5, currency: "EUR" } } }, "money.not-whole", "/prices/session/amount", /cents/],
  [
    { prices: { session: { amount: -1, currency: "EUR" } } },
    "quote.negative-price",
    "/prices/session/amount",
    /discount/,
  ],
  [
    { prices: { session: { amount: 1, currency: "EURO" } } },
    "money.unknown-currency",
    "/prices/session/currency",
    /ISO 4217/,
  ],
  [{ rates: undefined }, "quote.no-rate", "/prices/hotel-clinic-transport/currency", /TRY to EUR/],
  [
    { rates: { on: "2026-11-20", base: "EUR", rates: { TRY: "0" } } },
    "quote.rate-not-understood",
    "/rates/rates/TRY",
    /above zero/,
  ],
  [{ rates: { on: "2026-02-30", base: "EUR", rates: { TRY: "45" } } }, "date.impossible", "/rates/on", /2026-02-30/],
  [{ package: ["radiotherapy"] }, "quote.unknown-item", "/package/0", /price/],
  [{ chosen: ["radiotherapy"] }, "quote.unknown-item", "/chosen/0", /price/],
  [{ plan: { ...example.plan, sessions: 60 } }, "plan.out-of-range", "/plan/sessions", /4 to 10/],
  [{ plan: { ...example.plan, start: "x" } }, "date.impossible", "/plan/start", /YYYY/],
  [
    { discount: eur(999999999) },
    "quote.discount-too-large",
    "/discount",
    // The sum is that of the hand count above.
    /9999999\.99 EUR is more than the sum of 4709\.00 EUR/,
  ],
  [{ prices: {}, package: [] }, "quote.no-price", "/prices", /at least one/],
  [{ price: {} }, "document.unknown-key", "/price", /price/],
])("%j is not understood, and the message says what to give", (change, problem, at, message) => {
  const fault = () => {
    try {
      quoteCommand.answer({ ...example, ...change }, en);
    } catch (error) {
      if (error instanceof Problem) return problemDocument(error);
      throw error;
    }
    return null;
  };
  expect(fault()).toMatchObject({ problem, at, message: expect.stringMatching(message) });
});
