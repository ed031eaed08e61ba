import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, sizes, startPistor } from "./kit/pistor.ts";

/** What stands beside and under the injection map: figures, table, earlier sessions, and the difference between two. */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

const slow = { timeout: 15_000 };

interface Layer {
  readonly chart: string;
  readonly dropMl: number;
  readonly points: readonly unknown[];
}
interface Record {
  readonly map?: { readonly layers: readonly Layer[] };
  readonly mixture: { readonly ingredients: readonly { substance: string; mgPerMl: number; volumeMl: number }[] };
}

test("figures, table, history and difference say the same as the map", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  const today = await (await context.request.get("/api/today")).json();
  const visit = today.visits.find((each: { patient: { name: string } }) => each.patient.name.includes("Morel"));
  const id: string = visit.sessionId;
  const record: Record = (await (await context.request.get(`/api/sessions/${id}`)).json()).draft.document;
  const earlier: { document: Record }[] = (await (await context.request.get(`/api/sessions/${id}/history`)).json())
    .sessions;

  await page.goto(`/clinic/sessions/${id}?step=map`);
  const points = page.getByTestId("points");
  await points.waitFor();

  // By hand: what each layer holds, times its drop; the acid's part of the mixture times its strength.
  const layers = record.map?.layers ?? [];
  const count = layers.reduce((sum, each) => sum + each.points.length, 0);
  const ml = layers.reduce((sum, each) => sum + each.points.length * each.dropMl, 0);
  const mixed = record.mixture.ingredients.reduce((sum, each) => sum + each.volumeMl, 0);
  const acid = record.mixture.ingredients.find(({ substance }) => substance.startsWith("hyaluronic"));
  const mg = acid === undefined ? 0 : (ml * acid.volumeMl * acid.mgPerMl) / mixed;
  expect(await points.textContent()).toBe(String(count));
  expect(Number(await page.getByTestId("volume").textContent())).toBeCloseTo(ml, 2);
  const meter = page.locator(".figures__dose").getByRole("meter", { name: /^Hyaluronic/ });
  expect(Number(await meter.getAttribute("aria-valuenow"))).toBeCloseTo(mg, 2);
  // The drawing says the same to an eye as the panel to an ear.
  await expect.poll(() => drawnPoints(page, "now"), slow).toBe(count);
  await page.getByText("No point in an excluded zone").waitFor();
  expect(await page.getByTestId("nearest").textContent()).toMatch(/Eye.*\d mm/);

  // Caution zones are confirmed in one tap, and who did it is said.
  await page.getByRole("button", { name: /^Confirm the points in Facial artery/ }).click();
  await page
    .getByText(/confirmed \d\d:\d\d, /)
    .first()
    .waitFor();

  // The table changes the map, and both totals follow.
  await page.getByRole("button", { name: "Layers" }).first().click();
  await page.getByText("Table", { exact: true }).first().click();
  const table = page.locator(".layer-table").last();
  await table.waitFor();
  const spacing = table.getByRole("textbox", { name: /^Spacing, mm, Malar/ });
  await spacing.fill("10");
  await spacing.press("Enter");
  await expect.poll(() => points.textContent(), slow).not.toBe(String(count));
  const fewer = Number(await points.textContent());
  expect(fewer).toBeLessThan(count);
  expect(await page.getByTestId("total-points").textContent()).toBe(String(fewer));
  const rows = await page.getByTestId("row-points").allTextContents();
  expect(rows.reduce((sum, each) => sum + Number(each), 0)).toBe(fewer);
  await expect.poll(() => drawnPoints(page, "now"), slow).toBe(fewer);
  await spacing.fill("ten");
  await spacing.press("Enter");
  await table.getByText("Not read as a number: it stays at 10.").waitFor();
  await spacing.press("Escape");
  await table.getByRole("button", { name: /^Points of Malar/ }).click();
  await table
    .getByText(/^Malar, (left|right)/)
    .first()
    .waitFor();
  await table.getByRole("button", { name: /^Choose Malar/ }).click();
  await expect.poll(() => table.locator("tr[data-chosen]").count(), slow).toBe(1);

  // The arrows go through the earlier sessions, and the map under the map is that one's.
  await openHistory(page);
  await page.getByRole("button", { name: "Earlier session" }).click();
  await page.getByText(/^Session 1, /).waitFor();
  const first = onFace(earlier.at(-1)?.document);
  await expect.poll(() => drawnPoints(page, "faded"), slow).toBe(first);

  // What stayed and what is new is this map; what stayed and what is gone is that one.
  await page.getByRole("button", { name: "Compare" }).click();
  const counts = page.getByTestId("diff-counts");
  await counts.waitFor();
  const [kept = 0, added = 0, gone = 0] = ((await counts.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  expect(kept + added).toBe(fewer);
  expect(kept + gone).toBe(
    (earlier.at(-1)?.document.map?.layers ?? []).reduce((sum, one) => sum + one.points.length, 0),
  );
  expect(await page.locator(".map-diff__pictures [data-change='kept']").getAttribute("data-count")).toBe(String(kept));
  await page.keyboard.press("Escape");
  await picture(page, "map-figures-difference", true);
  expect(await axeFindings(page)).toEqual([]);

  // The shots by the counter override the map: the acid goes over its 30 mg, and the map cannot be finished.
  const finish = page.getByRole("button", { name: /^Finish map/ });
  expect(await finish.getAttribute("aria-disabled")).toBeNull();
  await page.getByText("Shots by the gun's counter").click();
  await page.getByLabel("Counter before").fill("100");
  await page.getByLabel("Counter before").press("Enter");
  // As many shots of 0.01 mL as bring 35 mg.
  const after = Math.ceil(35 / (mg / ml) / 0.01);
  await page.getByLabel("Counter after").fill(String(100 + after));
  await page.getByLabel("Counter after").press("Enter");
  await expect.poll(() => page.getByTestId("actual").textContent(), slow).toBe(after.toLocaleString("en"));
  expect(await page.getByTestId("difference").textContent()).toBe(`+${after - fewer}`);
  await expect.poll(() => finish.getAttribute("aria-disabled"), slow).toBe("true");
  expect(await page.getByTestId("blocked").textContent()).toMatch(/^\s*Hyaluronic acid.*above its maximum/);
  await page.getByText(/above the maximum of 30 mg/).waitFor();
  await page.getByText("Sources of this maximum:").waitFor();
  await page.getByLabel("Why it differs").waitFor();
  await picture(page, "map-figures-over");

  // Any step can be gone back to.
  await page
    .getByRole("button", { name: /^Go back to/ })
    .first()
    .click();
  await expect.poll(() => finish.getAttribute("aria-disabled"), slow).toBeNull();

  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => window.scrollTo(0, 0));
  await picture(page, "map-figures-dark");
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await picture(page, "map-figures");
  await page.setViewportSize(sizes.tablet);
  await page.getByRole("button", { name: "Show all figures" }).click();
  await picture(page, "map-figures-sheet");
  await page.getByRole("button", { name: "Show less" }).click();

  // On a phone in Arabic the heaviest figures stay in sight.
  await context.addInitScript(() => localStorage.setItem("pistor.lang", "ar"));
  await page.setViewportSize(sizes.phone);
  await page.reload();
  await page.getByTestId("points").waitFor();
  for (const figure of ["points", "volume"]) {
    const box = await page.getByTestId(figure).boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(sizes.phone.height);
  }
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "map-figures-phone-ar");
  expect(complaints).toEqual([]);
  await context.close();
});

/** Points that are drawn on the chart in view, by the drawing itself. */
function drawnPoints(page: Page, look: "now" | "faded"): Promise<number> {
  return page
    .locator(`[data-look='${look}']`)
    .evaluateAll((groups) => groups.reduce((sum, each) => sum + Number(each.getAttribute("data-points")), 0));
}

function onFace(record: Record | undefined): number {
  return (record?.map?.layers ?? [])
    .filter(({ chart }) => chart === "face-front")
    .reduce((sum, { points }) => sum + points.length, 0);
}

async function openHistory(page: Page): Promise<void> {
  if (!(await page.locator(".map-history").isVisible()))
    await page.getByRole("button", { name: "Last session" }).first().click();
}
