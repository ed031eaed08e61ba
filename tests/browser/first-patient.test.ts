import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { openAs, picture, startPistor } from "./kit/pistor.ts";
import { confirmZones, leaveOutObservation } from "./kit/session.ts";

/**
 * One patient from the first question to the phone, as a physician does it: every step in the browser, on a server of
 * its own, with pictures kept in test-output/pictures.
 */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

test("a patient is registered, examined, found eligible, planned, treated, signed and amended, and reads the aftercare", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");

  await page.goto("/clinic/patients");
  await page.getByRole("link", { name: "Register a patient" }).click();
  await page.getByRole("main").getByLabel("Given name").fill("İpek");
  await page.getByRole("main").getByLabel("Family name").fill("Çağlar");
  await page.getByRole("main").getByLabel("Birth date").fill("1988-05-17");
  await page.getByRole("radio", { name: "female", exact: true }).check();
  await page.getByRole("main").getByLabel("Language").selectOption("tr");
  await page.getByRole("main").getByLabel("City").fill("Ankara");
  await picture(page, "path-1-register");
  await page.getByRole("button", { name: "Register" }).click();
  await page.getByRole("heading", { name: "İpek Çağlar" }).waitFor();
  const chart = page.url();
  await picture(page, "path-2-chart-empty");

  await page.goto(`${chart}/examination`);
  await page.getByRole("radio", { name: /^III/ }).first().check();
  await page.getByRole("main").getByLabel("Blood pressure, upper").fill("121");
  await page.getByRole("main").getByLabel("Blood pressure, lower").fill("77");
  await page.getByRole("main").getByLabel("Weight").fill("61");
  await page.getByRole("main").getByLabel("Goal").fill("Less tired");
  await answerNoToAll(page);
  await picture(page, "path-3-examination", true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Not saved yet").waitFor({ state: "detached" });

  await page.goto(`${chart}/eligibility?treatment=face`);
  await expect.poll(() => page.locator("[data-decision]").first().getAttribute("data-decision")).toBe("eligible");
  await picture(page, "path-4-eligible");
  await page.getByRole("button", { name: "Keep this assessment" }).click();
  await page.getByText(/Assessed/).waitFor();

  await page.goto(`${chart}/plan`);
  await page.getByText("6 sessions in 10 weeks").waitFor();
  await picture(page, "path-5-plan");
  await page.getByRole("button", { name: "Keep this course" }).click();
  await page.waitForURL(/\/(courses|patients)\//);

  await page.goto(chart);
  await page.getByRole("button", { name: /session 1/i }).click();
  await page.waitForURL(/\/sessions\//);
  await checks(page);
  await picture(page, "path-6-checks", true);

  await page.getByRole("button", { name: "Mixture", exact: false }).first().click();
  await page.getByRole("button", { name: /Start from/ }).click();
  // Rows whose vial stands in stock have their lot already; the others wait for it.
  const typed = page.locator(".mix-row__edit:visible");
  for (let i = 0; i < (await typed.count()); i++) {
    await typed
      .nth(i)
      .getByLabel("Lot")
      .fill(`LOT-${i + 1}`);
    await typed.nth(i).getByLabel("Use until").fill("2031-01-31");
  }
  await page.getByRole("button", { name: /^Prepare \d/ }).click();
  await page.getByLabel("E-mail of the second person").fill("petkovic@kordon.example");
  await page.getByLabel("Password of the second person").fill("demo-pistor-2026");
  await page.getByRole("button", { name: "Check as the second" }).click();
  await page.getByText(/M-\d{4} is prepared and checked/).waitFor();
  await picture(page, "path-7-mixture", true);

  await page.getByRole("button", { name: /Map/ }).first().click();
  await page.getByRole("button", { name: "Malar, left" }).press("Enter");
  await expect.poll(() => points(page)).toBeGreaterThan(5);
  const malar = await points(page);
  await page.keyboard.press("m");
  await expect.poll(() => points(page)).toBe(2 * malar);
  await page.getByRole("button", { name: "Forehead, left" }).press("Enter");
  await expect.poll(() => points(page)).toBeGreaterThan(2 * malar);
  const all = await points(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => points(page)).toBe(2 * malar);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => points(page)).toBe(all);
  // 0.01 mL at each point, by the face protocol: the total is nobody's typing.
  expect(Number(await page.getByTestId("volume").textContent())).toBeCloseTo(all / 100, 6);
  await picture(page, "path-8-map");

  await confirmZones(page);
  await page.getByRole("button", { name: "Finish map" }).click();
  await page.getByRole("button", { name: "Last needle now" }).click();
  await page.getByText("Keep the treated skin dry").or(page.locator(".aftercare-sheet__rule")).first().waitFor();
  await page
    .getByRole("main")
    .getByLabel(/The sheet was given/)
    .check();
  await leaveOutObservation(page, "Watched by the nurse next door");
  await picture(page, "path-9-aftercare", true);

  await page.getByRole("button", { name: /Go on: Sign/ }).click();
  await expect.poll(() => page.getByText("Saved", { exact: false }).count()).toBeGreaterThan(0);
  const reasons = page.getByRole("main").getByLabel(/: planned /);
  for (let i = 0; i < (await reasons.count()); i++) await reasons.nth(i).fill("As agreed with the patient");
  await picture(page, "path-10-sign", true);
  const sign = page.getByRole("button", { name: "Sign and lock" });
  await expect.poll(() => sign.getAttribute("aria-disabled")).toBeNull();
  await sign.click();
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();
  await picture(page, "path-11-signed");

  await page.getByRole("button", { name: "Amend" }).click();
  await page
    .getByRole("main")
    .getByLabel("Notes")
    .fill("Small bruise at the left malar region, seen after the session.");
  await page.getByRole("main").getByLabel("Why it is amended").fill("Seen when the patient was leaving");
  await page.getByRole("button", { name: "Sign the amendment" }).click();
  await page.getByText(/Amended by Dr\. Selin Aydın/).waitFor();
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();
  await picture(page, "path-12-amended");

  // The patient's own phone: another browser, no account, their own language.
  await page.getByRole("button", { name: "Open on the patient's phone" }).click();
  const link = await page.locator(".phone-link a").getAttribute("href");
  const phone = await pistor.browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const sheet = await phone.newPage();
  // On a slow network: who reads is answered only after the link has been opened.
  const opened = sheet.waitForResponse((response) => response.url().endsWith("/open-link"));
  await sheet.route("**/me", async (route) => {
    const response = await route.fetch();
    await opened;
    await route.fulfill({ response });
  });
  await sheet.goto(link ?? "");
  // The link's secret leaves the address as soon as it has opened the sheet.
  await sheet.waitForURL((url) => url.hash === "");
  await sheet.getByRole("heading", { level: 1, name: /seanstan sonra/ }).waitFor();
  await picture(sheet, "path-13-phone");
  await phone.close();

  expect(complaints).toEqual([]);
  await context.close();
});

/** Answers every screening question so that nothing speaks against a treatment. */
async function answerNoToAll(page: Page): Promise<void> {
  // Without the card that asks the next question: it asks another one as soon as it is answered.
  const groups = page.locator("fieldset.choice:not(.live *)");
  // From the last to the first: an answer may take away the question that follows it.
  for (let i = (await groups.count()) - 1; i >= 0; i--) {
    const no = groups.nth(i).getByRole("radio", {
      name: /^(No|No diabetes|Never|Not in the last month|Not in the last six months|Asked: none)$/,
    });
    if ((await no.count()) > 0) await no.first().check();
  }
  await groups
    .and(page.getByRole("group", { name: "Is this treatment your own wish?" }))
    .getByRole("radio", { name: "Yes" })
    .check();
  const medicines = page.getByRole("main").getByLabel("How many medicines do you take for your heart?");
  if ((await medicines.count()) > 0) await medicines.fill("0");
}

/** Everything that is made sure of before the first needle. */
async function checks(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: /said by the patient/ }).check();
  await page.getByRole("checkbox", { name: /Allergies asked again today: none/ }).check();
  await page.getByRole("checkbox", { name: /The consent is signed/ }).check();
  await page.getByRole("checkbox", { name: /It covers this mixture/ }).check();
  // Placed three days before and read at 48 hours, by the clinic's clock.
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Placed at").fill(`${daysAgo(3)}T09:00`);
  await page.getByRole("button", { name: "Keep as placed" }).click();
  await page.getByLabel("Read at").fill(`${daysAgo(1)}T09:30`);
  await page.getByRole("button", { name: "Keep this reading" }).click();
  await page.getByRole("radio", { name: "negative" }).check();
  await page.getByRole("radio", { name: "No cream" }).check();
  await page.getByRole("radio", { name: "Needle by hand" }).check();
  await page.getByRole("radio", { name: "30 G · 4 mm" }).check();
  await page.getByRole("main").getByLabel("Needle lot").fill("N4-3304");
  await page.getByRole("main").getByLabel("Needle use until").fill("2031-01-31");
  await page.getByRole("main").getByLabel("Who injects").fill("Dr. Selin Aydın");
  await page.getByRole("main").getByLabel("Second person within call").fill("Mert Demir");
  await page
    .getByRole("main")
    .getByLabel(/Emergency kit/)
    .fill("2031-01-31");
  const photographs = page.getByRole("main").getByLabel(/^Not taken, reason/);
  for (let i = 0; i < (await photographs.count()); i++) await photographs.nth(i).fill("Kept in the clinic's camera");
}

async function points(page: Page): Promise<number> {
  return Number(await page.getByTestId("points").textContent());
}
