import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { openAs, picture, startPistor } from "./kit/pistor.ts";

let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

test("a patient whose phone has lost the network still reads what to keep to, and whom to call", async () => {
  const { page, context } = await openAs(pistor, "patient-zeynep", { size: "phone", lang: "tr" });
  await page.goto("/portal");
  const headline = page.getByRole("heading", { level: 1, name: /seanstan sonra/ });
  await headline.waitFor();
  // Once the worker has what it needs: the page's own files are in its keeping.
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("pistor-portal-1")).keys()).length), {
      timeout: 15_000,
    })
    .toBeGreaterThan(4);
  await context.setOffline(true);
  await page.reload();
  await headline.waitFor();
  await page.getByText("Bağlantı yok").waitFor();
  expect(await page.getByRole("link", { name: /Kordon Clinic/ }).getAttribute("href")).toBe("tel:+902325550101");
  await picture(page, "portal-offline");
  await context.close();
});
