import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Looks at each caution zone that holds points and confirms it, as the map asks for before its session is signed. */
export async function confirmZones(page: Page): Promise<void> {
  const confirm = page.getByRole("main").getByRole("button", { name: /^Confirm/ });
  for (let left = await confirm.count(); left > 0; left = await confirm.count()) {
    await confirm.first().click();
    await expect.poll(() => confirm.count()).toBeLessThan(left);
  }
}

/** Says why nobody here watches for the minutes after the last needle, as the aftercare step lets one. */
export async function leaveOutObservation(page: Page, reason: string): Promise<void> {
  await page.getByRole("main").getByLabel("Why it was otherwise").fill(reason);
}
