import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pistor } from "./kit/pistor.ts";
import { axeFindings, openAs, picture, sizes, startPistor } from "./kit/pistor.ts";

/**
 * The map on the skin: a physician opens the figure from the session's map, picks regions by list, by finger and by keys,
 * and finds the same points on it; a browser that draws nothing in 3D says so and leads back to the flat charts.
 */
let pistor: Pistor;
beforeAll(async () => {
  pistor = await startPistor();
});
afterAll(() => pistor.stop());

/** A busy machine is no fault of the page, and it draws by its processor alone. */
const slow = { timeout: 20_000 };
/** Without a graphics card Chromium reads each picture back to show it, and warns of its own doing. */
const ownDoing = /GPU stall due to ReadPixels/;

test("the figure shows the points of the map, takes regions by list, finger and key, and says what the drawing hides", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await openMap(page);
  await page.getByRole("button", { name: /In 3D/ }).click();
  await page.locator("[data-painted='head']").waitFor({ timeout: 60_000 });
  await picture(page, "surface-light");

  // The map's own count, where all its layers lie on the head.
  await expect.poll(() => onSkin(page), slow).toBe(await points(page));
  const before = await points(page);

  const region = page.getByRole("combobox", { name: "Region", exact: true });
  await region.selectOption("face-front chin");
  await expect.poll(() => points(page), slow).toBeGreaterThan(before);
  await expect.poll(() => onSkin(page), slow).toBe(await points(page));
  const card = page.locator(".figure-measured");
  await card.getByText(/mm on the drawing are .* mm on the skin/).waitFor();
  await card.getByText("not measured on the patient", { exact: false }).waitFor();
  const [drawn = 0, skin = 0] = (await card.locator("dd").allTextContents()).map(Number.parseFloat);
  // Skin that turns away is more than its drawing.
  expect(skin).toBeGreaterThan(drawn);
  const after = await points(page);

  // A finger in the middle of the forehead: 60 mm above the pupils, a little to the patient's left.
  const figure = page.locator(".figure-pane__host");
  const box = await figure.boundingBox();
  if (box === null) throw new Error("the figure is not on the page");
  const [x, y] = [box.x + box.width / 2 + box.height * 0.05, box.y + box.height * 0.22];
  await page.mouse.move(x, y);
  await page.getByText("Forehead, left").first().waitFor();
  await page.mouse.click(x, y);
  // Both halves of it are filled since before: the tap chooses them and adds nothing.
  await expect.poll(() => region.inputValue(), slow).toBe("face-front forehead");
  expect(await points(page)).toBe(after);

  // Six steps of 15 degrees are a quarter turn; a drag across the picture turns it back.
  await figure.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await page.getByText("Seen from the patient’s left", { exact: true }).waitFor();
  await expect.poll(() => page.locator(".figure-pane__edges").textContent(), slow).toBe("FrontBack");
  await page.mouse.move(box.x + 200, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 425, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  await page.getByText("Seen from the front", { exact: true }).waitFor();
  expect(await points(page)).toBe(await onSkin(page));

  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(700);
  await picture(page, "surface-dark");
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(sizes.tablet);
  await figure.focus();
  await page.keyboard.press("b");
  await page.getByRole("button", { name: "Body", exact: true, pressed: true }).waitFor();
  await page.locator("[data-painted='body']").waitFor({ timeout: 60_000 });
  await picture(page, "surface-tablet-body");
  await figure.focus();
  await page.keyboard.press("s");
  await page.getByText("Seen from above", { exact: true }).waitFor();
  await page.waitForTimeout(1200);
  await picture(page, "surface-tablet-scalp");

  expect(complaints.filter((each) => !ownDoing.test(each))).toEqual([]);
  await context.close();
});

test("a browser without WebGL says so and leads to the flat charts", async () => {
  const { page, context, complaints } = await openAs(pistor, "physician");
  await context.addInitScript(() => {
    const give = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(give, this, [kind, ...more]);
    } as typeof give;
  });
  await openMap(page);
  await page.getByRole("button", { name: /In 3D/ }).click();
  await page.getByText("No figure in three dimensions on this device").waitFor();
  await page.getByText("Nothing of the map is lost", { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "surface-none");
  await page.getByRole("button", { name: "Show the flat charts" }).click();
  await page.getByText("No figure in three dimensions on this device").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Malar, left" }).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

/** The map of the session that is open today. */
async function openMap(page: Page): Promise<void> {
  const get = async (path: string) => (await page.request.get(`${pistor.address}${path}`)).json();
  const { patients } = (await get("/api/patients?find=Morel")) as { patients: { id: string }[] };
  const { openSessionId } = (await get(`/api/patients/${patients[0]?.id}`)) as { openSessionId: string };
  await page.goto(`/clinic/sessions/${openSessionId}?step=map`);
}

/** As the panel beside the map counts them. */
async function points(page: Page): Promise<number> {
  return Number(await page.getByTestId("points").first().textContent());
}

/** As the figure has them on its skin. */
async function onSkin(page: Page): Promise<number> {
  return Number(await page.getByTestId("surface-points").getAttribute("data-points"));
}
