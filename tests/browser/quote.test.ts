import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, openVisitor, picture, startPistor } from "./kit/pistor.ts";

/** A quote from the source's package: made, sent, accepted on a phone in Arabic, paid in part, and invoiced. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

/** The package that source S4 sells, and what an outpatient course needs of it, by seed-facts section 9. */
const verdicts = {
  "physician-visit": "Needed",
  laboratory: "Needed",
  session: "Needed",
  interpreter: "Needed",
  "airport-shuttle": "Optional",
  "hotel-nights": "Optional",
  "hotel-clinic-transport": "Optional",
  "anaesthetist-visit": "Taken out",
  "hospital-night": "Taken out",
  "hospital-meals": "Taken out",
  "hospital-medicines": "Taken out",
  surgery: "Taken out",
};

/** Euros for one, so that what the page adds up does not hang on the demo's own list. */
const prices = [
  ["physician-visit", 90],
  ["laboratory", 70],
  ["session", 140],
  ["interpreter", 25],
  ["hotel-nights", 68],
  ["hotel-upgrade", 40],
  ["airport-shuttle", 15],
  ["hotel-clinic-transport", 15],
  ["hospital-night", 240],
  ["anaesthetist-visit", 120],
] as const;
const terms = {
  names: {},
  taxPercent: 10,
  taxIncluded: true,
  validDays: 30,
  depositPercent: 20,
  treats: { name: "Kordon", address: "İzmir", certificate: "" },
  arranges: { name: "Kordon", address: "İzmir", certificate: "" },
  complaints: "The clinic",
};

/** `EUR 4,777.50` and `+1,960` as minor units of a currency with two places. */
const minor = (text: string) => Math.round(Number(text.replace(/[^\d.−]/g, "").replace("−", "-")) * 100);

/** One walk, since each step needs the one before it. */
test("a package is counted, taken apart, sent, accepted once, paid, given back and invoiced", async () => {
  const { page, context, complaints } = await openAs(pistor, "coordinator");
  const found = await context.request.get("/api/patients?find=Morel");
  const [patient] = ((await found.json()) as { patients: { id: string; name: string }[] }).patients;
  if (patient === undefined) throw new Error("The demo has no Claire Morel.");

  const { version, list } = (await (await context.request.get("/api/prices")).json()) as {
    version: number;
    list: object | null;
  };
  const euros = (amount: number) => ({ amount: amount * 100, currency: "EUR" });
  const kept = await context.request.put("/api/prices", {
    headers: { "idempotency-key": crypto.randomUUID(), "if-match": `"${version}"`, origin: pistor.address },
    data: {
      ...(list ?? terms),
      currency: "EUR",
      prices: Object.fromEntries(prices.map(([item, one]) => [item, euros(one)])),
    },
  });
  expect(kept.status(), await kept.text()).toBe(200);

  await page.goto(`/clinic/patients/${patient.id}/quote`);
  const total = page.locator("[data-total]");
  await total.waitFor();
  for (const [item, verdict] of Object.entries(verdicts))
    expect(await page.locator(`[data-package="${item}"] .chip`).textContent(), item).toBe(verdict);
  // Six or more sessions two weeks apart do not fit into five nights.
  await page.getByText(/One stay of 5 nights does not hold this course: it takes \d+ trips/).waitFor();

  const sums = async () => {
    const lines = await page.locator(".quote-lines__sum").allTextContents();
    return lines.reduce((sum, line) => sum + minor(line), 0);
  };
  const shown = async () => minor((await total.textContent()) ?? "");
  const tax = async () =>
    (await page.getByText(/^Tax .* \(included\)$/).count()) > 0
      ? 0
      : minor((await page.locator("dt", { hasText: /^Tax/ }).locator("+ dd").textContent()) ?? "");
  expect((await sums()) + (await tax())).toBe(await shown());

  const before = await sums();
  const option = page.locator('[data-option="hotel-upgrade"]');
  const adds = minor((await option.locator(".amount").first().textContent()) ?? "");
  expect(adds).toBeGreaterThan(0);
  const was = await total.textContent();
  await option.getByRole("switch").click();
  await page.waitForFunction(
    (before) =>
      document.querySelector("[data-total]")?.textContent !== before && !document.querySelector("[aria-busy=true]"),
    was,
  );
  expect((await sums()) - before).toBe(adds);
  expect((await sums()) + (await tax())).toBe(await shown());
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "quote-maker");

  await page.getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("heading", { name: /^Quote .*Morel$/ }).waitFor();
  const quoteId = /quotes\/([^?]+)/.exec(page.url())?.[1] ?? "";
  const paper = await context.request.get(`/api/quotes/${quoteId}/quote.pdf?lang=ar`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  await page.getByRole("button", { name: /^Send in / }).click();
  const link = await page.getByLabel("Link to the quote").inputValue();
  expect(await axeFindings(page)).toEqual([]);

  const phone = await openVisitor(pistor, { size: "phone", lang: "ar" });
  await phone.page.goto(link);
  await phone.page.getByRole("button", { name: "قبول العرض" }).waitFor();
  // Nobody who looks over a shoulder, and no next page, learns the link.
  expect(new URL(phone.page.url()).hash).toBe("");
  expect(await phone.page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(minor((await phone.page.locator(".quote__total dd").textContent()) ?? "")).toBe(await shown());
  expect(await axeFindings(phone.page)).toEqual([]);
  await picture(phone.page, "quote-phone-ar", true);
  await phone.page.getByRole("button", { name: "قبول العرض" }).click();
  await phone.page.getByText("اكتب اسمك للقبول.").waitFor();
  await phone.page.getByLabel("اسمك").fill("كلير موريل");
  await phone.page.getByRole("button", { name: "قبول العرض" }).click();
  await phone.page.getByText("لقد قبلت هذا العرض").waitFor();
  // From now on the link shows a receipt: the same sum, and no line of the course.
  expect(minor((await phone.page.locator(".facts .amount").textContent()) ?? "")).toBe(await shown());
  expect(await phone.page.locator("[data-item]").count()).toBe(0);
  expect(await axeFindings(phone.page)).toEqual([]);
  await picture(phone.page, "quote-receipt-phone-ar", true);
  expect(phone.complaints).toEqual([]);

  const again = await phone.context.request.post("/api/answer-quote", {
    headers: { "idempotency-key": crypto.randomUUID(), origin: pistor.address },
    data: {
      link: decodeURIComponent(new URL(link).hash.slice(1)),
      answer: "declined",
      sha256: "0".repeat(64),
      name: "A stranger",
      why: "",
    },
  });
  expect(again.ok()).toBe(false);
  await phone.context.close();

  await page.reload();
  await page.getByText("Accepted by كلير موريل").waitFor();
  await page.getByRole("link", { name: "Account" }).click();

  await page.getByRole("heading", { name: "Write a payment down" }).waitFor();
  const pay = page.getByRole("region", { name: "Write a payment down" });
  // The deposit that was agreed stands there already.
  await pay.getByText(/^Agreed in quote/).waitFor();
  expect(await pay.getByLabel("Amount").inputValue()).toMatch(/^\d+\.\d\d$/);
  await pay.getByLabel("Amount").fill("500");
  await pay.getByRole("button", { name: "Write down" }).click();
  const payments = page.getByRole("region", { name: "Payments" }).first();
  await payments.getByRole("row", { name: /Deposit.*500/ }).waitFor();
  await pay.getByRole("radio", { name: "Refund" }).check();
  await pay.getByLabel("Amount").fill("500.01");
  await pay
    .getByText(/At most EUR\s500 is left of this payment/)
    .first()
    .waitFor();
  await pay.getByLabel("Amount").fill("120.50");
  await pay.getByRole("button", { name: "Write the refund down" }).click();
  await payments.getByRole("row", { name: /Refund.*120\.50/ }).waitFor();

  await page.getByRole("button", { name: /^Issue over quote/ }).click();
  const pdf = page.getByRole("link", { name: /^Invoice .* as PDF$/ });
  await pdf.waitFor();
  const invoice = await context.request.get((await pdf.getAttribute("href")) ?? "");
  expect([invoice.status(), invoice.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect(await page.locator('input[autocomplete^="cc-"]').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await page.emulateMedia({ colorScheme: "dark" });
  // Keys fade to their dark ground; axe looks once they have.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate(() => localStorage.setItem("pistor.lang", "ar"));
  await context.addInitScript(() => localStorage.setItem("pistor.lang", "ar"));
  await page.goto(`/clinic/quotes/${quoteId}`);
  await page.locator("[data-total]").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "quote-dark-ar");
  expect(complaints).toEqual([]);
  await context.close();
}, 180_000);

test("on a phone prices, quotes, what makes one and invoices are read without scrolling sideways", async () => {
  const { page, context, complaints } = await openAs(pistor, "coordinator", { size: "phone", theme: "dark" });
  const found = await context.request.get("/api/patients?find=Demirta");
  const { patients } = (await found.json()) as { patients: { id: string }[] };
  const patient = patients[0]?.id ?? "";
  for (const [place, seen] of [
    [`/clinic/patients/${patient}/account`, ".account__invoices li"],
    ["/clinic/quotes", ".quote__card"],
    ["/clinic/prices", ".prices__items input"],
    [`/clinic/patients/${patient}/quote`, ".quote__keep button"],
  ] as const) {
    await page.goto(place);
    await page.locator(seen).first().waitFor();
    expect(await readSideways(page), place).toEqual([]);
    expect(await axeFindings(page), place).toEqual([]);
  }
  // The sum beside the maker's key is the one above.
  expect(await page.locator(".quote__keep-sum").textContent()).toBe(await page.locator("[data-total]").textContent());
  expect(complaints).toEqual([]);
  await context.close();
}, 180_000);

/** What is wider than its place and has to be scrolled sideways to be read. */
function readSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("body *")]
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .filter((each) => each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX))
      .filter((each) => each.clientWidth > 0)
      .map((each) => each.className),
  );
}
