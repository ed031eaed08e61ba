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

test("the board says how long the cream still works, and one tap to the next state can be taken back", async () => {
  const { page, context, complaints } = await openAs(pistor, "nurse");
  await page.goto("/clinic/today");
  const house = page.getByRole("region", { name: "In the house now" });
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
): Promise<{ at: string; on: string; roomId: string; first: Booked; second: Booked }> {
  const { request } = page.context();
  const get = async (path: string) => (await request.get(path)).json();
  const { today } = await get("/api/me");
  const day = (more: number) => new Date(Date.parse(today) + more * 86_400_000).toISOString().slice(0, 10);
  const { slots } = await get(`/api/slots?purpose=review&from=${day(40)}&to=${day(50)}&minutes=30&limit=1`);
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
