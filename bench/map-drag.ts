import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";
import { startPistor } from "./server.ts";

/** A frame of 60 in a second. */
const frameMs = 1000 / 60;

/**
 * One point of many is dragged over the chart, in Chromium without a GPU: how long each frame takes, by the browser's own
 * timeline. A frame's work is what the main thread and the painter did between two of them.
 */
export async function mapDragFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  const browser = await driver.launch(await chromium());
  try {
    const context = await browser.newContext({ baseURL: pistor.address, viewport: { width: 1180, height: 820 } });
    const few = await drag(context, browser, pistor.address, 2_000);
    const many = await drag(context, browser, pistor.address, 10_000);
    return [
      {
        what: `a point of ${few.points} dragged at 1180 × 820: work of a frame, median`,
        target: `≤ ${ms(frameMs)}`,
        measured: `${ms(few.median)} (95 of 100 within ${ms(few.p95)})`,
        met: few.median <= frameMs,
      },
      {
        what: "the same: frames in a second while the hand moves",
        target: "60",
        measured: few.perSecond.toFixed(0),
        met: few.perSecond >= 58,
      },
      {
        what: `a point of ${many.points} dragged: work of a frame, median`,
        target: "usable",
        measured: `${ms(many.median)} (95 of 100 within ${ms(many.p95)}), ${many.perSecond.toFixed(0)} frames/s`,
        met: null,
      },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

interface Dragged {
  readonly points: number;
  readonly median: number;
  readonly p95: number;
  readonly perSecond: number;
}

async function drag(context: BrowserContext, browser: Browser, origin: string, points: number): Promise<Dragged> {
  const address = await sessionWith(context, origin, points);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("#map-points [data-look=now] path").first().waitFor();
  await page.waitForTimeout(1_500);
  const at = await lastPoint(page);
  // The first tap chooses the layer, so that the next takes hold of its point.
  await page.mouse.click(at[0], at[1]);
  await page.waitForTimeout(800);
  await page.mouse.move(at[0], at[1]);
  await page.mouse.down();
  await page.mouse.move(at[0] + 12, at[1] + 12, { steps: 4 });
  await page.waitForTimeout(600);
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline.frame"],
  });
  const frames = await page.evaluate(async () => {
    const surface = document.querySelector(".map-canvas");
    const held = document.querySelector(".map-canvas__held");
    if (!(surface instanceof HTMLElement) || held === null) throw new Error("nothing is held");
    const box = surface.getBoundingClientRect();
    const stamps: number[] = [];
    for (let i = 0; i < 240; i++) {
      stamps.push(await new Promise<number>((next) => requestAnimationFrame(next)));
      surface.dispatchEvent(
        new PointerEvent("pointermove", {
          bubbles: true,
          pointerId: 1,
          pointerType: "mouse",
          clientX: box.left + box.width / 2 + 90 * Math.sin(i / 15),
          clientY: box.top + box.height / 2 + 90 * Math.cos(i / 20),
        }),
      );
    }
    return stamps;
  });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.mouse.up();
  await page.close();
  const worked = workOfFrames(trace.traceEvents);
  const sorted = [...worked].sort((a, b) => a - b);
  const long = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return {
    points,
    median: median(worked),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    perSecond: ((frames.length - 1) / long) * 1000,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
}

/** Events of the timeline that are work of their own and hold no other of the list. */
const works = new Set([
  "FireAnimationFrame",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "RasterTask",
  "Commit",
  "EventDispatch",
]);

/** From one animation frame to the next: what script, layout and paint took, ms. */
function workOfFrames(events: readonly TraceEvent[]): number[] {
  const starts = events
    .filter(({ name }) => name === "FireAnimationFrame")
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const work = starts.slice(1).map(() => 0);
  for (const { name, ts, dur = 0 } of events) {
    if (!works.has(name) || starts[0] === undefined || ts < starts[0]) continue;
    const frame = starts.findLastIndex((start) => start <= ts);
    const before = work[frame];
    if (before !== undefined) work[frame] = before + dur / 1000;
  }
  return work;
}

/** The demo's open session, with so many points on the back in layers of 2,000. */
async function sessionWith(context: BrowserContext, origin: string, points: number): Promise<string> {
  const { request } = context;
  const send = { "idempotency-key": crypto.randomUUID(), origin };
  await request.post("/api/demo/persona", { headers: send, data: { persona: "physician" } });
  const get = async (path: string) => (await request.get(path)).json();
  const { patients } = (await get("/api/patients?find=Morel")) as { patients: { id: string }[] };
  const { openSessionId } = (await get(`/api/patients/${patients[0]?.id}`)) as { openSessionId: string };
  const { draft } = (await get(`/api/sessions/${openSessionId}`)) as {
    draft: { version: number; document: { map?: { layers: object[] } } };
  };
  const [first] = draft.document.map?.layers ?? [];
  const layers = Array.from({ length: points / 2_000 }, (_, layer) => ({
    ...first,
    chart: "body-back",
    region: "drawn",
    spacingMm: 4,
    points: Array.from({ length: 2_000 }, (_, i) => [
      -95 + (i % 50) * 4 + layer * 0.7,
      330 + Math.floor(i / 50) * 4 + layer * 0.7,
    ]),
    areaCm2: null,
  }));
  const saved = await request.put(`/api/sessions/${openSessionId}/draft`, {
    headers: { ...send, "idempotency-key": crypto.randomUUID(), "if-match": `"${draft.version}"` },
    data: { document: { ...draft.document, map: { chartVersion: "1", layers } } },
  });
  if (!saved.ok()) throw new Error(`The points were not kept: ${await saved.text()}`);
  return `/clinic/sessions/${openSessionId}?step=map`;
}

/** Where the last point of all stands on the screen. */
async function lastPoint(page: Page): Promise<[number, number]> {
  return page.locator("#map-points").evaluate((svg) => {
    const drawn = svg as unknown as SVGSVGElement;
    const path = [...drawn.querySelectorAll("[data-look=now] path")].at(-1);
    const [, x, y] = /M([-\d.]+) ([-\d.]+)a[-\d. ]+0 1 0 [-\d.]+ 0[^M]*$/.exec(path?.getAttribute("d") ?? "") ?? [];
    const at = new DOMPoint(Number(x) + 1, Number(y)).matrixTransform(drawn.getScreenCTM() ?? undefined);
    return [at.x, at.y] as [number, number];
  });
}
