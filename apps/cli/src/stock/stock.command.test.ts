import { Problem } from "@pistor/core/basics";
import { languages } from "@pistor/core/evidence";
import { expect, test } from "vitest";
import { stockCommand } from "./stock.command.ts";
import type { WordedReview } from "./worded-review.ts";

const english = { lang: "en", own: {} } as const;
const at = (day: string) => `2026-${day}T09:00:00+03:00`;
const document = {
  on: "2026-11-23",
  products: [
    {
      id: "hyaluron",
      name: "Hyaluron",
      substance: "hyaluronic-acid",
      gtin: "08690000000012",
      container: "single-dose",
      packMl: 2,
      reorderAt: 3,
      reorderTo: 10,
    },
    { id: "needle-4", container: "piece" },
  ],
  lots: [
    { product: "hyaluron", lot: "HA-2306", expires: "2027-05-31" },
    { product: "hyaluron", lot: "HA-2291", expires: "2027-02-28", state: "recalled", why: "recall of 20 November" },
    { product: "hyaluron", lot: "HA-2100", expires: "2026-11-22" },
    { product: "needle-4", lot: "N-1", expires: "2028-01-31" },
  ],
  movements: [
    { at: at("11-20"), lot: "HA-2306", kind: "taken", count: -2 },
    { at: at("10-01"), lot: "HA-2306", kind: "received", count: 5 },
    { at: at("11-21"), lot: "HA-2306", kind: "taken", count: 1 },
    { at: at("10-01"), lot: "HA-2291", kind: "received", count: 9 },
    { at: at("10-01"), lot: "HA-2100", kind: "received", count: 4 },
    { at: at("10-02"), lot: "HA-2100", kind: "counted", count: -1 },
    { at: at("10-02"), lot: "N-1", kind: "received", count: 100 },
  ],
};
const answer = (given: object = {}, lang: (typeof languages)[number] = "en") =>
  stockCommand.answer({ ...document, ...given }, { lang, own: {} }) as WordedReview;

test("a ledger is added up in the order of its moments, lots come the first to expire first, each with what stops it", () => {
  const { lots, products } = answer();
  expect(
    lots.map(({ lot, balance, usable, findings }) => [lot, balance, usable, findings.map(({ rule }) => rule)]),
  ).toEqual([
    ["HA-2100", 3, false, ["stock.expired"]],
    ["HA-2291", 9, false, ["stock.recalled"]],
    ["HA-2306", 2, true, []],
    ["N-1", 100, true, []],
  ]);
  // 2 left that may be used, 3 is the number at which to order: 8 to make it 10.
  expect(products).toEqual([
    { product: "hyaluron", usable: 2, toOrder: 8 },
    { product: "needle-4", usable: 100, toOrder: 0 },
  ]);
});

test("a scan tells product, lot and last day, and that the lot is recalled", () => {
  const scan = answer({ scan: "]d20108690000000012172702281 0HA-2291".replace(" ", "") }).scan;
  expect(scan).toMatchObject({ gtin: "08690000000012", lot: "HA-2291", expires: "2027-02-28", product: "hyaluron" });
  expect(scan?.findings.map(({ then, tell }) => [then, tell])).toEqual([
    ["refused", "Hyaluron, lot HA-2291 is recalled (recall of 20 November). Do not use it. Take another lot."],
  ]);
});

test("a person reads lots first, marked where they may not be used, then what to order", () => {
  const lines = stockCommand.text(answer(), english).split("\n");
  expect(lines).toContain("  ! hyaluron, lot HA-2100: 3, to 2026-11-22");
  expect(lines).toContain("    hyaluron, lot HA-2306: 2, to 2027-05-31");
  expect(lines).toContain("  hyaluron: 2 usable, order 8");
  expect(lines).toContain("      [note] Hyaluron: 2 left that may be used. Order 8.");
});

test.each(languages)("every sentence is there in %s, with nothing left out of it", (lang) => {
  const { lots, findings } = answer({}, lang);
  const told = [...lots.flatMap((lot) => lot.findings), ...findings];
  expect(told).toHaveLength(3);
  for (const finding of told) {
    expect(finding).not.toHaveProperty("tellLang");
    expect(finding.tell).not.toMatch(/[{}]/);
  }
});

const movement = (given: object) => ({ movements: [{ ...document.movements[1], ...given }] });
const faults: readonly (readonly [string, object, string])[] = [
  [
    "more taken than received",
    { movements: document.movements.map((each, nth) => (nth === 2 ? { ...each, count: 4 } : each)) },
    "stock.below-zero /movements/2/count",
  ],
  ["a movement of a lot that is not there", movement({ lot: "HA-1" }), "stock.unknown-lot /movements/0/lot"],
  ["what came in below 0", movement({ count: -5 }), "stock.wrong-sign /movements/0/count"],
  ["a movement of nothing", movement({ count: 0 }), "document.wrong /movements/0/count"],
  ["half a vial", movement({ count: 0.5 }), "document.wrong /movements/0/count"],
  ["an unknown kind", movement({ kind: "lost" }), "document.wrong /movements/0/kind"],
  ["a movement of tomorrow", movement({ at: at("11-24") }), "stock.movement-ahead /movements/0/at"],
  [
    "a lot of no product",
    { lots: [{ product: "x", lot: "A", expires: "2027-01-01" }], movements: [] },
    "stock.no-such-product /lots/0/product",
  ],
  ["a lot twice", { lots: [document.lots[0], document.lots[0]], movements: [] }, "stock.lot-twice /lots/1/lot"],
  ["an impossible day", { lots: [{ ...document.lots[0], expires: "2027-02-30" }] }, "date.impossible /lots/0/expires"],
  [
    "a GTIN that does not check",
    { products: [{ ...document.products[0], gtin: "08690000000013" }] },
    "scan.check-digit /products/0/gtin",
  ],
  ["a key that nobody knows", { colour: "red" }, "document.unknown-key /colour"],
  ["a scan that another keyboard garbled", { scan: "üd20108690000000012" }, "scan.keyboard /scan"],
  ["a scan of nothing", { scan: "" }, "scan.empty /scan"],
];

test.each(faults)("%s is a problem with its place", (_, given, expected) => {
  try {
    stockCommand.answer({ ...document, ...given }, english);
    expect.fail("it was answered");
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    expect(`${fault.id} ${fault.at}`).toBe(expected);
  }
});

test("a number that two products share as a lot is not guessed: the movement says whose it is", () => {
  const lots = [...document.lots, { product: "needle-4", lot: "HA-2306", expires: "2028-01-31" }];
  expect(() => answer({ lots })).toThrow(/More than one product has a lot HA-2306/);
  const movements = document.movements.map((each) => ({
    ...each,
    product: each.lot === "N-1" ? "needle-4" : "hyaluron",
  }));
  expect(
    answer({ lots, movements }).lots.find(({ product, lot }) => product === "needle-4" && lot === "HA-2306"),
  ).toMatchObject({
    balance: 0,
    usable: false,
  });
});
