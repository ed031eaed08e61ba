import { gzipSync } from "node:zlib";
import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import type { Figure } from "./measure.ts";
import { startPistor } from "./server.ts";

const targetKb = 200;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * Every script that a browser asks for until nothing is asked any more: for a coordinator, and for a physician, whose tablet
 * goes on to load what it needs without a network.
 */
export async function firstPageFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  const browser = await driver.launch(await chromium());
  try {
    const context = await browser.newContext({ baseURL: pistor.address, locale: "en-GB" });
    const open = async (path: string) => {
      const page = await context.newPage();
      const scripts = new Map<string, Promise<number>>();
      const others = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        const kind = response.request().resourceType();
        if (kind === "script")
          scripts.set(
            response.url(),
            response.body().then((body) => gzipSync(body).length),
          );
        if (kind === "stylesheet" || kind === "font")
          others.set(
            response.url(),
            response.body().then((body) => (kind === "font" ? body : gzipSync(body)).length),
          );
      });
      await page.goto(path, { waitUntil: "networkidle" });
      await page.getByRole("button").first().waitFor({ timeout: 10_000 });
      const [script, other] = [await sum(scripts), await sum(others)];
      await page.close();
      return { script, other, files: scripts.size };
    };
    await signInAs(context.request, pistor.address, "coordinator");
    const today = await open("/clinic/today");
    await signInAs(context.request, pistor.address, "physician");
    const tablet = await open("/clinic/today");
    return [
      {
        what: `first clinic page, today's board, ${today.files} scripts (gzip)`,
        target: `≤ ${targetKb} kB`,
        measured: kb(today.script),
        met: today.script <= targetKb * 1000,
      },
      {
        what: `the same with what a physician's tablet loads to work without a network, ${tablet.files} scripts (gzip)`,
        target: `≤ ${targetKb} kB`,
        measured: kb(tablet.script),
        met: tablet.script <= targetKb * 1000,
      },
      { what: "styles (gzip) and fonts of today's board", target: "–", measured: kb(today.other), met: null },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

type Api = Awaited<ReturnType<Awaited<ReturnType<typeof driver.launch>>["newContext"]>>["request"];

async function signInAs(api: Api, origin: string, role: string): Promise<void> {
  const list = (await (await api.get("/api/demo/personas")).json()) as { personas: { id: string; role: string }[] };
  const persona = list.personas.find((each) => each.role === role);
  if (persona === undefined) throw new Error(`The demo clinic has no ${role} to look as.`);
  const answer = await api.post("/api/demo/persona", {
    headers: { "idempotency-key": crypto.randomUUID(), origin },
    data: { persona: persona.id },
  });
  if (!answer.ok()) throw new Error(`The role could not be switched: ${await answer.text()}`);
}

async function sum(sizes: ReadonlyMap<string, Promise<number>>): Promise<number> {
  return (await Promise.all(sizes.values())).reduce((total, size) => total + size, 0);
}
