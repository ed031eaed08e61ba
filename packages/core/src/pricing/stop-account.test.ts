import { expect, test } from "vitest";
import type { CalendarDate } from "../basics/index.ts";
import type { ItemTie } from "./pricing-knowledge.ts";
import type { QuoteLine } from "./quote-answer.ts";
import { stopAccount } from "./stop-account.ts";
import { totalsOf } from "./totals.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });
const line = (item: string, group: QuoteLine["group"], count: number, each: number): QuoteLine => ({
  item,
  group,
  count,
  each: eur(each),
  sum: eur(each * count),
  verdict: "needed",
  why: "",
  step: null,
  claims: [],
  converted: null,
});
const day = (on: string) => on as CalendarDate;
const stay = (arrive: string, leave: string, nights: number, sessions: number[]) => ({
  arrive: day(arrive),
  leave: day(leave),
  nights,
  sessions,
});
// One visit of 90, six sessions of 140, and three stays of two sessions: 2, 3 and 5 nights at 68.
const lines = [
  line("physician-visit", "medical", 1, 9000),
  line("session", "medical", 6, 14_000),
  line("hotel-nights", "travel", 10, 6800),
];
const trips = [
  stay("2027-01-10", "2027-01-12", 2, [1, 2]),
  stay("2027-02-10", "2027-02-13", 3, [3, 4]),
  stay("2027-03-10", "2027-03-15", 5, [5, 6]),
];
const ties: readonly ItemTie[] = [
  { item: "physician-visit", group: "medical", step: null, counted: "once" },
  { item: "session", group: "medical", step: null, counted: "session" },
  { item: "hotel-nights", group: "travel", step: null, counted: "night" },
  { item: "interpreter", group: "travel", step: null, counted: "talk" },
  { item: "follow-up-video", group: "medical", step: null, counted: "late-check" },
  { item: "airport-shuttle", group: "travel", step: null, counted: "both-ways" },
];
// Long before the first stay, so that only what was given has begun it.
const after = (given: number, on = "2027-01-01", seen = true) => ({ given, seen, on: day(on) });
const charged = (tax: { percent: number; included: boolean }, discount: number) => ({
  lines,
  trips,
  totals: totalsOf(lines, "EUR", { tax, discount: discount === 0 ? null : eur(discount), depositPercent: 20 }),
});
const plain = charged({ percent: 0, included: true }, 0);

// By hand: 90 + 2 × 140 + 2 × 68 = 506 of 90 + 840 + 680 = 1610.
test("two of six sessions in the first of three stays leave 506 of 1610 EUR to pay", () => {
  const stopped = stopAccount(plain, after(2), eur(100_000), ties);
  expect(stopped).toEqual({ given: 2, of: 6, owed: eur(50_600), back: eur(49_400), due: eur(0) });
});

test("a third session begins the second stay, whose nights are then paid as a whole", () => {
  // 90 + 3 × 140 + 5 × 68 = 850.
  expect(stopAccount(plain, after(3), eur(80_000), ties)).toMatchObject({
    owed: eur(85_000),
    back: eur(0),
    due: eur(5000),
  });
});

test("who came, was seen, and stops before the first session pays the visit and the stay that they came for", () => {
  // 90 + 2 × 68 = 226.
  expect(stopAccount(plain, after(0, "2027-01-10"), eur(0), ties)).toMatchObject({ owed: eur(22_600) });
});

test("who was seen while no journey had begun pays the visit alone", () => {
  expect(stopAccount(plain, after(0, "2027-01-09"), eur(20_000), ties)).toMatchObject({
    owed: eur(9000),
    back: eur(11_000),
  });
});

test("who was never seen, and whose first stay lies ahead, gets everything back", () => {
  const paid = eur(32_200);
  expect(stopAccount(plain, after(0, "2027-01-09", false), paid, ties)).toMatchObject({ owed: eur(0), back: paid });
});

test("an interpreter is paid for each talk, late checks only of a whole course, a shuttle for each stay that began", () => {
  const more = [
    ...lines,
    line("interpreter", "travel", 7, 5000),
    line("follow-up-video", "medical", 5, 2000),
    line("airport-shuttle", "travel", 6, 3000),
  ];
  const totals = totalsOf(more, "EUR", { tax: { percent: 0, included: true }, discount: null, depositPercent: 0 });
  const owed = (given: number) => stopAccount({ lines: more, trips, totals }, after(given), eur(0), ties).owed;
  // 506 as above; of 7 talks the first visit and two sessions: 150; no late check; one of three stays: 60.
  expect(owed(2)).toEqual(eur(71_600));
  // 1610 + 350 + 100 + 180.
  expect(owed(6)).toEqual(eur(224_000));
});

test("a discount of 161 EUR and 20 % on top follow the lines by their share", () => {
  // 1610 − 161 = 1449; × 1.2 = 1738.80; the part that was given is 506 / 1610: 546.48.
  const quote = charged({ percent: 20, included: false }, 16_100);
  expect(quote.totals.total).toEqual(eur(173_880));
  expect(stopAccount(quote, after(2), eur(173_880), ties)).toMatchObject({ owed: eur(54_648), back: eur(119_232) });
});

test("tax that the prices hold already changes nothing of what is owed", () => {
  expect(stopAccount(charged({ percent: 20, included: true }, 0), after(2), eur(0), ties).owed).toEqual(eur(50_600));
});

test("a whole course leaves the whole total, and more sessions than were quoted no more than it", () => {
  for (const given of [6, 9]) expect(stopAccount(plain, after(given), eur(161_000), ties).owed).toEqual(eur(161_000));
});

test("where nobody travels, only sessions that were not given go back", () => {
  const home = [lines[0], lines[1]].filter((each) => each !== undefined);
  const totals = totalsOf(home, "EUR", { tax: { percent: 0, included: true }, discount: null, depositPercent: 0 });
  // 90 + 2 × 140 = 370 of 930.
  expect(stopAccount({ lines: home, totals, trips: [] }, after(2), eur(93_000), ties)).toMatchObject({
    owed: eur(37_000),
    back: eur(56_000),
  });
});
