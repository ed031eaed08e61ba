import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";
import { startPistor } from "./server.ts";

const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
/** Steps of 15 degrees that are timed. */
const frames = 24;

/**
 * The figure in three dimensions, opened from a session's map: what it loads, how long until it stands with its drawings,
 * and how long one frame takes while it turns, without a graphics card.
 */
export async function surfaceViewFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  const browser = await driver.launch(await chromium());
  try {
    const context = await browser.newContext({
      baseURL: pistor.address,
      locale: "en-GB",
      viewport: { width: 1440, height: 900 },
    });
    const headers = { "idempotency-key": crypto.randomUUID(), origin: pistor.address };
    await context.request.post("/api/demo/persona", { headers, data: { persona: "physician" } });
    const get = async (path: string) => (await context.request.get(path)).json();
    const { patients } = (await get("/api/patients?find=Morel")) as { patients: { id: string }[] };
    const { openSessionId } = (await get(`/api/patients/${patients[0]?.id}`)) as { openSessionId: string };
    const page = await context.newPage();
    let script = 0;
    page.on("response", (response) => {
      if (!/surface-view-.*\.js$/.test(response.url())) return;
      void response.body().then((body) => {
        script += gzipSync(body).length;
      });
    });
    await page.goto(`/clinic/sessions/${openSessionId}?step=map`, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: /In 3D/ }).waitFor();
    const first = await opened(page, "head", () => page.getByRole("button", { name: /In 3D/ }).click());
    const head = await framesOf(page);
    const body = await opened(page, "body", () => page.getByRole("button", { name: "Body", exact: true }).click());
    const whole = await framesOf(page);
    return [
      { what: "code of the 3D view, loaded when it is opened (gzip)", target: "–", measured: kb(script), met: null },
      { what: "from the tap to the head with its five drawings", target: "–", measured: ms(first), met: null },
      { what: "from the tap to the body with its two drawings", target: "–", measured: ms(body), met: null },
      {
        what: `one frame of the turning head, ${head.points} points, no graphics card (median of ${frames})`,
        target: "–",
        measured: ms(head.frame),
        met: null,
      },
      {
        what: `one frame of the turning body, ${whole.points} points, no graphics card (median of ${frames})`,
        target: "–",
        measured: ms(whole.frame),
        met: null,
      },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

async function opened(page: Page, form: string, act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  await page.locator(`[data-painted="${form}"]`).waitFor({ timeout: 60_000 });
  return performance.now() - begun;
}

/** Turns the figure by its keys, one step for each frame that the browser gives. */
async function framesOf(page: Page): Promise<{ frame: number; points: number }> {
  const times = await page.locator(".figure-pane__host").evaluate(async (host, count) => {
    const gaps: number[] = [];
    let before = await new Promise<number>((frame) => requestAnimationFrame(frame));
    for (let turn = 0; turn < count; turn++) {
      host.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      // The figure is drawn in the frame after the key, and shown before the next one begins.
      await new Promise((frame) => requestAnimationFrame(frame));
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      gaps.push((now - before) / 2);
      before = now;
    }
    return gaps;
  }, frames);
  const points = Number(await page.getByTestId("surface-points").getAttribute("data-points"));
  return { frame: median(times), points };
}
