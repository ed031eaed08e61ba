import { gzipSync } from "node:zlib";
import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import type { Figure } from "./measure.ts";
import { startPistor } from "./server.ts";

const targetKb = 200;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** Every script that a browser asks for until the clinic's first page stands: as a visitor, then as a physician. */
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
    const visitor = await open("/clinic/");
    await signInAsPhysician(context.request, pistor.address);
    const today = await open("/clinic/today");
    return [
      {
        what: `first clinic page, today's board, ${today.files} scripts (gzip)`,
        target: `≤ ${targetKb} kB`,
        measured: kb(today.script),
        met: today.script <= targetKb * 1000,
      },
      {
        what: `the same page before signing in, ${visitor.files} scripts (gzip)`,
        target: `≤ ${targetKb} kB`,
        measured: kb(visitor.script),
        met: visitor.script <= targetKb * 1000,
      },
      { what: "styles (gzip) and fonts of today's board", target: "–", measured: kb(today.other), met: null },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

type Api = Awaited<ReturnType<Awaited<ReturnType<typeof driver.launch>>["newContext"]>>["request"];

async function signInAsPhysician(api: Api, origin: string): Promise<void> {
  const list = (await (await api.get("/api/demo/personas")).json()) as { personas: { id: string; role: string }[] };
  const physician = list.personas.find(({ role }) => role === "physician");
  if (physician === undefined) throw new Error("The demo clinic has no physician to look as.");
  const answer = await api.post("/api/demo/persona", {
    headers: { "idempotency-key": crypto.randomUUID(), origin },
    data: { persona: physician.id },
  });
  if (!answer.ok()) throw new Error(`The role could not be switched: ${await answer.text()}`);
}

async function sum(sizes: ReadonlyMap<string, Promise<number>>): Promise<number> {
  return (await Promise.all(sizes.values())).reduce((total, size) => total + size, 0);
}
