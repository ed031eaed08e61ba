import { expect, test } from "vitest";
import { paidBeside } from "./paid-beside.ts";

const open = (currency: string, paid: number) => ({
  invoiced: { amount: 0, currency },
  paid: { amount: paid, currency },
  due: { amount: -paid, currency },
});

test("a thousand lira paid beside euros stay seen where only the euros are counted", () => {
  const account = [open("EUR", 10_050), open("TRY", 100_000)];
  expect(paidBeside(account, "EUR")).toEqual([{ amount: 100_000, currency: "TRY" }]);
  expect(paidBeside(account, "TRY")).toEqual([{ amount: 10_050, currency: "EUR" }]);
});

test("what was invoiced and not paid, or paid and given back, is nothing that was paid beside", () => {
  expect(paidBeside([open("EUR", 10_050), open("TRY", 0)], "EUR")).toEqual([]);
});
