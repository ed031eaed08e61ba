import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import type { Figure } from "./measure.ts";
import { median } from "./measure.ts";
import { startPistor } from "./server.ts";

const targetMs = 1000;
const rounds = 7;
const ms = (value: number) => `${Math.round(value)} ms`;

/**
 * From the moment of opening a session's page, signed in and in a browser that has nothing of it yet, until its first check
 * can be ticked; and again from another page of the app. Chromium without a GPU, on the machine that also runs the server.
 */
export async function sessionPageFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  const browser = await driver.launch(await chromium());
  try {
    const cold: number[] = [];
    const warm: number[] = [];
    const requests: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ baseURL: pistor.address, locale: "en-GB" });
      await context.request.post("/api/demo/persona", {
        headers: { "idempotency-key": crypto.randomUUID(), origin: pistor.address },
        data: { persona: "physician" },
      });
      const { visits } = (await (await context.request.get("/api/today")).json()) as Today;
      const open = visits.find(({ sessionId, tag }) => sessionId !== null && tag?.kind === "ready");
      if (open === undefined) throw new Error("The demo clinic has no open session today.");
      const path = `/clinic/sessions/${open.sessionId}?step=checks`;
      for (const times of [cold, warm]) {
        const page = await context.newPage();
        let asked = 0;
        page.on("response", () => {
          asked++;
        });
        const begun = performance.now();
        await page.goto(path, { waitUntil: "commit" });
        await page.locator("#room-identity input[type=checkbox]").first().waitFor();
        // Drawn is not enough: the next task of the page must have come to its turn.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        times.push(performance.now() - begun);
        if (times === cold) {
          requests.push(asked);
        }
        await page.close();
      }
      await context.close();
    }
    return [
      {
        what: `session page until its first check can be ticked, nothing in the browser yet, ${median(requests)} requests`,
        target: `≤ ${targetMs} ms`,
        measured: ms(median(cold)),
        met: median(cold) <= targetMs,
      },
      {
        what: "the same, with the files in the browser",
        target: `≤ ${targetMs} ms`,
        measured: ms(median(warm)),
        met: median(warm) <= targetMs,
      },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

interface Today {
  readonly visits: readonly { readonly sessionId: string | null; readonly tag: { readonly kind: string } | null }[];
}
