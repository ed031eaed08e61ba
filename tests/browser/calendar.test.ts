import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, startPistor } from "./kit/pistor.ts";

/** The calendar by hand and by keys, and the board of the day. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

test("a visit is carried, brought back, refused where somebody is, and moved by keys; in Arabic the first room is at the right", async () => {
  const { page, context, complaints } = await openAs(pistor, "coordinator");
  const { at, roomId, first, second, on } = await twoVisits(page);
  const begins = async () => {
    const { visits } = await (await context.request.get(`/api/calendar?from=${on}&to=${on}`)).json();
    const visit = visits.find(({ id }: { id: string }) => id === first.id);
    return { minutes: (Date.parse(visit.at) - Date.parse(at)) / 60_000, roomId: visit.roomId };
  };
  await page.goto(`/clinic/calendar?on=${on}`);
  const card = page.locator(`[data-visit="${first.id}"]`);
  await card.waitFor();
  const pxOfAnHour = 150;

  await drag(page, card, pxOfAnHour);
  const bar = page.locator(".last-act");
  await bar.getByText(/: moved from/).waitFor();
  expect(await begins()).toEqual({ minutes: 60, roomId });
  await bar.getByRole("button", { name: "Undo" }).click();
  await bar.getByText(/is back at/).waitFor();
  expect(await begins()).toEqual({ minutes: 0, roomId });

  // The other visit begins two hours later in the same room.
  await page.locator(`[data-visit="${second.id}"]`).waitFor();
  await drag(page, card, pxOfAnHour * 2);
  await bar.getByText(/taken until \d{1,2}.* free/i).waitFor();
  await picture(page, "calendar-1-taken");
  expect(await begins()).toEqual({ minutes: 0, roomId });

  await card.focus();
  for (const key of ["Space", "ArrowDown", "Shift+ArrowDown"]) await page.keyboard.press(key);
  await page.locator(".cal__ghost").waitFor();
  await page.keyboard.press("Enter");
  await bar.getByText(/: moved from/).waitFor();
  expect(await begins()).toEqual({ minutes: 20, roomId });
  await page.keyboard.press("Control+z");
  await bar.getByText(/is back at/).waitFor();
  expect(await begins()).toEqual({ minutes: 0, roomId });

  // Escape leaves the visit where it was.
  await card.focus();
  for (const key of ["Space", "ArrowDown", "Escape"]) await page.keyboard.press(key);
  await bar.getByText("The visit stays where it was.").waitFor();
  expect(await begins()).toEqual({ minutes: 0, roomId });

  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFindings(page)).toEqual([]);
  await page.addInitScript(() => localStorage.setItem("pistor.lang", "ar"));
  await page.reload();
  await card.waitFor();
  const heads = page.locator(".cal__head");
  const [right, left] = [await heads.first().boundingBox(), await heads.last().boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "calendar-2-ar-dark");
  // The refusal is meant; the browser writes it down all the same.
  expect(complaints.filter((each) => !each.includes("409"))).toEqual([]);
  await context.close();
});

test("a finger carries a visit by its handle and scrolls by its card; a view has an address, and Back leads to the one before", async () => {
  const desk = await openAs(pistor, "coordinator");
  const context = await pistor.browser.newContext({
    storageState: await desk.context.storageState(),
    baseURL: pistor.address,
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  });
  await desk.context.close();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const { at, first, on } = await twoVisits(page, 52);
  await page.goto(`/clinic/calendar?on=${on}&view=day`);
  const card = page.locator(`[data-visit="${first.id}"]`);
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  const box = await page.locator(".cal-visit", { has: card }).locator(".cal-visit__handle").boundingBox();
  if (box === null) throw new Error("a finger finds no handle");
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  const cdp = await context.newCDPSession(page);
  const touch = async (x: number, from: number, by: number) => {
    const send = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
      cdp.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await send("touchStart", from);
    for (let step = 1; step <= 6; step++) await send("touchMove", from + (by * step) / 6);
    await send("touchEnd", from + by);
  };
  // An hour is 150 pixels.
  await touch(box.x + 22, box.y + 22, 150);
  const bar = page.locator(".last-act");
  await bar.getByText(/: moved from/).waitFor();
  const { visits } = await (await context.request.get(`/api/calendar?from=${on}&to=${on}`)).json();
  const moved = visits.find(({ id }: { id: string }) => id === first.id);
  expect(Date.parse(moved.at) - Date.parse(at)).toBe(3_600_000);
  await picture(page, "calendar-3-touch");

  const grid = page.locator("section.cal");
  const before = await grid.evaluate((each) => each.scrollTop);
  const now = await card.boundingBox();
  if (now === null) throw new Error("the visit is not drawn");
  await touch(now.x + 20, now.y + 20, -120);
  await expect.poll(() => grid.evaluate((each) => each.scrollTop)).toBeGreaterThan(before);

  await page.getByRole("button", { name: "Week", exact: true }).click();
  await page.waitForURL(/view=week/);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: /^Week of/ }).waitFor();
  await page.goBack();
  await page.waitForURL(/view=day/);
  await card.waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("the board says how long the cream still works, and one tap to the next state can be taken back", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/today");
  const house = page.getByRole("region", { name: "In the house now" });
  // Late in the evening nobody of the demo has cream on: then it goes on now.
  await house.getByRole("listitem").first().waitFor();
  if ((await house.getByText(/Cream (until|since)/).count()) === 0)
    await house
      .getByRole("button", { name: /now cream on$/ })
      .first()
      .click();
  await house
    .getByText(/Cream until \d\d:\d\d, \d+ min left; off by \d\d:\d\d|has worked its time; off by/)
    .first()
    .waitFor();
  const next = house.getByRole("button", { name: /now observation$/ }).first();
  const name = ((await next.getAttribute("aria-label")) ?? "").split(":")[0] ?? "";
  await next.click();
  await house.getByRole("button", { name: `${name}: now left` }).waitFor();
  await page.locator(".last-act").getByRole("button", { name: "Undo" }).click();
  await house.getByRole("button", { name: `${name}: now observation` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(complaints).toEqual([]);
  await context.close();
});

async function drag(page: Page, card: Locator, down: number): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error("the visit is not drawn");
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + down / 2, { steps: 4 });
  await page.mouse.move(x, y + down, { steps: 4 });
  await page.mouse.up();
}

interface Booked {
  readonly id: string;
}

/** Two reviews in one room, two hours apart, on a day that has nothing else. */
async function twoVisits(
  page: Page,
  daysAhead = 40,
): Promise<{ at: string; on: string; roomId: string; first: Booked; second: Booked }> {
  const { request } = page.context();
  const get = async (path: string) => (await request.get(path)).json();
  const { today } = await get("/api/me");
  const day = (more: number) => new Date(Date.parse(today) + more * 86_400_000).toISOString().slice(0, 10);
  const { slots } = await get(
    `/api/slots?purpose=review&from=${day(daysAhead)}&to=${day(daysAhead + 10)}&minutes=30&limit=1`,
  );
  const [slot] = slots;
  const { patients } = await get("/api/patients");
  const book = async (patientId: string, hoursLater: number): Promise<Booked> => {
    const at = new Date(Date.parse(slot.at) + hoursLater * 3_600_000).toISOString();
    const { roomId, practitionerId } = slot;
    const visit = { patientId, purpose: "review", courseId: null, number: null, roomId, practitionerId };
    const answer = await request.post("/api/visits", {
      headers: { "idempotency-key": crypto.randomUUID(), origin: pistor.address },
      data: { visits: [{ ...visit, deviceId: null, at, lengths: { treatment: 30 }, note: "" }] },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return (await answer.json()).visits[0];
  };
  const first = await book(patients[0].id, 0);
  const second = await book(patients[1].id, 2);
  return { at: slot.at, on: slot.at.slice(0, 10), roomId: slot.roomId, first, second };
}
