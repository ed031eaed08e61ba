import { expect, test } from "vitest";
import { amountText, placesOf, rateText } from "./amount.tsx";

const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f]/g, "");

test("an amount carries the code of its currency, and the reader's own signs between figures", () => {
  const quoted = { amount: 477_700, currency: "EUR" };
  expect(plainly(amountText(quoted, "en"))).toBe("EUR 4,777");
  expect(plainly(amountText(quoted, "de"))).toBe("4.777 EUR");
  expect(plainly(amountText(quoted, "ru"))).toBe("4 777 EUR");
  // Western figures in Arabic too, so that a clinic and its patient read the same.
  expect(plainly(amountText(quoted, "ar"))).toContain("4,777");
});

test("minor units are read by their currency: yen have none, dinars three", () => {
  expect(plainly(amountText({ amount: 1_200, currency: "JPY" }, "en"))).toBe("JPY 1,200");
  expect(plainly(amountText({ amount: 1_234, currency: "KWD" }, "en"))).toBe("KWD 1.234");
  // ISO 4217 gives the Iraqi dinar three; what browsers show, CLDR, gives it none.
  expect(plainly(amountText({ amount: 1_234, currency: "IQD" }, "en"))).toBe("IQD 1.234");
  expect(plainly(amountText({ amount: -150, currency: "TRY" }, "en", { bare: true }))).toBe("−1.50");
});

test("a column is written with the places that its amounts need, and none while all are whole", () => {
  const whole = { amount: 9_000, currency: "EUR" };
  const part = { amount: 9_050, currency: "EUR" };
  expect(placesOf([whole, whole])).toBe(0);
  expect(placesOf([whole, part])).toBe(2);
  expect(amountText(whole, "en", { bare: true, places: 2 })).toBe("90.00");
});

test("what an option would add has its plus, and nothing added has none", () => {
  expect(amountText({ amount: 24_000, currency: "EUR" }, "en", { bare: true, plus: true })).toBe("+240");
  expect(amountText({ amount: 0, currency: "EUR" }, "en", { bare: true, plus: true })).toBe("0");
});

test("a rate has its reader's decimal sign and every place that was written down", () => {
  const written = (["en", "de", "tr", "fr", "ru", "ar"] as const).map((lang) => rateText("48.7350", lang));
  expect(written).toEqual(["48.7350", "48,7350", "48,7350", "48,7350", "48,7350", "48.7350"]);
  expect(rateText("49", "de")).toBe("49");
});
