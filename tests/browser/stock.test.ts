import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/** The cupboard of the demo clinic: deliveries by a scanner that types, holds, the count, a fridge that is too warm. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

/** GTIN of the demo's vitamin C, best to the end of June 2028 (a day of 00 is the month's last), lot VC-0500. */
const box = "(01)09521234000020(17)280600(10)VC-0500";

test("a scanned box fills the delivery, and the ledger says who took it in", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/stock/receive");
  const field = page.getByLabel("Scan or type a code");
  await field.fill(box);
  await field.press("Enter");
  await page.getByText("Check it against the box", { exact: false }).waitFor();
  expect(await page.getByLabel("Lot", { exact: true }).inputValue()).toBe("VC-0500");
  expect(await page.getByLabel("Last day of use").inputValue()).toBe("2028-06-30");
  await page.getByLabel("Vials or pieces").fill("12");
  await page.getByRole("button", { name: "Take into stock" }).click();
  await page.getByText("12 of lot VC-0500 taken into stock.").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto("/clinic/stock");
  await page.getByRole("link", { name: /VC-0500/ }).click();
  await page.getByRole("heading", { name: /VC-0500/ }).waitFor();
  const row = page.getByRole("row", { name: /\+12 received/ });
  expect(await row.textContent()).toContain("Mert Demir");
  expect(complaints).toEqual([]);
  await context.close();
});

test("a lot that is put on hold says why wherever it is looked at, and can be released with a reason", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/stock");
  const field = page.getByLabel("Scan or type a code");
  await field.fill("CF-0219");
  await field.press("Enter");
  await page.getByRole("heading", { name: /CF-0219/ }).waitFor();
  const holds = page.getByRole("region", { name: "Holds" });
  await holds.getByLabel("Why").fill("The caps are loose.");
  await holds.getByRole("button", { name: "Put on hold" }).click();
  await holds.getByRole("button", { name: "Release" }).waitFor();

  await page.goto("/clinic/stock");
  const first = page.getByRole("region", { name: "Look at these first" });
  await first.getByRole("link", { name: /CF-0219.*The caps are loose/ }).click();
  await holds.getByLabel("Why").fill("Each cap was tried.");
  await holds.getByRole("button", { name: "Release" }).click();
  await holds.getByRole("button", { name: "Put on hold" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("a count that differs from the book wants its reason, and becomes a line of the ledger", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/stock/count");
  const before = Number(
    (
      (await (await context.request.get("/api/stock/lots?substance=dexpanthenol")).json()) as {
        lots: { lot: string; balance: number }[];
      }
    ).lots.find(({ lot }) => lot === "DX-1180")?.balance,
  );
  await page.getByLabel(/^Counted: .*DX-1180$/).fill(String(before - 1));
  await page.getByText("1 fewer").waitFor();
  const keep = page.getByRole("button", { name: /^Keep the count of 1 lot/ });
  expect(await keep.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel(/^Why it differs: .*DX-1180$/).fill("One was broken and not written down.");
  await picture(page, "stock-counted", true);
  await keep.click();
  await page.getByText("Kept.", { exact: true }).waitFor();
  const { lots } = (await (await context.request.get("/api/stock/lots?substance=dexpanthenol")).json()) as {
    lots: { lot: string; balance: number }[];
  };
  expect(lots.find(({ lot }) => lot === "DX-1180")?.balance).toBe(before - 1);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a fridge that is too warm puts what is kept in it on hold", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/stock?view=places");
  const fridge = page.getByRole("region", { name: "Fridge" });
  await fridge.getByLabel("Temperature now").fill("31,5");
  await fridge.getByRole("button", { name: "Write it down" }).click();
  await fridge.getByText(/Outside the limits: \d+ lots? (was|were) put on hold/).waitFor();
  await page.goto("/clinic/stock");
  const first = page.getByRole("region", { name: "Look at these first" });
  await first.getByRole("link", { name: /VC-0417/ }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
