import bwip from "bwip-js/node";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, openVisitor, picture, startPistor } from "./kit/pistor.ts";

/**
 * A session in the room, from its checks to a second physician's name: what is missing and who can mend it, timers that
 * run on while the tablet sleeps, number keys, the tablet in the patient's hands, and an amendment that shows both.
 */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

/** The one session that all of it is about, at the tablet of its physician. */
let tablet: Awaited<ReturnType<typeof openAs>>;
let id: string;

const slow = { timeout: 15_000 };
const password = "demo-pistor-2026";

test("every check says who can mend it, and number keys lead through the steps", async () => {
  tablet = await openAs(pistor, "physician");
  const { page, context } = tablet;
  const board = await context.request.get("/api/today");
  const { visits } = (await board.json()) as { visits: { patient: { name: string }; sessionId: string }[] };
  id = visits.find(({ patient }) => patient.name === "Claire Morel")!.sessionId;
  await page.clock.install();
  const main = page.getByRole("main");

  // Checks: each says what is missing and who can mend it, and a tick counts before the server has answered.
  await page.goto(`/clinic/sessions/${id}?step=checks`);
  const photos = page.locator("#room-photos");
  // The demo explains each of them; here nobody has yet.
  const explained = photos.getByLabel(/^Not taken, reason/);
  await explained.first().waitFor();
  for (let i = 0; i < (await explained.count()); i++) await explained.nth(i).fill("");
  await photos.getByText("missing", { exact: true }).waitFor();
  await page.getByText(/Checks still missing: 3/).waitFor();
  const png = await bwip.toBuffer({ bcid: "qrcode", text: "skin", scale: 4, backgroundcolor: "FFFFFF" } as never);
  await photos
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "front.png", mimeType: "image/png", buffer: png });
  await photos.getByRole("img", { name: /face, front/ }).waitFor();
  for (const view of ["left side", "right side"])
    await photos.getByLabel(`Not taken, reason: face, ${view}`).fill("The patient wears a dressing there");
  await page.getByText("Every check is made.").waitFor();
  await page.getByRole("button", { name: "done Checks" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "room-1-checks", true);

  // One tap to the emergency card, with the kit and what the helpers ask.
  await page.getByRole("button", { name: "Emergency" }).click();
  await page
    .getByRole("dialog")
    .getByText(/penicillin/)
    .waitFor();
  await picture(page, "room-2-emergency");
  await page.keyboard.press("Escape");

  await saved(page);
  // Number keys: nought goes on, nought twice goes back, and a digit in a field is a digit.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Number keys" }).click();
  const keys = page.getByRole("region", { name: "Number keys" });
  await keys.getByText("allergies unchanged").waitFor();
  await main.getByLabel("Area under the cream").fill("81");
  await page.keyboard.type("0");
  await page.clock.runFor(1000);
  expect(page.url()).toContain("step=checks");
  await main.getByLabel("Area under the cream").fill("80");
  await page.getByRole("heading", { level: 1 }).click();
  await press(page, "0");
  await expect.poll(() => page.url(), slow).toContain("step=mixture");
  await press(page, "-");
  await expect.poll(() => page.url(), slow).toContain("step=checks");
});

test("the watch after the last needle runs on while nobody looks, and cannot be forgotten", async () => {
  const { page } = tablet;
  const main = page.getByRole("main");
  const keys = page.getByRole("region", { name: "Number keys" });
  // The caution zones of the map, then the last needle by key: the watch begins, and is due while nobody looks.
  await page.goto(`/clinic/sessions/${id}?step=map`);
  const confirm = main.getByRole("button", { name: /^Confirm/ });
  await confirm.first().waitFor();
  for (let left = await confirm.count(); left > 0; left--) {
    await confirm.first().click();
    await expect.poll(() => confirm.count(), slow).toBe(left - 1);
  }
  await saved(page);
  await page.goto(`/clinic/sessions/${id}?step=aftercare`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Number keys" }).click();
  await keys.getByText("Last needle now").waitFor();
  await press(page, "2");
  await expect.poll(() => page.getByTestId("watch-timer").textContent(), slow).toMatch(/^(30|29):/);
  await page
    .locator('[data-chip="watch"]')
    .getByText(/Watch (30|29):/)
    .waitFor();
  await page.clock.fastForward("31:00");
  await expect.poll(() => page.getByTestId("watch-timer").textContent(), slow).toMatch(/^\+1:/);
  await page.getByText("The time is over: look at the patient and end the observation.").waitFor();
  await page
    .locator('[data-chip="watch"]')
    .getByText(/to be ended/)
    .waitFor();
  await picture(page, "room-3-watch-due");
  await press(page, "3");
  await page.getByText(/Watched until/).waitFor();
  await keys.getByRole("button", { name: "Turn off" }).click();

  await main.getByLabel("Reaction in the room").fill("Redness");
  await page.getByRole("button", { name: "Add the reaction" }).click();
  await page
    .getByRole("group", { name: /How severe: Redness/ })
    .getByRole("radio", { name: "mild" })
    .check();
  await page
    .getByRole("group", { name: /Pain during/ })
    .getByRole("radio", { name: "0", exact: true })
    .focus();
  await page.keyboard.press("4");
  expect(
    await page
      .getByRole("group", { name: /Pain during/ })
      .getByRole("radio", { name: "4" })
      .isChecked(),
  ).toBe(true);
  await saved(page);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "room-4-aftercare", true);
});

test("the tablet in the patient's hands opens nothing else until the password of who is signed in", async () => {
  await inThePatientsHands(tablet.page, id);
});

test("what is signed is amended with both versions in view, and a second physician's name is asked for anew", async () => {
  const { page, context, complaints } = tablet;
  const main = page.getByRole("main");
  // The half hour was only this clock's: a signature of a time to come is refused.
  await page.clock.setSystemTime(Date.now());
  // Sign, once nothing is missing.
  await page.goto(`/clinic/sessions/${id}?step=sign`);
  await page.getByRole("heading", { name: "The note, written from the map" }).waitFor();
  await saved(page);
  const reasons = main.getByLabel(/: planned /);
  for (let i = 0; i < (await reasons.count()); i++) await reasons.nth(i).fill("As agreed with the patient");
  const sign = page.getByRole("button", { name: /^Sign and lock/ });
  await picture(page, "room-6-sign", true);
  await expect.poll(() => sign.textContent(), slow).toBe("Sign and lock");
  await sign.click();
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();

  // The amendment tells line by line what it changes, and both versions stay.
  await page.getByRole("button", { name: "Amend" }).click();
  await page
    .getByRole("group", { name: /Pain after/ })
    .getByRole("radio", { name: "7" })
    .check();
  await main.getByLabel("Notes").fill("A bruise showed at the door.");
  await page.getByText("A bruise showed at the door.").last().waitFor();
  await main.getByLabel("Why it is amended").fill("Seen when the patient was leaving");
  await picture(page, "room-7-amend", true);
  await page.getByRole("button", { name: "Sign the amendment" }).click();
  await page.getByText(/Amended by Dr\. Selin Aydın/).waitFor();
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();
  await page.locator("ins").getByText("Pain after: 7 of 10.").waitFor();
  await page.locator("del").getByText("Pain after: 2 of 10.").waitFor();

  // The signer asks for a second name and cannot give it; the second physician finds it on the board.
  expect(await page.getByRole("button", { name: /^Co-sign version 2/ }).getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "Ask for a second name" }).click();
  await page.getByText("Version 2 waits for further names: 1.").waitFor();
  const other = await openVisitor(pistor);
  await other.page.goto("/clinic/today");
  await signInAsSecond(other.page);
  await other.page.getByText(/waits for a second physician’s name/).waitFor();
  await other.page.goto(`/clinic/sessions/${id}`);
  await other.page.getByRole("button", { name: /^Co-sign version 2/ }).click();
  await other.page.getByText(/^Co-signed by /).waitFor();
  expect(await axeFindings(other.page)).toEqual([]);
  await picture(other.page, "room-8-co-signed", true);
  await other.context.close();
  // The browser itself writes down what the server refused while the tablet was handed over.
  expect(complaints.filter((each) => !/\b(401|423)\b/.test(each))).toEqual([]);
  await context.close();
});

/** Handed over: nothing opens but the patient's own page, on no way, until the password of who is signed in. */
async function inThePatientsHands(page: Page, id: string): Promise<void> {
  const second = await page.context().newPage();
  await second.goto("/clinic/patients");
  await second.getByRole("link", { name: "Register a patient" }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Hand to the patient" }).click();
  await page.getByRole("heading", { level: 1, name: /Claire/ }).waitFor();
  // The other window of this browser is shut at the same moment.
  await second.getByRole("heading", { level: 1, name: /Claire/ }).waitFor();
  await second.close();
  for (const path of [`/clinic/sessions/${id}`, "/clinic/patients", "/clinic/today"]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: /Claire/ }).waitFor();
  }
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /Claire/ }).waitFor();
  for (const path of ["/api/patients", `/api/sessions/${id}`, "/api/today"])
    expect((await page.context().request.get(path)).status(), path).toBe(423);
  const home = await page.context().request.post("/api/demo/persona", {
    headers: { "idempotency-key": crypto.randomUUID(), origin: new URL(page.url()).origin },
    data: { persona: "owner" },
  });
  expect(home.status()).toBe(423);
  await page.getByRole("radio", { name: "2", exact: true }).check();
  await expect.poll(() => page.getByRole("status").filter({ hasText: "2" }).count(), slow).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "room-5-patients-hands", true);
  const code = page.locator('input[type="password"]');
  await code.fill("not the password");
  await code.press("Enter");
  await page.getByRole("alert").waitFor();
  await code.fill(password);
  await code.press("Enter");
  await page
    .getByRole("link", { name: /Patients/ })
    .first()
    .waitFor();
}

async function signInAsSecond(page: Page): Promise<void> {
  const list = await page.context().request.post("/api/sign-in", {
    headers: { "idempotency-key": crypto.randomUUID(), origin: new URL(page.url()).origin },
    data: { clinic: "kordon", email: "koc@kordon.example", password },
  });
  expect(list.status(), await list.text()).toBe(200);
  await page.goto("/clinic/today");
}

/** Digits from a keypad, each after the moment in which it could still be a scanner's. */
async function press(page: Page, digits: string): Promise<void> {
  for (const digit of digits) {
    await page.keyboard.press(digit);
    await page.clock.runFor(300);
  }
  await page.clock.runFor(1200);
}

/** What was done last is with the server. */
async function saved(page: Page): Promise<void> {
  const state = page.locator(".save-state");
  await expect
    .poll(async () => {
      await page.clock.runFor(1000);
      return state.textContent();
    }, slow)
    .toMatch(/^Saved/);
}
