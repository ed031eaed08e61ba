import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/** From a lot's number to everybody who was given it, and a drill that is worked off. Lot NS-7712 is the demo's saline. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

test("a look at a lot holds nothing; a drill says that it is one, and counts who was told", async () => {
  const { page, context, complaints } = await openAs(pistor, "safety-officer");
  await page.goto("/clinic/recalls");
  const field = page.getByLabel("Lot number, typed or scanned");
  await field.fill("ns 77I2");
  await field.press("Enter");
  await page.getByText("Did you mean one of these?", { exact: false }).waitFor();
  await page.getByRole("button", { name: /^NS-7712, people: \d+$/ }).click();
  await page.getByText("This is only a look", { exact: false }).waitFor();

  await page.getByRole("button", { name: "Start a drill" }).click();
  await page.getByLabel("Reason").fill("The yearly drill.");
  await page.getByRole("button", { name: "Start a drill" }).click();
  await page.getByText("DRILL. Nothing is held.", { exact: false }).waitFor();
  await page.getByText("Not everybody was tried yet.", { exact: false }).waitFor();

  const count = page.locator(".calls__count");
  const people = Number(/^0 of (\d+) told$/.exec((await count.textContent()) ?? "")?.[1]);
  expect(people).toBeGreaterThan(2);
  await page.locator(".calls__row").first().getByRole("button", { name: /^Told/ }).click();
  await page.waitForFunction(
    (of) => document.querySelector(".calls__count")?.textContent === `1 of ${of} told`,
    people,
  );
  const row = page.locator(".calls__row").first();
  await row.getByText("Tomasz Zieliński", { exact: false }).waitFor();
  expect(await row.getByRole("button", { name: /^Told/ }).count()).toBe(0);
  await page.getByRole("radio", { name: `Still to reach (${people - 1})` }).check();
  expect(await page.locator(".calls__row").count()).toBe(people - 1);

  await page.getByRole("button", { name: /^Report to the authority/ }).click();
  await page.waitForFunction(() => !document.querySelector("button.duties__tick")?.textContent?.includes("authority"));
  await page.getByRole("button", { name: "End the recall" }).click();
  await page.getByText("are neither told nor given up", { exact: false }).waitFor();
  await picture(page, "recall-drill", true);
  expect(await axeFindings(page)).toEqual([]);

  const { lots } = (await (await context.request.get("/api/stock/lots?all=true")).json()) as {
    lots: { lot: string; state: string }[];
  };
  expect(lots.filter(({ lot }) => lot === "NS-7712").map(({ state }) => state)).not.toContain("recalled");
  // The browser itself writes down the refusal that was asked for.
  expect(complaints.filter((each) => !each.includes("422"))).toEqual([]);
  await context.close();
});

test("a nurse finds on a patient's chart which lot is called back, and opens no recall", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  const found = await context.request.get("/api/recalls/trace?lot=HA-2291");
  const { people } = (await found.json()) as { people: { id: string }[] };
  await page.goto(`/clinic/patients/${people[0]?.id}`);
  await page.getByRole("link", { name: "Under recall" }).first().click();
  await page.getByRole("heading", { name: /Recall of .*HA-2291/ }).waitFor();
  expect(await page.getByRole("button", { name: "End the recall" }).count()).toBe(0);
  await page.goto("/clinic/recalls?lot=HA-2291");
  await page.getByText("This is only a look", { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: "Open a recall" }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});
