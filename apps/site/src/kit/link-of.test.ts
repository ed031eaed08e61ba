import { expect, test } from "vitest";
import { linkOf } from "./link-of.ts";

test("a link is read from behind #, also where a mail program wrote its signs as percents, and where it cut one", () => {
  expect(linkOf("#clinic.secret")).toBe("clinic.secret");
  expect(linkOf("#clinic%2Esecret")).toBe("clinic.secret");
  // RFC 3986, 2.1: a percent sign is followed by two hexadecimal digits; here the second sign lost one.
  expect(linkOf("#clinic.%E0%A4%A")).toBe("clinic.%E0%A4%A");
});
