import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";
import { confirmZones } from "./kit/session.ts";

let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

interface Kept {
  readonly endpoint: string;
  readonly params: { readonly sessionId?: string };
  readonly reply: { readonly person?: { readonly name: string } };
}
const code = "271828";

test("the network is cut in the treatment room: sessions are opened, charted and signed, and no storage holds a name", async () => {
  const { page, context } = await openAs(pistor, "physician");
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto("/clinic/today");
  await dayIsHere(page);
  const day = await dayOf(page);
  const sessions = day.answers.filter(({ endpoint }) => endpoint === "session.show");
  const named = (name: string) =>
    sessions.find(({ reply }) => reply.person?.name === name)?.params.sessionId ?? `no session of ${name}`;
  const [claire, marco] = [named("Claire Morel"), named("Marco Bianchi")];
  expect(day.unopened.map(({ sessionId }) => sessionId)).toContain(marco);
  await setCode(page);

  await context.setOffline(true);
  // A session that nobody had opened, charted without the network.
  await goTo(page, `/sessions/${marco}`);
  await page.getByText(/No network since/).waitFor();
  await page.getByRole("checkbox", { name: /said by the patient/ }).check();
  await page.getByText(/Not saved yet/).waitFor();
  await page
    .getByText(/change(s)? wait(s)? since/)
    .first()
    .waitFor();
  await picture(page, "offline-session");
  expect(await axeFindings(page)).toEqual([]);

  // What cannot be had without the network says so, and what is still possible.
  await goTo(page, "/stock");
  await page.getByText("This needs the network").waitFor();

  // Reloaded while the network is away: the code, and nothing without it.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`/clinic/sessions/${marco}`);
  await page.getByText("1 session of Dr. Selin Aydın waits on this tablet").waitFor();
  await page.getByLabel("Code").fill("314159");
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByText(/That is not the code\. 9 more tries/).waitFor();
  await picture(page, "offline-door");
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Open" }).click();
  await expect
    .poll(() => page.getByRole("checkbox", { name: /said by the patient/ }).isChecked(), { timeout: 15_000 })
    .toBe(true);

  // One that was open: the last needle, the sheet, the signature.
  await goTo(page, `/sessions/${claire}?step=checks`);
  const photographs = page.getByRole("main").getByLabel(/^Not taken, reason/);
  await photographs.first().waitFor();
  for (let i = 0; i < (await photographs.count()); i++) await photographs.nth(i).fill("Kept in the clinic's camera");
  // The map is there too: the tablet takes no signature over a zone that nobody has looked at, as the server would not.
  await goTo(page, `/sessions/${claire}?step=map`);
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Confirm/ })
    .first()
    .waitFor();
  await confirmZones(page);
  await goTo(page, `/sessions/${claire}?step=aftercare`);
  const lastNeedle = page.getByRole("button", { name: "Last needle now" });
  await lastNeedle.click();
  await page
    .getByRole("main")
    .getByLabel(/The sheet was given/)
    .check();
  await page.getByRole("main").getByLabel("Why it was otherwise").fill("Watched by the nurse next door");
  await goTo(page, `/sessions/${claire}?step=sign`);
  const reasons = page.getByRole("main").getByLabel(/: planned /);
  await reasons.first().waitFor();
  for (let i = 0; i < (await reasons.count()); i++) await reasons.nth(i).fill("As agreed with the patient");
  const sign = page.getByRole("button", { name: "Sign and lock" });
  await expect.poll(() => sign.getAttribute("aria-disabled")).toBeNull();
  await sign.click();
  await page.getByRole("heading", { name: /Signed on this tablet \d\d:\d\d, not yet sealed/ }).waitFor();
  await picture(page, "offline-signed");
  // Taken back, and signed again: it had surely not been sent.
  await page.getByRole("button", { name: "Take the signature back" }).click();
  await sign.click();
  await page.getByRole("heading", { name: /Signed on this tablet \d\d:\d\d, not yet sealed/ }).waitFor();
  await page.getByRole("button", { name: "Show what waits" }).click();
  const list = page.getByRole("dialog", { name: "Waiting on this tablet" });
  await list.getByText("Claire Morel").waitFor();
  await list.getByText("Marco Bianchi").waitFor();
  await picture(page, "offline-waiting");
  await list.getByRole("button", { name: "Close" }).click();

  // Whoever reads the browser's storage reads no name of a patient.
  const raw = await storageOf(page);
  expect(raw.length).toBeGreaterThan(20_000);
  for (const name of ["Morel", "Bianchi", "Claire", "Marco"]) expect(raw).not.toContain(name);

  await context.close();
}, 240_000);

/** The day is taken, and the app's own files are kept. */
async function dayIsHere(page: Page): Promise<void> {
  await expect.poll(async () => (await recordsOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(20);
  const files = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const names = (await caches.keys()).filter((name) => name.startsWith("pistor-clinic-"));
      return (await (await caches.open(names[0] ?? "")).keys()).length;
    });
  await expect.poll(files, { timeout: 30_000 }).toBeGreaterThan(100);
}

function dayOf(
  page: Page,
): Promise<{ answers: Kept[]; unopened: { sessionId: string; courseId: string; number: number }[] }> {
  return page.evaluate(async () => {
    const place = Object.keys(localStorage).find((key) => key.startsWith("pistor.tablet.")) ?? "";
    return (await fetch(`/api/day?tablet=${localStorage.getItem(place)}`)).json();
  });
}

async function setCode(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Dr\. Selin Aydın/ }).click();
  const dialog = page.getByRole("dialog", { name: "Dr. Selin Aydın" }).or(page.locator("dialog[open]")).first();
  await dialog.getByLabel("New code").fill(code);
  await dialog.getByLabel("The same again").fill(code);
  await dialog.getByRole("button", { name: "Set the code" }).click();
  await dialog
    .getByText("The code is set.")
    .waitFor({ timeout: 15_000 })
    .catch(() => undefined);
  await page.keyboard.press("Escape");
}

/** Another page of the app, as a link opens it: without loading anything. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, "", `/clinic${to}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}

/** Every sealed record of the tablet, as it lies on its disk. */
function recordsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Asked first, since opening one that is not there would make it.
    const made = (await indexedDB.databases()).some(({ name }) => name === "pistor-tablet");
    if (!made) return [];
    return new Promise<string[]>((done) => {
      const opening = indexedDB.open("pistor-tablet");
      opening.onsuccess = () => {
        const all = opening.result.transaction("sealed").objectStore("sealed").getAll();
        all.onsuccess = () => {
          opening.result.close();
          const text = (bytes: ArrayBuffer) => new TextDecoder("latin1").decode(bytes);
          done(all.result.map((each) => JSON.stringify(each) + text(each.bytes)));
        };
      };
    });
  });
}

async function storageOf(page: Page): Promise<string> {
  const clear = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open("pistor-tablet");
        opening.onsuccess = () => {
          const all = opening.result.transaction("owners").objectStore("owners").getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(
              JSON.stringify(all.result) +
                JSON.stringify(Object.entries(localStorage)) +
                JSON.stringify(Object.entries(sessionStorage)),
            );
          };
        };
      }),
  );
  return clear + (await recordsOf(page)).join("\n");
}
