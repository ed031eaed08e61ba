import { loadChart, placeName } from "@pistor/knowledge/injection-map";
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

test("a point is dragged, and the way back survives a reload", async () => {
  await page.getByRole("button", { name: "Malar, left", exact: true }).press("Enter");
  const spots = async () =>
    (
      await page
        .locator("#map-points [data-look=now] path")
        .evaluateAll((all) => all.map((each) => each.getAttribute("d")))
    ).join("");
  const before = await spots();
  // The first of its row: away from its neighbours, as no point may come nearer to another than the spacing.
  const at = await pointOn(1);
  await page.mouse.move(at[0], at[1]);
  await page.mouse.down();
  await page.mouse.move(at[0], at[1] - 7, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => spots(), slow).not.toBe(before);
  await expect.poll(() => page.getByText("Saved", { exact: false }).count(), slow).toBeGreaterThan(0);
  await page.reload();
  await ready();
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  expect(await undo.getAttribute("aria-disabled")).toBeNull();
  await undoAll();
  await expect.poll(() => spots(), slow).toBe(before);
  expect(await undo.getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect.poll(() => spots(), slow).not.toBe(before);
  await undoAll();
});

test("everything is charted by keys alone", async () => {
  await open("s", "Scalp, top");
  for (let i = 0; i < 60 && !(await onRegion()); i++) await page.keyboard.press("Tab");
  const before = await points();
  await page.keyboard.press("Enter");
  await expect.poll(() => points(), slow).toBeGreaterThan(before);
  const filled = await points();
  // Depth, its half step, spacing and drop, all of the chosen layer.
  await page.keyboard.press("2");
  await page.keyboard.press("Shift+Digit2");
  expect(await page.locator(".map-depths__one[aria-pressed=true]").textContent()).toContain("1.5 mm");
  await page.keyboard.press("]");
  await page.keyboard.press(".");
  await expect.poll(() => points(), slow).toBeLessThan(filled);
  const wider = await points();
  // One point: the next one, moved, erased.
  await page.keyboard.press("j");
  await page.keyboard.press("Delete");
  await expect.poll(() => points(), slow).toBe(wider - 1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => points(), slow).toBe(wider);
  // An outline by corners: the last one twice closes it.
  await page.keyboard.press("Escape");
  await open("f", "Face, front");
  await page.keyboard.press("r");
  for (const [key, times] of [
    ["ArrowUp", 3],
    ["ArrowRight", 6],
    ["ArrowDown", 4],
    ["ArrowLeft", 5],
  ] as const) {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("h");
  await expect.poll(() => page.locator(".map-canvas").getAttribute("data-zones"), slow).toBeNull();
  await page.keyboard.press("h");
  await page.keyboard.press("z");
  await page.getByRole("button", { name: "Whole chart" }).waitFor();
  await page.keyboard.press("0");
  // The list, and letters turned off.
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Single letters/ }).uncheck();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  const quiet = await points();
  await page.locator(".map-page__desk").focus();
  await page.keyboard.press("s");
  expect(await page.getByRole("group", { name: "Face, front" }).count()).toBe(1);
  expect(await points()).toBe(quiet);
  await page.keyboard.press("Control+z");
  await page.evaluate(() => localStorage.removeItem("pistor.map.single-keys"));
  await undoAll();
  await page.reload();
  await ready();
}, 120_000);

test("a scalp of 150 deposits is charted in less than 30 s of script, and its totals are those of a hand", async () => {
  const client = await window.context.newCDPSession(page);
  await client.send("Performance.enable");
  const scripted = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const begun = await scripted();
  const [before, ml] = [await points(), await volume()];
  await open("s", "Scalp, top");
  await page.keyboard.press("n");
  const spacing = Number.parseFloat(
    (await page.getByRole("group", { name: "Spacing" }).textContent())?.replace("−", "") ?? "",
  );
  const drop = Number.parseFloat(
    (await page.getByRole("group", { name: "Drop" }).textContent())?.replace("−", "") ?? "",
  );
  let byHand = 0;
  const { regions } = await loadChart("scalp-top");
  for (const { id, outline } of regions) {
    if (byHand >= 150) break;
    await page.getByRole("button", { name: placeName(id, "en") ?? id, exact: true }).press("Enter");
    byHand += nodesIn(outline, spacing);
    await expect.poll(() => points(), slow).toBe(before + byHand);
    await page.keyboard.press("Escape");
  }
  expect(byHand).toBeGreaterThanOrEqual(150);
  // Whole microlitres, so that nothing is rounded on the way.
  expect(Math.round((await volume()) * 1000)).toBe(Math.round(ml * 1000) + byHand * Math.round(drop * 1000));
  expect((await scripted()) - begun).toBeLessThan(30);
  await picture(page, "map-scalp-150");
}, 120_000);

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
  // Whatever a button opens lies in the window, above what it covers and not beyond its edge.
  for (const name of ["Layers", "Last session", "More tools"]) {
    await page.getByRole("button", { name, exact: true }).click();
    const panel = await page.locator(".map-menu__panel").boundingBox();
    expect(panel?.y ?? -1, name).toBeGreaterThanOrEqual(0);
    expect((panel?.y ?? 900) + (panel?.height ?? 0), name).toBeLessThanOrEqual(820);
    await page.keyboard.press("Escape");
  }
  expect(window.complaints).toEqual([]);

  const phone = await openAs(pistor, "physician", { size: "phone", lang: "ar" });
  await phone.page.goto(address);
  await phone.page.locator("#map-points").waitFor();
  expect(await axeFindings(phone.page)).toEqual([]);
  await picture(phone.page, "map-phone-ar");
  await phone.context.close();
}, 300_000);

/** Node by node: the hexagonal grid from the chart's origin, strictly inside by counting crossings to the right. */
function nodesIn(outline: readonly (readonly [number, number])[], spacing: number): number {
  const pitch = (spacing * Math.sqrt(3)) / 2;
  let count = 0;
  for (let row = -200; row <= 200; row++)
    for (let column = -200; column <= 200; column++)
      if (within(outline, column * spacing + (row % 2 === 0 ? 0 : spacing / 2), row * pitch)) count++;
  return count;
}

/** Strictly inside: what lies on the border, such as the middle line between two halves, gets no point. */
function within(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  const hair = 1e-4;
  return [-hair, hair].every((dx) => [-hair, hair].every((dy) => inside(outline, x + dx, y + dy)));
}

function inside(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let crossings = 0;
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
  });
  return crossings % 2 === 1;
}

async function ready(): Promise<void> {
  await page.locator("#map-points").waitFor();
}
/** By its key, from the face. */
async function open(key: string, name: string): Promise<void> {
  await page.locator(".map-page__desk").focus();
  await page.keyboard.press("f");
  await page.keyboard.press(key);
  await page.getByRole("group", { name, exact: true }).waitFor();
}
async function points(): Promise<number> {
  return Number((await page.getByTestId("points").textContent())?.replace(/\D/g, ""));
}
async function volume(): Promise<number> {
  return Number(await page.getByTestId("volume").textContent());
}
async function said(): Promise<string> {
  return (await page.getByTestId("said").textContent()) ?? "";
}
async function undoAll(): Promise<void> {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  while ((await undo.getAttribute("aria-disabled")) === null) await undo.click();
}
async function onRegion(): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.classList.contains("map__region") === true);
}

/** Where the nth point of the chosen layer stands on the screen. */
async function pointOn(nth: number): Promise<[number, number]> {
  await page.locator(".map-page__desk").focus();
  for (let i = 0; i < nth; i++) await page.keyboard.press("j");
  const ring = await page.locator(".map-canvas__chosen").boundingBox();
  if (ring === null) throw new Error("no point is chosen");
  return [ring.x + ring.width / 2, ring.y + ring.height / 2];
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
