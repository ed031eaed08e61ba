import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { chromium as driver } from "playwright-core";
import { chromium } from "../tests/browser/kit/chromium.ts";
import { answerAll, begin } from "../tests/browser/kit/self-check.ts";
import type { Figure } from "./measure.ts";
import { median, ms } from "./measure.ts";
import { startPistor } from "./server.ts";

const targetKb = 120;
const targetMs = 5;
/** A slow phone, as Chromium's own tools pretend one. */
const slower = 4;
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What the self-check loads in its largest language, and how long the engine takes for a question on a slow phone. */
export async function selfCheckFigures(root: string, folder: string): Promise<Figure[]> {
  const pistor = await startPistor(root, folder);
  const browser = await driver.launch(await chromium());
  try {
    const sizes = [];
    for (const lang of ["en", "tr", "de", "fr", "ar", "ru"])
      sizes.push({ lang, ...(await sizeIn(browser, pistor.address, lang)) });
    const largest = sizes.reduce((one, other) => (other.code > one.code ? other : one));
    const english = sizes[0] ?? largest;
    const steps = await stepsOn(browser, pistor.address);
    return [
      {
        what: `self-check in its largest language (${largest.lang}), ${largest.files} scripts and styles (gzip)`,
        target: `≤ ${targetKb} kB`,
        measured: kb(largest.code),
        met: largest.code <= targetKb * 1000,
      },
      {
        what: "self-check in English, scripts and styles (gzip)",
        target: `≤ ${targetKb} kB`,
        measured: kb(english.code),
        met: english.code <= targetKb * 1000,
      },
      {
        what: `fonts of the same page, which browsers keep: English, then ${largest.lang}`,
        target: "–",
        measured: `${kb(english.fonts)}, ${kb(largest.fonts)}`,
        met: null,
      },
      {
        what: `engine's answer after a question, processor slowed ${slower} times (median of ${steps.length})`,
        target: `≤ ${targetMs} ms`,
        measured: ms(median(steps)),
        met: median(steps) <= targetMs,
      },
      {
        what: "the slowest of them, the first, which makes the rules ready",
        target: "–",
        measured: ms(Math.max(...steps)),
        met: null,
      },
    ];
  } finally {
    await browser.close();
    await pistor.stop();
  }
}

async function sizeIn(browser: Browser, address: string, lang: string) {
  const { page, close } = await openCheck(browser, address, lang);
  const bodies: Promise<{ kind: string; bytes: number }>[] = [];
  page.on("response", (response) => bodies.push(bytesOf(response)));
  await page.goto("/check", { waitUntil: "networkidle" });
  await page.locator(".check__start").waitFor();
  const found = await Promise.all(bodies);
  const sum = (...kinds: string[]) =>
    found.reduce((total, { kind, bytes }) => total + (kinds.includes(kind) ? bytes : 0), 0);
  await close();
  return {
    code: sum("script", "stylesheet"),
    files: found.filter(({ kind }) => kind === "script" || kind === "stylesheet").length,
    fonts: sum("font"),
  };
}

async function bytesOf(response: Response): Promise<{ kind: string; bytes: number }> {
  const kind = response.request().resourceType();
  const body = await response.body();
  return { kind, bytes: kind === "font" ? body.length : gzipSync(body).length };
}

/** Milliseconds of the engine, call by call, on the way to `possible`. */
async function stepsOn(browser: Browser, address: string): Promise<number[]> {
  const { page, close } = await openCheck(browser, address, "en");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto("/check", { waitUntil: "networkidle" });
  await begin(page);
  await answerAll(page);
  const steps = await page.evaluate(() => performance.getEntriesByName("self-check").map(({ duration }) => duration));
  await close();
  return steps;
}

async function openCheck(
  browser: Browser,
  address: string,
  lang: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL: address, locale: "en-GB" });
  await context.addInitScript((chosen) => localStorage.setItem("pistor.lang", chosen), lang);
  return { page: await context.newPage(), close: () => context.close() };
}
