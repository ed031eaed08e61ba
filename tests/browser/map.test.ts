import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, sizes, startPistor } from "./kit/pistor.ts";

/** A machine that does much else at once. */
const slow = { timeout: 20_000 };

let pistor: Pistor;
let window: Awaited<ReturnType<typeof openAs>>;
let page: Page;
let address: string;

beforeAll(async () => {
  pistor = await startPistor();
  window = await openAs(pistor, "physician");
  page = window.page;
  page.setDefaultTimeout(30_000);
  const get = async (path: string) => (await window.context.request.get(path)).json();
  const { patients } = (await get("/api/patients?find=Morel")) as { patients: { id: string }[] };
  const { openSessionId } = (await get(`/api/patients/${patients[0]?.id}`)) as { openSessionId: string };
  address = `/clinic/sessions/${openSessionId}?step=map`;
  await page.goto(address);
  await ready();
}, 120_000);

afterAll(async () => {
  await window.context.close();
  await pistor.stop();
});

test("bad input is said plainly and the work is kept", async () => {
  const before = await points();
  await page.getByRole("button", { name: "Draw an area" }).click();
  // Two loops that cross, on the forehead and beside it.
  await stroke([
    [-30, -66],
    [30, -30],
    [30, -66],
    [-30, -30],
  ]);
  await expect.poll(() => said(), slow).toMatch(/cross|meets itself/i);
  expect(await points()).toBe(before);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Malar, left", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Angle, needle, passes, surface" }).click();
  await page.locator(".map-more select").selectOption("2");
  await page.keyboard.press("Escape");
  await page.keyboard.press("4");
  await expect.poll(() => said(), slow).toMatch(/needle/i);
  expect(await points()).toBe(before);
  await page.keyboard.press("e");
  await page.keyboard.press("4");
  await expect.poll(() => said(), slow).toMatch(/mm/);
  expect(await points()).toBeGreaterThanOrEqual(before - 40);
  await undoAll();
  expect(await points()).toBe(before);
});

test("every chart stands in light, in dark and on a tablet, and nobody is kept out of it", async () => {
  for (const key of ["f", "l", "Shift+L", "s", "s", "b", "b"]) {
    await page.locator(".map-page__desk").focus();
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    if ((await page.locator("#map-points [data-look=now] path").count()) === 0)
      await page.locator(".map__region").nth(1).press("Enter");
    await page.keyboard.press("Escape");
    const chart = await page.locator(".map-canvas [role=group]").getAttribute("aria-label");
    const name = `map-${chart?.toLowerCase().replace(/\W+/g, "-")}`;
    await picture(page, `${name}-light`);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(400);
    await picture(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(sizes.tablet);
    await page.waitForTimeout(400);
    await picture(page, `${name}-tablet`);
    await page.setViewportSize(sizes.desk);
  }
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize(sizes.tablet);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 1180, height: 820 });
  await picture(page, "map-landscape");
  // The first size of the session: the way on is in sight, and nothing scrolls to it.
  const finish = await page.getByRole("button", { name: "Finish map" }).boundingBox();
  expect((finish?.y ?? 900) + (finish?.height ?? 0)).toBeLessThanOrEqual(820);
}, 300_000);

async function ready(): Promise<void> {
  await page.locator("#map-points").waitFor();
}
async function points(): Promise<number> {
  return Number((await page.getByTestId("points").textContent())?.replace(/\D/g, ""));
}
async function said(): Promise<string> {
  return (await page.getByTestId("said").textContent()) ?? "";
}
async function undoAll(): Promise<void> {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  while ((await undo.getAttribute("aria-disabled")) === null) await undo.click();
}
/** A place of the chart, mm, on the screen. */
async function onScreen(x: number, y: number): Promise<[number, number]> {
  return page.locator("#map-points").evaluate(
    (svg, at) => {
      const frame = (svg as unknown as SVGSVGElement).getScreenCTM();
      const point = new DOMPoint(at[0], at[1]).matrixTransform(frame ?? undefined);
      return [point.x, point.y] as [number, number];
    },
    [x, y],
  );
}
async function stroke(places: readonly (readonly [number, number])[]): Promise<void> {
  for (const [i, [x, y]] of places.entries()) {
    const at = await onScreen(x, y);
    await page.mouse.move(at[0], at[1], { steps: i === 0 ? 1 : 6 });
    if (i === 0) await page.mouse.down();
  }
  await page.mouse.up();
}
