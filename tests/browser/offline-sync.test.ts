import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, sizes, startPistor } from "./kit/pistor.ts";

/** What a tablet wrote without a network, once the network is back: sealed once, and never over anybody else's work. */
let pistor: Pistor;
let tablet: Awaited<ReturnType<typeof openAs>>;
let nurse: Awaited<ReturnType<typeof openAs>>;
beforeAll(async () => {
  pistor = await startPistor();
  tablet = await openAs(pistor, "physician");
  nurse = await openAs(pistor, "nurse");
  // A page that is left with unsent work asks first.
  tablet.page.on("dialog", (dialog) => void dialog.accept());
}, 120_000);
afterAll(async () => {
  await tablet.context.close();
  await nurse.context.close();
  await pistor.stop();
});

const slow = { timeout: 20_000 };
type Place = readonly [number, number];
interface Layer {
  readonly chart: string;
  readonly region: string;
  readonly points: readonly Place[];
}
interface Document {
  readonly map: { readonly layers: readonly Layer[]; readonly confirmed: readonly object[] };
  readonly reasons: Readonly<Record<string, string>>;
  readonly notes: string;
}
interface Session {
  readonly draft: { readonly version: number; readonly document: Document } | null;
  readonly signed: readonly {
    readonly document: Document;
    readonly at: string;
    readonly deviceAt: string | null;
    readonly sha256: string;
  }[];
}

test("points laid and a session signed without a network are sealed once, as they were laid, when it is back", async () => {
  const { page, context } = tablet;
  const claire = await sessionOf("Claire Morel");
  await makeSignable(context, claire);
  await takeDay(page, `/sessions/${claire}?step=map`);
  const drawn = () => drawnPlaces(page);
  await page.getByTestId("points").waitFor();
  await page.getByRole("button", { name: "Layers" }).first().click();
  await page.getByRole("button", { name: "Way of the hand" }).click();
  const before = await drawn();
  expect(before.length).toBeGreaterThan(100);

  await context.setOffline(true);
  // A region that nothing was laid in, filled.
  await page.getByRole("button", { name: "Chin", exact: true }).press("Enter");
  await expect.poll(async () => (await drawn()).length, slow).toBeGreaterThan(before.length);
  const shown = await drawn();
  const laid = shown.filter((at) => !before.includes(at));
  expect(laid.length).toBeGreaterThan(5);
  await page.getByText(/Not saved yet/).waitFor();
  // Points near an artery that nobody has looked at: the tablet says so by itself, as the server would.
  await goTo(page, `/sessions/${claire}?step=sign`);
  await page
    .getByText(/Facial artery, left/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Sign and lock" }).and(page.locator("[aria-disabled]")).waitFor();
  await goTo(page, `/sessions/${claire}?step=map`);
  await page
    .getByRole("button", { name: /^Confirm/ })
    .first()
    .waitFor();
  const confirm = page.getByRole("main").getByRole("button", { name: /^Confirm/ });
  for (let left = await confirm.count(); left > 0; left--) {
    await confirm.first().click();
    await expect.poll(() => confirm.count(), slow).toBe(left - 1);
  }
  await picture(page, "offline-sync-map");
  // The checks take a change too, and the last needle is now.
  await goTo(page, `/sessions/${claire}?step=checks`);
  await page.getByRole("main").getByLabel("Area under the cream").fill("84");
  await goTo(page, `/sessions/${claire}?step=aftercare`);
  await page.getByRole("button", { name: "Last needle now" }).click();
  await goTo(page, `/sessions/${claire}?step=sign`);
  const reasons = page.getByRole("main").getByLabel(/: planned /);
  await reasons.first().waitFor();
  for (let i = 0; i < (await reasons.count()); i++) await reasons.nth(i).fill("As agreed with the patient");
  const sign = page.getByRole("button", { name: "Sign and lock" });
  await expect.poll(() => sign.getAttribute("aria-disabled"), slow).toBeNull();
  const earliest = Date.now() - 1000;
  await sign.click();
  await page.getByRole("heading", { name: /Signed on this tablet \d\d:\d\d, not yet sealed/ }).waitFor();
  expect((await read(context, claire)).signed).toEqual([]);

  const calls = countCalls(context);
  await context.setOffline(false);
  await page.getByText(/Signed by Dr\. Selin Aydın/).waitFor();
  await page.getByText(/Not saved yet|not yet sealed/).waitFor({ state: "detached" });
  const { signed } = await read(context, claire);
  expect(signed).toHaveLength(1);
  const [{ document, at, deviceAt } = { document: undefined, at: "", deviceAt: "" }] = signed;
  expect(placesOf(document)).toEqual([...shown].sort());
  expect(document).toMatchObject({ checks: { cream: { areaCm2: 84 } } });
  expect(Date.parse(deviceAt ?? "")).toBeGreaterThanOrEqual(earliest - 1000);
  expect(Date.parse(deviceAt ?? "")).toBeLessThanOrEqual(Date.parse(at));
  expect(calls.filter((call) => call.endsWith("/sign"))).toHaveLength(1);
  await picture(page, "offline-sync-sealed");
}, 120_000);

test("two who wrote in the same session are both heard: one version is chosen, the other is kept beside it", async () => {
  const { page, context } = tablet;
  await page.goto("/clinic/today");
  const marco = await openSession(context, "Marco Bianchi");
  await takeDay(page, `/sessions/${marco}?step=checks`);
  await page.getByText(/^Saved/).waitFor();
  await context.setOffline(true);
  await page.getByRole("checkbox", { name: /said by the patient/ }).check();
  await goTo(page, `/sessions/${marco}?step=sign`);
  await notesOf(page).fill("Written on the tablet in the room");

  // Not saved: seen on each step, at a desk and on a phone.
  await page.getByText(/^Not saved yet/).waitFor();
  for (const size of [sizes.desk, sizes.phone]) {
    await page.setViewportSize(size);
    for (const step of ["checks", "mixture", "map", "aftercare", "sign"]) {
      await goTo(page, `/sessions/${marco}?step=${step}`);
      await page.locator(`[aria-current="step"]`).waitFor();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect
        .poll(() => inSight(page, ".save-state"), { timeout: 15_000, message: `${step} at ${size.width}` })
        .toMatch(/^Not saved yet/);
    }
  }
  await page.setViewportSize(sizes.desk);

  const theirs = await read(nurse.context, marco);
  const saved = await save(nurse.context, marco, theirs.draft?.version ?? 0, {
    ...theirs.draft?.document,
    notes: "Written by the nurse at the desk",
  });
  expect(saved.ok(), await saved.text()).toBe(true);
  await context.setOffline(false);
  await page.getByRole("heading", { name: "Two have written in this session" }).waitFor();
  const notes = page.getByRole("group", { name: "Notes" });
  await notes.getByText("Written on the tablet in the room").waitFor();
  await notes.getByText("Written by the nurse at the desk").waitFor();
  expect((await read(context, marco)).draft?.document.notes).toBe("Written by the nurse at the desk");
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, "offline-conflict");
  expect(await axeFindings(page)).toEqual([]);

  // It outlives the page, and reads from right to left on a phone.
  await page.setViewportSize(sizes.phone);
  await context.addInitScript(() => localStorage.setItem("pistor.lang", "ar"));
  await page.reload();
  await page.locator(".conflict__part").first().waitFor();
  await page.locator(".conflict").scrollIntoViewIfNeeded();
  await picture(page, "offline-conflict-ar");
  expect(await axeFindings(page)).toEqual([]);
  await context.addInitScript(() => localStorage.setItem("pistor.lang", "en"));
  await page.setViewportSize(sizes.desk);
  await page.reload();

  await page.getByRole("button", { name: "All from this tablet" }).click();
  await page.getByRole("heading", { name: "Two have written in this session" }).waitFor({ state: "detached" });
  await page.getByText("Versions set aside").waitFor();
  await page.getByText(/Set aside by Dr\. Selin Aydın, .*; written by Mert Demir/).click();
  await page.locator("pre").getByText("Written by the nurse at the desk").waitFor();
  await expect
    .poll(async () => (await read(context, marco)).draft?.document.notes, slow)
    .toBe("Written on the tablet in the room");
  const aside = await (await nurse.context.request.get(`/api/sessions/${marco}/other-versions`)).json();
  expect(aside.versions).toHaveLength(1);
  expect(aside.versions[0].document.notes).toBe("Written by the nurse at the desk");
  await picture(page, "offline-set-aside", true);
}, 120_000);

test("two tabs of one browser write as one: what is written in one stands in the other and is sent once", async () => {
  const { page, context } = tablet;
  const marco = await sessionOf("Marco Bianchi");
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`/clinic/sessions/${marco}?step=sign`);
    await notesOf(each).waitFor();
    await each.getByText(/^Saved/).waitFor();
  }
  const { draft } = await read(context, marco);
  const calls = countCalls(context);
  await notesOf(page).fill("Said in one tab");
  await expect.poll(() => notesOf(other).inputValue(), slow).toBe("Said in one tab");
  for (const each of [page, other]) await each.getByText(/^Saved/).waitFor();
  // Both tabs look again after five seconds: neither has anything left to send.
  await page.waitForTimeout(6000);
  expect(calls.filter((call) => call.startsWith("PUT"))).toEqual([`PUT /api/sessions/${marco}/draft`]);
  const after = await read(context, marco);
  expect(after.draft).toMatchObject({ version: (draft?.version ?? 0) + 1, document: { notes: "Said in one tab" } });
  await other.close();
}, 180_000);

/** What a signature waits for is in the record, but what is written without the network. */
async function makeSignable(context: BrowserContext, id: string): Promise<void> {
  const { draft } = await read(context, id);
  if (draft === null) throw new Error("it is signed already");
  const at = (draft.document as unknown as { firstNeedleAt: string }).firstNeedleAt;
  const document = {
    ...draft.document,
    reasons: { ...draft.document.reasons, observation: "Watched by the nurse next door" },
    aftercare: { at, by: "Dr. Selin Aydın", lang: "en" },
  };
  const saved = await save(context, id, draft.version, document);
  expect(saved.ok(), await saved.text()).toBe(true);
}

async function read(context: BrowserContext, id: string): Promise<Session> {
  return (await context.request.get(`/api/sessions/${id}`)).json();
}
function save(context: BrowserContext, id: string, version: number, document: object) {
  return context.request.put(`/api/sessions/${id}/draft`, { headers: headers(version), data: { document } });
}
function headers(version?: number): Record<string, string> {
  const match = version === undefined ? {} : { "if-match": `"${version}"` };
  return { "idempotency-key": crypto.randomUUID(), origin: pistor.address, ...match };
}

interface Today {
  readonly visits: readonly {
    readonly patient: { readonly name: string };
    readonly sessionId: string | null;
    readonly courseId: string | null;
    readonly number: number | null;
  }[];
}
async function visitOf(name: string): Promise<Today["visits"][number] | undefined> {
  const { visits } = (await (await tablet.context.request.get("/api/today")).json()) as Today;
  return visits.find(({ patient }) => patient.name === name);
}
async function sessionOf(name: string): Promise<string> {
  return (await visitOf(name))?.sessionId ?? `no session of ${name}`;
}
async function openSession(context: BrowserContext, name: string): Promise<string> {
  const visit = await visitOf(name);
  const made = await context.request.post(`/api/courses/${visit?.courseId}/sessions`, {
    headers: headers(),
    data: { number: visit?.number },
  });
  return (await made.json()).sessionId;
}

/** Opens a page, and waits until the day is taken again with what was changed before. */
async function takeDay(page: Page, path: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto("/clinic/patients");
  const mark = await dayMark(page);
  await page.goto(`/clinic${path}`);
  await expect.poll(() => dayMark(page), { timeout: 30_000 }).not.toBe(mark);
}
/** The sealed day, as it lies there; the day is written after all that belongs to it. */
function dayMark(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const made = (await indexedDB.databases()).some(({ name }) => name === "pistor-tablet");
    if (!made) return "";
    return new Promise<string>((done) => {
      const opening = indexedDB.open("pistor-tablet");
      opening.onsuccess = () => {
        const all = opening.result.transaction("sealed").objectStore("sealed").getAll();
        all.onsuccess = () => {
          opening.result.close();
          done(all.result.flatMap(({ kind, iv }) => (kind === "day" ? [String(iv)] : [])).join());
        };
      };
    });
  });
}

/** Another page of the app, as a link opens it: without loading anything. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, "", `/clinic${to}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}

function notesOf(page: Page) {
  return page.getByRole("textbox", { name: "Notes" });
}

/** Every place that the way of the hand goes through on the charts that are shown, mm, sorted. */
function drawnPlaces(page: Page): Promise<string[]> {
  return page
    .locator("[data-look=now] > path[fill=none][stroke='var(--marker)']")
    .evaluateAll((paths) => paths.flatMap((path) => (path.getAttribute("d") ?? "").slice(1).split("L")).sort());
}
function placesOf(document: Document | undefined): string[] {
  return (document?.map.layers ?? []).flatMap(({ points }) => points.map((point) => point.join(" "))).sort();
}

/** Calls that change something, from now on. */
function countCalls(context: BrowserContext): string[] {
  const calls: string[] = [];
  context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== "GET" && pathname.startsWith("/api/")) calls.push(`${request.method()} ${pathname}`);
  });
  return calls;
}

/** The words of something that a person sees without scrolling; empty where it is out of sight or covered. */
function inSight(page: Page, what: string): Promise<string> {
  return page.locator(what).evaluate((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return within && over !== null && mark.contains(over) ? (mark.textContent ?? "") : "";
  });
}
