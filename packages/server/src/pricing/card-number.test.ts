import { expect, test } from "vitest";
import { holdsCardNumber } from "./card-number.ts";

// Numbers that card makers publish for tests.
test.each([
  "4242 4242 4242 4242",
  "5555-5555-5555-4444",
  "paid with 378282246310005",
  "6011.1111.1111.1117",
  // With what stands beside it on a card, or on a slip.
  "4242 4242 4242 4242 12/28",
  "Visa 4242424242424242 123",
  "2026 4242424242424242",
  "slip1 4242-4242-4242-4242",
])("%s is a card's number", (text) => expect(holdsCardNumber(text)).toBe(true));

// The last digit does not fit; too short; an IBAN (the example of ISO 13616), whose digits do not fit; words.
test.each(["4242 4242 4242 4241", "4242 4242 42", "GB29 NWBK 6016 1331 9268 19", "transfer 2026-11-22", ""])(
  "%s is none",
  (text) => expect(holdsCardNumber(text)).toBe(false),
);
